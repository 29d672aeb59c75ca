import type { Origin } from '../../../datasources/reads';
import type { AccountChange, NewAccount, WriteKind } from '../../../datasources/writes';
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
  const bySource = new BySource<{ readonly accountId: string; readonly email: string | null }>();
  for (const { learner, index } of await namedLearners(scope, errors, learners))
    for (const origin of sourcesFor(scope, learner, kind, named)) {
      const accounts = accountsAt(learner, origin);
      bySource.add(slotFor(scope, origin, kind, { item: index, isKnown: accounts.length > 0 }), accounts);
    }
  return {
    slots: bySource.slots,
    writes: bySource.writes((origin, entries) => planWrite(origin, kind, entries, (accounts) => ({ accounts }))),
  };
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
  const lost = OPTIONAL.filter(
    (name) =>
      (item[name] ?? null) !== null &&
      able.length > 0 &&
      able.every((origin) => !(writer.fields(origin, kind) ?? OPTIONAL).includes(name)),
  );
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
    const email = item.email.toLowerCase();
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
        employeeId: item.employeeId ?? null,
        locale: item.locale ?? null,
        excludedFromAutoEnrol: item.excludedFromAutoEnrol ?? null,
        title: item.title ?? null,
        department: item.department ?? null,
        phone: item.phone ?? null,
        managerName: item.managerName ?? null,
        managerEmail: item.managerEmail ?? null,
        isListed: roster.byEmail(email)?.accounts.some((one) => one.origin.source === origin.source) ?? false,
      };
      bySource.add(slotFor(scope, origin, kind, { item: index, isKnown: true }), [account]);
    }
  }
  return {
    slots: bySource.slots,
    writes: bySource.writes((origin, entries) => planWrite(origin, kind, entries, (accounts) => ({ accounts }))),
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
  for (const { learner, index } of found) {
    const item = learners[index];
    const own = groups[index];
    if (!item || !own) continue;
    const origins = sourcesFor(scope, learner, kind, named);
    const change = changeOf(errors, item, index);
    if (!change || !checkFields(scope, errors, item, index, kind, origins)) continue;
    if (!areGroupsAt(errors, own, origins, index)) continue;
    for (const origin of origins) {
      const accounts = accountsAt(learner, origin);
      const here = own.filter((group) => group.origin.source === origin.source).map(({ externalId }) => externalId);
      const groupsHere = item.groups && (here.length > 0 || item.groups.length === 0) ? { groups: here } : {};
      bySource.add(
        slotFor(scope, origin, kind, { item: index, isKnown: accounts.length > 0 }),
        accounts.map((account) => ({ ...account, ...change, ...groupsHere })),
      );
    }
  }
  return {
    slots: bySource.slots,
    writes: bySource.writes((origin, entries) => planWrite(origin, kind, entries, (changes) => ({ changes }))),
  };
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
    newEmail: email?.toLowerCase(),
    firstName,
    lastName,
    excludedFromAutoEnrol,
    ...optional,
  };
}
