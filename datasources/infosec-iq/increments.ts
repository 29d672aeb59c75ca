import type { Batch } from '../source/capabilities';
import type { AccountRecord } from '../source/records';
import type { CallScope } from '../source/call-scope';
import { inTurns } from '../source/turns';
import { batching } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { PAGE_SIZE } from './client';
import type { Client } from './client';
import type { TimelineEvent } from './contract';
import { accountFromLearner } from './mapping';

/**
 * Long lists that are read anew by what has changed: what is new since the latest that is known, and how long the whole
 * list is. Where the two do not add up (somebody was deleted, say), it is read whole; so the outcome is always exact.
 */

/** Two pages take two calls to read whole: no fewer than by what has changed. */
const WORTH_IT = 2 * PAGE_SIZE;
/** Events may be told late: a day of those that are known is asked for again. */
const LATE_MS = 24 * 60 * 60 * 1000;

/** IQ-22 → everybody. */
export async function readAccounts(
  client: Client,
  scope: CallScope,
  known: Batch<AccountRecord> | undefined,
): Promise<Batch<AccountRecord>> {
  const batchOf = (listing: Awaited<ReturnType<Client['learners']>>) =>
    inTurns(batching(listing, (value, raw) => [accountFromLearner(value, raw)]));
  const since = latest(known?.records.map(({ updatedAt }) => updatedAt));
  if (known && since !== null && isWorthIt(known.records, known)) {
    const [changed, total] = await Promise.all([client.learnersSince(since, scope), client.learnerCount(scope)]);
    const { records, skipped, problems = [], fetchedAt } = await batchOf(changed);
    const all = merged(known.records, records, ({ externalId }) => externalId);
    if (all.length === total && skipped.length === 0 && problems.length === 0)
      return { records: all, skipped, fetchedAt };
  }
  return batchOf(await client.learners(scope));
}

/** IQ-34 → all events of a type. */
export async function readEvents(
  client: Client,
  type: string,
  scope: CallScope,
  known: Listing<TimelineEvent> | undefined,
): Promise<Listing<TimelineEvent>> {
  const last = latest(known?.items.map(({ value }) => value.timestamp));
  if (known && last !== null && isWorthIt(known.items, known)) {
    const since = new Date(Date.parse(last) - LATE_MS).toISOString();
    const [changed, total] = await Promise.all([
      client.eventsSince(type, since, scope),
      client.eventCount(type, scope),
    ]);
    const items = merged(known.items, changed.items, ({ value }) => value.id);
    const { skipped, problems = [] } = changed;
    if (items.length === total && skipped.length === 0 && problems.length === 0) return { ...changed, items };
  }
  return client.eventsOfType(type, scope);
}

/** Nothing is added to a list that was not whole. */
function isWorthIt(
  items: readonly unknown[],
  { skipped, problems = [] }: Pick<Batch<unknown>, 'skipped' | 'problems'>,
): boolean {
  return items.length > WORTH_IT && skipped.length === 0 && problems.length === 0;
}

function latest(times: readonly (string | null)[] | undefined): string | null {
  let last: string | null = null;
  for (const time of times ?? []) if (time !== null && (last === null || time > last)) last = time;
  return last;
}

/** What is known, with what has changed in its place, and what is new behind it. */
function merged<T>(known: readonly T[], changed: readonly T[], idOf: (item: T) => string): readonly T[] {
  const byId = new Map(known.map((item) => [idOf(item), item]));
  for (const item of changed) byId.set(idOf(item), item);
  return [...byId.values()];
}
