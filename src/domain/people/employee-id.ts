/** What is written where there is no number, letters and digits only. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'na',
  'nan',
  'nil',
  'no',
  'none',
  'null',
  'undefined',
  'unknown',
  'unassigned',
  'notassigned',
  'notavailable',
  'notapplicable',
  'notset',
  'missing',
  'empty',
  'blank',
  'pending',
  'tba',
  'tbc',
  'tbd',
  'todo',
  'temp',
  'tmp',
  'test',
  'testing',
  'dummy',
  'sample',
  'example',
  'default',
  'external',
  'contractor',
  'nonumber',
  'noid',
]);

/** An employee id as far as comparing goes; null for what is none (`0`, `n/a`, `TBD`, `-`). */
export function canonicalEmployeeId(id: string | null): string | null {
  const plain = id?.trim().toLowerCase() ?? '';
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' || /^(?:0+|x+)$/.test(letters) || PLACEHOLDERS.has(letters) ? null : plain;
}
