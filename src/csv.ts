/** What a cell may have: null is empty. */
export type Cell = string | number | boolean | null;

/** Without it, spreadsheets read the file in the system's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet takes such a text for a formula. Names and titles come from vendors, and from people. */
const FORMULA = /^ *[=+\-@\t\r]/;

/** A line of CSV (RFC 4180): a text that a spreadsheet would take for a formula gets an apostrophe, and numbers stay numbers. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(fieldOf).join(',')}\r\n`;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
