/** Stands where a secret was, so that a reader can tell that there was one. */
export const REMOVED = '[removed]';

/** Takes the values of the named fields out of an answer, at any depth, in place. Empty values stay as they are. */
export function redact(body: unknown, secretFields: ReadonlySet<string>): void {
  if (!isObject(body)) return;
  // A stack of its own: an answer may be nested deeper than functions may call each other.
  const open: object[] = [body];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    if (Array.isArray(holder)) {
      for (const item of holder as unknown[]) if (isObject(item)) open.push(item);
      continue;
    }
    for (const name of Object.keys(holder)) {
      const value: unknown = Reflect.get(holder, name);
      if (!secretFields.has(name)) {
        if (isObject(value)) open.push(value);
      } else if (value !== null && value !== '') Reflect.set(holder, name, REMOVED);
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Characters of a vendor's words that are looked at, and of those that are shown. */
const MAX_READ = 4096;
const MAX_SHOWN = 200;
/** Runs of letters and digits that are as long are more likely a token than a word. */
const TOKEN = /[\p{L}\p{N}_-]{24,}/gu;

/** A vendor's own words made fit for an error or a log: one line, cut, without addresses or anything like a token. */
export function cleanMessage(message: string): string {
  const words = message.slice(0, MAX_READ).split(/\s+/);
  // What was cut in the middle of a word may be half of an address.
  if (message.length > MAX_READ && words.length > 1) words.pop();
  return words
    .map((word) => withoutAddresses(word).replace(TOKEN, REMOVED))
    .join(' ')
    .trim()
    .slice(0, MAX_SHOWN);
}

/** What separates an address from the words around it. */
const SEPARATOR = /[<>()[\]{}"'`,;:=/\\|?&]/;

/** A word with `[email]` instead of whatever stands around each of its `@`. */
function withoutAddresses(word: string): string {
  if (!word.includes('@')) return word;
  let clean = '';
  for (let at = 0; at < word.length;) {
    let end = at;
    while (end < word.length && !SEPARATOR.test(word.charAt(end))) end += 1;
    const piece = word.slice(at, end);
    clean += (piece.includes('@') ? '[email]' : piece) + word.charAt(end);
    at = end + 1;
  }
  return clean;
}
