import type { Vendor } from '../../datasources/spec/vendor';

/**
 * The last line of defence: masks in all messages the values that came from outside the file or that may be secrets. Short
 * values are not masked: they are not secrets, and would mask parts of words.
 */
export function createMask(values: readonly string[], vendors: readonly Vendor[]): (text: string) => string {
  const names = new Set(vendors.map(({ slug }) => slug));
  const hidden = [...new Set(values.map((value) => value.trim()))]
    .filter((value) => value.length >= 8 && !names.has(value))
    .toSorted((a, b) => b.length - a.length);
  return (text) => hidden.reduce((masked, value) => masked.replaceAll(value, '***'), text);
}
