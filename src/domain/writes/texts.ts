import { readAddress } from '../../../datasources/reads';
import type { InputErrors } from './plan';
import { Upload } from './upload';

/*
 * What holds for the texts and lists of every input, whichever mutation has them: no vendor gets characters that nobody can
 * see or type, and nothing is longer than it can sensibly be.
 */

const LINE = 1000;
/** The fields with text that vendors get, each with its longest length. Names have shorter ones of their own. */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ...[
    ...['firstName', 'lastName', 'employeeId', 'locale', 'title', 'department', 'phone', 'managerName'],
    ...['name', 'category', 'ownerName', 'template', 'branding', 'language', 'phishedNotice'],
    ...['templates', 'batteries', 'categories'],
  ].map((name): [string, number] => [name, LINE]),
  ['message', 10_000],
]);
const ADDRESSES: ReadonlySet<string> = new Set(['email', 'managerEmail', 'ownerEmail', 'copyTo']);

/** Control characters, ends of lines, halves of characters, and marks that turn the direction of what follows. */
const HIDDEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
/** Mails have lines. */
const HIDDEN_IN_LINES = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** The spelling in which an address is compared, and sent to vendors. */
export function spelledAddress(email: string): string {
  return readAddress(email) ?? email;
}

/** Checks every text, address and list of an input. @param maxItems the largest number of items of a list */
export function checkTexts(errors: InputErrors, input: object, maxItems: number): void {
  const check = (field: string, path: readonly (string | number)[], value: unknown, item: number | null): void => {
    if (typeof value === 'string') return checkText(errors, field, path, value, item);
    if (typeof value !== 'object' || value === null || value instanceof Upload) return;
    if (!Array.isArray(value)) {
      for (const [name, one] of Object.entries(value)) check(name, [...path, name], one, item);
      return;
    }
    const list: readonly unknown[] = value;
    if (list.length > maxItems)
      return errors.add('TOO_MANY', path, `"${field}" has ${list.length} items; the limit is ${maxItems}`, item);
    for (const [index, one] of list.entries())
      check(field, [...path, index], one, path.length === 1 && field === 'learners' ? index : item);
  };
  check('input', [], input, null);
}

function checkText(
  errors: InputErrors,
  field: string,
  path: readonly (string | number)[],
  text: string,
  item: number | null,
): void {
  if (ADDRESSES.has(field)) {
    if (typeof readAddress(text) !== 'string')
      errors.add('INVALID', path, `"${field}" is no address of a person`, item);
    return;
  }
  const longest = TEXTS.get(field);
  if (longest === undefined) return;
  if (text.length > longest) errors.add('INVALID', path, `"${field}" is longer than ${longest} characters`, item);
  else if ((field === 'message' ? HIDDEN_IN_LINES : HIDDEN).test(text))
    errors.add(
      'INVALID',
      path,
      `"${field}" has control characters, or others that cannot be seen: leave them out`,
      item,
    );
}
