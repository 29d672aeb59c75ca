import type { Batch } from '../../spec/capabilities';
import { discardRaw } from '../../runtime/raw-payload';
import type * as records from '../../spec/records';
import type { Listing } from '../../transport/listing';
import { runSync } from '../../runtime/cooperative-scheduler';
import { UNREADABLE, readItemsTask } from '../../transport/wire';
import { groupUser } from '../wire-schema';
import type * as wire from '../wire-schema';
import { entriesOf } from '../wire-lists';

/** CH-02 → CyberHoot's record of the company. */
export function profileFromCustomer(
  customer: { readonly id: string; readonly name: string | null },
  raw: unknown,
): records.CompanyProfileRecord {
  return { externalId: customer.id, raw, name: customer.name };
}

/** CH-05 → account. */
export function accountFromUser(user: wire.User, raw: unknown): records.AccountRecord {
  return {
    externalId: user.id,
    raw,
    email: user.email_address,
    employeeId: user.external_id,
    firstName: user.first_name,
    lastName: user.last_name,
    status: statusOf(user),
    locale: null,
    createdAt: user.date_created,
    updatedAt: null,
    trainingTotals: null,
    phishingTotals: null,
    // The hoot score measures safety: 100 is best.
    riskScore: user.hoot_score === null ? null : 100 - user.hoot_score,
  };
}

function statusOf({ archived_date: archived, active }: wire.User): records.LearnerStatus {
  if (archived === UNREADABLE) return 'UNKNOWN';
  if (archived !== null) return 'ARCHIVED';
  if (active === null) return 'UNKNOWN';
  return active ? 'ACTIVE' : 'INACTIVE';
}

/** A person's manager in CH-05: an id for CH-04, and deprecated fields that may be missing. */
export interface DetailsOfUser {
  readonly accountId: string;
  readonly managerId: string | null;
  readonly manager: { readonly name: string | null; readonly email: string | null };
}

/** CH-05 → the person's manager. */
export function detailsFromUser(user: wire.User): DetailsOfUser {
  return {
    accountId: user.id,
    managerId: user.manager_id,
    manager: { name: nameOf(user.manager_first_name, user.manager_last_name), email: user.manager_email_address },
  };
}

/** CH-05 and CH-04 → details: the manager by id, else by the deprecated fields. */
export function detailsWithManager(
  { accountId, managerId, manager }: DetailsOfUser,
  managers: ReadonlyMap<string, wire.Manager>,
): records.AccountDetailsRecord {
  const known = managerId === null ? undefined : managers.get(managerId);
  const name = (known && nameOf(known.first_name, known.last_name)) ?? manager.name;
  const email = known?.email_addr ?? manager.email;
  return { accountId, profileUrl: null, manager: name === null && email === null ? null : { name, email } };
}

function nameOf(first: string | null, last: string | null): string | null {
  return [first, last].filter(Boolean).join(' ') || null;
}

/** CH-08 → group. The person who is notified of its results is its manager. */
export function groupFromGroup(group: wire.Group, raw: unknown): records.GroupRecord {
  const managers = group.hr_email === null ? [] : [{ accountId: null, email: group.hr_email }];
  return { externalId: group.id, raw, name: group.name ?? group.id, kind: group.group_type, managers };
}

/** CH-08 → the memberships of the groups. */
export function membershipsFromGroups(groups: Listing<wire.Group>): Batch<records.MembershipRecord> {
  const members = groups.records.map(({ value }) => {
    const { entries, skipped } = entriesOf('CH-08', 'users', value.users);
    const read = runSync(readItemsTask('CH-08', entries, groupUser, discardRaw));
    return { groupId: value.id, items: read.records, skipped: [...skipped, ...read.skipped] };
  });
  return {
    records: members.flatMap(({ groupId, items }) => items.map(({ value }) => ({ groupId, accountId: value.id }))),
    skipped: [...groups.skipped, ...members.flatMap(({ skipped }) => skipped)],
    fetchedAt: groups.fetchedAt,
  };
}
