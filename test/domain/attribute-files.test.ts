import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FileAttributes } from '../../src/domain/attributes/file-attributes';
import { MOST_ROWS, UnusableFile, parseAttributes } from '../../src/domain/attributes/parse';

/** Files of people: what is read, what is reported, and what is never quoted. */

const HEAD = 'email,employeeId,department,jobTitle,country,manager,joinedOn';
const lines = (...rows: readonly string[]) => `${[HEAD, ...rows].join('\n')}\n`;
const anna = 'anna@acme.example,1,Sales,"Lead, North",DK,bo@acme.example,2020-02-29';
const ANNA = {
  email: 'anna@acme.example',
  employeeId: '1',
  department: 'Sales',
  jobTitle: 'Lead, North',
  country: 'DK',
  manager: 'bo@acme.example',
  joinedOn: '2020-02-29',
};
const NOBODY = {
  email: null,
  employeeId: null,
  department: null,
  jobTitle: null,
  country: null,
  manager: null,
  joinedOn: null,
};

describe('parseAttributes', () => {
  it.each([
    ['CSV', lines(anna)],
    ['CSV of Windows, with a byte order mark', `\ufeff${lines(anna).replaceAll('\n', '\r\n')}`],
    ['CSV of old Macs', lines(anna).replaceAll('\n', '\r')],
    ['CSV without a last line break', lines(anna).trim()],
    [
      'CSV with semicolons',
      'email;employeeID;department;Job;jobtitle;country;manager;joinedOn\nAnna@ACME.example;1;Sales;x;Lead, North;DK;bo@acme.example;2020-02-29\n',
    ],
    [
      'CSV with tabs',
      'EMAIL\tEmployeeId\tDepartment\tJobTitle\tCountry\tManager\tJoinedOn\nanna@acme.example\t1\tSales\tLead, North\tDK\tbo@acme.example\t2020-02-29\n',
    ],
    ['JSON', JSON.stringify([{ ...ANNA, employeeId: 1, shoeSize: [44] }])],
  ])('reads %s', async (_, text) => {
    expect(await parseAttributes(text)).toEqual({ rows: [ANNA], broken: [], isCutOff: false });
  });

  it('takes blank values for unknown ones', async () => {
    const { rows } = await parseAttributes('email,department,joinedOn\nbo@acme.example,  ,\n');
    expect(rows).toEqual([{ ...NOBODY, email: 'bo@acme.example' }]);
    expect((await parseAttributes('[{"employeeId":"7","department":null}]')).rows).toEqual([
      { ...NOBODY, employeeId: '7' },
    ]);
  });

  it('reports broken rows by their lines, and reads the others', async () => {
    const text = lines(
      anna,
      'no address,2,Sales,,,,',
      '',
      ',,Sales,,,,',
      'carl@acme.example,3,"Sales\nand Support",,,,',
      'dora@acme.example,4,Sales,,,,2021-02-29',
      'emil@acme.example,5,"Sales,,,,',
      'finn@acme.example,6,Sa"les",,,,',
      'gina@acme.example,7',
      'anna@acme.example,8,Sales,,,,',
      `hans@acme.example,9,${'x'.repeat(201)},,,,`,
      `ida@acme.example,10,${'x'.repeat(20_000)},,,,`,
      'jens@acme.example,11,Sales,,,boss,',
      'kim@acme.example,12,Sales,,,,',
    );
    const { rows, broken, isCutOff } = await parseAttributes(text);
    expect(rows.map(({ email }) => email)).toEqual(['anna@acme.example', 'carl@acme.example', 'kim@acme.example']);
    expect(rows[1]?.department).toBe('Sales\nand Support');
    expect(broken.map(({ line }) => line)).toEqual([3, 5, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(broken.map(({ reason }) => reason)).toEqual([
      '"email" is not an address',
      'has neither "email" nor "employeeId"',
      '"joinedOn" is not a day (YYYY-MM-DD)',
      'has a quote that is not closed, or text beside one',
      'has a quote that is not closed, or text beside one',
      'has 2 columns, but the head has 7',
      'is about the same person as 2',
      '"department" is longer than 200 characters',
      'has a quote that is not closed, or text beside one',
      '"manager" is not an address',
    ]);
    expect(isCutOff).toBe(false);
    expect(JSON.stringify(broken)).not.toMatch(/acme|Sales|boss/);
  });

  it.each([
    ['', 'has no head with "email" or "employeeId" in its first line'],
    ['anna@acme.example,Sales\n', 'has no head with "email" or "employeeId" in its first line'],
    ['[{"email": "anna@ac', 'is not valid JSON'],
    ['{"email": "anna@acme.example"}', 'is JSON, but no list of objects'],
    [`[${'{},'.repeat(MOST_ROWS)}{}]`, `has more than ${MOST_ROWS} rows`],
  ])('refuses what it cannot use at all', async (text, message) => {
    await expect(parseAttributes(text)).rejects.toThrow(new UnusableFile(message));
  });

  it.each([
    [HEAD, false],
    [`${HEAD}\n`, false],
    [`${HEAD}\n${anna.slice(0, 30)}`, true],
    [`${HEAD}\n${anna}\nbo@acme.example,2,"Sales\nand`, true],
    [`${HEAD}\n${anna}\nbo@acme.example,2,"Sales\nand Support",,,,`, false],
    [`${HEAD}\n${anna}\nbo@acme.example\n`, false],
  ])('notices whether a file ends within a row: %j', async (text, isCutOff) => {
    expect((await parseAttributes(text)).isCutOff).toBe(isCutOff);
  });

  it('reads any values as they were written', async () => {
    const value = fc.string({ maxLength: 50 }).map((text) => text.replaceAll('\r', ' ').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { maxLength: 30 }), async (values) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = values.map(([one, other], index) => `p${index}@acme.example,${quoted(one)},${quoted(other)}\n`);
        const { rows, broken } = await parseAttributes(`email,department,country\n${text.join('')}`);
        expect(broken).toEqual([]);
        expect(rows.map(({ department, country }) => [department ?? '', country ?? ''])).toEqual(values);
      }),
      { seed: 18, numRuns: 100 },
    );
  });

  it('lets the event loop turn between slices of a large file', async () => {
    const people = Array.from({ length: 5000 }, (_, index) => anna.replace('anna', `p${index}`));
    let turns = 0;
    const count = (): void => {
      turns += 1;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    const { rows } = await parseAttributes(lines(...people));
    clearImmediate(next);
    expect(rows).toHaveLength(5000);
    expect(turns).toBeGreaterThan(1);
  });
});

describe('FileAttributes', () => {
  const rules = { emailAliases: [{ from: 'acme.co', to: 'acme.example' }], plusAddressing: true };
  const row = (values: object) => ({ ...NOBODY, ...values });
  const person = (emails: string[], employeeId: string | null = null, conflicts: string[] = []) => ({
    emails,
    accounts: [{ employeeId }],
    identity: { conflicts },
  });
  const files = new FileAttributes(
    [
      [row({ email: 'anna+hr@acme.co', department: 'Sales' }), row({ employeeId: '7', department: 'Legal' })],
      [row({ email: 'anna@acme.example', department: 'Support', country: 'DK' })],
    ],
    rules,
  );
  const find = (who: ReturnType<typeof person>) => files.of(who);

  it('finds people by any spelling of their address, else by employee id; the first file wins', () => {
    expect(find(person(['anna@acme.example']))).toMatchObject({ department: 'Sales', country: 'DK' });
    expect(find(person(['bo@acme.example'], ' 7 '))).toMatchObject({ department: 'Legal' });
    expect(find(person([], '8'))).toBeUndefined();
  });

  it('does not use an employee id that is in conflict', () => {
    expect(find(person([], '7', ['employee id 7 appears under several names']))).toBeUndefined();
  });
});
