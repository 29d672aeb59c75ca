import { fold } from './fold';
import { terminalWidth } from './terminal-width';

const GAP = '  ';
/** No column is made narrower for the sake of others. */
const LEAST_WIDTH = 6;

/**
 * Formats a table for a terminal. Columns are as wide as their widest cell where that fits; else the widest ones are folded.
 * Nothing is cut off.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number = terminalWidth(),
): string {
  const all = [head, ...rows];
  const natural = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const widths = fitted(natural, width - GAP.length * (head.length - 1));
  return all.map((row) => rowText(row, widths)).join('');
}

/** Takes from the widest column as long as the sum is too large. */
function fitted(natural: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  for (let excess = natural.reduce((sum, one) => sum + one, 0) - available; excess > 0; excess -= 1) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_WIDTH) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

function rowText(row: readonly string[], widths: readonly number[]): string {
  const cells = widths.map((width, column) => fold(row[column] ?? '', width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, column) => (lines[line] ?? '').padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
    .map((line) => `${line}\n`)
    .join('');
}
