import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { packageRoot } from '../../src/package-root';
import { startRedis } from '../redis';
import { until } from '../redis-servers';
import { startLogged } from './logged-program';
import type { LoggedProgram } from './logged-program';

/** The built program fills Redis for two companies that share connections; one of them leaves. */

const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const KEY = 'a-key-of-the-operators-of-all';
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-purge-'));
const temporary = join(folder, 'tmp');
/** Deletes nothing of programs that run. */
const deadUpload = (): string => {
  const dead = spawnSync(process.execPath, ['--version']).pid;
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  return join(temporary, `awaregraph-upload-${host}-${dead}-abc123`);
};

let sandboxes: Sandboxes;
let redis: Awaited<ReturnType<typeof startRedis>>;
let client: Redis;
let program: LoggedProgram;
/** The configuration with both companies, and after acme has left. */
let [both, without] = ['', ''];
beforeAll(async () => {
  mkdirSync(temporary);
  redis = await startRedis();
  client = new Redis(redis.url);
  sandboxes = await startSandboxes({ learners: 12, canaries: true });
  const { connections, companies } = sandboxes.configuration();
  const config = {
    server: { port: 0 },
    cache: { redis: redis.url, ttlSeconds: 300 },
    audit: { file: join(folder, 'audit.log') },
    connections,
    companies,
    clients: [{ name: 'ops', apiKey: KEY, companies: '*', scopes: ['read', 'raw', 'write', 'admin'] }],
  };
  both = join(folder, 'both.json');
  without = join(folder, 'without.json');
  writeFileSync(both, JSON.stringify(config));
  const staying = companies.filter((one) => 'slug' in one && one.slug !== 'acme');
  const used = new Set(staying.flatMap((one) => ('sources' in one ? connectionsOf(one.sources) : [])));
  const left = connections.filter((one) => 'id' in one && used.has(one.id));
  writeFileSync(without, JSON.stringify({ ...config, companies: staying, connections: left }));
  program = await startLogged(config);
});
afterAll(async () => {
  client.disconnect();
  await program.stop();
  await sandboxes.close();
  await redis.stop();
  rmSync(folder, { recursive: true });
});

function connectionsOf(sources: unknown): readonly unknown[] {
  return (sources as readonly { readonly connection: string }[]).map(({ connection }) => connection);
}

async function ask(query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'x-api-key': KEY, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data: unknown; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}
const read = (slug: string) =>
  ask(`{ company(slug: "${slug}") { name learners(first: 50) { nodes { email name accounts { raw }
    courseResults { nodes { courseName } } exposures { nodes { email } } } } courses { nodes { name } } } }`);

/** All of Redis: names and content, as far as they are texts. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const key of await client.keys('*')) {
    const isHash = (await client.type(key)) === 'hash';
    const content = isHash
      ? JSON.stringify(await client.hgetall(key))
      : (await client.getBuffer(key))?.toString('latin1');
    all.set(key, content ?? '');
  }
  return all;
}
const naming = (all: ReadonlyMap<string, string>, words: RegExp): readonly string[] =>
  [...all].filter(([key, content]) => words.test(key + content)).map(([key]) => key);
const OF_ACME = /\bacme\b|CANARY-acme/;
const OF_GLOBEX = /\bglobex\b|CANARY-globex/;

async function purge(...args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'purge', ...args], { env: { ...process.env, TMPDIR: temporary } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}
const counted = (stdout: string, what: string): number =>
  Number(new RegExp(`  ${what}.*? {2,}(\\d+)$`, 'm').exec(stdout)?.[1] ?? Number.NaN);

describe('awaregraph purge', () => {
  it('removes what Redis, the disk and running programs hold of a company that has left, and nothing of another', async () => {
    await until(async () => {
      await Promise.all(['acme', 'globex'].map(read));
      const all = await everything();
      return naming(all, OF_ACME).length > 15 && naming(all, OF_GLOBEX).length > 5;
    }, 'Redis holds both companies');
    // Of both: connections that are switched off, answers of mutations, and the customers of a shared connection.
    for (const source of ['iq', 'ch'])
      await fetch(`${program.url}/admin/sources/${source}/disable`, { method: 'POST', headers: { 'x-api-key': KEY } });
    const CREATE = 'mutation ($input: CreateLearnersInput!) { createLearners(input: $input) { outcome } }';
    for (const [company, source] of [
      ['acme', 'sm'],
      ['globex', 'sm-msp'],
    ])
      await ask(CREATE, {
        input: {
          company,
          sources: [source],
          learners: [{ email: `nova@${company}.example`, firstName: 'Nova', lastName: 'Person' }],
          idempotencyKey: `first-of-${company}`,
        },
      });
    await ask('{ sources { ... on SiberMateSource { companies { name } } } }');
    // The mutations dropped reads.
    await Promise.all(
      ['acme', 'globex'].map((slug) => ask(`{ company(slug: "${slug}") { learners { totalCount } } }`)),
    );
    const before = await everything();
    const kinds = (keys: readonly string[]) => new Set(keys.map((key) => key.replace(/:\{.*$/s, '')));
    // Claims come and go.
    for (const kind of ['awaregraph:8:value', 'awaregraph:8:switch', 'awaregraph:writes:1'])
      expect(kinds(naming(before, OF_ACME))).toContain(kind);
    const withoutClaims = (all: ReadonlyMap<string, string>) =>
      [...all].filter(([key]) => !key.includes(':lock:')).sort();
    const upload = deadUpload();
    mkdirSync(upload);
    writeFileSync(join(upload, 'policy.pdf'), 'CANARY-acme');

    const tried = await purge('--config', without, '--company', 'acme', '--dry-run');
    expect(tried).toMatchObject({ code: 0, stderr: '' });
    expect(withoutClaims(await everything())).toEqual(withoutClaims(before));
    expect(existsSync(upload)).toBe(true);

    const done = await purge('--config', without, '--company', 'acme');
    expect(done).toMatchObject({ code: 0, stderr: '' });
    const rows = (text: string) => text.split('\n').filter((line) => /\d$/.test(line) && !line.includes('claims'));
    expect(rows(done.stdout)).toEqual(rows(tried.stdout));
    const after = await everything();
    expect(naming(after, OF_ACME)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    const [reads, lists, switches, answers] = [
      'reads of vendors',
      'lists of shared connections',
      'connections that are switched off',
      'answers of mutations',
    ].map((what) => counted(done.stdout, what));
    expect(reads).toBeGreaterThan(5);
    expect([switches, answers, counted(done.stdout, 'uploads of programs')]).toEqual([2, 1, 1]);

    // Of the other company, all is as before, but for lists that name the customers of its connection.
    const gone = naming(before, OF_GLOBEX).filter(
      (key) => before.get(key) !== after.get(key) && !key.includes(':lock:'),
    );
    expect(lists).toBeGreaterThan(0);
    expect(gone).toHaveLength((lists ?? 0) + 1);
    expect(gone.filter((key) => !/\] (SM-04|CH-01|CH-16|CH-23|CH-24)|:switch:/.test(key))).toEqual([]);
    expect(done.stdout).toContain('dropped it from their memory');
    expect(done.stdout).toContain('audit.log');

    // The program that still runs with both has dropped one of them from its memory.
    sandboxes.clearCalls();
    await ask('{ company(slug: "globex") { learners { totalCount } } }');
    expect(sandboxes.calls()).toEqual([]);
    await ask('{ company(slug: "acme") { learners { totalCount } } }');
    expect(sandboxes.calls().length).toBeGreaterThan(0);
  });

  it('says that a company which is still configured is read again', async () => {
    const { code, stdout } = await purge('--config', both, '--company', 'acme');
    expect(code).toBe(0);
    expect(stdout).toContain('acme is in this configuration');
  });

  it.each([
    [[], '--company SLUG is missing'],
    [['--company', 'Acme Ltd'], '--company: "Acme Ltd" is no slug'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await purge('--config', without, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it.each([
    [
      'a password that it refuses',
      (url: string) => url.replace('//', '//reader:CANARY@'),
      'it refuses the user and password',
    ],
    ['a user that may not', (url: string) => url.replace('//', '//reader:pass@'), 'NOPERM'],
    ['TLS, which it does not speak', (url: string) => url.replace('redis:', 'rediss:'), 'it does not speak TLS'],
    ['a database that it has not', (url: string) => `${url}/99`, 'it has no such database'],
  ])('names the reason: %s', async (_, change, reason) => {
    await client.acl('SETUSER', 'reader', 'on', '>pass', '~*', '+get', '+info', '+select', '+ping');
    const file = join(folder, 'refused.json');
    const config = JSON.parse(readFileSync(without, 'utf8')) as { readonly cache: object };
    writeFileSync(file, JSON.stringify({ ...config, cache: { ...config.cache, redis: change(redis.url) } }));
    const { code, stderr } = await purge('--config', file, '--company', 'acme');
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    expect(stderr).not.toContain('CANARY');
  });

  it('says that Redis cannot be reached', async () => {
    const away = join(folder, 'away.json');
    const config = JSON.parse(readFileSync(without, 'utf8')) as { readonly cache: object };
    writeFileSync(away, JSON.stringify({ ...config, cache: { ...config.cache, redis: 'redis://127.0.0.1:1' } }));
    const { code, stderr } = await purge('--config', away, '--company', 'acme');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Redis cannot be purged.*: it cannot be used: .*\n$/)]);
  });
});
