/**
 * A company's records say the same words many thousand times, and each answer brings them anew: equal texts are kept once.
 * Only for a while, so that what nobody holds any more is let go.
 */

/** Texts of each of the two halves of what is remembered: when one is full, the older is forgotten. */
const REMEMBERED = 20_000;
/** Longer ones are hardly ever said twice. */
const LONGEST = 64;

let recent = new Map<string, string>();
let older = new Map<string, string>();

/** The text, or an equal one of before. */
export function internString(text: string): string {
  if (text.length > LONGEST) return text;
  const known = recent.get(text);
  if (known !== undefined) return known;
  const kept = older.get(text) ?? text;
  if (recent.size >= REMEMBERED) [older, recent] = [recent, new Map<string, string>()];
  recent.set(kept, kept);
  return kept;
}

/** One id of several: a text of its own, since one put together of others keeps them all. */
export function joinId(...parts: readonly string[]): string {
  return parts.join(':');
}
