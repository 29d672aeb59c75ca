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
 * Long lists are re-read by what has changed: what the vendor says was modified since a time, and how long the whole list
 * is. The vendor's times prove little: a clock may be wrong, a zone missing, a date lie in the future. So
 *
 * - the window begins a day before both our own time of the last read and the newest modification that is not in the future;
 * - everything known that was modified within the window must be in the answer, and the list must be as long as it then
 *   has to be; otherwise it is read whole (somebody was deleted, say);
 * - it is read whole once an hour anyway, since a change that the vendor dates wrongly shows in neither.
 */

/** Two pages take two calls to read whole: no fewer than by what has changed. */
const WORTH_IT = 2 * PAGE_SIZE;
/** Clocks and zones differ by less, and no event is told later. */
const OVERLAP_MS = 24 * 60 * 60 * 1000;
/** The vendor may take the start of the window for a time of its own zone: the window then begins so much later. */
const ZONE_MS = 14 * 60 * 60 * 1000;
const WHOLE_EVERY_MS = 60 * 60 * 1000;

/** What is known says when it was last read whole. */
interface Reread {
  readonly wholeAt?: Date;
}
export type KnownAccounts = Batch<AccountRecord> & Reread;
export type KnownEvents = Listing<TimelineEvent> & Reread;

/** IQ-22 → everybody. */
export async function readAccounts(
  client: Client,
  scope: CallContext,
  known: KnownAccounts | undefined,
): Promise<KnownAccounts> {
  const batchOf = (listing: Awaited<ReturnType<Client['learners']>>) =>
    runCooperatively(toBatchTask(listing, (value, raw) => [accountFromLearner(value, raw)]));
  const window = known && windowOf(known, known.records, ({ updatedAt }) => updatedAt);
  if (known && window) {
    const [changes, total] = await Promise.all([client.learnersSince(window.since, scope), client.learnerCount(scope)]);
    const changed = await batchOf(changes);
    const records = merge(known.records, changed.records, window.within, ({ externalId }) => externalId);
    if (records?.length === total && isFlawless(changed))
      return { ...changed, records, unreadable: known.unreadable, wholeAt: known.wholeAt };
  }
  const whole = await batchOf(await client.learners(scope));
  return { ...whole, wholeAt: whole.fetchedAt };
}

/** IQ-34 → all events of a type. */
export async function readEvents(
  client: Client,
  type: string,
  scope: CallContext,
  known: KnownEvents | undefined,
): Promise<KnownEvents> {
  const window = known && windowOf(known, known.items, ({ value }) => value.timestamp);
  if (known && window) {
    const [changed, total] = await Promise.all([
      client.eventsSince(type, window.since, scope),
      client.eventCount(type, scope),
    ]);
    const items = merge(known.items, changed.items, window.within, ({ value }) => value.id);
    if (items?.length === total && isFlawless(changed))
      return { ...changed, items, unreadable: known.unreadable, wholeAt: known.wholeAt };
  }
  const whole = await client.eventsOfType(type, scope);
  return { ...whole, wholeAt: whole.fetchedAt };
}

interface Window<T> {
  readonly since: string;
  /** What is known that must be in the answer. */
  readonly within: readonly T[];
}

/** From when on to ask for changes; null where the list is to be read whole. */
function windowOf<T>(
  known: Omit<Batch<unknown>, 'records'> & Reread,
  items: readonly T[],
  timeOf: (item: T) => string | null,
): Window<T> | null {
  const { fetchedAt, wholeAt } = known;
  if (items.length <= WORTH_IT || known.skipped.length > 0 || (known.problems?.length ?? 0) > 0) return null;
  if (!wholeAt || Date.now() - wholeAt.getTime() >= WHOLE_EVERY_MS) return null;
  const readAt = fetchedAt.toISOString();
  const newest = items.reduce<string | null>((latest, item) => {
    const time = timeOf(item);
    return time !== null && time <= readAt && (latest === null || time > latest) ? time : latest;
  }, null);
  if (newest === null) return null;
  const start = Date.parse(newest) - OVERLAP_MS;
  const [since, surely] = [new Date(start).toISOString(), new Date(start + ZONE_MS).toISOString()];
  const from = (start: string) => items.filter((item) => (timeOf(item) ?? '') >= start);
  // Where most is in the window, the whole is read by no more calls.
  return from(since).length * 2 > items.length ? null : { since, within: from(surely) };
}

/** Whether nothing is missing from what has changed: it then says of each record all that there is to say. */
function isFlawless({ skipped, unreadable = [], problems = [] }: Omit<Batch<unknown>, 'records'>): boolean {
  return skipped.length === 0 && unreadable.length === 0 && problems.length === 0;
}

/**
 * What is known, with what has changed in its place, and what is new behind it; null where something that was known has
 * gone from the window.
 */
function merge<T>(
  known: readonly T[],
  changed: readonly T[],
  within: readonly T[],
  idOf: (item: T) => string,
): readonly T[] | null {
  const changes = new Map(changed.map((item) => [idOf(item), item]));
  if (within.some((item) => !changes.has(idOf(item)))) return null;
  const merged = known.map((item) => {
    const change = changes.get(idOf(item));
    changes.delete(idOf(item));
    return change ?? item;
  });
  return [...merged, ...changes.values()];
}
