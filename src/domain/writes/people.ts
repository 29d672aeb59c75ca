import type { AccountKey, Origin } from '../../../datasources/reads';
import type { AccountChange, NewAccount, WriteKind, Writer } from '../../../datasources/writes';
import type {
  CreateLearnersInput,
  DeleteLearnersInput,
  LearnerChangeInput,
  LearnersInput,
  NewLearnerInput,
  UpdateLearnersInput,
} from '../../generated/graphql';
import {
  accountsAt,
  LONGEST_NAME,
  checkLength,
  isConfirmed,
  namedLearners,
  namedObjects,
  namedSources,
  requiredText,
  rosterOf,
  slotFor,
  sourcesFor,
} from './items';
import type { NamedObject } from './items';
import { planWrite } from './plan';
import { BySource } from './by-source';
import type { InputErrors, Plan, WriteScope } from './plan';
import { NOTHING_PLANNED } from './plan';
import { notDone } from './results';
import { spelledAddress } from './texts';

/** The kinds of write whose input is a list of accounts. */
type OfAccountsKind = Extract<
  WriteKind,
  | 'deleteAccounts'
  | 'activateAccounts'
  | 'deactivateAccounts'
  | 'assignGapAnalysis'
  | 'unassignGapAnalysis'
  | 'remindOfGapAnalysis'
>;

/** Plans what is done to people, each at the sources that are named, or at all that can do it. */
export async function planForLearners(
  kind: OfAccountsKind,
  { learners, sources }: Pick<LearnersInput, 'learners' | 'sources'>,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const named = sources ? namedSources(scope, errors, sources) : null;
  if (!checkLength(scope, errors, 'learners', learners) || named === undefined) return NOTHING_PLANNED;
  const bySource = new BySource<AccountKey>();
  for (const one of await namedLearners(scope, errors, learners))
    for (const origin of sourcesFor(scope, one, kind, named)) {
      const { learner, index, unread } = one;
      const accounts = accountsAt(learner, origin);
      bySource.add(slotFor(scope, origin, kind, { item: index, isKnown: accounts.length > 0, unread }), accounts);
    }
  return bySource.plan((origin, entries) => planWrite(origin, kind, entries, (accounts) => ({ accounts })));
}

/** Plans the deletion of people; the number of people must be confirmed. */
export async function planDeletion(input: DeleteLearnersInput, scope: WriteScope, errors: InputErrors): Promise<Plan> {
  if (!isConfirmed(errors, input.confirm, input.learners.length)) return NOTHING_PLANNED;
  return planForLearners('deleteAccounts', input, scope, errors);
}

/** The optional fields of a person that not every vendor takes. */
const OPTIONAL = [
  'employeeId',
  'locale',
  'excludedFromAutoEnrol',
  'title',
  'department',
  'phone',
  'managerName',
  'managerEmail',
] as const;

type OptionalName = (typeof OPTIONAL)[number];

function takes(writer: Writer, origin: Origin, kind: WriteKind, name: OptionalName): boolean {
  return writer.fields(origin, kind)?.includes(name) ?? true;
}

/** Reports fields that none of the sources takes: they would be lost. */
function checkFields(
  { writer }: WriteScope,
  errors: InputErrors,
  item: NewLearnerInput | LearnerChangeInput,
  index: number,
  kind: WriteKind,
  origins: readonly Origin[],
): boolean {
  const able = origins.filter((origin) => writer.supports(origin, kind));
  const isTaken = (name: OptionalName): boolean => able.some((origin) => takes(writer, origin, kind, name));
  const lost = OPTIONAL.filter((name) => (item[name] ?? null) !== null && able.length > 0 && !isTaken(name));
  for (const name of lost)
    errors.add('NOT_SUPPORTED', ['learners', index, name], `none of the sources has a field "${name}"`, index);
  return lost.length === 0;
}

/** Plans the creation of people at the sources that are named. */
export async function planCreation(
  { learners, sources }: CreateLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const kind = 'createAccounts';
  const origins = namedSources(scope, errors, sources);
  if (!checkLength(scope, errors, 'learners', learners) || !origins) return NOTHING_PLANNED;
  const [roster, groups] = await Promise.all([rosterOf(scope), groupsOf(scope, errors, learners)]);
  const seen = new Set<string>();
  const bySource = new BySource<NewAccount>();
  for (const [index, item] of learners.entries()) {
    const own = groups[index];
    const firstName = requiredText(errors, ['learners', index, 'firstName'], item.firstName, LONGEST_NAME, index);
    const lastName = requiredText(errors, ['learners', index, 'lastName'], item.lastName, LONGEST_NAME, index);
    const email = spelledAddress(item.email);
    if (seen.has(email))
      errors.add('DUPLICATE', ['learners', index, 'email'], 'this address occurs twice in the input', index);
    const isNew = !seen.has(email);
    seen.add(email);
    if (!own || firstName === undefined || lastName === undefined || !isNew) continue;
    if (!checkFields(scope, errors, item, index, kind, origins)) continue;
    if (!areGroupsAt(errors, own, origins, index)) continue;
    for (const origin of origins) {
      const account: NewAccount = {
        email,
        firstName,
        lastName,
        groups: own.filter((group) => group.origin.source === origin.source).map(({ externalId }) => externalId),
        ...optionalOf(scope, origin, item),
        isListed: roster.byEmail(email)?.accounts.some((one) => one.origin.source === origin.source) ?? false,
      };
      bySource.add(slotFor(scope, origin, kind, { item: index, isKnown: true }), [account]);
    }
  }
  return bySource.plan((origin, entries) => planWrite(origin, kind, entries, (accounts) => ({ accounts })));
}

/** The optional fields of a new person that a source takes; the others go to other sources. */
function optionalOf({ writer }: WriteScope, origin: Origin, item: NewLearnerInput): Pick<NewAccount, OptionalName> {
  const isTaken = (name: OptionalName): boolean => takes(writer, origin, 'createAccounts', name);
  const text = (name: Exclude<OptionalName, 'excludedFromAutoEnrol'>) => (isTaken(name) ? (item[name] ?? null) : null);
  return {
    employeeId: text('employeeId'),
    locale: text('locale'),
    excludedFromAutoEnrol: isTaken('excludedFromAutoEnrol') ? (item.excludedFromAutoEnrol ?? null) : null,
    title: text('title'),
    department: text('department'),
    phone: text('phone'),
    managerName: text('managerName'),
    managerEmail: text('managerEmail'),
  };
}

/** A group of a source at which the person is not changed would be lost. */
function areGroupsAt(
  errors: InputErrors,
  groups: readonly NamedObject[],
  origins: readonly Origin[],
  index: number,
): boolean {
  const foreign = groups.filter(({ origin }) => !origins.some(({ source }) => source === origin.source));
  for (const group of foreign)
    errors.add(
      'NOT_ALLOWED',
      ['learners', index, 'groups', group.index],
      'the group belongs to a source that this does not act at',
      index,
    );
  return foreign.length === 0;
}

/** The groups of each item; undefined where one of them is wrong. All are looked up together. */
async function groupsOf(
  scope: WriteScope,
  errors: InputErrors,
  items: readonly { readonly groups?: readonly string[] | null | undefined }[],
): Promise<readonly (readonly NamedObject[] | undefined)[]> {
  return Promise.all(
    items.map(async ({ groups }, index) => {
      if (!groups || groups.length === 0) return [];
      // That is a mistake already.
      if (groups.length > scope.maxItems) return undefined;
      const pathOf = (at: number) => ['learners', index, 'groups', at];
      const found = await namedObjects(scope, errors, groups, ['Group'], pathOf, () => index);
      return found.length === groups.length ? found : undefined;
    }),
  );
}

/** Plans changes of people. */
export async function planChanges(
  { learners, sources }: UpdateLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const kind = 'updateAccounts';
  const named = sources ? namedSources(scope, errors, sources) : null;
  if (!checkLength(scope, errors, 'learners', learners) || named === undefined) return NOTHING_PLANNED;
  const ids = learners.map(({ id }) => id);
  const pathOf = (index: number) => ['learners', index, 'id'];
  const found = await namedLearners(scope, errors, ids, 'learners', pathOf);
  const groups = await groupsOf(scope, errors, learners);
  const bySource = new BySource<AccountChange>();
  const addresses = new Set<string>();
  for (const one of found) {
    const { learner, index, unread } = one;
    const item = learners[index];
    const own = groups[index];
    if (!item || !own) continue;
    const address = item.email ? spelledAddress(item.email) : null;
    if (address !== null && addresses.has(address)) {
      errors.add('DUPLICATE', ['learners', index, 'email'], 'this address occurs twice in the input', index);
      continue;
    }
    if (address !== null) addresses.add(address);
    const origins = sourcesFor(scope, one, kind, named);
    const change = changeOf(errors, item, index);
    if (!change || !checkFields(scope, errors, item, index, kind, origins)) continue;
    if (!areGroupsAt(errors, own, origins, index)) continue;
    for (const origin of origins) {
      const accounts = accountsAt(learner, origin);
      const ids = own.filter((group) => group.origin.source === origin.source).map(({ externalId }) => externalId);
      const groupsHere = item.groups && (ids.length > 0 || item.groups.length === 0) ? { groups: ids } : {};
      const here = { ...takenOf(scope, origin, change), ...groupsHere };
      const isChanged = Object.values(here).some((value) => value !== undefined);
      // Other sources take what this one has no field for.
      if (!isChanged && !named) continue;
      const slot = slotFor(scope, origin, kind, { item: index, isKnown: accounts.length > 0, unread });
      if (!isChanged && !slot.result)
        slot.add(notDone('NOT_SUPPORTED', 'NOT_SUPPORTED', 'this source has none of the fields that are changed'));
      bySource.add(
        slot,
        accounts.map((account) => ({ ...account, ...here })),
      );
    }
  }
  return bySource.plan((origin, entries) => planWrite(origin, kind, entries, (changes) => ({ changes })));
}

/** The changes that a source takes. */
function takenOf<Change extends object>({ writer }: WriteScope, origin: Origin, change: Change): Change {
  const lost = OPTIONAL.filter((name) => !takes(writer, origin, 'updateAccounts', name));
  return { ...change, ...Object.fromEntries(lost.map((name) => [name, undefined])) };
}

/** The fields that null empties. */
const CLEARABLE = ['employeeId', 'locale', 'title', 'department', 'phone', 'managerName', 'managerEmail'] as const;
type Clearable = (typeof CLEARABLE)[number];

/** What is changed beside groups; undefined: the item is wrong. Names and addresses cannot be emptied: null is left out. */
function changeOf(
  errors: InputErrors,
  item: LearnerChangeInput,
  index: number,
): Omit<AccountChange, 'accountId' | 'email' | 'groups'> | undefined {
  const text = (name: 'firstName' | 'lastName'): string | undefined => {
    const value = item[name] ?? undefined;
    return value === undefined
      ? undefined
      : requiredText(errors, ['learners', index, name], value, LONGEST_NAME, index);
  };
  const [firstName, lastName] = [text('firstName'), text('lastName')];
  if ((item.firstName ?? null) !== null && firstName === undefined) return undefined;
  if ((item.lastName ?? null) !== null && lastName === undefined) return undefined;
  const optional = Object.fromEntries(CLEARABLE.map((name) => [name, item[name]])) as Pick<
    LearnerChangeInput,
    Clearable
  >;
  const email = item.email ?? undefined;
  const excludedFromAutoEnrol = item.excludedFromAutoEnrol ?? undefined;
  const changes = [firstName, lastName, email, excludedFromAutoEnrol, item.groups ?? undefined];
  if ([...changes, ...Object.values(optional)].every((value) => value === undefined)) {
    errors.add('REQUIRED', ['learners', index], 'nothing is changed: send at least one field beside "id"', index);
    return undefined;
  }
  return {
    newEmail: email && spelledAddress(email),
    firstName,
    lastName,
    excludedFromAutoEnrol,
    ...optional,
  };
}
