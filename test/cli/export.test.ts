import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { createProgram } from '../../src/cli/program';
import { packageRoot } from '../../src/package-root';
import { runInProcess } from './in-process';

/** The built program, started as a user would start it. */
const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const HOSTILE = '=HYPERLINK("https://evil.example","<img src=x onerror=alert(1)>")';

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-export-'));
const fileOf = (name: string, text = ''): string => {
  const file = join(folder, name);
  if (text !== '') writeFileSync(file, text);
  return file;
};

let sandboxes: Sandboxes;
let config: string;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 30, seed: 3 });
  const { sibermate, infosecIq, cyberhoot } = sandboxes.population.acme;
  const people: { firstName: string | null }[] = [...sibermate.learners, ...infosecIq.learners, ...cyberhoot.users];
  for (const person of people) person.firstName = HOSTILE;
  config = fileOf('config.json', JSON.stringify({ ...sandboxes.configuration(), clients: [] }));
});
afterAll(() => sandboxes.close());

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** The last line on standard error. */
  readonly last: string;
}

function start(args: readonly string[], company = 'acme') {
  const child = spawn(process.execPath, [PROGRAM, 'export', '--config', config, '--company', company, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        last: Buffer.concat(err).toString().trimEnd().split('\n').at(-1) ?? '',
      }),
    ),
  );
  return { child, ended };
}
const run = (args: readonly string[], company?: string) => start(args, company).ended;

/** The same without a process of its own, for what a process adds nothing to. */
async function exported(args: readonly string[], company = 'acme'): Promise<Ended> {
  const { code, stdout, stderr } = await runInProcess(['export', '--config', config, '--company', company, ...args]);
  return { code, stdout, last: stderr.trimEnd().split('\n').at(-1) ?? '' };
}

describe('a table', () => {
  it('has all people in a file for its owner, whose texts no spreadsheet takes for formulas', async () => {
    const file = fileOf('learners.csv');
    const { code, stdout, last } = await run(['--table', 'learners', '--out', file]);
    const text = readFileSync(file, 'utf8');
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect({ code, stdout, last }).toEqual({ code: 0, stdout: '', last: `complete: ${rows.length} rows` });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(text.startsWith('\uFEFFid,name,email,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const accounts = rows.map((row) => row['accounts']).join('\n');
    const ids = sandboxes.population.acme.sibermate.learners.map(({ id }) => id);
    expect(ids.filter((id) => !accounts.includes(`"${id}"`))).toEqual([]);
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.some((cell) => cell.startsWith(`'${HOSTILE}`))).toBe(true);
    expect(cells.filter((cell) => /^ *[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    expect(rows.some((row) => Number(row['training.assigned']) > 0)).toBe(true);
  });

  it('has what a source lists, and says what it only counts', async () => {
    const { code, stdout, last } = await exported(['--table', 'results', '--format', 'jsonl']);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; source: object });
    expect(new Set(rows.map(({ type }) => type))).toEqual(
      new Set(['CourseResult', 'SimulationResult', 'PolicyResult', 'AssessmentResult']),
    );
    expect([code, last]).toEqual([
      1,
      expect.stringMatching(`^incomplete: ${rows.length} rows; missing: .*only totals`),
    ]);
  });

  it('has nothing of another company', async () => {
    const { code, stdout } = await exported(['--table', 'exposures'], 'globex');
    const rows: Record<string, string>[] = parse(stdout, { columns: true, bom: true });
    expect(code).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ email }) => !/@globex\.(co\.)?example$/.test(email ?? ''))).toEqual([]);
    expect(rows.map((row) => row['source.slug']).every((slug) => slug !== '')).toBe(true);
  });

  it('says which source is missing, and exits with 1', async () => {
    sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
    const { code, last } = await exported(['--table', 'learners', '--out', fileOf('partial.csv')]);
    sandboxes.setFaults([]);
    expect([code, last]).toEqual([1, expect.stringMatching(/^incomplete: \d+ rows; missing: iq: /)]);
  });

  it('names a source that is switched off beside one that fails', async () => {
    const { connections, ...rest } = sandboxes.configuration() as { connections: readonly { id: string }[] };
    const off = connections.map((one) => (one.id === 'cp' ? { ...one, enabled: false } : one));
    const file = fileOf('off.json', JSON.stringify({ ...rest, connections: off, clients: [] }));
    sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
    const { code, last } = await exported(['--table', 'learners', '--out', fileOf('two.csv'), '--config', file]);
    sandboxes.setFaults([]);
    expect([code, last]).toEqual([1, expect.stringMatching(/; missing: iq: .*; cp: cp is switched off/)]);
  });

  it('is not complete when its reader has seen enough, and says so in one line', async () => {
    const { child, ended } = start(['--table', 'results', '--format', 'jsonl']);
    child.stdout.destroy();
    const { code, last } = await ended;
    const reason = 'the rest, because standard output cannot be written: its reader has closed it';
    expect([code, last]).toEqual([1, expect.stringMatching(`^incomplete: \\d+ rows; missing: .*${reason}$`)]);
  });

  it('is not complete when the disk is full', async () => {
    const stdout = openSync('/dev/full', 'w');
    const args = [PROGRAM, 'export', '--config', config, '--company', 'acme', '--table', 'learners'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'] });
    const err: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    const code = await new Promise((resolve) => child.on('close', resolve));
    closeSync(stdout);
    expect([code, Buffer.concat(err).toString().trimEnd().split('\n').at(-1)]).toEqual([
      1,
      expect.stringMatching(/^incomplete: 0 rows; missing: the rest, because .*: no space is left on the device/),
    ]);
  });

  it('replaces the file that a link leads to, and not the link', async () => {
    const [file, link] = [fileOf('linked.csv', 'old'), fileOf('link.csv')];
    symlinkSync(file, link);
    expect((await exported(['--table', 'learners', '--out', link])).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8').startsWith('\uFEFFid,name,email,')).toBe(true);
  });

  it('leaves no file when it is interrupted', async () => {
    sandboxes.setFaults([{ vendor: 'cyberhoot', kind: 'hang' }]);
    const before = readdirSync(folder);
    const { child, ended } = start(['--table', 'learners', '--out', fileOf('interrupted.csv')]);
    while (readdirSync(folder).length === before.length || sandboxes.calls('cyberhoot').length === 0) await sleep(20);
    child.kill('SIGINT');
    const { code, last } = await ended;
    sandboxes.setFaults([]);
    expect([code, last]).toEqual([130, 'interrupted after 0 rows; nothing is left of it']);
    expect(readdirSync(folder)).toEqual(before);
  });
});

it('a query is exported with the columns that it selects', async () => {
  const query = fileOf(
    'people.graphql',
    `query ($company: String!, $after: String) { company(slug: $company) { learners(first: 7, after: $after) { ...Page } } }
    fragment Page on LearnerConnection {
      pageInfo { hasNextPage endCursor } nodes { person: name manager { name } identity { confidence } ... on Learner { teams { name } } } }`,
  );
  const { code, stdout, last } = await exported(['--query', query]);
  const rows: Record<string, string>[] = parse(stdout, { columns: true, bom: true });
  expect([code, last]).toEqual([0, `complete: ${rows.length} rows`]);
  expect(rows.length).toBeGreaterThan(14);
  expect(Object.keys(rows[0] ?? {})).toEqual(['person', 'manager.name', 'identity.confidence', 'teams']);
  expect(rows.some(({ teams }) => (JSON.parse(teams ?? '') as unknown[]).length > 0)).toBe(true);
});

describe('lists and summaries inside the nodes', () => {
  const people = (inside: string) =>
    fileOf(
      'inside.graphql',
      `query ($company: String!, $after: String) { company(slug: $company) { learners(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { name ${inside} } } } }`,
    );

  it('are missing something if one of them is, and the rows are those of the query', async () => {
    const query = people('courseResults(first: 500) { nodes { courseName } }');
    const { code, stdout, last } = await exported(['--query', query, '--format', 'jsonl']);
    const rows = stdout.trimEnd().split('\n');
    expect([code, last]).toEqual([
      1,
      expect.stringMatching(
        `^incomplete: ${rows.length} rows; missing: .*c[pg]: courseResults: c[pg] provides only totals: .* \\(the first of \\d+ reasons\\)`,
      ),
    ]);
    for (const row of rows)
      expect(row).toMatch(
        /^\{"name":"[^"]*(?:\\"[^"]*)*","courseResults":\{"nodes":\[(?:\{"courseName":"[^"]*"\},?)*\]\}\}$/,
      );
  });

  it('have a source that is switched off among what is missing', async () => {
    const { connections, ...rest } = sandboxes.configuration() as { connections: readonly { id: string }[] };
    const off = connections.map((one) => (one.id === 'cp' ? { ...one, enabled: false } : one));
    const file = fileOf('off-inside.json', JSON.stringify({ ...rest, connections: off, clients: [] }));
    const { code, last } = await exported(['--query', people('email'), '--config', file]);
    expect([code, last]).toEqual([1, expect.stringMatching(/; missing: cp: cp is switched off/)]);
  });

  it('that end before their last item are missing the rest, unless the query says how many', async () => {
    const query = fileOf(
      'cut.graphql',
      `query ($after: String) { companies(first: 1, after: $after) { pageInfo { hasNextPage endCursor }
        nodes { slug learners { nodes { id } } some: learners(first: 3) { nodes { id } } } } }`,
    );
    const { code, last } = await exported(['--query', query]);
    expect([code, last]).toEqual([
      1,
      'incomplete: 1 row; missing: learners: it has more items than one page; say how many with `first`',
    ]);
  });
});

it('the query of the documentation is exported', async () => {
  const [, text = ''] =
    /```graphql\n([^`]*)```/.exec(readFileSync(join(packageRoot(), 'docs/exports.md'), 'utf8')) ?? [];
  const { code, stdout } = await exported(['--query', fileOf('documented.graphql', text)]);
  expect([code, stdout.split('\r\n')[0]]).toEqual([0, '\uFEFFname,email,manager.name,teams']);
});

const LIST = 'learners(first: 5, after: $after)';
const inCompany = (selection: string, signature = '($after: String)') =>
  `query ${signature} { company(slug: "acme") { ${selection} } }`;
const PAGED = 'nodes { id } pageInfo { hasNextPage endCursor }';

const exportWith = (args: readonly string[]) =>
  createProgram().parseAsync(['export', '--config', config, ...args], { from: 'user' });

describe('a mistake is named with its option and the fix, and no file is left', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no company', ['--table', 'learners'], /--company SLUG is missing/],
    [
      'a company that does not exist',
      ['--company', 'nope', '--table', 'learners'],
      /"nope" is not in the configuration; its companies are acme/,
    ],
    ['no table', ['--company', 'acme'], /either --table \(learners, results, exposures\) or --query FILE/],
    ['a table and a query', ['--company', 'acme', '--table', 'learners', '--query', 'x'], /either --table/],
    [
      'an unknown table',
      ['--company', 'acme', '--table', 'people'],
      /'--table <NAME>' argument 'people' is invalid. Allowed choices are learners, results, exposures/,
    ],
    [
      'an unknown format',
      ['--company', 'acme', '--table', 'learners', '--format', 'xlsx'],
      /'--format <FORMAT>' argument 'xlsx' is invalid. Allowed choices are csv, jsonl/,
    ],
    [
      'a missing file',
      ['--company', 'acme', '--query', '/does/not/exist'],
      /--query: \/does\/not\/exist cannot be read/,
    ],
    [
      'a folder that does not exist',
      ['--company', 'acme', '--table', 'learners', '--out', '/does/not/exist.csv'],
      /--out: .* cannot be written/,
    ],
  ])('%s', async (_, args, message) => {
    const before = readdirSync(folder);
    await expect(exportWith(args)).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('a pipe or a device, which the file would replace', async () => {
    const pipe = fileOf('pipe');
    execFileSync('mkfifo', [pipe]);
    const args = ['--company', 'acme', '--table', 'learners', '--out', pipe];
    await expect(exportWith(args)).rejects.toThrow(/--out: .*pipe cannot be written: it is no file; name a file, or/);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it('an audit log that cannot be written', async () => {
    const file = '/does/not/exist/audit.jsonl';
    const audited = fileOf(
      'unaudited.json',
      JSON.stringify({ ...sandboxes.configuration(), clients: [], audit: { file, reads: true } }),
    );
    const out = fileOf('unaudited.csv');
    const before = readdirSync(folder);
    const { code, last } = await exported(['--table', 'learners', '--out', out, '--config', audited]);
    expect([code, last]).toEqual([1, `audit.file: cannot write to ${file}: its folder does not exist`]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each<[string, string, RegExp]>([
    ['no GraphQL', '{ company', /Syntax Error/],
    ['an unknown field', '{ nothing }', /Cannot query field "nothing"/],
    ['a mutation', 'mutation { refreshSources { id } }', /Cannot query field|a mutation is not exported/],
    ['two operations', `query A { __typename } query B { __typename }`, /it has 2 operations, not one/],
    [
      'a variable without a value',
      inCompany(`${LIST} { ${PAGED} }`, '($after: String, $team: ID!)').replace('nodes {', 'a: nodes { id } nodes {'),
      /\$team/,
    ],
    ['no list', '{ __typename }', /0 lists begin after \$after/],
    ['a list that is not paged', inCompany(`learners(first: 5) { ${PAGED} }`, ''), /0 lists begin after \$after/],
    ['two lists', inCompany(`${LIST} { ${PAGED} } more: ${LIST} { ${PAGED} }`), /2 lists begin after \$after/],
    [
      'no nodes',
      inCompany(`${LIST} { pageInfo { hasNextPage endCursor } }`),
      /company.learners cannot be read page by page/,
    ],
    [
      'no cursor',
      inCompany(`${LIST} { nodes { id } pageInfo { hasNextPage } }`),
      /company.learners cannot be read page by page/,
    ],
  ])('a query with %s', async (_, text, message) => {
    const query = fileOf('mistake.graphql', text);
    await expect(exportWith(['--company', 'acme', '--query', query])).rejects.toThrow(message);
  });
});

it.each([true, false])(
  'with an audit of reads (%s), one line says how many people the whole export shows',
  async (reads) => {
    const file = fileOf(`audit-${reads}.jsonl`);
    const out = fileOf(`audited-${reads}.csv`);
    const audited = fileOf(
      `audited-${reads}.json`,
      JSON.stringify({ ...sandboxes.configuration(), clients: [], audit: { file, reads } }),
    );
    await exported(['--table', 'learners', '--out', out, '--config', audited]);
    const rows = parse(readFileSync(out, 'utf8'), { columns: true, bom: true });
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    expect(rows.length).toBeGreaterThan(20);
    if (!reads) return expect(lines).toEqual([]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { action: 'read', client: 'export', companies: { acme: rows.length }, scopes: ['READ'], raw: false },
    ]);
  },
);
