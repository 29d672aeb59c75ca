import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDay, readTime } from '../../../../datasources/transport/wire';

const AT = '2025-03-01T10:00:00.000Z';

describe('a time', () => {
  it.each<[unknown, string]>([
    ['2025-03-01T10:00:00Z', AT],
    ['2025-03-01t10:00:00z', AT],
    ['2025-03-01T10:00:00.000Z', AT],
    ['2025-03-01T10:00:00.123456789Z', '2025-03-01T10:00:00.123Z'],
    ['2025-03-01T10:00:00,123Z', '2025-03-01T10:00:00.123Z'],
    ['2025-03-01T10:00:00.5', '2025-03-01T10:00:00.500Z'],
    ['2025-03-01T12:00:00+02:00', AT],
    ['2025-03-01T12:00:00 +02:00', AT],
    ['2025-03-01T12:00:00+0200', AT],
    ['2025-03-01 12:00:00+02', AT],
    ['2025-03-01T06:30:00-03:30', AT],
    ['2025-03-01 10:00:00 UTC', AT],
    ['2025-03-01 10:00:00 GMT', AT],
    ['2025-03-01 10:00:00', AT],
    ['2025-03-01 10:00:00:z', AT],
    ['2025-03-01T10:00', AT],
    ['2025-03-01 10:00Z', AT],
    ['  2025-03-01T10:00:00Z ', AT],
    ['2025-03-01', '2025-03-01T00:00:00.000Z'],
    ['20250301', '2025-03-01T00:00:00.000Z'],
    [20250301, '2025-03-01T00:00:00.000Z'],
    ['20250301T100000Z', AT],
    ['20250301T1000', AT],
    ['20250301T120000+0200', AT],
    ['Sat, 01 Mar 2025 10:00:00 GMT', AT],
    [1740823200, AT],
    ['1740823200', AT],
    [1740823200000, AT],
    ['1740823200000', AT],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2000-02-29', '2000-02-29T00:00:00.000Z'],
    ['1990-01-01', '1990-01-01T00:00:00.000Z'],
    ['2100-12-31T23:59:59.999Z', '2100-12-31T23:59:59.999Z'],
  ])('%p is %p', (sent, time) => expect(readTime(sent)).toBe(time));

  it.each<[unknown]>([
    ['01/02/2025'],
    ['01.02.2025'],
    ['03-02-2025'],
    ['2025/03/01'],
    ['2025-3-1'],
    ['Week 3'],
    ['3'],
    ['Attempt 2'],
    ['March 1, 2025'],
    ['2025'],
    ['2025-03'],
    ['2025-W10-6'],
    ['2025-060'],
    ['2025-02-31'],
    ['2025-02-29'],
    ['2025-02-30T10:00:00Z'],
    ['2025-04-31T10:00:00.000Z'],
    ['1900-02-29'],
    ['2100-02-29'],
    ['2025-99-99'],
    ['2025-13-01'],
    ['2025-00-10'],
    ['2025-01-00'],
    ['0000-00-00'],
    ['0000-00-00 00:00:00'],
    ['1989-12-31T23:59:59Z'],
    ['1989-12-31T23:59:59.000Z'],
    ['2101-01-01'],
    ['9999-12-31T23:59:59Z'],
    ['2025-03-01T24:00:00Z'],
    ['2025-03-01T24:00:00.000Z'],
    ['2025-03-01T10:60:00Z'],
    ['2025-03-01T10:00:60Z'],
    ['2025-03-01T10:00:00+24:00'],
    ['2025-03-01T10:00:00+02:60'],
    ['2025-03-01T10:00:00 CET'],
    ['2025-03-01T10:00:00  Z'],
    ['2025-03-01  10:00:00'],
    ['2025-03-01T10'],
    ['2025-03-01Z'],
    ['2025-03-01T10:00:00Z and more'],
    ['Fri, 01 Mar 2025 10:00:00 GMT'],
    ['Sat, 1 Mar 2025 10:00:00 GMT'],
    ['Saturday, 01-Mar-25 10:00:00 GMT'],
    ['Sat Mar  1 10:00:00 2025'],
    ['N/A'],
    ['never'],
    ['-'],
    [''],
    ['０２５-03-01'],
    ['1.7408232e9'],
    ['0x67C2D0E0'],
    ['-1740823200'],
    ['+1740823200'],
    [0],
    [-1],
    [3],
    [1740823200.5],
    [1740823200000000],
    [1e300],
    [NaN],
    [Infinity],
    [true],
    [null],
    [undefined],
    [{}],
    [['2025-03-01']],
    [new Date(0)],
  ])('%p is no time', (sent) => {
    expect(readTime(sent)).toBeUndefined();
    expect(readDay(sent)).toBeUndefined();
  });

  /** Any instant within the supported years, to the millisecond. */
  const moments = fc.date({
    min: new Date('1990-01-02T00:00:00.000Z'),
    max: new Date('2100-12-30T23:59:59.999Z'),
    noInvalidDate: true,
  });
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
  const zoned = (moment: Date, minutes: number) => {
    const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
    const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return { local, sign: minutes < 0 ? '-' : '+', hours: pad(hours), minutes: pad(rest) };
  };

  it('in any form of the grammar is read back', () => {
    fc.assert(
      fc.property(moments, offsets, (moment, minutes) => {
        const exact = moment.toISOString();
        const second = `${exact.slice(0, 19)}.000Z`;
        const { local, sign, hours, minutes: rest } = zoned(moment, minutes);
        for (const text of [
          exact,
          exact.slice(0, -1),
          exact.replace('T', ' '),
          exact.replace('.', ','),
          exact.replace('Z', ' UTC'),
          `${local}${sign}${hours}:${rest}`,
          `${local}${sign}${hours}${rest}`,
          `${local} ${sign}${hours}:${rest}`,
          String(moment.getTime()),
        ])
          expect([text, readTime(text)]).toEqual([text, exact]);
        for (const text of [
          `${exact.slice(0, 19)}Z`,
          `${exact.slice(0, 19).replace('T', ' ')}:z`,
          exact.slice(0, 19).replace(/[-:]/g, '') + 'Z',
          moment.toUTCString(),
          String(Math.floor(moment.getTime() / 1000)),
        ])
          expect([text, readTime(text)]).toEqual([text, second]);
        expect(readTime(moment.getTime())).toBe(exact);
        expect(readDay(exact)).toBe(exact.slice(0, 10));
        expect(readDay(`${local}${sign}${hours}:${rest}`)).toBe(local.slice(0, 10));
        expect(readTime(readTime(exact))).toBe(exact);
      }),
    );
  });

  /** An independent parser written from the grammar: the time that the digits of a text mean. */
  function meaning(text: string): number | null {
    const digits = /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,](\d+))?)?/.exec(text);
    if (!digits) return null;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = digits
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const zone = /(?<!^\s*\d{4}|-\d\d)([+-])(\d\d):?(\d\d)?\s*$/.exec(text.slice(10));
    const offset = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) : 0;
    const milliseconds = Number((digits[7] ?? '').slice(0, 3).padEnd(3, '0'));
    return Date.UTC(year, month - 1, day, hour, minute - offset, second, milliseconds);
  }

  it('with one changed character is read by its digits, or not at all', () => {
    const forms = moments.map((moment) => moment.toISOString());
    const changes = fc.record({
      at: fc.nat({ max: 24 }),
      put: fc.constantFrom('', '0', '1', '2', '3', '9', '-', '+', ':', '.', ',', ' ', 'T', 'Z', 'x', '/', 'é'),
      drop: fc.nat({ max: 2 }),
    });
    fc.assert(
      fc.property(forms, changes, (form, { at, put, drop }) => {
        const text = form.slice(0, at) + put + form.slice(at + drop);
        const time = readTime(text);
        if (time === undefined) return;
        expect([text, Date.parse(time)]).toEqual([text, meaning(text)]);
        expect(time).toBe(new Date(Date.parse(time)).toISOString());
      }),
      { numRuns: 2000 },
    );
  });

  it('is not read from any other text or value', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const time = readTime(value);
        if (time === undefined) return;
        expect(typeof value === 'number' || /^\s*\d{8}/.test(String(value)) || meaning(String(value))).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        if (!/\d{4}/.test(text)) expect(readTime(text)).toBeUndefined();
      }),
    );
  });
});

describe('a day', () => {
  it.each<[unknown, string]>([
    ['2025-03-01', '2025-03-01'],
    ['2025-03-01T23:30:00-05:00', '2025-03-01'],
    ['2025-03-01T00:30:00+02:00', '2025-03-01'],
    ['2025-03-01 10:00:00', '2025-03-01'],
    ['20250301', '2025-03-01'],
    [20250301, '2025-03-01'],
    [1740823200, '2025-03-01'],
    [1740823200000, '2025-03-01'],
    ['Sat, 01 Mar 2025 10:00:00 GMT', '2025-03-01'],
  ])('%p is %p', (sent, day) => expect(readDay(sent)).toBe(day));

  it.each([['2025-03-01 and more'], ['2025-03-01T'], ['2025-03-0'], ['20250231'], [20251301], [19891231], [21010101]])(
    '%p is no day',
    (sent) => expect(readDay(sent)).toBeUndefined(),
  );
});
