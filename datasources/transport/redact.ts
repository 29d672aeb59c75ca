/** Stands where a secret was, so that a reader can tell that there was one. */
export const REMOVED = '[removed]';

/** Takes the values of the named fields out of an answer, at any depth, in place. Empty values stay as they are. */
export function redact(body: unknown, secretFields: ReadonlySet<string>): void {
  if (Array.isArray(body)) {
    for (const item of body) redact(item, secretFields);
  } else if (typeof body === 'object' && body !== null) {
    for (const name of Object.keys(body)) {
      const value: unknown = Reflect.get(body, name);
      if (secretFields.has(name)) {
        if (value !== null && value !== '') Reflect.set(body, name, REMOVED);
      } else redact(value, secretFields);
    }
  }
}

const LONGEST_MESSAGE = 200;

/** A vendor's own words made fit for an error or a log: one line, cut, without addresses or anything like a token. */
export function cleanMessage(message: string): string {
  return message
    .replace(/\s+/g, ' ')
    .replace(/[\w.+-]+@[\w.-]+/g, '[email]')
    .replace(/[\w-]{24,}/g, '[removed]')
    .trim()
    .slice(0, LONGEST_MESSAGE);
}
