/**
 * Parses numbers as vendors write them. A JSON number is accepted; text is accepted if it is unambiguous: a comma may precede
 * decimals (`87,5`) or separate thousands (`1,234,567`), and `1,234` could be either, so it is rejected. Hexadecimal,
 * exponents, inner blanks, and signs other than one `-` are rejected.
 */

/** Longer than any valid number. */
const MAX_TEXT = 32;
/** The largest Int of GraphQL. */
const MAX_COUNT = 2 ** 31 - 1;

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const DECIMAL_COMMA = /^(-?\d{1,15}),(\d{1,15})$/;
const THOUSANDS_COMMA = /^-?[1-9]\d{0,2}((?:,\d{3}){1,5})(\.\d{1,15})?$/;
const THOUSANDS_POINT = /^-?[1-9]\d{0,2}((?:\.\d{3}){1,5})(,\d{1,15})?$/;
/** Length of `,234`: ambiguous, either thousands or decimals after a comma. */
const ONE_GROUP = 4;

/** A number; undefined if the value is not one. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : undefined;
  return typeof value === 'string' && value.length <= MAX_TEXT ? readText(value.trim()) : undefined;
}

function readText(text: string): number | undefined {
  // `+ 0` turns -0 into 0.
  if (PLAIN.test(text)) return Number(text) + 0;
  const [, whole = '', decimals = ''] = DECIMAL_COMMA.exec(text) ?? [];
  if (decimals !== '' && (decimals.length !== 3 || /^-?0$/.test(whole))) return Number(`${whole}.${decimals}`) + 0;
  const commas = THOUSANDS_COMMA.exec(text);
  if (commas && (commas[2] !== undefined || (commas[1]?.length ?? 0) > ONE_GROUP))
    return Number(text.replace(/,/g, ''));
  const points = THOUSANDS_POINT.exec(text);
  if (points && (points[2] !== undefined || (points[1]?.length ?? 0) > ONE_GROUP))
    return Number(text.replace(/\./g, '').replace(',', '.'));
  return undefined;
}

/** A non-negative integer. In a count, `1,234` can only mean thousands. */
export function readCount(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && value.length <= MAX_TEXT && /^[1-9]\d{0,2},\d{3}$/.test(value.trim())
      ? Number(value.replace(',', ''))
      : readNumber(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= MAX_COUNT ? number : undefined;
}

/** From 0 to 100. */
export function readScore(value: unknown): number | undefined {
  const number = readNumber(value);
  return number !== undefined && number >= 0 && number <= 100 ? number : undefined;
}

/** From 0 to 100, with or without a percent sign. */
export function readPercent(value: unknown): number | undefined {
  if (typeof value !== 'string' || value.length > MAX_TEXT) return readScore(value);
  const text = value.trim();
  return readScore(text.endsWith('%') ? text.slice(0, -1) : text);
}

const YES: ReadonlySet<string> = new Set(['1', 'true', 'yes']);
const NO: ReadonlySet<string> = new Set(['0', 'false', 'no']);

/** true/false, 1/0, yes/no, also as text; undefined for anything else: an unreadable value is never false. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' && (typeof value !== 'string' || value.length > MAX_TEXT)) return undefined;
  const word = String(value).trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}
