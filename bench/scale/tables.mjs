// Figures and tables of the page.

/** Three significant figures, the precision of the measurement. */
export function figure(value) {
  if (value === 0) return '0';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
export const whole = (value) => Math.round(value).toLocaleString('en-US');
/** Rounded to hundreds. */
export const roundly = (value) => whole(Math.round(value / 100) * 100);
export const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** The formatter aligns the columns. */
export const table = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
