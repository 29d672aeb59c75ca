import { readAddress } from '../spec/addresses';
import type { ReadContext } from '../spec/capabilities';
import { SourceProblem } from '../spec/problem';
import type {
  AccountChange,
  InputMistake,
  ItemOutcome,
  NewAccount,
  RefusedItem,
  Settled,
  WriteCall,
  WritePlan,
  Writes,
} from '../spec/writes';
import { readRaw } from '../transport/entity';
import { wrongObject } from '../transport/listing';
import { path } from '../transport/path';
import type { Client } from './client';
import * as details from './details';
import { fieldsIn, fieldsOf, hasFields, withoutEmpty } from './writes-fields';
import { groupAfter, isIn, readGroupNames, staticGroupsOf } from './writes-groups';
import type { GroupName } from './writes-groups';
import * as wire from './wire-schema';

/** A call for an item, or why there is none. */
type Planned = WriteCall | RefusedItem;

/** The optional fields of people that the vendor has. */
const OPTIONAL_FIELDS = ['title', 'department', 'phone', 'managerName', 'managerEmail'];

/** Creates, changes and deletes learners. */
export function createLearnerWrites(client: Client) {
  /** IQ-24; undefined: there is no such learner. @throws SourceProblem */
  const learnerOf = async (id: string, context: ReadContext) => {
    const { records, skipped } = await context.shared(`IQ-24 ${id}`, (scope) => client.learner(id, scope));
    const [broken] = skipped;
    if (broken)
      throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'IQ-24', message: `IQ-24: ${broken.reason}` });
    return records[0];
  };
  /** The names of groups, read only if a learner is to get one. */
  const groupNames = async (
    people: readonly { readonly groups?: readonly string[] | undefined }[],
    context: ReadContext,
  ): Promise<(id: string) => GroupName> =>
    people.some(({ groups = [] }) => groups.length > 0) ? readGroupNames(client, context) : () => NO_GROUP;

  /** IQ-22: whether a learner has the address. The vendor does a text search; only an exact match counts. */
  const isCreated = async ({ email, isListed }: NewAccount, context: ReadContext): Promise<Settled> => {
    const address = readAddress(email);
    const { records, skipped } = await context.shared(`IQ-22 ${email}`, (scope) =>
      client.learnersByEmail(email, scope),
    );
    const found = records.find(({ value }) => value.email !== null && value.email === address);
    // Who made a learner that was there before is not known.
    if (found) return { isDone: isListed ? null : true, externalId: found.value.id };
    return { isDone: skipped.length > 0 ? null : false };
  };
  const planCreation = (account: NewAccount, item: number, nameOf: (id: string) => GroupName): Planned => {
    const [wanted] = account.groups;
    const group = wanted === undefined ? null : nameOf(wanted);
    if (group && 'state' in group) return { item, ...group };
    return {
      endpoint: 'IQ-23',
      method: 'POST',
      path: '/learners',
      json: { ...withoutEmpty(fieldsOf(account)), ...(group ? { group_name: group.name } : {}) },
      items: [item],
      read: (body) => [{ state: 'DONE', externalId: learnerIn('IQ-23', body).id }],
      settle: async (context) => [await isCreated(account, context)],
    };
  };

  const isChanged = async (change: AccountChange, context: ReadContext): Promise<Settled> => {
    const { accountId: id, groups } = change;
    const found = await learnerOf(id, context);
    if (!found) return { isDone: false };
    const fields = fieldsIn(found.raw);
    const isInGroups = isIn(staticGroupsOf(found.value), groups);
    const isDone = fields && isInGroups !== null ? hasFields(fields, changedFields(change)) && isInGroups : null;
    return { isDone, externalId: id };
  };
  const planChange = async (
    change: AccountChange,
    item: number,
    nameOf: (id: string) => GroupName,
    context: ReadContext,
  ): Promise<Planned> => {
    const { accountId: id, groups } = change;
    const wanted = changedFields(change);
    if (groups === undefined && Object.keys(wanted).length === 0)
      return { item, state: 'NOT_SUPPORTED', message: 'Infosec IQ has none of the fields to be changed' };
    const at = path`/learners/${id}`;
    const found = at === null ? undefined : await learnerOf(id, context);
    if (at === null || !found) return { item, state: 'REFUSED', message: NO_LEARNER };
    const now = fieldsIn(found.raw);
    if (!now) return { item, state: 'REFUSED', message: 'A field that the change would empty could not be read' };
    const inGroups = staticGroupsOf(found.value);
    if (hasFields(now, wanted) && isIn(inGroups, groups))
      return { item, state: 'UNCHANGED', message: 'Nothing changes' };
    const group = groupAfter(groups, inGroups, nameOf);
    if (group && 'state' in group) return { item, ...group };
    return {
      endpoint: 'IQ-25',
      method: 'PUT',
      path: at,
      // The vendor empties what is not sent.
      json: { ...now, ...wanted, ...(group ? { group_name: group.name } : {}) },
      items: [item],
      read: (body) => [changeIn(body, change)],
      settle: async (later) => [await isChanged(change, later)],
    };
  };

  const planDeletion = (id: string, item: number): Planned => {
    const at = path`/learners/${id}`;
    if (at === null) return { item, state: 'UNCHANGED', message: NO_LEARNER };
    return {
      endpoint: 'IQ-26',
      method: 'DELETE',
      path: at,
      items: [item],
      // What a body would say is not documented.
      read: (_, status) => [{ state: status === 404 ? 'UNCHANGED' : 'DONE', externalId: id }],
      settle: async (context) => [{ isDone: !(await learnerOf(id, context)), externalId: id }],
    };
  };

  return {
    createAccounts: {
      fields: OPTIONAL_FIELDS,
      endpoints: ['IQ-23'],
      touches: ['IQ-20', 'IQ-21', 'IQ-22', 'IQ-24', 'IQ-34'],
      check: ({ accounts }) => accounts.flatMap(mistakesOf),
      async plan({ accounts }, context) {
        const nameOf = await groupNames(accounts, context);
        return planOf(accounts.map((account, item) => planCreation(account, item, nameOf)));
      },
    },
    updateAccounts: {
      fields: OPTIONAL_FIELDS,
      endpoints: ['IQ-25'],
      touches: ['IQ-20', 'IQ-21', 'IQ-22', 'IQ-24', 'IQ-34'],
      check: ({ changes }) => changes.flatMap(({ groups = [] }, item) => tooManyGroups(groups, item)),
      async plan({ changes }, context) {
        const nameOf = await groupNames(changes, context);
        return planOf(await Promise.all(changes.map((change, item) => planChange(change, item, nameOf, context))));
      },
    },
    deleteAccounts: {
      endpoints: ['IQ-26'],
      // The training history is deleted, too.
      touches: ['IQ-07', 'IQ-08', 'IQ-20', 'IQ-21', 'IQ-22', 'IQ-24', 'IQ-34'],
      plan: ({ accounts }) => planOf(accounts.map(({ accountId }, item) => planDeletion(accountId, item))),
    },
  } satisfies Writes;
}

const NO_LEARNER = 'Infosec IQ has no learner with this id';
const NO_GROUP: GroupName = { state: 'REFUSED', message: 'Infosec IQ has no group with this id' };

function planOf(planned: readonly Planned[]): WritePlan {
  return {
    calls: planned.filter((one) => 'endpoint' in one),
    refused: planned.filter((one) => 'state' in one),
  };
}

/** Fields of a new account that the vendor does not have. */
const FOREIGN = ['employeeId', 'locale', 'excludedFromAutoEnrol'] as const;

function mistakesOf(account: NewAccount, item: number): readonly InputMistake[] {
  const foreign = FOREIGN.filter((field) => account[field] !== null);
  return [
    ...tooManyGroups(account.groups, item),
    ...foreign.map((field): InputMistake => {
      const message = `Infosec IQ has no "${field}": leave it out`;
      return { item, field: [field], code: 'NOT_ALLOWED', message };
    }),
  ];
}

function tooManyGroups({ length }: readonly string[], item: number): readonly InputMistake[] {
  if (length <= 1) return [];
  const message = 'Infosec IQ takes at most one group for a learner, and only a static one';
  return [{ item, field: ['groups'], code: 'NOT_ALLOWED', message }];
}

function changedFields(change: AccountChange) {
  return fieldsOf({ ...change, email: change.newEmail });
}

/** @throws SourceProblem BAD_RESPONSE */
function learnerIn(endpoint: string, body: unknown) {
  return readRaw(endpoint, details.learner, wire.one.parse(body));
}

/** What the response to a change says. */
function changeIn(body: unknown, { accountId: id, groups }: AccountChange): ItemOutcome {
  const learner = learnerIn('IQ-25', body);
  if (learner.id !== id) throw wrongObject('IQ-25');
  const isInGroups = isIn(staticGroupsOf(learner), groups);
  if (isInGroups === null) return { state: 'OPEN' };
  if (isInGroups) return { state: 'DONE', externalId: id };
  return { state: 'REFUSED', externalId: id, message: 'the learner is still in other groups; the rest was changed' };
}
