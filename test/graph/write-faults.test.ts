import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Fault } from '../../sandbox';
import type { SandboxStates } from '../../sandbox/states';
import { encodeId } from '../../src/domain/ids';
import type { DocumentSeals } from '../../src/domain/writes/documents';
import { createDocumentSeals } from '../../src/server/writes/document-seals';
import { KEYS, configOf, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER, changeDirectly, differences, mutate, mutationText } from '../mutate';
import type { MutationAnswer, MutationResult } from '../mutate';

/*
 * Each write of the contracts, and each way in which its call can fail: what the answer says is so at the vendor, nothing
 * happens twice, and an outcome is unknown only where nobody can know it.
 */

type WritingVendor = keyof SandboxStates;
type State = SandboxStates['sibermate']['own'] & SandboxStates['infosec-iq'] & SandboxStates['cyberhoot'];

const SLOW_MS = 400;
const SHORT = { sibermate: 'sm', 'infosec-iq': 'iq', cyberhoot: 'ch' } as const;

/** One system, and one of its companies, whose only source is a connection of its own. */
interface Stage {
  readonly system: TestSystem;
  /** Also the connection's id. */
  readonly slug: string;
  /** The ids of the learners by their accounts' ids. */
  readonly learnerIds: Map<string, string>;
  readonly seals: DocumentSeals;
  /** A text that no other row uses. */
  readonly fresh: () => string;
}

interface Prepared {
  /** Beside `company`. */
  readonly input: object;
  /** Whether the vendor has everything that the write wants. */
  readonly isDone: (state: State) => boolean;
}

interface Write {
  readonly endpoint: string;
  readonly what?: string;
  readonly vendor: WritingVendor;
  readonly mutation: string;
  /** Sends mail: never sent again. */
  readonly mail?: boolean;
  /** No read tells what became of it. */
  readonly noRead?: boolean;
  /** The answer is so short that it cannot be cut. */
  readonly short?: boolean;
  /** How many rows of each list of the vendor's state it adds, and how many it removes. */
  readonly changes: Readonly<Record<string, readonly [number, number]>>;
  /** Brings the vendor into a state in which the write has something to do. */
  readonly prepare: (stage: Stage) => Promise<Prepared>;
  /** Sends it in another way than as JSON. */
  readonly send?: (stage: Stage, prepared: Prepared) => Promise<readonly MutationResult[]>;
}

interface Failure {
  readonly name: string;
  readonly fault: Omit<Fault, 'vendor' | 'endpoint'> | null;
  /** How often the vendor does it. */
  readonly applied?: boolean;
  /** The vendor has certainly refused it. */
  readonly refused?: string;
  /** Nobody knows from the answer what became of it. */
  readonly open?: string;
  /** The vendor may still do it after the read. */
  readonly late?: boolean;
  /** A call that was refused for its rate is sent again, and then succeeds, or does not. */
  readonly again?: 'succeeds' | 'fails';
  readonly retryAt?: boolean;
}

const OPEN = { unavailable: 'SOURCE_UNAVAILABLE', bad: 'SOURCE_BAD_RESPONSE', timeout: 'SOURCE_TIMEOUT' } as const;
const FAILURES: readonly Failure[] = [
  { name: 'nothing', fault: null, applied: true },
  { name: 'cut before', fault: { kind: 'cut' }, open: OPEN.unavailable },
  { name: 'cut during the answer', fault: { kind: 'reset' }, applied: true, open: OPEN.unavailable },
  { name: 'half an answer', fault: { kind: 'truncated' }, applied: true, open: OPEN.bad },
  { name: 'hang', fault: { kind: 'hang' }, open: OPEN.timeout, late: true },
  { name: 'done, and then a hang', fault: { kind: 'applied-hang' }, applied: true, open: OPEN.timeout, late: true },
  {
    name: 'done, and answered after our time limit',
    fault: { kind: 'applied-late', value: 2 * SLOW_MS },
    applied: true,
    open: OPEN.timeout,
    late: true,
  },
  { name: 'done, and then cut', fault: { kind: 'applied-reset' }, applied: true, open: OPEN.unavailable },
  { name: 'done, and then 500', fault: { kind: 'applied-500' }, applied: true, open: OPEN.unavailable },
  { name: 'done, and then garbage', fault: { kind: 'applied-garbage' }, applied: true, open: OPEN.bad },
  { name: '409 once', fault: { kind: '409-once' }, refused: 'SOURCE_REJECTED' },
  { name: '422', fault: { kind: '422' }, refused: 'SOURCE_REJECTED' },
  { name: '500', fault: { kind: '500' }, open: OPEN.unavailable },
  { name: '502', fault: { kind: '502' }, open: OPEN.unavailable },
  { name: 'garbage with 200', fault: { kind: 'garbage' }, open: OPEN.bad },
  { name: 'HTML with 200', fault: { kind: 'html' }, open: OPEN.bad },
  { name: '401 once', fault: { kind: '401-once' }, refused: 'SOURCE_UNAUTHORIZED' },
  {
    name: '429 beyond our time',
    fault: { kind: '429', value: 600 },
    refused: 'SOURCE_RATE_LIMITED',
    retryAt: true,
  },
  { name: '429 once for a moment', fault: { kind: '429-once', value: 1 }, again: 'succeeds' },
  { name: '429 once', fault: { kind: '429-once' }, again: 'succeeds' },
  { name: '429', fault: { kind: '429' }, again: 'fails' },
  { name: 'a refused connection', fault: { kind: 'refuse' }, refused: 'SOURCE_UNAVAILABLE' },
];

/* The writes. */

const direct = ({ system }: Stage, method: string, path: string, body?: object): Promise<string> =>
  changeDirectly(system.sandboxes, 'sibermate', method, path, body);
const directIq = ({ system }: Stage, method: string, path: string, body?: object): Promise<string> =>
  changeDirectly(system.sandboxes, 'infosec-iq', method, path, body);

/** Two learners whom rows change, and one of whom others make use, by their accounts' ids. */
const accountsAt = ({ system }: Stage, vendor: 'sibermate' | 'infosecIq'): readonly [string, string, string] => {
  const [one, two, three] = system.sandboxes.population.acme[vendor].learners.flatMap(({ id, email }) =>
    email === null ? [] : id,
  );
  return [one ?? '', two ?? '', three ?? ''];
};
const idOf = ({ learnerIds }: Stage, account: string): string => learnerIds.get(account) ?? '';
const objectId = (type: string, { slug }: Stage, externalId: string): string => encodeId(type, slug, slug, externalId);

async function loadLearnerIds({ system, slug, learnerIds }: Stage): Promise<void> {
  const { data } = await system.ask<{
    company: {
      learners: { nodes: readonly { readonly id: string; readonly accounts: readonly { externalId: string }[] }[] };
    };
  }>(`{ company(slug: "${slug}") { learners(first: 200) { nodes { id accounts { externalId } } } } }`);
  for (const { id, accounts } of data.company.learners.nodes)
    for (const { externalId } of accounts) learnerIds.set(externalId, id);
}

const person = (stage: Stage) => ({ email: `${stage.fresh()}@acme.example`, firstName: 'New', lastName: 'Person' });
async function newLearners(stage: Stage, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let left = count; left > 0; left -= 1) ids.push(await direct(stage, 'POST', '/learners', person(stage)));
  await loadLearnerIds(stage);
  return ids;
}
const hasEmail =
  (...emails: readonly string[]) =>
  ({ learners }: State): boolean =>
    emails.every((wanted) => learners.filter(({ email }) => email === wanted).length === 1);
const areGone =
  (...ids: readonly string[]) =>
  ({ learners }: State): boolean =>
    !learners.some(({ id }) => ids.includes(id));

/** A write of SiberMate about two learners: what is sent before, and what holds after. */
function aboutTwo(
  before: (stage: Stage, ids: readonly string[]) => readonly (readonly [string, string, object])[],
  inputOf: (stage: Stage, learners: readonly string[]) => object,
  holds: (state: State, id: string) => boolean,
): Write['prepare'] {
  return async (stage) => {
    const [one, two] = accountsAt(stage, 'sibermate');
    for (const [method, path, body] of before(stage, [one, two])) await direct(stage, method, path, body);
    return {
      input: inputOf(stage, [idOf(stage, one), idOf(stage, two)]),
      isDone: (state) => [one, two].every((id) => holds(state, id)),
    };
  };
}

const GROUPS = { from: 'g_acme_1', to: 'g_acme_2' };
const COURSE = 'c_1';
const POLICY = 'p_acme_1';
const isIn =
  (group: string, wanted: boolean) =>
  ({ learners }: State, id: string): boolean =>
    learners.some((one) => one.id === id && one.groupIds.includes(group) === wanted);
const isEnrolled =
  (wanted: boolean) =>
  ({ enrollments }: State, id: string): boolean =>
    enrollments.some(({ learnerId, courseId }) => learnerId === id && courseId === COURSE) === wanted;
const hasGap =
  (wanted: boolean) =>
  ({ gapAnalysis }: State, id: string): boolean =>
    gapAnalysis.some(({ learnerId }) => learnerId === id) === wanted;
const hasPolicy =
  (wanted: boolean) =>
  ({ policyAssignments }: State, id: string): boolean =>
    policyAssignments.some(({ learnerId, policyId }) => learnerId === id && policyId === POLICY) === wanted;
const isActive =
  (wanted: boolean) =>
  ({ learners }: State, id: string): boolean =>
    learners.some((one) => one.id === id && one.active === wanted);
const wasMailed = ({ mails }: State, id: string): boolean => mails.some(({ learnerId }) => learnerId === id);

const both = (_: Stage, learners: readonly string[]) => ({ learners });
const ofCourse = (stage: Stage, learners: readonly string[]) => ({
  learners,
  courses: [objectId('Course', stage, COURSE)],
});
const ofPolicy = (stage: Stage, learners: readonly string[]) => ({
  learners,
  policies: [objectId('Policy', stage, POLICY)],
});
const membership = (group: string) => (stage: Stage, learners: readonly string[]) => ({
  learners,
  group: objectId('Group', stage, group),
});
const groupsOf = (groupIds: readonly string[]) => (_: Stage, ids: readonly string[]) =>
  ids.map((id): [string, string, object] => ['PUT', `/learners/${id}/groups`, { groupIds }]);
const posts =
  (...calls: readonly (readonly [string, object])[]) =>
  (_: Stage, learnerIds: readonly string[]) =>
    calls.map(([path, more]): [string, string, object] => ['POST', path, { ...more, learnerIds }]);

const enrolAgain = posts(
  ['/course-unenrollments', { courseIds: [COURSE] }],
  ['/course-enrollments', { courseIds: [COURSE] }],
  ['/learners/activate', {}],
);
const assignGapAgain = posts(
  ['/gap-analysis/unenrollments', {}],
  ['/gap-analysis/enrollments', {}],
  ['/learners/activate', {}],
);
const assignAgain = posts(
  ['/policy-removals', { policyIds: [POLICY] }],
  ['/policy-assignments', { policyIds: [POLICY] }],
  ['/learners/activate', {}],
);

/** A reference of a document that the vendor has, as `uploadPolicyDocument` answers it. */
function documentOf({ slug, seals }: Stage): string {
  const origin = { company: slug, source: slug, tenant: null, vendor: 'SIBERMATE', typeName: 'SiberMate' };
  return seals.seal(origin, `${POLICY}.pdf`);
}
const hasPolicyNamed =
  (wanted: string) =>
  ({ policies }: State): boolean =>
    policies.filter(({ name }) => name === wanted).length === 1;

/** A live policy, assigned to one learner. */
async function livePolicy(stage: Stage): Promise<string> {
  const body = { name: stage.fresh(), pdfFile: `${POLICY}.pdf`, action: 'live' };
  const id = await direct(stage, 'POST', '/policies', body);
  const [, , learner] = accountsAt(stage, 'sibermate');
  await direct(stage, 'POST', '/policy-assignments', { policyIds: [id], learnerIds: [learner] });
  return id;
}
const update =
  (more: object): Write['prepare'] =>
  async (stage) => {
    const [policy, name] = [await livePolicy(stage), stage.fresh()];
    return {
      input: { policy: objectId('Policy', stage, policy), name, publish: true, ...more },
      isDone: ({ policies }) => policies.some((one) => one.id === policy && one.name === name && one.version === '1.1'),
    };
  };
const withDraft =
  (more: object, version: string, isNew: boolean): Write['prepare'] =>
  async (stage) => {
    const [policy, name] = [await livePolicy(stage), stage.fresh()];
    await direct(stage, 'PATCH', `/policies/${policy}`, { name, action: 'draft' });
    return {
      input: { policy: objectId('Policy', stage, policy), ...more },
      isDone: ({ policies }) =>
        policies.some(
          (one) => one.id === policy && !one.hasDraft && one.version === version && (one.name === name) === isNew,
        ),
    };
  };

const RESENT = { policies: [1, 1], policyAssignments: [1, 1], happenings: [1, 0], mails: [1, 0] } as const;
const HAPPENED_TWICE = [2, 0] as const;

const SIBERMATE: readonly Omit<Write, 'vendor'>[] = [
  {
    endpoint: 'SM-08',
    mutation: 'createLearners',
    changes: { learners: [1, 0] },
    async prepare(stage) {
      const learner = person(stage);
      return { input: { learners: [learner], sources: [stage.slug] }, isDone: hasEmail(learner.email) };
    },
  },
  {
    endpoint: 'SM-09',
    mutation: 'deleteLearners',
    changes: { learners: [0, 1] },
    async prepare(stage) {
      const ids = await newLearners(stage, 1);
      const learners = ids.map((id) => idOf(stage, id));
      return { input: { learners, sources: [stage.slug], confirm: 1 }, isDone: areGone(...ids) };
    },
  },
  {
    endpoint: 'SM-11',
    mutation: 'updateLearners',
    changes: { learners: [1, 1] },
    async prepare(stage) {
      const [one] = accountsAt(stage, 'sibermate');
      const firstName = stage.fresh();
      return {
        input: { learners: [{ id: idOf(stage, one), firstName }] },
        isDone: ({ learners }) => learners.some((row) => row.id === one && row.firstName === firstName),
      };
    },
  },
  {
    endpoint: 'SM-15',
    mutation: 'setLearnerGroups',
    changes: { learners: [1, 1], groups: [2, 2] },
    async prepare(stage) {
      const [one] = accountsAt(stage, 'sibermate');
      await direct(stage, 'PUT', `/learners/${one}/groups`, { groupIds: [GROUPS.from] });
      return {
        input: { learner: idOf(stage, one), groups: [objectId('Group', stage, GROUPS.to)] },
        isDone: (state) => isIn(GROUPS.to, true)(state, one) && isIn(GROUPS.from, false)(state, one),
      };
    },
  },
  {
    endpoint: 'SM-19',
    mutation: 'activateLearners',
    changes: { learners: [2, 2] },
    prepare: aboutTwo(posts(['/learners/deactivate', {}]), both, isActive(true)),
  },
  {
    endpoint: 'SM-20',
    mutation: 'deleteLearners',
    changes: { learners: [0, 2] },
    async prepare(stage) {
      const ids = await newLearners(stage, 2);
      const learners = ids.map((id) => idOf(stage, id));
      return { input: { learners, sources: [stage.slug], confirm: 2 }, isDone: areGone(...ids) };
    },
  },
  {
    endpoint: 'SM-21',
    mutation: 'createLearners',
    changes: { learners: [2, 0] },
    async prepare(stage) {
      const learners = [person(stage), person(stage)];
      return {
        input: { learners, sources: [stage.slug] },
        isDone: hasEmail(...learners.map(({ email }) => email)),
      };
    },
  },
  {
    endpoint: 'SM-22',
    mutation: 'deactivateLearners',
    changes: { learners: [2, 2] },
    prepare: aboutTwo(posts(['/learners/activate', {}]), both, isActive(false)),
  },
  {
    endpoint: 'SM-23',
    mutation: 'moveLearners',
    changes: { learners: [2, 2], groups: [2, 2] },
    prepare: aboutTwo(
      groupsOf([GROUPS.from]),
      (stage, learners) => ({
        learners,
        from: objectId('Group', stage, GROUPS.from),
        to: objectId('Group', stage, GROUPS.to),
        preserveManagerRole: true,
      }),
      (state, id) => isIn(GROUPS.to, true)(state, id) && isIn(GROUPS.from, false)(state, id),
    ),
  },
  {
    endpoint: 'SM-25',
    mutation: 'createGroup',
    changes: { groups: [1, 0] },
    async prepare(stage) {
      const name = stage.fresh();
      return {
        input: { name, source: stage.slug },
        isDone: ({ groups }) => groups.filter((one) => one.name === name).length === 1,
      };
    },
  },
  {
    endpoint: 'SM-26',
    mutation: 'deleteGroup',
    changes: { groups: [0, 1] },
    async prepare(stage) {
      const group = await direct(stage, 'POST', '/groups', { name: stage.fresh() });
      return {
        input: { group: objectId('Group', stage, group) },
        isDone: ({ groups }) => !groups.some(({ id }) => id === group),
      };
    },
  },
  {
    endpoint: 'SM-28',
    mutation: 'addLearnersToGroup',
    changes: { learners: [2, 2], groups: [1, 1] },
    prepare: aboutTwo(groupsOf([]), membership(GROUPS.to), isIn(GROUPS.to, true)),
  },
  {
    endpoint: 'SM-29',
    mutation: 'removeLearnersFromGroup',
    changes: { learners: [2, 2], groups: [1, 1] },
    prepare: aboutTwo(groupsOf([GROUPS.to]), membership(GROUPS.to), isIn(GROUPS.to, false)),
  },
  {
    endpoint: 'SM-30',
    mutation: 'setGroupManagers',
    changes: { groups: [1, 1] },
    async prepare(stage) {
      const [one, two, three] = accountsAt(stage, 'sibermate');
      await direct(stage, 'PUT', `/groups/${GROUPS.to}/managers`, { managerIds: [three] });
      return {
        input: { group: objectId('Group', stage, GROUPS.to), managers: [idOf(stage, one), idOf(stage, two)] },
        isDone: ({ groups }) =>
          groups.some(({ id, managerIds }) => id === GROUPS.to && managerIds.join() === [one, two].join()),
      };
    },
  },
  {
    endpoint: 'SM-31',
    mutation: 'enrollLearners',
    changes: { enrollments: [2, 0], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(posts(['/course-unenrollments', { courseIds: [COURSE] }]), ofCourse, isEnrolled(true)),
  },
  {
    endpoint: 'SM-32',
    mutation: 'remindLearners',
    mail: true,
    noRead: true,
    changes: { happenings: HAPPENED_TWICE, mails: HAPPENED_TWICE },
    prepare: aboutTwo(enrolAgain, ofCourse, wasMailed),
  },
  {
    endpoint: 'SM-33',
    mutation: 'unenrollLearners',
    changes: { enrollments: [0, 2], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(enrolAgain, ofCourse, isEnrolled(false)),
  },
  {
    endpoint: 'SM-36',
    mutation: 'assignGapAnalysis',
    changes: { gapAnalysis: [2, 0], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(posts(['/gap-analysis/unenrollments', {}]), both, hasGap(true)),
  },
  {
    endpoint: 'SM-37',
    mutation: 'remindGapAnalysis',
    mail: true,
    noRead: true,
    changes: { happenings: HAPPENED_TWICE, mails: HAPPENED_TWICE },
    prepare: aboutTwo(assignGapAgain, both, wasMailed),
  },
  {
    endpoint: 'SM-38',
    mutation: 'unassignGapAnalysis',
    changes: { gapAnalysis: [0, 2], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(assignGapAgain, both, hasGap(false)),
  },
  {
    endpoint: 'SM-45',
    mutation: 'createPolicy',
    changes: { policies: [1, 0] },
    async prepare(stage) {
      const name = stage.fresh();
      return { input: { name, document: documentOf(stage), publish: true }, isDone: hasPolicyNamed(name) };
    },
  },
  { endpoint: 'SM-47', mutation: 'updatePolicy', changes: { policies: [1, 1] }, prepare: update({}) },
  {
    endpoint: 'SM-47',
    what: 'with mail',
    mutation: 'updatePolicy',
    mail: true,
    changes: RESENT,
    prepare: update({ resend: true }),
  },
  {
    endpoint: 'SM-48',
    mutation: 'discardPolicyDraft',
    changes: { policies: [1, 1] },
    prepare: withDraft({}, '1.0', false),
  },
  {
    endpoint: 'SM-49',
    mutation: 'publishPolicyDraft',
    changes: { policies: [1, 1] },
    prepare: withDraft({ major: true }, '2.0', true),
  },
  {
    endpoint: 'SM-49',
    what: 'with mail',
    mutation: 'publishPolicyDraft',
    mail: true,
    changes: RESENT,
    prepare: withDraft({ resend: true }, '1.1', true),
  },
  {
    endpoint: 'SM-50',
    mutation: 'deletePolicies',
    changes: { policies: [0, 2], policyAssignments: [0, 2] },
    async prepare(stage) {
      const gone = [await livePolicy(stage), await livePolicy(stage)];
      return {
        input: { policies: gone.map((id) => objectId('Policy', stage, id)), confirm: 2 },
        isDone: ({ policies }) => !policies.some(({ id }) => gone.includes(id)),
      };
    },
  },
  {
    endpoint: 'SM-51',
    mutation: 'createPolicyFromTemplate',
    changes: { policies: [1, 0] },
    async prepare(stage) {
      const name = stage.fresh();
      return { input: { source: stage.slug, template: 'pt_1', name, publish: false }, isDone: hasPolicyNamed(name) };
    },
  },
  {
    endpoint: 'SM-52',
    mutation: 'uploadPolicyDocument',
    noRead: true,
    changes: { uploads: [1, 0] },
    async prepare(stage) {
      const name = `${stage.fresh()}.pdf`;
      return {
        input: { name },
        isDone: ({ uploads }) => uploads.filter(({ filename }) => filename === name).length === 1,
      };
    },
    send: async ({ system, slug }, { input }) => {
      const { name } = input as { readonly name: string };
      const variables = { input: { company: slug, source: slug, file: null } };
      const body = new FormData();
      body.set('operations', JSON.stringify({ query: mutationText('uploadPolicyDocument'), variables }));
      body.set('map', '{"0":["variables.input.file"]}');
      body.set('0', new Blob(['%PDF-1.7\n%%EOF\n'], { type: 'application/pdf' }), name);
      const response = await fetch(`${system.server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}` },
        body,
      });
      const { data } = (await response.json()) as { readonly data: { readonly payload: MutationAnswer } };
      return data.payload.results;
    },
  },
  {
    endpoint: 'SM-53',
    mutation: 'assignPolicies',
    changes: { policyAssignments: [2, 0], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(posts(['/policy-removals', { policyIds: [POLICY] }]), ofPolicy, hasPolicy(true)),
  },
  {
    endpoint: 'SM-54',
    mutation: 'remindPolicies',
    mail: true,
    noRead: true,
    changes: { happenings: HAPPENED_TWICE, mails: HAPPENED_TWICE },
    prepare: aboutTwo(assignAgain, ofPolicy, wasMailed),
  },
  {
    endpoint: 'SM-55',
    mutation: 'unassignPolicies',
    changes: { policyAssignments: [0, 2], happenings: HAPPENED_TWICE },
    prepare: aboutTwo(assignAgain, ofPolicy, hasPolicy(false)),
  },
];

/** Far ahead: runs of new campaigns are open on whatever day the test runs. */
const STARTS_ON = '2199-01-01';
const campaign = (stage: Stage) => ({
  source: stage.slug,
  name: stage.fresh(),
  schedule: 'WEEK',
  startsOn: STARTS_ON,
  learners: [idOf(stage, accountsAt(stage, 'infosecIq')[0])],
});
const hasCampaign =
  (wanted: string) =>
  ({ campaigns }: State): boolean =>
    campaigns.filter(({ name }) => name === wanted).length === 1;
const iqPerson = (stage: Stage) => ({
  email: `${stage.fresh()}@acme.example`,
  first_name: 'New',
  last_name: 'Person',
});

const INFOSEC_IQ: readonly Omit<Write, 'vendor'>[] = [
  {
    endpoint: 'IQ-04',
    mutation: 'enrollLearners',
    changes: { campaigns: [1, 1], happenings: [1, 0] },
    async prepare(stage) {
      const { courses } = stage.system.sandboxes.population.acme.infosecIq;
      const [learner, other] = accountsAt(stage, 'infosecIq');
      const made = await directIq(stage, 'POST', '/campaigns/awareed', {
        name: stage.fresh(),
        course_id: courses[0]?.id,
        schedule_interval_units: 'week',
        start_date: STARTS_ON,
        all_learners: false,
        learner_ids: [other],
      });
      return {
        input: { courses: [objectId('InfosecIqCampaign', stage, made)], learners: [idOf(stage, learner)] },
        isDone: ({ campaigns }) => campaigns.some(({ id, learnerIds }) => id === made && learnerIds.includes(learner)),
      };
    },
  },
  {
    endpoint: 'IQ-12',
    mutation: 'createTrainingCampaign',
    mail: true,
    noRead: true,
    changes: { campaigns: [1, 0], happenings: [1, 0] },
    async prepare(stage) {
      const [course] = stage.system.sandboxes.population.acme.infosecIq.courses;
      const input = { ...campaign(stage), course: objectId('Course', stage, course?.id ?? '') };
      return { input, isDone: hasCampaign(input.name) };
    },
  },
  {
    endpoint: 'IQ-13',
    mutation: 'createPhishingCampaign',
    mail: true,
    noRead: true,
    changes: { campaigns: [1, 0], happenings: [1, 0] },
    async prepare(stage) {
      const [template] = stage.system.sandboxes.population.acme.infosecIq.templates;
      const input = { ...campaign(stage), templates: [template?.id] };
      return { input, isDone: hasCampaign(input.name) };
    },
  },
  {
    endpoint: 'IQ-23',
    mutation: 'createLearners',
    changes: { learners: [1, 0] },
    async prepare(stage) {
      const learner = person(stage);
      return { input: { learners: [learner], sources: [stage.slug] }, isDone: hasEmail(learner.email) };
    },
  },
  {
    endpoint: 'IQ-25',
    mutation: 'updateLearners',
    changes: { learners: [1, 1] },
    async prepare(stage) {
      const [one] = accountsAt(stage, 'infosecIq');
      const firstName = stage.fresh();
      return {
        input: { learners: [{ id: idOf(stage, one), firstName }] },
        isDone: ({ learners }) => learners.some((row) => row.id === one && row.firstName === firstName),
      };
    },
  },
  {
    endpoint: 'IQ-26',
    mutation: 'deleteLearners',
    short: true,
    changes: { learners: [0, 1] },
    async prepare(stage) {
      const id = await directIq(stage, 'POST', '/learners', iqPerson(stage));
      await loadLearnerIds(stage);
      return {
        input: { learners: [idOf(stage, id)], sources: [stage.slug], confirm: 1 },
        isDone: areGone(id),
      };
    },
  },
];

const exposed = ({ system }: Stage): readonly string[] =>
  system.sandboxes.population.acme.cyberhoot.exposures.flatMap(({ userId }) => userId ?? []);
const wasNotified =
  (message: string, users: readonly string[]) =>
  ({ notices }: State): boolean =>
    notices.filter((one) => one.message === message && one.userIds.join() === users.join()).length === 1;

const CYBERHOOT: readonly Omit<Write, 'vendor'>[] = [
  {
    endpoint: 'CH-14',
    mutation: 'notifyExposedLearners',
    mail: true,
    noRead: true,
    short: true,
    changes: { notices: [1, 0] },
    async prepare(stage) {
      const message = stage.fresh();
      const users = exposed(stage);
      return { input: { all: true, confirm: users.length, message }, isDone: wasNotified(message, users) };
    },
  },
  {
    endpoint: 'CH-15',
    mutation: 'notifyExposedLearners',
    mail: true,
    noRead: true,
    short: true,
    changes: { notices: [1, 0] },
    async prepare(stage) {
      const message = stage.fresh();
      const users = exposed(stage).slice(0, 1);
      const learners = users.map((user) => idOf(stage, user));
      return { input: { learners, message }, isDone: wasNotified(message, users) };
    },
  },
];

const WRITES: readonly Write[] = [
  ...SIBERMATE.map((one): Write => ({ vendor: 'sibermate', ...one })),
  ...INFOSEC_IQ.map((one): Write => ({ vendor: 'infosec-iq', ...one })),
  ...CYBERHOOT.map((one): Write => ({ vendor: 'cyberhoot', ...one })),
];
const nameOf = ({ endpoint, what }: Write): string => [endpoint, what].filter(Boolean).join(' ');

/* The systems. Each write has a connection of its own for fast failures, and one for those that take all the time of a call. */

const slugOf = ({ vendor }: Write, index: number, late: boolean): string =>
  `${SHORT[vendor]}${index}${late ? 'late' : ''}`;
const SLUGS = WRITES.flatMap((write, index) =>
  [false, true].map((late) => ({ slug: slugOf(write, index, late), vendor: write.vendor, late })),
);
/** Of acme at CyberHoot. */
const TENANT = '1000';
const OPTIONS = {
  learners: 12,
  copies: Object.fromEntries(SLUGS.map(({ slug, vendor }) => [slug, SHORT[vendor]])),
  connections: Object.fromEntries(
    SLUGS.map(({ slug, late }) => [slug, late ? { timeoutMs: SLOW_MS, retries: 4 } : { retries: 1 }]),
  ),
  companies: SLUGS.map(({ slug, vendor }) => ({
    slug,
    name: slug,
    sources: [{ connection: slug, ...(vendor === 'cyberhoot' ? { tenant: TENANT } : {}) }],
  })),
  config: { limits: { writeTimeoutSeconds: 60 } },
  clients: [WRITER],
};

/** Sends a write while its vendor fails, and checks what it answers against what the vendor has. */
async function check(stage: Stage, write: Write, failure: Failure): Promise<void> {
  const { system, slug } = stage;
  const { sandboxes } = system;
  const { vendor, endpoint, mail = false, noRead = false, changes, prepare, mutation } = write;
  const stateOf = (): State => {
    const state = sandboxes.state(vendor);
    return ('own' in state ? state.own : state) as State;
  };
  const prepared = await prepare(stage);
  const send = async (more: object = {}): Promise<readonly MutationResult[]> => {
    if (write.send) return write.send(stage, prepared);
    const { results, userErrors } = await mutate(system, mutation, { company: slug, ...prepared.input, ...more });
    expect(userErrors).toEqual([]);
    return results;
  };
  system.forget();
  const fault: Fault | null = failure.fault && { vendor, ...failure.fault };
  if (fault?.kind === 'refuse') {
    // The reads that come before the call are answered.
    if (!write.send) await send({ dryRun: true });
    let left = sandboxes.calls(vendor).length;
    system.forget();
    if (left === 0) sandboxes.setFaults([fault]);
    sandboxes.onCall(() => {
      left -= 1;
      if (left === 0) sandboxes.setFaults([fault]);
    });
  } else if (fault) sandboxes.setFaults([{ ...fault, endpoint }]);
  const before = stateOf();
  const results = await send().finally(() => {
    sandboxes.onCall(null);
    sandboxes.setFaults([]);
  });
  const after = stateOf();
  const sent = sandboxes.calls(vendor, endpoint).length;

  const succeeds = failure.again === 'succeeds' && !mail;
  const isApplied = (failure.applied ?? false) || succeeds;
  expect(differences(before, after)).toEqual(isApplied ? changes : {});
  expect(prepared.isDone(after)).toBe(isApplied || (write.mail === true && prepared.isDone(before)));
  expect(sent).toBe(fault?.kind === 'refuse' ? 0 : failure.again && !mail ? 2 : 1);
  expect(results.length).toBeGreaterThan(0);
  for (const { state, code, message, retryAt } of results) {
    expect([state, code]).toEqual(expectedOf(write, failure, succeeds, noRead));
    expect(message === null).toBe(code === null);
    if (failure.retryAt) expect(retryAt).not.toBeNull();
  }
}

function expectedOf(
  { short = false }: Write,
  { fault, applied = false, refused, open, late = false, again }: Failure,
  succeeds: boolean,
  noRead: boolean,
): readonly [string, string | null] {
  if (again) return succeeds ? ['DONE', null] : ['REFUSED', 'SOURCE_RATE_LIMITED'];
  if (refused !== undefined) return ['REFUSED', refused];
  if (open === undefined || (short && fault?.kind === 'truncated')) return ['DONE', null];
  if (noRead || (late && !applied)) return ['UNKNOWN', open];
  return applied ? ['DONE', null] : ['REFUSED', open];
}

const LANES = 8;
/** By write: what went wrong, by failure. */
const mistakes = new Map<Write, string[]>();
const systems: TestSystem[] = [];

beforeAll(async () => {
  const waiting = [...WRITES.entries()];
  let number = 0;
  const fresh = () => {
    number += 1;
    return `fresh${number}`;
  };
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      const system = await startTestSystem(OPTIONS);
      systems.push(system);
      const config = configOf(system.sandboxes, OPTIONS);
      const seals = createDocumentSeals((source) =>
        JSON.stringify(config.connections.find(({ id }) => id === source)?.settings ?? null),
      );
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, write] = next;
        const stages = [false, true].map((late): Stage => {
          const learnerIds = new Map<string, string>();
          return { system, slug: slugOf(write, index, late), learnerIds, seals, fresh };
        });
        for (const stage of stages) await loadLearnerIds(stage);
        const found: string[] = [];
        for (const failure of FAILURES) {
          const stage = stages[failure.late ? 1 : 0];
          if (!stage) continue;
          await check(stage, write, failure).catch((error: unknown) => found.push(`${failure.name}: ${String(error)}`));
          // Ends the pauses that the failure caused.
          if (failure.refused ?? failure.again) await system.refresh();
        }
        mistakes.set(write, found);
      }
    }),
  );
}, 240_000);
afterAll(async () => {
  await Promise.all(systems.map((system) => system.close()));
});

it('every write of the contracts is here', () => {
  const endpoints = new Set(WRITES.map(({ endpoint }) => endpoint));
  const known = systems[0]?.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints) ?? [];
  expect([...endpoints].toSorted()).toEqual([...known].toSorted());
  expect(endpoints.size).toBe(38);
});

it.each(WRITES.map((write): [string, Write] => [nameOf(write), write]))('%s', (_, write) => {
  expect(mistakes.get(write)).toEqual([]);
});
