import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonPrefix, createPrefixes } from '../../../datasources/runtime/prefixes';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ']', '"', 'ü', '\u{1f600}'), maxLength: 6 });

it('finds what begins with one of many prefixes, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(text), text, (prefixes, key) => {
      expect(createPrefixes(prefixes)(key)).toBe(prefixes.some((prefix) => key.startsWith(prefix)));
    }),
    { numRuns: 2000 },
  );
});

it('finds the longest text that all begin with', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const found = commonPrefix(texts);
      const longer = texts[0]?.slice(0, found.length + 1) ?? '';
      expect(texts.every((one) => one.startsWith(found))).toBe(true);
      expect(longer === found || !texts.every((one) => one.startsWith(longer))).toBe(true);
    }),
  );
});
