/**
 * Interns repeated strings (statuses, course names): a company's records repeat them many thousand times, and every
 * response contains them again. Each string has one slot in a table, which it takes from the string before it: names that repeat
 * come back, and strings that do not repeat cost one write, where a map would grow with them.
 */

/** A power of two. */
const SLOTS = 32 * 1024;
/** Longer strings hardly ever repeat. */
const MAX_LENGTH = 64;

const table: string[] = Array.from({ length: SLOTS }, () => '');

/** The interned string that equals the text. */
export function internString(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const slot = slotOf(text);
  const known = table[slot];
  if (known === text) return known;
  table[slot] = text;
  return text;
}

/** A hash of the text (FNV-1a), folded to a slot. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Joins ids into one. `join` gives a flat string; `+` would give a rope that retains its parts. */
export function joinId(...parts: readonly string[]): string {
  return parts.join(':');
}
