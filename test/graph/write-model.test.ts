import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeId } from '../../src/domain/ids';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER, mutate } from '../mutate';
import type { MutationAnswer } from '../mutate';

/*
 * Any sequence of mutations leaves the vendors as a simple model predicts: some are repeated with their keys, some are dry runs, and
 * some meet a vendor that refuses everything. The model knows the vendors' contracts, and nothing of our code.
 */

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 8, clients: [WRITER] });
});
afterAll(() => system.close());

interface ModelLearner {
  firstName: string;
  active: boolean;
  groups: Set<string>;
  courses: Set<string>;
  gap: boolean;
  policies: Set<string>;
}
/** What a vendor has, by address of its people. */
interface Model {
  readonly sm: Map<string, ModelLearner>;
  /** First names. */
  readonly iq: Map<string, string>;
  /** Names of groups of SiberMate that the sequence has made. */
  readonly groups: Set<string>;
}
const FAILS = ['409', '422', '429', '401'] as const;

const slot = fc.nat({ max: 3 });
const slots = fc.uniqueArray(slot, { minLength: 1, maxLength: 3 });
const action = fc.oneof(
  fc.record({
    kind: fc.constant('create' as const),
    at: fc.subarray(['sm', 'iq'] as const, { minLength: 1 }),
    who: slots,
  }),
  fc.record({ kind: fc.constant('rename' as const), who: slots, name: fc.constantFrom('Ada', 'Ben', 'Cleo') }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.constantFrom('sm' as const, 'iq' as const), who: slots }),
  fc.record({ kind: fc.constantFrom('activate' as const, 'deactivate' as const), who: slots }),
  fc.record({
    kind: fc.constantFrom('join' as const, 'leave' as const, 'set' as const),
    who: slots,
    group: fc.nat({ max: 1 }),
  }),
  fc.record({ kind: fc.constantFrom('enrol' as const, 'unenrol' as const), who: slots, course: fc.nat({ max: 1 }) }),
  fc.record({ kind: fc.constantFrom('gap' as const, 'ungap' as const), who: slots }),
  fc.record({ kind: fc.constantFrom('assign' as const, 'unassign' as const), who: slots, policy: fc.nat({ max: 1 }) }),
  fc.record({ kind: fc.constant('group' as const), number: fc.nat({ max: 3 }) }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
const step = fc.record({
  action,
  how: fc.constantFrom('plain' as const, 'plain' as const, 'dry' as const, 'repeated' as const, 'failing' as const),
  vendor: fc.constantFrom('sibermate' as const, 'infosec-iq' as const),
  failure: fc.constantFrom(...FAILS),
});

const GROUPS = ['g_acme_1', 'g_acme_2'];
const COURSES = ['c_1', 'c_2'];
const POLICIES = ['p_acme_1', 'p_acme_2'];
const at = <T>(list: readonly T[], index: number): T => list[index] as T;
const id = (type: string, externalId: string) => encodeId(type, 'acme', 'sm', externalId);

let runs = 0;

/** The global ids of the people of a run, by their addresses. */
async function loadIds(emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { data } = await system.ask<{
    company: { learners: { nodes: readonly { readonly id: string; readonly email: string | null }[] } };
  }>('{ company(slug: "acme") { learners(first: 500) { nodes { id email } } } }');
  return new Map(
    data.company.learners.nodes.flatMap((one): [string, string][] =>
      one.email !== null && emails.includes(one.email) ? [[one.email, one.id]] : [],
    ),
  );
}

/** What the model expects of one source for each of the people, and changes in itself. */
type Expected = ReadonlyMap<string, string>;

interface Planned {
  readonly mutation: string;
  readonly input: object;
  /** The states by item and source, with the change of the model; the vendor that fails does nothing. */
  readonly apply: (failing: 'sm' | 'iq' | null) => Expected;
}

function plan(
  one: Action,
  model: Model,
  emails: readonly string[],
  ids: ReadonlyMap<string, string>,
  run: number,
): Planned | null {
  const all = 'who' in one ? one.who.map((who) => at(emails, who)) : [];
  const known = all.filter((email) => ids.has(email));
  const learners = known.map((email) => ids.get(email) ?? '');
  const each =
    (
      people: readonly string[],
      sourcesOf: (email: string) => readonly ('sm' | 'iq')[],
      change: (email: string, source: 'sm' | 'iq') => string,
    ): Planned['apply'] =>
    (failing) =>
      new Map(
        people.flatMap((email, item) =>
          sourcesOf(email).map((source): [string, string] => [
            `${item} ${source}`,
            failing === source ? 'REFUSED' : change(email, source),
          ]),
        ),
      );
  /** A change at SiberMate of people whom it knows; others have no account there. */
  const atSm =
    (change: (person: ModelLearner) => void): Planned['apply'] =>
    (failing) =>
      new Map(
        known.map((email, item): [string, string] => {
          const person = model.sm.get(email);
          if (!person) return [`${item} sm`, 'REFUSED'];
          if (failing === 'sm') return [`${item} sm`, 'REFUSED'];
          change(person);
          return [`${item} sm`, 'DONE'];
        }),
      );
  /** Left out: people whom SiberMate does not know, where the sources of a write are those that know the person. */
  const inSm = known.filter((email) => model.sm.has(email));
  const smIds = inSm.map((email) => ids.get(email) ?? '');
  const ofSm = (change: (person: ModelLearner) => void): Planned['apply'] =>
    each(
      inSm,
      () => ['sm'],
      (email) => {
        const person = model.sm.get(email);
        if (person) change(person);
        return 'DONE';
      },
    );

  switch (one.kind) {
    case 'create':
      return {
        mutation: 'createLearners',
        input: { sources: one.at, learners: all.map((email) => ({ email, firstName: 'New', lastName: 'Person' })) },
        apply: each(
          all,
          () => one.at,
          (email, source) => {
            if (source === 'sm') {
              if (model.sm.has(email)) return 'REFUSED';
              const none = () => new Set<string>();
              const person = {
                firstName: 'New',
                active: true,
                groups: none(),
                courses: none(),
                gap: false,
                policies: none(),
              };
              model.sm.set(email, person);
              return 'DONE';
            }
            if (model.iq.has(email)) return 'REFUSED';
            model.iq.set(email, 'New');
            return 'DONE';
          },
        ),
      };
    case 'rename':
      return known.length === 0
        ? null
        : {
            mutation: 'updateLearners',
            input: { learners: learners.map((learner) => ({ id: learner, firstName: one.name })) },
            apply: each(
              known,
              (email) => [
                ...(model.sm.has(email) ? (['sm'] as const) : []),
                ...(model.iq.has(email) ? (['iq'] as const) : []),
              ],
              (email, source) => {
                const person = model.sm.get(email);
                if (source === 'sm' && person) person.firstName = one.name;
                if (source === 'sm') return 'DONE';
                // The learner is read first.
                const isSo = model.iq.get(email) === one.name;
                model.iq.set(email, one.name);
                return isSo ? 'UNCHANGED' : 'DONE';
              },
            ),
          };
    case 'delete':
      return known.length === 0
        ? null
        : {
            mutation: 'deleteLearners',
            input: { learners, sources: [one.at], confirm: learners.length },
            apply: each(
              known,
              () => [one.at],
              (email) => (model[one.at].delete(email) ? 'DONE' : 'REFUSED'),
            ),
          };
    case 'activate':
    case 'deactivate':
      return inSm.length === 0
        ? null
        : {
            mutation: `${one.kind}Learners`,
            input: { learners: smIds },
            apply: ofSm((person) => void (person.active = one.kind === 'activate')),
          };
    case 'join':
    case 'leave':
      return known.length === 0
        ? null
        : {
            mutation: one.kind === 'join' ? 'addLearnersToGroup' : 'removeLearnersFromGroup',
            input: { group: id('Group', at(GROUPS, one.group)), learners },
            apply: atSm(({ groups }) => {
              if (one.kind === 'join') groups.add(at(GROUPS, one.group));
              else groups.delete(at(GROUPS, one.group));
            }),
          };
    case 'set': {
      const [email] = inSm;
      const person = email === undefined ? undefined : model.sm.get(email);
      return !person
        ? null
        : {
            mutation: 'setLearnerGroups',
            input: { learner: smIds[0], groups: [id('Group', at(GROUPS, one.group))] },
            apply: (failing) => {
              if (failing === 'sm') return new Map([['0 sm', 'REFUSED']]);
              person.groups = new Set([at(GROUPS, one.group)]);
              return new Map([['0 sm', 'DONE']]);
            },
          };
    }
    case 'enrol':
    case 'unenrol':
      return known.length === 0
        ? null
        : {
            mutation: one.kind === 'enrol' ? 'enrollLearners' : 'unenrollLearners',
            input: { courses: [id('Course', at(COURSES, one.course))], learners },
            apply: atSm(({ courses }) => {
              if (one.kind === 'enrol') courses.add(at(COURSES, one.course));
              else courses.delete(at(COURSES, one.course));
            }),
          };
    case 'gap':
    case 'ungap':
      return inSm.length === 0
        ? null
        : {
            mutation: one.kind === 'gap' ? 'assignGapAnalysis' : 'unassignGapAnalysis',
            input: { learners: smIds },
            apply: ofSm((person) => void (person.gap = one.kind === 'gap')),
          };
    case 'assign':
    case 'unassign':
      return known.length === 0
        ? null
        : {
            mutation: one.kind === 'assign' ? 'assignPolicies' : 'unassignPolicies',
            input: { policies: [id('Policy', at(POLICIES, one.policy))], learners },
            apply: atSm(({ policies }) => {
              if (one.kind === 'assign') policies.add(at(POLICIES, one.policy));
              else policies.delete(at(POLICIES, one.policy));
            }),
          };
    case 'group': {
      const name = `run ${run} group ${one.number} of ${model.groups.size}`;
      return {
        mutation: 'createGroup',
        input: { name, source: 'sm' },
        apply: (failing) => {
          if (failing !== 'sm') model.groups.add(name);
          return new Map([['0 sm', failing === 'sm' ? 'REFUSED' : 'DONE']]);
        },
      };
    }
  }
}

const statesOf = ({ results }: MutationAnswer): Expected =>
  new Map(results.map(({ item, source, state }) => [`${item ?? 0} ${source.slug}`, state]));

/** The vendors' people and groups of a run, in the form of the model. */
function actual(emails: readonly string[], run: number): Model {
  const { own } = system.sandboxes.state('sibermate');
  const { learners } = system.sandboxes.state('infosec-iq');
  const sm = own.learners
    .filter(({ email }) => email !== null && emails.includes(email))
    .map((one): [string, ModelLearner] => [
      one.email ?? '',
      {
        firstName: one.firstName,
        active: one.active,
        groups: new Set(one.groupIds),
        courses: new Set(own.enrollments.flatMap((row) => (row.learnerId === one.id ? row.courseId : []))),
        gap: own.gapAnalysis.some(({ learnerId }) => learnerId === one.id),
        policies: new Set(own.policyAssignments.flatMap((row) => (row.learnerId === one.id ? row.policyId : []))),
      },
    ]);
  const iq = learners
    .filter(({ email }) => email !== null && emails.includes(email))
    .map((one): [string, string] => [one.email ?? '', one.firstName]);
  const groups = own.groups.flatMap(({ name }) => (name.startsWith(`run ${run} `) ? name : []));
  // Twice is not once.
  expect([new Map(sm).size, new Map(iq).size, new Set(groups).size]).toEqual([sm.length, iq.length, groups.length]);
  return { sm: new Map(sm), iq: new Map(iq), groups: new Set(groups) };
}

it('any sequence of mutations does what the model predicts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      runs += 1;
      const run = runs;
      const emails = [0, 1, 2, 3].map((number) => `run${run}.person${number}@acme.example`);
      const model: Model = { sm: new Map(), iq: new Map(), groups: new Set() };
      for (const [number, { action: one, how, vendor, failure }] of steps.entries()) {
        const planned = plan(one, model, emails, await loadIds(emails), run);
        if (!planned) continue;
        const input = { company: 'acme', ...planned.input };
        if (how === 'dry') {
          const { outcome, results } = await mutate(system, planned.mutation, { ...input, dryRun: true });
          expect(outcome).toBe('PLANNED');
          expect(results.some(({ state }) => state === 'DONE')).toBe(false);
        } else if (how === 'failing') {
          system.sandboxes.setFaults([{ vendor, endpoint: 'writes', kind: failure }]);
          const answer = await mutate(system, planned.mutation, input);
          system.sandboxes.setFaults([]);
          await system.refresh();
          expect(statesOf(answer)).toEqual(planned.apply(vendor === 'sibermate' ? 'sm' : 'iq'));
        } else {
          const keyed = how === 'repeated' ? { ...input, idempotencyKey: `run ${run} step ${number}` } : input;
          const answer = await mutate(system, planned.mutation, keyed);
          const expected = planned.apply(null);
          expect(statesOf(answer)).toEqual(expected);
          if (how === 'repeated') {
            const again = await mutate(system, planned.mutation, keyed);
            expect([again.replayed, again.calls, statesOf(again)]).toEqual([true, [], expected]);
          }
        }
        expect(actual(emails, run)).toEqual(model);
      }
    }),
    { seed: 19, numRuns: 15, endOnFailure: true },
  );
});
