/** Placeholders for a missing employee id, reduced to letters and digits. */
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

/** An employee id normalized for comparison; null for placeholders (`0`, `n/a`, `TBD`, `-`). */
export function canonicalEmployeeId(id: string | null): string | null {
  const plain = id?.trim().toLowerCase() ?? '';
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' || /^(?:0+|x+)$/.test(letters) || PLACEHOLDERS.has(letters) ? null : plain;
}
