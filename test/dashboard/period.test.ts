import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressPlus, addressWith, addressWithPeriod, personAddress } from '../../dashboard/src/navigation/addresses';
import { periodBefore, periodOf, twelveMonths } from '../../dashboard/src/navigation/period';
import { CalendarDate } from '../../resolvers/scalars';

test.each([
  ['', null],
  ['from=2026-08-01&to=2026-10-31', { from: '2026-08-01', to: '2026-10-31' }],
  ['to=2026-10-31', { to: '2026-10-31' }],
  ['from=2026-02-30&to=yesterday', null],
])('the period of "%s"', (search, expected) => {
  expect(periodOf(new URLSearchParams(search))).toEqual(expected);
});

test('the period before has the same length, and ends the day before', () => {
  expect(periodBefore({ from: '2026-03-01', to: '2026-03-31' })).toEqual({ from: '2026-01-29', to: '2026-02-28' });
  expect(periodBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({ from: '2026-02-28', to: '2026-02-28' });
  expect(periodBefore({ to: '2026-03-31' })).toBeNull();
  expect(periodBefore({ from: '2026-03-02', to: '2026-03-01' })).toBeNull();
  expect(periodBefore(null)).toBeNull();
});

test('twelve months end with the period', () => {
  expect(twelveMonths({ from: '2026-08-01', to: '2026-10-31' })).toEqual({ from: '2025-11-01', to: '2026-10-31' });
});

test('whatever days are written into the address, the graph is asked for days that it knows', () => {
  // The beginning of a year while somebody types it, the last day of all, and days that are none.
  const day = fc.oneof(
    fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('0300-01-01T00:00:00Z'), noInvalidDate: true }),
  );
  const text = fc.oneof(
    day.map((one) => one.toISOString().slice(0, 10)),
    fc.constantFrom('', '0000-01-01', '0001-01-01', '2026-02-30', 'x'),
  );
  fc.assert(
    fc.property(text, text, (from, to) => {
      const period = periodOf(new URLSearchParams({ from, to }));
      const days = [period, periodBefore(period), twelveMonths(period)].flatMap((one) => [one?.from, one?.to]);
      for (const one of days) if (one !== undefined) expect(CalendarDate.parseValue(one)).toBe(one);
    }),
    {
      examples: [
        ['0002-03-01', ''],
        ['', '0001-03-01'],
        ['0000-01-01', '0000-02-01'],
      ],
    },
  );
});

test('a link keeps the period, unless it has its own', () => {
  const search = 'from=2026-08-01&to=2026-10-31&q=x';
  expect(addressWithPeriod('/sources', search)).toBe('/sources?from=2026-08-01&to=2026-10-31');
  expect(addressWithPeriod('/sources?from=2026-01-01', search)).toBe('/sources?from=2026-01-01');
  expect(addressWithPeriod('/sources?a=b', '')).toBe('/sources?a=b');
  expect(personAddress('acme', 'a/b=')).toBe('/companies/acme/people/a%2Fb%3D');
});

test('another list of the same page keeps what else is in the address, but not the order of the list that is left', () => {
  const present = new URLSearchParams('overdue=true&list=completed&order-completed=-score&from=2026-08-01');
  expect(addressWith('/p', present, { list: 'risk' })).toBe('/p?overdue=true&list=risk&from=2026-08-01');
  expect(addressWith('/p', new URLSearchParams('list=risk'), { list: null })).toBe('/p');
  expect([addressPlus('/p', 'list=risk'), addressPlus('/p?a=b', 'list=risk')]).toEqual([
    '/p?list=risk',
    '/p?a=b&list=risk',
  ]);
});
