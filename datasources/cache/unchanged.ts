import { isDeepStrictEqual } from 'node:util';
import { forEachSliced } from '../runtime/cooperative-scheduler';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';
import { isRaw, isSameRaw } from '../runtime/raw-payload';
import type { Batch, Batches } from '../spec/capabilities';

/**
 * What is computed from records (linked people, counts, orders) stays valid as long as the records are the same objects. Most
 * lists have not changed when they are read again, so the records of the previous read are batches where all are equal.
 */

/**
 * Replaces each batch that has not changed by the previous one, as if that had been read now: its age becomes that of the new
 * batch. Batches with problems are not compared.
 * @param previous the cached batches of the same key
 * @returns `previous` itself if nothing has changed
 */
export function* keepUnchangedTask(previous: Batches, next: Batches): CooperativeTask<Batches> {
  const names = Object.keys(next);
  const batches: Record<string, Batch<unknown>> = {};
  for (const name of names) {
    const [before, now] = [previous[name], next[name]];
    if (!now) continue;
    batches[name] = before && (yield* isUnchangedTask(before, now)) ? renew(before, now) : now;
  }
  const isWhole = names.length === Object.keys(previous).length;
  return isWhole && names.every((name) => batches[name] === previous[name]) ? previous : batches;
}

/**
 * The same for batches whose records are those of other reads. These records may have got data of a further list since then, in
 * place, so comparing them with themselves proves nothing: only the very same batches have not changed.
 */
export function keepSame(previous: Batches, next: Batches): Batches {
  const names = Object.keys(next);
  const isSame = names.length === Object.keys(previous).length && names.every((name) => next[name] === previous[name]);
  return isSame ? previous : next;
}

function* isUnchangedTask(before: Batch<unknown>, now: Batch<unknown>): CooperativeTask<boolean> {
  if (before === now) return true;
  if (!isFlawless(before) || !isFlawless(now)) return false;
  if (before.records.length !== now.records.length) return false;
  if (!isDeepStrictEqual(before.unreadable ?? [], now.unreadable ?? [])) return false;
  let isSame = true;
  yield* forEachSliced(now.records.keys(), (index) => {
    isSame &&= isSameValue(before.records[index], now.records[index]);
  });
  return isSame;
}

function isFlawless({ skipped, problems = [], stale }: Batch<unknown>): boolean {
  return skipped.length === 0 && problems.length === 0 && !stale;
}

/** The fields that the engine sets on records. */
const ORIGIN_FIELDS: ReadonlySet<string> = new Set(['origin', 'fetchedAt']);

/** Compares values as a vendor's mapping makes them: plain objects, lists, texts, numbers, raw payloads. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isRaw(a) || isRaw(b)) return isRaw(a) && isRaw(b) && isSameRaw(a, b);
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => isSameValue(item, b[at]))
    );
  }
  if (Object.getPrototypeOf(a) !== Object.prototype) return isDeepStrictEqual(a, b);
  const names = ownFields(b);
  return (
    ownFields(a).length === names.length &&
    names.every((name) => Object.hasOwn(a, name) && isSameValue(Reflect.get(a, name), Reflect.get(b, name)))
  );
}

function ownFields(value: object): readonly string[] {
  return Object.keys(value).filter((name) => !ORIGIN_FIELDS.has(name));
}

/** Gives a batch everything of the new one but its records: when it was read, and what a vendor notes for its next read. */
function renew(before: Batch<unknown>, now: Batch<unknown>): Batch<unknown> {
  return Object.assign(before, { ...now, records: before.records });
}
