import { addUnreadable } from '../../spec/batch';
import type { Batch } from '../../spec/capabilities';
import type * as records from '../../spec/records';
import { joinId } from '../../runtime/string-interning';
import type { Listing } from '../../transport/listing';
import type * as wire from '../wire-schema';
import { textOfHtml } from '../html';
import { midnight } from './days';

/** CH-12 → exposed address. */
export function exposedFromAddress(row: wire.ExposedAddress): records.ExposedAccountRecord {
  return {
    accountId: row.userId,
    email: row.email,
    breachCount: row.breachCount,
    latestBreachDate: row.latestBreachDate,
    breachIds: undefined,
  };
}

/**
 * CH-13 → the exposures of one person or address.
 * @param accountId null if the read was by address
 */
export function exposuresFromUser(
  answer: {
    readonly email: string | null;
    readonly pwned: Listing<wire.PwnedBreach>;
    readonly dehashed: Listing<wire.DehashedBreach>;
  },
  accountId: string | null,
): Batch<records.ExposureRecord> {
  const { pwned, dehashed } = answer;
  const found = [
    ...pwned.records.map(({ value, raw }) => ({ email: answer.email, of: pwnedRecord(value, raw) })),
    ...dehashed.records.map(({ value, raw }) => ({
      email: value.email ?? answer.email,
      of: dehashedRecord(value, raw),
    })),
  ];
  const nameless = found.filter(({ email }) => email === null);
  return {
    records: found.flatMap(({ email, of }) => (email === null ? [] : [exposure(of, { accountId, email })])),
    skipped: [
      ...pwned.skipped,
      ...dehashed.skipped,
      ...nameless.map(() => ({ endpoint: 'CH-13', reason: 'userEmail: expected an address' })),
    ],
    unreadable: addUnreadable([...(pwned.unreadable ?? []), ...(dehashed.unreadable ?? [])]),
    fetchedAt: pwned.fetchedAt,
  };
}

/** One row of CH-13, of either kind. */
interface BreachRow {
  readonly id: string;
  readonly raw: unknown;
  readonly found: string | null;
  readonly acknowledged: boolean | null;
  readonly passwordExposed: boolean | null;
  readonly breach: records.BreachRecord;
}

/** A known breach, with the kinds of data that it exposed of all people. */
function pwnedRecord(row: wire.PwnedBreach, raw: unknown): BreachRow {
  const dataClasses = (row.dataClasses ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return {
    id: row.breachId,
    raw,
    found: row.dateFound,
    acknowledged: row.acknowledged,
    passwordExposed: dataClasses.some((name) => /password/i.test(name)) || null,
    breach: {
      externalId: row.breachId,
      raw,
      name: row.title ?? row.breachId,
      description: row.description === null ? null : textOfHtml(row.description),
      breachDate: row.breachDate,
      dataClasses,
      affectedAccountCount: row.affected,
    },
  };
}

/** A row of a leaked database, with the data about this person: whether there was a password, never the password. */
function dehashedRecord(row: wire.DehashedBreach, raw: unknown): BreachRow {
  const passwordExposed = row.password !== null || row.hashed_password !== null;
  return {
    id: `dehashed:${row.id}`,
    raw,
    found: row.date_found,
    acknowledged: row.acknowledged,
    passwordExposed,
    breach: {
      externalId: `dehashed:${row.database_name}`,
      raw: null,
      name: row.database_name,
      description: null,
      breachDate: null,
      dataClasses: [],
      affectedAccountCount: null,
    },
  };
}

function exposure(row: BreachRow, person: { accountId: string | null; email: string }): records.ExposureRecord {
  return {
    externalId: joinId(row.id, person.accountId ?? person.email),
    raw: row.raw,
    ...person,
    breachId: row.breach.externalId,
    breachName: row.breach.name,
    breachDate: row.breach.breachDate,
    discoveredAt: midnight(row.found),
    acknowledged: row.acknowledged,
    passwordExposed: row.passwordExposed,
    breach: row.breach,
  };
}
