import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRetryAfter } from '../../../datasources/transport/retry-after';

const NOW = Date.parse('2026-11-26T10:00:00.000Z');
const DAY = 86_400_000;
const wait = (header: string | undefined): number | null => {
  const time = parseRetryAfter(header, NOW);
  return time === undefined ? null : time.getTime() - NOW;
};

describe('Retry-After', () => {
  it.each<[string, string | undefined, number | null]>([
    ['missing', undefined, null],
    ['empty', '', null],
    ['seconds', '120', 120_000],
    ['with surrounding spaces', ' 120 ', 120_000],
    ['zero', '0', 0],
    ['a fraction', '1.5', 1500],
    ['negative', '-5', 0],
    ['with a sign', '+5', 5000],
    ['huge', '99999999999999', DAY],
    ['too many digits for a number', '9'.repeat(400), DAY],
    ['more than a day', '172800', DAY],
    ['seconds since 1970', String(NOW / 1000 + 30), 30_000],
    ['milliseconds since 1970', String(NOW + 30_000), 30_000],
    ['microseconds since 1970', String((NOW + 30_000) * 1000), 30_000],
    ['nanoseconds since 1970', `${NOW + 30_000}000000`, 30_000],
    ['a time in the past', String(NOW / 1000 - 30), 0],
    ['an HTTP date', 'Thu, 26 Nov 2026 10:02:00 GMT', 120_000],
    ['an HTTP date in the past', 'Wed, 25 Nov 2026 10:02:00 GMT', 0],
    ['an HTTP date far away', 'Thu, 26 Nov 2037 10:02:00 GMT', DAY],
    ['a date of RFC 850', 'Thursday, 26-Nov-26 10:02:00 GMT', 120_000],
    ['a date of asctime', 'Thu Nov 26 10:02:00 2026', 120_000],
    ['RFC 3339', '2026-11-26T11:02:00+01:00', 120_000],
    ['RFC 3339 without a zone', '2026-11-26T10:02:00', null],
    ['words', 'in 5 minutes', null],
    ['a number with a unit', '120s', null],
    ['hexadecimal', '0x10', null],
    ['an exponent', '1e3', null],
    ['infinite', 'Infinity', null],
    ['several values', '120, 240', null],
    ['an impossible date', 'Thu, 99 Nov 2026 10:02:00 GMT', null],
  ])('%s', (_, header, expected) => {
    expect(wait(header)).toBe(expected);
  });

  it('is never invalid, in the past, or more than a day ahead, for any header', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String), fc.date().map(String)),
        (header) => {
          const time = parseRetryAfter(header, NOW);
          if (time === undefined) return;
          expect(time.getTime()).toBeGreaterThanOrEqual(NOW);
          expect(time.getTime()).toBeLessThanOrEqual(NOW + DAY);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
