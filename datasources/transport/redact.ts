/** Replaces a secret, so that a reader can see that there was one. */
export const REMOVED = '[removed]';

/** Removes the values of the named fields from a response, at any depth, in place. Empty values stay unchanged. */
export function redact(body: unknown, secretFields: ReadonlySet<string>): void {
  if (!isObject(body)) return;
  // An explicit stack: a response may be nested deeper than the call stack allows.
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

/** Limits of a vendor's message: characters that are processed, and characters that are shown. */
const MAX_READ = 4096;
const MAX_SHOWN = 200;
/** Runs of 24 or more letters and digits are more likely a token than a word. */
const TOKEN = /[\p{L}\p{N}_-]{24,}/gu;

/** Makes a vendor's message safe for errors and logs: one line, truncated, without addresses and token-like strings. */
export function cleanMessage(message: string): string {
  const words = message.slice(0, MAX_READ).split(/\s+/);
  // The last word may be truncated, and may be half of an address.
  if (message.length > MAX_READ && words.length > 1) words.pop();
  return words
    .map((word) => withoutAddresses(word).replace(TOKEN, REMOVED))
    .join(' ')
    .trim()
    .slice(0, MAX_SHOWN);
}

/** Characters that separate an address from the surrounding words. */
const SEPARATOR = /[<>()[\]{}"'`,;:=/\\|?&]/;

/** Replaces each piece of a word that contains `@` with `[email]`. */
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
