import { z } from 'zod';
import type { ReadContext } from '../../spec/capabilities';
import { SourceProblem } from '../../spec/problem';
import type { AccountKey } from '../../spec/records';
import type { Settled, WriteCall } from '../../spec/writes';
import { loadRaw } from '../../runtime/raw-payload';
import type { Listing } from '../../transport/listing';
import {
  optionalCount,
  optionalEmail,
  optionalFlag,
  optionalIds,
  optionalText,
  optionalTimestamp,
} from '../../transport/wire';
import type { Client } from '../client';
import { idsOf } from './plans';

/**
 * Reads that say what became of a write. A read decides nothing where it had to leave out a record, or where a field
 * cannot be read.
 */

/** A learner, read strictly: a field that cannot be read is an error. */
const learner = z.object({
  email: optionalEmail,
  firstName: optionalText,
  lastName: optionalText,
  externalLearnerId: optionalText,
  locale: optionalText,
  excludedFromAutoEnrol: optionalFlag,
  active: optionalFlag,
  status: optionalText,
  groupIds: optionalIds,
  groups: optionalIds,
});
const group = z.object({ managerIds: optionalIds });
const policy = z.object({
  status: optionalText,
  hasDraft: optionalFlag,
  majorVersion: optionalCount,
  minorVersion: optionalCount,
  updatedAt: optionalTimestamp,
});

export type LearnerNow = Omit<z.output<typeof learner>, 'groups'>;
export type PolicyNow = z.output<typeof policy>;
type Settle = NonNullable<WriteCall['settle']>;
/** Whether a thing is as the write wants it; null: it does not say. */
type Decide<T> = (now: T) => boolean | null;
interface Named {
  readonly id: string;
  readonly name: string | null;
}

export type Settling = ReturnType<typeof createSettling>;

/** The reads that settle the writes of the key's own organization. */
export function createSettling(client: Client) {
  const everybody = (context: ReadContext) => context.shared('SM-07', (scope) => client.learners(scope));
  /** SM-10 for one, SM-07 for more. */
  const learners = (accounts: readonly AccountKey[], context: ReadContext) => {
    const [first] = accounts;
    return first && accounts.length === 1
      ? context.shared(`SM-10 ${first.accountId}`, (scope) => client.learner(first.accountId, scope))
      : everybody(context);
  };
  const oneGroup = (id: string, context: ReadContext) =>
    context.shared(`SM-27 ${id}`, (scope) => client.group(id, scope));
  const groups = (context: ReadContext) => context.shared('SM-24', (scope) => client.groups(scope));
  const policies = (context: ReadContext) => context.shared('SM-44', (scope) => client.policies(scope));
  const onePolicy = (id: string, context: ReadContext) =>
    context.shared(`SM-46 ${id}`, (scope) => client.policy(id, scope));

  /** The learners, each as a decision of it. */
  const ofLearners =
    (accounts: readonly AccountKey[], isDone: (now: LearnerNow, index: number) => boolean | null): Settle =>
    async (context) => {
      const raws = rawsOf(await learners(accounts, context));
      return accounts.map(({ accountId }, index) => ({
        ...decide(raws, accountId, learner, ({ groups: nested, groupIds, ...now }) =>
          isDone({ ...now, groupIds: [...groupIds, ...nested] }, index),
        ),
        externalId: accountId,
      }));
    };
  /** Whether each learner has a row of the wanted thing, or no longer has one. @param isIt null: the row does not say */
  const ofRows =
    <Row extends { readonly learnerId: string }>(
      accounts: readonly AccountKey[],
      wanted: boolean,
      read: (context: ReadContext) => Promise<Listing<Row>>,
      isIt: (row: Row) => boolean | null,
    ): Settle =>
    async (context) => {
      const { records, skipped } = await read(context);
      const found = new Map(accounts.map(({ accountId }): [string, boolean | null] => [accountId, false]));
      for (const { value } of records) {
        const known = found.get(value.learnerId);
        if (known !== undefined && known !== true)
          found.set(value.learnerId, isIt(value) === false ? known : isIt(value));
      }
      return accounts.map(({ accountId }) => {
        const has = found.get(accountId) ?? null;
        const isUnsure = has === null || (!has && skipped.length > 0);
        return { isDone: isUnsure ? null : has === wanted, externalId: accountId };
      });
    };

  return {
    everybody,
    /** Learners as SiberMate has them, by id. */
    rawLearners: async (
      accounts: readonly AccountKey[],
      context: ReadContext,
    ): Promise<ReadonlyMap<string, unknown>> => {
      const { raws } = rawsOf(await learners(accounts, context));
      return new Map(
        accounts.flatMap(({ accountId: id }): [string, unknown][] =>
          raws.has(id) ? [[id, loadRaw(raws.get(id))]] : [],
        ),
      );
    },
    groups,
    policies,
    ofLearners,
    learnersGone:
      (accounts: readonly AccountKey[]): Settle =>
      async (context) => {
        return gone(await learners(accounts, context), idsOf(accounts));
      },
    policiesGone:
      (ids: readonly string[]): Settle =>
      async (context) => {
        const [first] = ids;
        return gone(first && ids.length === 1 ? await onePolicy(first, context) : await policies(context), ids);
      },
    groupGone:
      (id: string): Settle =>
      async (context) =>
        gone(await oneGroup(id, context), [id]),
    managers:
      (id: string, managers: readonly string[]): Settle =>
      async (context) => [
        decide(rawsOf(await oneGroup(id, context)), id, group, ({ managerIds }) => areSame(managerIds, managers)),
      ],
    enrolled: (accounts: readonly AccountKey[], course: string, wanted: boolean): Settle =>
      ofRows(
        accounts,
        wanted,
        (context) => {
          const [first] = accounts;
          return first && accounts.length === 1
            ? context.shared(`SM-13 ${first.accountId}`, (scope) => client.learnerCourseResults(first.accountId, scope))
            : context.shared('SM-40', (scope) => client.courseResults(scope));
        },
        ({ courseId }) => (courseId === null ? null : courseId === course),
      ),
    gapAnalysis: (accounts: readonly AccountKey[], wanted: boolean): Settle =>
      ofRows(
        accounts,
        wanted,
        (context) => {
          const [first] = accounts;
          return first && accounts.length === 1
            ? context.shared(`SM-14 ${first.accountId}`, (scope) => client.learnerGapAnalysis(first.accountId, scope))
            : context.shared('SM-41', (scope) => client.gapAnalysis(scope));
        },
        () => true,
      ),
    /** SM-16 for each learner: there is no report. A learner whose read fails stays open. */
    assigned:
      (accounts: readonly AccountKey[], policyId: string, wanted: boolean): Settle =>
      (context) =>
        Promise.all(
          accounts.map(async (account): Promise<Settled> => {
            const { accountId } = account;
            const read = ofRows(
              [account],
              wanted,
              () => context.shared(`SM-16 ${accountId}`, (scope) => client.learnerPolicyResults(accountId, scope)),
              (row) => (row.policyId === null ? null : row.policyId === policyId),
            );
            try {
              return (await read(context))[0] ?? { isDone: null };
            } catch (error) {
              if (SourceProblem.is(error)) return { isDone: null };
              throw error;
            }
          }),
        ),
    /** A policy as it is now; null if there is none, or it cannot be read. */
    policyNow: async (id: string, context: ReadContext): Promise<PolicyNow | null> => {
      const raw = rawsOf(await onePolicy(id, context)).raws.get(id);
      return raw === undefined ? null : (policy.safeParse(loadRaw(raw)).data ?? null);
    },
    templateName: async (id: string, context: ReadContext): Promise<string | null> => {
      const { records } = await context.shared(`SM-57 ${id}`, (scope) => client.policyTemplate(id, scope));
      return records[0]?.value.name ?? null;
    },
  };
}

/**
 * Compares a list before and after something was made: it is the only newcomer of that name.
 * @param read the list
 * @param nameOf null: the name cannot be known
 */
export function newcomer(
  read: (context: ReadContext) => Promise<Listing<Named>>,
  nameOf: (context: ReadContext) => Promise<string | null>,
): Required<Pick<WriteCall, 'before' | 'settle'>> {
  let known: ReadonlySet<string> | null = null;
  return {
    before: async (context) => {
      known = new Set((await read(context)).records.map(({ value }) => value.id));
    },
    settle: async (context) => {
      const before = known;
      const name = before && (await nameOf(context));
      if (!before || name === null) return [{ isDone: null }];
      const { records, skipped } = await read(context);
      const found = records.filter(({ value }) => !before.has(value.id) && value.name === name.trim());
      const [first] = found;
      if (!first) return [{ isDone: skipped.length > 0 ? null : false }];
      return [found.length === 1 ? { isDone: true, externalId: first.value.id } : { isDone: null }];
    },
  };
}

/** Whether two lists have the same ids, in any order. */
export function areSame(ones: readonly string[], others: readonly string[]): boolean {
  const [left, right] = [new Set(ones), new Set(others)];
  return left.size === right.size && [...left].every((one) => right.has(one));
}

interface Raws {
  readonly raws: ReadonlyMap<string, unknown>;
  /** Whether no record was left out. */
  readonly isWhole: boolean;
}

function rawsOf({ records, skipped }: Listing<{ readonly id: string }>): Raws {
  return { raws: new Map(records.map(({ value, raw }) => [value.id, raw])), isWhole: skipped.length === 0 };
}

/** What is gone cannot be as it should. */
function decide<T>({ raws, isWhole }: Raws, id: string, schema: z.ZodType<T>, isDone: Decide<T>): Settled {
  if (!raws.has(id)) return { isDone: isWhole ? false : null };
  const { data } = schema.safeParse(loadRaw(raws.get(id)));
  return { isDone: data === undefined ? null : isDone(data), externalId: id };
}

function gone(listing: Listing<{ readonly id: string }>, ids: readonly string[]): readonly Settled[] {
  const { raws, isWhole } = rawsOf(listing);
  return ids.map((externalId) => ({ isDone: raws.has(externalId) ? false : isWhole ? true : null, externalId }));
}
