/**
 * Interns repeated strings (statuses, course names): a company's records repeat them many thousand times, and every
 * response contains them again. Bounded by two generations, so that unused strings are released.
 */

/** Strings per generation: when the recent generation is full, the older one is dropped. */
const GENERATION_SIZE = 20_000;
/** Longer strings hardly ever repeat. */
const MAX_LENGTH = 64;

let recent = new Map<string, string>();
let older = new Map<string, string>();

/** The interned string that equals the text. */
export function internString(text: string): string {
  if (text.length > MAX_LENGTH) return text;
  const found = recent.get(text);
  if (found !== undefined) return found;
  const interned = older.get(text) ?? text;
  if (recent.size >= GENERATION_SIZE) [older, recent] = [recent, new Map<string, string>()];
  recent.set(interned, interned);
  return interned;
}

/** Joins ids into one. `join` gives a flat string; `+` would give a rope that retains its parts. */
export function joinId(...parts: readonly string[]): string {
  return parts.join(':');
}
