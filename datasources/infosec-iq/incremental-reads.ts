import type { Batch } from '../spec/capabilities';
import type { AccountRecord } from '../spec/records';
import type { CallContext } from '../spec/call-context';
import { runCooperatively } from '../runtime/cooperative-scheduler';
import { toBatchTask } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { PAGE_SIZE } from './client';
import type { Client } from './client';
import type { TimelineEvent } from './wire-schema';
import { accountFromLearner } from './mapping';

/**
 * Reads long lists incrementally: the records that the vendor reports as modified since a time, and the length of the whole
 * list. The vendor's times are unreliable: a clock may be wrong, a zone missing, a date in the future. Therefore
 *
 * - the window starts a day before both our own time of the last read and the newest modification that is not in the future;
 * - every cached record that was modified within the window must be in the response, and the merged list must have the
 *   stated length; otherwise the list is read completely (a record was deleted, for example);
 * - the list is read completely once an hour anyway, because these checks miss a change with a wrong date.
 */

/** Minimum list size: two pages take two calls to read completely, no more than an incremental read. */
const MIN_INCREMENTAL_ITEMS = 2 * PAGE_SIZE;
/** Overlap of windows: clocks and zones differ by less, and no event arrives later. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;
/** The vendor may interpret the start of the window in its own time zone: the window then starts up to this much later. */
const ZONE_MS = 14 * 60 * 60 * 1000;
const COMPLETE_READ_INTERVAL_MS = 60 * 60 * 1000;

/** The time of the last complete read, stored with the cached list. */
interface IncrementalState {
  readonly wholeAt?: Date;
}
export type CachedAccounts = Batch<AccountRecord> & IncrementalState;
export type CachedEvents = Listing<TimelineEvent> & IncrementalState;

/** IQ-22 → all accounts. */
export async function readAccounts(
  client: Client,
  scope: CallContext,
  previous: CachedAccounts | undefined,
): Promise<CachedAccounts> {
  const batchOf = (listing: Awaited<ReturnType<Client['learners']>>) =>
    runCooperatively(toBatchTask(listing, (value, raw) => [accountFromLearner(value, raw)]));
  const window = previous && windowOf(previous, previous.records, ({ updatedAt }) => updatedAt);
  if (previous && window) {
    const [changes, total] = await Promise.all([client.learnersSince(window.since, scope), client.learnerCount(scope)]);
    const changed = await batchOf(changes);
    const records = merge(previous.records, changed.records, window.within, ({ externalId }) => externalId);
    if (records?.length === total && isWithoutGaps(changed))
      return { ...changed, records, unreadable: previous.unreadable, wholeAt: previous.wholeAt };
  }
  const complete = await batchOf(await client.learners(scope));
  return { ...complete, wholeAt: complete.fetchedAt };
}

/** IQ-34 → all events of a type. */
export async function readEvents(
  client: Client,
  type: string,
  scope: CallContext,
  previous: CachedEvents | undefined,
): Promise<CachedEvents> {
  const window = previous && windowOf(previous, previous.records, ({ value }) => value.timestamp);
  if (previous && window) {
    const [changed, total] = await Promise.all([
      client.eventsSince(type, window.since, scope),
      client.eventCount(type, scope),
    ]);
    const items = merge(previous.records, changed.records, window.within, ({ value }) => value.id);
    if (items?.length === total && isWithoutGaps(changed))
      return { ...changed, records: items, unreadable: previous.unreadable, wholeAt: previous.wholeAt };
  }
  const complete = await client.eventsOfType(type, scope);
  return { ...complete, wholeAt: complete.fetchedAt };
}

interface Window<T> {
  readonly since: string;
  /** Cached records that must be in the response. */
  readonly within: readonly T[];
}

/** The window of an incremental read; null if the list must be read completely. */
function windowOf<T>(
  previous: Omit<Batch<unknown>, 'records'> & IncrementalState,
  items: readonly T[],
  timeOf: (item: T) => string | null,
): Window<T> | null {
  const { fetchedAt, wholeAt } = previous;
  if (items.length <= MIN_INCREMENTAL_ITEMS || previous.skipped.length > 0 || (previous.problems?.length ?? 0) > 0)
    return null;
  if (!wholeAt || Date.now() - wholeAt.getTime() >= COMPLETE_READ_INTERVAL_MS) return null;
  const readAt = fetchedAt.toISOString();
  const newest = items.reduce<string | null>((latest, item) => {
    const time = timeOf(item);
    return time !== null && time <= readAt && (latest === null || time > latest) ? time : latest;
  }, null);
  if (newest === null) return null;
  const start = Date.parse(newest) - OVERLAP_MS;
  const [since, latestStart] = [new Date(start).toISOString(), new Date(start + ZONE_MS).toISOString()];
  const from = (start: string) => items.filter((item) => (timeOf(item) ?? '') >= start);
  // If most records are in the window, a complete read takes no more calls.
  return from(since).length * 2 > items.length ? null : { since, within: from(latestStart) };
}

/** Whether the changes were read without gaps, so that they can replace the cached records. */
function isWithoutGaps({ skipped, unreadable = [], problems = [] }: Omit<Batch<unknown>, 'records'>): boolean {
  return skipped.length === 0 && unreadable.length === 0 && problems.length === 0;
}

/**
 * Merges changes into the cached list: changed records in place, new ones at the end; null if a cached record within the
 * window is missing from the changes.
 */
function merge<T>(
  previous: readonly T[],
  changed: readonly T[],
  within: readonly T[],
  idOf: (item: T) => string,
): readonly T[] | null {
  const changes = new Map(changed.map((item) => [idOf(item), item]));
  if (within.some((item) => !changes.has(idOf(item)))) return null;
  const merged = previous.map((item) => {
    const change = changes.get(idOf(item));
    changes.delete(idOf(item));
    return change ?? item;
  });
  return [...merged, ...changes.values()];
}
