import { describe, expect, it } from '@jest/globals';
import { Kind } from 'graphql';
import type { GraphQLScalarType } from 'graphql';
import fc from 'fast-check';
import { CalendarDate, DateTime, EmailAddress, Url } from '../../resolvers/scalars';

/** The parsed value of an argument, or undefined where it is refused; the same as a literal and in a variable. */
function read(scalar: GraphQLScalarType, value: unknown): unknown {
  const attempt = (parse: () => unknown): unknown => {
    try {
      return parse();
    } catch {
      return undefined;
    }
  };
  const inVariable = attempt(() => scalar.parseValue(value));
  if (typeof value === 'string')
    expect(attempt(() => scalar.parseLiteral({ kind: Kind.STRING, value }))).toEqual(inVariable);
  return inVariable;
}

describe('DateTime', () => {
  it.each([
    ['2026-03-04T10:15:00Z', '2026-03-04T10:15:00.000Z'],
    ['2026-03-04t10:15:00z', '2026-03-04T10:15:00.000Z'],
    ['2026-03-04T10:15:00.5Z', '2026-03-04T10:15:00.500Z'],
    ['2026-03-04T10:15:00.123456789Z', '2026-03-04T10:15:00.123Z'],
    ['2026-03-04T10:15:00+01:00', '2026-03-04T09:15:00.000Z'],
    ['2026-03-04T00:15:00-09:30', '2026-03-04T09:45:00.000Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['2026-12-31T23:30:00-01:00', '2027-01-01T00:30:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ])('%s is %s', (text, time) => {
    expect(read(DateTime, text)).toBe(time);
  });

  it.each<[what: string, value: unknown]>([
    ['no zone', '2026-03-04T10:15:00'],
    ['no zone and no seconds', '2026-03-04T10:15'],
    ['no seconds', '2026-03-04T10:15Z'],
    ['no time', '2026-03-04'],
    ['31 February', '2026-02-31T10:00:00Z'],
    ['29 February of a common year', '2025-02-29T10:00:00Z'],
    ['a 13th month', '2026-13-01T00:00:00Z'],
    ['a day 0', '2026-01-00T00:00:00Z'],
    ['an hour 24', '2026-03-04T24:00:00Z'],
    ['a minute 60', '2026-03-04T10:60:00Z'],
    ['a second 60', '2026-03-04T10:15:60Z'],
    ['a zone a day away', '2026-03-04T10:15:00+24:00'],
    ['a zone without a colon', '2026-03-04T10:15:00+0100'],
    ['a zone by name', '2026-03-04T10:15:00 GMT'],
    ['the year 0', '0000-01-01T00:00:00Z'],
    ['a time that its zone moves before the year 1', '0001-01-01T00:00:00+01:00'],
    ['a time that its zone moves after the year 9999', '9999-12-31T23:59:59-01:00'],
    ['a five-digit year', '12026-03-04T10:15:00Z'],
    ['surrounding blanks', ' 2026-03-04T10:15:00Z'],
    ['a trailing line break', '2026-03-04T10:15:00Z\n'],
    ['another format', 'Wed, 04 Mar 2026 10:15:00 GMT'],
    ['a number of milliseconds', 1_772_619_300_000],
    ['text', 'yesterday'],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(read(DateTime, value)).toBeUndefined();
  });

  it('is independent of the server’s time zone: every time survives a round trip', () => {
    const latest = new Date('9999-12-31T23:59:59.999Z');
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: latest, noInvalidDate: true }), (time) => {
        expect(read(DateTime, time.toISOString())).toBe(time.toISOString());
      }),
    );
  });
});

describe('Date', () => {
  it.each(['2026-03-04', '2024-02-29', '0001-01-01', '9999-12-31', '0099-05-06'])('%s is a day', (text) => {
    expect(read(CalendarDate, text)).toBe(text);
  });

  it.each<[what: string, value: unknown]>([
    ['31 February', '2025-02-31'],
    ['29 February of a common year', '2025-02-29'],
    ['the year 0', '0000-01-01'],
    ['a one-digit month', '2026-3-04'],
    ['a time', '2026-03-04T00:00:00Z'],
    ['a trailing line break', '2026-03-04\n'],
    ['a number', 20_260_304],
    ['nothing', ''],
  ])('refuses %s', (_, value) => {
    expect(read(CalendarDate, value)).toBeUndefined();
  });

  it('accepts text in this format exactly where the day exists', () => {
    const part = (most: number, digits: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(digits, '0'));
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
        const days =
          [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
        const exists = Number(year) > 0 && Number(day) >= 1 && Number(day) <= days;
        const text = `${year}-${month}-${day}`;
        expect(read(CalendarDate, text)).toBe(exists ? text : undefined);
      }),
    );
  });
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
});

describe('EmailAddress', () => {
  it.each([
    [' Anna@Acme.Example ', 'anna@acme.example'],
    ['a+b@c.example', 'a+b@c.example'],
    [`${'a'.repeat(64)}@${'b'.repeat(255)}`, `${'a'.repeat(64)}@${'b'.repeat(255)}`],
  ])('%j is %s', (text, address) => {
    expect(read(EmailAddress, text)).toBe(address);
  });

  it.each<[what: string, value: unknown]>([
    ['no @', 'anna'],
    ['two @ signs', 'a@b@c'],
    ['no local part', '@acme.example'],
    ['a blank', 'an na@acme.example'],
    ['more characters than an address can have', `${'a'.repeat(65)}@${'b'.repeat(255)}`],
    ['an unpaired surrogate', 'a\ud800@acme.example'],
    ['a number', 7],
  ])('refuses %s', (_, value) => {
    expect(read(EmailAddress, value)).toBeUndefined();
  });
});

it('each scalar states the expected format', () => {
  for (const [scalar, expected] of [
    [DateTime, 'with its zone'],
    [CalendarDate, 'a day that exists, such as 2026-03-04'],
    [EmailAddress, 'anna@acme.example'],
    [Url, 'https://acme.example/'],
  ] as const)
    expect(() => scalar.parseValue('nonsense')).toThrow(expected);
});
