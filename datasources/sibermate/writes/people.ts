import { z } from 'zod';
import { readAddress } from '../../spec/addresses';
import type {
  AccountChange,
  NewAccount,
  OfAccounts,
  RefusedItem,
  WriteCall,
  WriteCapability,
  Writes,
} from '../../spec/writes';
import { path } from '../../transport/path';
import { changed, counted, createdMany, createdOne, deleted } from './answers';
import { checkEmail, checkName } from './checks';
import { chunked, given, idsOf, inChunks, oneCall } from './plans';
import { areSame } from './settling';
import type { LearnerNow, Settling } from './settling';

/** Reads that show who the learners are, and to whom an address on the list of breaches belongs. */
const PEOPLE = ['SM-07', 'SM-10', 'SM-61', 'SM-62'];
const GROUPS = ['SM-24', 'SM-27'];
/** Reports about all learners. */
const RESULTS = ['SM-39', 'SM-40', 'SM-41', 'SM-42'];
/** Everything else about one learner. */
const OF_LEARNER = ['SM-12', 'SM-13', 'SM-14', 'SM-16', 'SM-17', 'SM-18'];
const SIMULATIONS = ['SM-58', 'SM-59', 'SM-60'];

/** Fields of people that SiberMate does not have. */
const UNSUPPORTED = ['title', 'department', 'phone', 'managerName', 'managerEmail'] as const;

type PeopleWrites = Pick<
  Writes,
  'createAccounts' | 'updateAccounts' | 'deleteAccounts' | 'activateAccounts' | 'deactivateAccounts'
>;

/** SM-08, 09, 11, 19 to 22. */
export function peopleWrites(settling: Settling): PeopleWrites {
  const created =
    (accounts: readonly NewAccount[]): WriteCall['settle'] =>
    async (context) => {
      const { records, skipped, unreadable = [] } = await settling.everybody(context);
      const isWhole = skipped.length === 0 && !unreadable.some(({ field }) => field === 'email');
      const ids = new Map<string, string | null>();
      for (const { value } of records)
        // Several learners of one address: nobody knows which is the new one.
        if (value.email !== null) ids.set(value.email, ids.has(value.email) ? null : value.id);
      return accounts.map(({ email, isListed }) => {
        const externalId = ids.get(readAddress(email) ?? email);
        if (isListed || externalId === null) return { isDone: null };
        return externalId === undefined ? { isDone: isWhole ? false : null } : { isDone: true, externalId };
      });
    };

  return {
    createAccounts: {
      fields: ['employeeId', 'locale', 'excludedFromAutoEnrol'],
      endpoints: ['SM-08', 'SM-21'],
      // New learners are enrolled in courses, unless they are excluded from it.
      touches: [...PEOPLE, ...GROUPS, ...RESULTS, 'SM-05'],
      check: ({ accounts }) =>
        accounts.flatMap(({ email, firstName, lastName }, item) => [
          ...checkEmail(item, email),
          ...checkName(item, 'firstName', firstName),
          ...checkName(item, 'lastName', lastName),
        ]),
      plan({ accounts }) {
        const refused = unsupported(accounts);
        const possible = [...accounts.entries()].filter(([item]) => !refused.has(item));
        const isAlone = ({ locale, excludedFromAutoEnrol }: NewAccount): boolean =>
          accounts.length === 1 || locale !== null || excludedFromAutoEnrol !== null;
        const alone = possible.filter(([, account]) => isAlone(account));
        const together = possible.filter(([, account]) => !isAlone(account));
        const single = alone.map(([item, account]): WriteCall => {
          const { locale, excludedFromAutoEnrol } = account;
          return {
            endpoint: 'SM-08',
            method: 'POST',
            path: '/learners',
            json: { ...bodyOf(account), ...given({ locale, excludedFromAutoEnrol }) },
            items: [item],
            read: createdOne('SM-08'),
            settle: created([account]),
          };
        });
        const bulk = chunked(together, '/learners/bulk', (chunk) => ({
          endpoint: 'SM-21',
          method: 'POST',
          json: { learners: chunk.map(bodyOf) },
          read: createdMany('SM-21', chunk),
          settle: created(chunk),
        }));
        return { calls: [...bulk, ...single], refused: refusals(refused) };
      },
    },
    updateAccounts: {
      fields: ['employeeId', 'locale', 'excludedFromAutoEnrol'],
      endpoints: ['SM-11'],
      // A new address has other breaches.
      touches: [...PEOPLE, ...GROUPS, 'SM-12'],
      check: ({ changes }) =>
        changes.flatMap(({ newEmail, firstName, lastName }, item) => [
          ...(newEmail === undefined ? [] : checkEmail(item, newEmail)),
          ...checkName(item, 'firstName', firstName),
          ...checkName(item, 'lastName', lastName),
        ]),
      async plan({ changes }, context) {
        const refused = new Map(unsupported(changes));
        const calls: WriteCall[] = [];
        const unnamed = new Set(
          changes.filter(({ firstName, lastName }) => firstName === undefined || lastName === undefined),
        );
        const names =
          unnamed.size === 0 ? new Map<string, unknown>() : await settling.rawLearners([...unnamed], context);
        for (const [item, change] of changes.entries()) {
          if (refused.has(item)) continue;
          const call = callOf(change, unnamed.has(change) ? names.get(change.accountId) : {}, settling);
          if ('message' in call) refused.set(item, call);
          else calls.push({ ...call, items: [item] });
        }
        return { calls, refused: refusals(refused) };
      },
    },
    deleteAccounts: {
      endpoints: ['SM-09', 'SM-20'],
      touches: [...PEOPLE, ...GROUPS, ...RESULTS, 'SM-05', ...OF_LEARNER, ...SIMULATIONS],
      plan({ accounts }) {
        const [first] = accounts;
        if (first && accounts.length === 1)
          return oneCall(path`/learners/${first.accountId}`, {
            endpoint: 'SM-09',
            method: 'DELETE',
            read: deleted('SM-09', first.accountId),
            settle: settling.learnersGone(accounts),
          });
        return inChunks(accounts, '/learners/bulk', (chunk) => ({
          endpoint: 'SM-20',
          method: 'DELETE',
          json: { learnerIds: idsOf(chunk) },
          read: counted('SM-20', idsOf(chunk)),
          settle: settling.learnersGone(chunk),
        }));
      },
    },
    activateAccounts: switched('SM-19', '/learners/activate', true, settling),
    deactivateAccounts: switched('SM-22', '/learners/deactivate', false, settling),
  };
}

function switched(endpoint: string, at: string, active: boolean, settling: Settling): WriteCapability<OfAccounts> {
  return {
    endpoints: [endpoint],
    // SM-05 counts learners, and only active ones get simulations.
    touches: [...PEOPLE, 'SM-05', 'SM-17'],
    plan: ({ accounts }) =>
      inChunks(accounts, at, (chunk) => ({
        endpoint,
        method: 'POST',
        json: { learnerIds: idsOf(chunk) },
        read: counted(endpoint, idsOf(chunk)),
        settle: settling.ofLearners(chunk, (learner) => {
          const now = isActive(learner);
          return now === null ? null : now === active;
        }),
      })),
  };
}

type Refusal = Pick<RefusedItem, 'state' | 'message'>;

/** SM-11. @param sent the learner as SiberMate has it, or an object without names where the change has both */
function callOf(change: AccountChange, sent: unknown, settling: Settling): Omit<WriteCall, 'items'> | Refusal {
  const { accountId, newEmail, groups, employeeId, locale, excludedFromAutoEnrol } = change;
  const wanted = given({
    email: newEmail,
    firstName: change.firstName,
    lastName: change.lastName,
    groupIds: groups,
    externalLearnerId: emptied(employeeId),
    locale: emptied(locale),
    excludedFromAutoEnrol,
  });
  const at = path`/learners/${accountId}`;
  if (at === null || sent === undefined) return { state: 'REFUSED', message: 'SiberMate does not list this learner' };
  if (Object.keys(wanted).length === 0)
    return { state: 'UNCHANGED', message: 'SiberMate has none of the fields to change' };
  const names = namesOf(sent, change);
  if (!names) {
    const message = 'SiberMate changes a learner only with both names, and has only one of this learner';
    return { state: 'REFUSED', message };
  }
  return {
    endpoint: 'SM-11',
    method: 'PATCH',
    path: at,
    json: { ...wanted, ...names },
    read: changed('SM-11', accountId),
    settle: settling.ofLearners([change], (learner) => isAs(learner, change)),
  };
}

const names = z.object({
  firstName: z.string().optional().catch(undefined),
  lastName: z.string().optional().catch(undefined),
});

/** Both names: SiberMate requires them with every change, word by word as it has them. */
function namesOf(
  sent: unknown,
  change: AccountChange,
): { readonly firstName: string; readonly lastName: string } | null {
  const { data } = names.safeParse(sent);
  const firstName = change.firstName ?? data?.firstName;
  const lastName = change.lastName ?? data?.lastName;
  return firstName === undefined || lastName === undefined ? null : { firstName, lastName };
}

function bodyOf({ email, firstName, lastName, groups, employeeId }: NewAccount): object {
  const more = { groupIds: groups.length === 0 ? null : groups, externalLearnerId: employeeId };
  return { email, firstName, lastName, ...given(more) };
}

/** A field that is to be empty: SiberMate documents text only, and no null. */
function emptied(value: string | null | undefined): string | undefined {
  return value === null ? '' : value;
}

/** Whether a learner is as a change wants it. */
function isAs(now: LearnerNow, change: AccountChange): boolean {
  const text = (value: string | null | undefined): string => value?.trim() ?? '';
  const { newEmail, groups } = change;
  return (
    (newEmail === undefined || now.email === (readAddress(newEmail) ?? newEmail)) &&
    (groups === undefined || areSame(now.groupIds, groups)) &&
    (change.firstName === undefined || text(now.firstName) === text(change.firstName)) &&
    (change.lastName === undefined || text(now.lastName) === text(change.lastName)) &&
    (change.employeeId === undefined || text(now.externalLearnerId) === text(change.employeeId)) &&
    (change.locale === undefined || text(now.locale) === text(change.locale)) &&
    (change.excludedFromAutoEnrol === undefined || now.excludedFromAutoEnrol === change.excludedFromAutoEnrol)
  );
}

/** null: it does not say. */
function isActive({ active, status }: LearnerNow): boolean | null {
  if (active !== null) return active;
  const word = status?.toLowerCase();
  return word === 'active' ? true : word === 'inactive' ? false : null;
}

/** The items with fields that SiberMate does not have: without these, they would be done only in part. */
function unsupported(
  items: readonly Readonly<Partial<Record<(typeof UNSUPPORTED)[number], string | null>>>[],
): ReadonlyMap<number, Refusal> {
  const refused = new Map<number, Refusal>();
  for (const [item, fields] of items.entries()) {
    const field = UNSUPPORTED.find((name) => typeof fields[name] === 'string');
    if (field !== undefined)
      refused.set(item, { state: 'NOT_SUPPORTED', message: `SiberMate has no field ${field} of a learner` });
  }
  return refused;
}

function refusals(refused: ReadonlyMap<number, Refusal>): readonly RefusedItem[] {
  return Array.from(refused, ([item, refusal]) => ({ item, ...refusal }));
}
