import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openAttributeFiles } from '../../src/server/attribute-files';
import type { AttributeFiles } from '../../src/server/attribute-files';
import type { Warning } from '../../src/server/warnings';

/** Files of people are read again when they change; what cannot be used leaves what was read before. */

const company = { slug: 'acme', name: 'Acme', domains: [], origins: [], teamRules: [] };
const rules = { emailAliases: [], plusAddressing: false, matchEmployeeId: true, overrides: [] };
const anna = { emails: ['anna@acme.example'], accounts: [], identity: { conflicts: [] } };
let folder: string;
let file: string;
let files: AttributeFiles | undefined;
let warnings: Warning[];
const bugs: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'awaregraph-'));
  file = join(folder, 'people.csv');
  warnings = [];
});
afterEach(() => {
  files?.close();
  rmSync(folder, { recursive: true });
  expect(bugs).toEqual([]);
});

async function open(): Promise<AttributeFiles> {
  files = await openAttributeFiles({
    files: [{ company: 'acme', file }],
    rulesOf: () => rules,
    warn: (warning) => void warnings.push(warning),
    onUnexpectedError: (error) => void bugs.push(error),
    intervalMs: 5,
  });
  return files;
}

const written = (department: string) => `email,department\nanna@acme.example,${department}\n`;
const departmentOf = (opened: AttributeFiles) => opened.of(company).of(anna)?.department ?? null;

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}

it('reads a file again when it changes, and then only', async () => {
  writeFileSync(file, written('Sales'));
  const opened = await open();
  expect(departmentOf(opened)).toBe('Sales');
  const [before, version] = [opened.of(company), opened.version()];
  writeFileSync(file, written('Legal'));
  await until(() => departmentOf(opened) === 'Legal');
  expect(opened.of(company)).not.toBe(before);
  expect(opened.version()).toBe(version + 1);
  expect(warnings).toEqual([]);
  expect(opened.reports()).toEqual([{ company: 'acme', file, rows: 1, broken: [], problem: null }]);
});

it('starts without a file, reports that once, and reads it when it is there', async () => {
  const opened = await open();
  expect(departmentOf(opened)).toBeNull();
  writeFileSync(file, written('Sales'));
  await until(() => departmentOf(opened) === 'Sales');
  const problem = 'cannot be read (ENOENT)';
  expect(warnings).toEqual([{ event: 'file of people', details: { company: 'acme', file, rows: 0, problem } }]);
});

it.each([
  ['cut off', 'email,department\nanna@acme.example', 'ends within a row; the rows that were read before are used'],
  ['empty', '', 'has no head with "email" or "employeeId" in its first line'],
  ['half of a list', '[{"email": "anna@acme.ex', 'is not valid JSON'],
  ['no UTF-8', Buffer.from([0xff, 0xfe, 0x61, 0]), 'is not text in UTF-8'],
])('uses what was read before while a file is %s', async (_, text, problem) => {
  writeFileSync(file, written('Sales'));
  const opened = await open();
  writeFileSync(file, text);
  await until(() => warnings.length > 0);
  expect(departmentOf(opened)).toBe('Sales');
  expect(warnings).toEqual([{ event: 'file of people', details: { company: 'acme', file, rows: 1, problem } }]);
  expect(opened.reports()).toMatchObject([{ rows: 1, problem }]);
  writeFileSync(file, written('Legal'));
  await until(() => departmentOf(opened) === 'Legal');
  expect(opened.reports()).toMatchObject([{ problem: null }]);
});

it('names broken rows by line and column, and quotes nothing of them', async () => {
  const broken = Array.from({ length: 12 }, (_, index) => `secret${index},Legal\n`).join('');
  writeFileSync(file, `${written('Sales')}${broken}cut,`);
  const opened = await open();
  expect(departmentOf(opened)).toBe('Sales');
  expect(JSON.stringify(warnings)).not.toMatch(/secret|Legal|anna/);
  expect(warnings[0]?.details).toMatchObject({ rows: 1, broken: 13 });
  expect(warnings[0]?.details?.lines).toMatch(/^3: "email" is not an address; .*; 12: .*; and 3 more$/);
});
