import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { exampleQueries } from '../../src/cli/example-queries';
import { packageRoot } from '../../src/package-root';
import { runInShell } from '../shell';
import { runInProcess } from './in-process';

/** The built program, started as a user would start it. */
const PROGRAM = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');
const KEY = 'a-key-of-sixteen-or-more';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { process: ChildProcess; ended: Promise<Ended>; until(text: string): Promise<string> } {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, AWAREGRAPH_CONFIG: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    for (const check of waiting) check();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return {
    process: child,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const check = () => stdout.includes(text) && resolve(stdout);
        waiting.push(check);
        check();
        void ended.then((end) => reject(new Error(`ended before "${text}": ${JSON.stringify(end)}`)));
      }),
  };
}
/** In a process of its own: one for each command and each way in which it ends. */
const run = (args: readonly string[], env?: Readonly<Record<string, string>>) => start(args, env).ended;

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-'));
function fileOf(content: unknown): string {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.yaml`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

let sandboxes: Sandboxes;
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 30 });
});
afterAll(() => sandboxes.close());
const configuration = () => ({
  ...sandboxes.configuration(),
  server: { port: 0 },
  clients: [{ name: 'test', apiKey: KEY, companies: '*', scopes: ['read'] }],
});

describe('awaregraph', () => {
  it('makes a key for a client, with its hash, and another one each time', async () => {
    const [one, other] = await Promise.all([run(['key']), run(['key'])]);
    const [, key = '', hash] = /^key {5}([\w-]{43})\nsha256 {2}sha256:([0-9a-f]{64})\n$/.exec(one.stdout) ?? [];
    expect(hash).toBe(createHash('sha256').update(key).digest('hex'));
    expect(other.stdout).not.toContain(key);
  });

  it('prints its usage, and refuses unknown commands and options', async () => {
    expect((await run(['--help'])).stdout).toContain('awaregraph serve --config FILE');
    expect(await run(['fly'])).toMatchObject({ code: 2, stderr: expect.stringContaining('unknown command "fly"') });
    expect(await runInProcess(['demo', '--learners', 'many'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--learners: "many" is not a whole number'),
    });
    expect(await runInProcess(['sandbox', '--fault', 'cyberhoot:explode'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"explode" is no kind of fault'),
    });
  });

  it('serve: answers until SIGTERM, completes requests in flight, and exits with 0', async () => {
    const server = start(['serve', '--config', fileOf(configuration())]);
    const url = /listening on (\S+)/.exec(await server.until('/graphql\n'))?.[1] ?? '';
    sandboxes.setLatency(300);
    const asked = fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: '{"query":"{ company(slug: \\"acme\\") { learners { totalCount complete } } }"}',
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    server.process.kill('SIGTERM');
    expect(await (await asked).json()).toMatchObject({ data: { company: { learners: { complete: true } } } });
    sandboxes.setLatency(0);
    expect((await server.ended).code).toBe(0);
  });

  it('serve: says which connections are switched off, and only where there are some', async () => {
    const { connections, ...rest } = configuration();
    const some = connections.map((one, index) => ({ ...one, enabled: index > 1 }));
    const servers = [connections, some].map((own) =>
      start(['serve', '--config', fileOf({ ...rest, connections: own })]),
    );
    const [all, fewer] = await Promise.all(servers.map((server) => server.until('/graphql\n')));
    for (const server of servers) server.process.kill('SIGTERM');
    expect((await Promise.all(servers.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0]);
    expect(all).not.toContain('switched off');
    const [first, second] = connections.map(({ id }) => id);
    expect(fewer).toContain(`switched off: ${first}, ${second}\n`);
  });

  it('serve: reports every mistake of a configuration, one per line, with exit code 2 and no secret', async () => {
    const file = {
      ...configuration(),
      companies: [{ slug: 'Acme!', name: 'Acme', sources: [{ connection: 'nope' }] }],
      surprise: true,
      server: { port: -1 },
    };
    const { code, stderr, stdout } = await run(['serve', '--config', fileOf(file)]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const path of ['server.port', 'companies[0].slug', 'surprise']) expect(stderr).toContain(path);
    expect(stderr).not.toContain('sandbox-sibermate-key');
    expect(await runInProcess(['serve'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--config FILE is missing'),
    });
    expect(await runInProcess(['serve', '--config', join(folder, 'nowhere')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cannot be read'),
    });
  });

  it('serve --trusted-documents: executes only the listed documents; an invalid list gives exit code 2', async () => {
    const config = fileOf(configuration());
    const text = '{ viewer { name } }';
    const hash = createHash('sha256').update(text).digest('hex');
    const server = start(['serve', '--config', config, '--trusted-documents', fileOf({ [hash]: text })]);
    const url = /listening on (\S+)/.exec(await server.until('/graphql\n'))?.[1] ?? '';
    const ask = (body: object) =>
      fetch(url, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect(await (await ask({ documentId: hash })).json()).toEqual({ data: { viewer: { name: 'test' } } });
    expect((await ask({ query: '{ viewer { scopes } }' })).status).toBe(403);
    server.process.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);

    const wrong = fileOf({ [hash]: '{ viewer { nonsense } }', short: text });
    const { code, stderr } = await runInProcess(['serve', '--config', config, '--trusted-documents', wrong]);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain(`--trusted-documents: ${wrong}: short: is not the SHA-256 of its operation`);
  });

  it('check: prints a table of all sources; exit code 0 when all are healthy, 1 when a source has a problem', async () => {
    const file = fileOf(configuration());
    const well = await run(['check'], { AWAREGRAPH_CONFIG: file });
    expect(well.stdout).toMatch(/^source +vendor +what worked +latency +problem\n/);
    expect(well.code).toBe(0);
    expect(well.stdout.split('\n').filter((line) => line.endsWith(' -'))).toHaveLength(7);
    const good = configuration();
    const connections = good.connections.map((connection) =>
      connection.id === 'iq' ? { ...connection, apiToken: 'wrong-token' } : connection,
    );
    const broken = { ...good, connections };
    const ill = await runInProcess(['check', '--config', fileOf(broken)]);
    expect(ill.code).toBe(1);
    expect(ill.stdout).toMatch(/\niq +INFOSEC_IQ .*UNAUTHORIZED/);
    expect(ill.stdout).not.toContain('wrong-token');
  });

  it('check: reports groups that no source has, and the rows of files of people that are not used', async () => {
    const ready = configuration();
    const people = join(dirname(fileOf(ready)), 'people.csv');
    writeFileSync(people, 'email,joinedOn\nanna@acme.example,2020-01-01\nbo@acme.example,soon\n');
    const teams = [
      {
        name: 'Law',
        groups: [
          { source: 'sm', name: 'Legal' },
          { source: 'iq', name: 'Nowhere' },
        ],
      },
    ];
    const companies = ready.companies.map((company) =>
      'slug' in company && company.slug === 'acme' ? { ...company, teams } : company,
    );
    const attributes = [{ company: 'acme', file: 'people.csv' }];
    const checked = await runInProcess([
      'check',
      '--config',
      fileOf({ ...ready, companies, identity: { attributes } }),
    ]);
    expect(checked.stdout).toContain(`acme: ${people} has 1 people.`);
    expect(checked.stdout).toContain(`acme: ${people}:3 "joinedOn" is not a day (YYYY-MM-DD); it is not used.`);
    expect(checked.stdout).toContain(
      'acme: the team "Law" has a group of iq with the name "Nowhere", but there is none.',
    );
    expect(checked.stdout).not.toContain('"Legal"');
    expect(checked.code).toBe(0);
  });

  it('check: says which connections are switched off, and does not call them', async () => {
    const good = configuration();
    const connections = good.connections.map((connection) =>
      connection.id === 'iq' ? { ...connection, apiToken: 'wrong-token', enabled: false } : connection,
    );
    const { code, stdout } = await runInProcess(['check', '--config', fileOf({ ...good, connections })]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\niq +INFOSEC_IQ +switched off +- +-\n/);
  });

  it('check: reports how many people differ only in the domain of an address, linked or not', async () => {
    const ready = configuration();
    const apart = await runInProcess(['check', '--config', fileOf({ ...ready, identity: {} })]);
    const [, stand] =
      /^acme: (\d+) people have addresses that differ only in the domain, and appear twice/m.exec(apart.stdout) ?? [];
    expect(Number(stand)).toBeGreaterThan(0);
    const companies = ready.companies.map((company) =>
      'slug' in company && company.slug === 'acme'
        ? { ...company, domains: ['acme.example', 'acme.co.example'] }
        : company,
    );
    const linked = await runInProcess(['check', '--config', fileOf({ ...ready, identity: {}, companies })]);
    expect(linked.stdout).toContain(
      `acme: ${stand ?? ''} people have addresses that differ only in the domain, and are linked`,
    );
    expect(linked.stdout).not.toContain('appear twice');
    expect([apart.code, linked.code]).toEqual([0, 0]);
  });

  it('schema: prints the schema in each format', async () => {
    expect((await run(['schema'])).stdout).toContain('type Learner implements Node @cost(weight: "0.25") {');
    expect((await runInProcess(['schema', '--format', 'federation'])).stdout).toContain(
      'type Learner implements Node @key(fields: "id") @key(fields: "email")',
    );
    expect((await runInProcess(['schema', '--format', 'stitching'])).stdout).toContain(
      '@merge(keyField: "email", keyArg: "emails")',
    );
    expect(JSON.parse((await runInProcess(['schema', '--format', 'introspection'])).stdout)).toHaveProperty('__schema');
    expect(await runInProcess(['schema', '--format', 'nonsense'])).toMatchObject({ code: 2 });
  });

  it('sandbox: prints the URL of each vendor, and how to log in', async () => {
    const program = start(['sandbox', '--learners', '5', '--fault', 'cyberhoot:500']);
    const lines = (await program.until('cyber-guru'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { vendor: string; url: string });
    expect(lines.map(({ vendor }) => vendor)).toEqual([
      'sibermate',
      'infosec-iq',
      'cyberpilot',
      'cyberhoot',
      'cyber-guru',
    ]);
    expect((await fetch(`${lines[3]?.url}/customers/`)).status).toBe(500);
    program.process.kill('SIGINT');
    expect((await program.ended).code).toBe(0);
  });

  it('sandbox --write-config: writes what check and serve accept, for its owner alone, and never over a file', async () => {
    const file = join(folder, 'sandbox.yaml');
    const program = start(['sandbox', '--learners', '5', '--write-config', file]);
    await program.until('cyber-guru');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await run(['check', '--config', file])).toMatchObject({ code: 0 });
    const again = await runInProcess(['sandbox', '--learners', '5', '--write-config', file]);
    expect([again.code, again.stderr]).toEqual([
      2,
      `--write-config: ${file} cannot be written: it exists already; name another one\n`,
    ]);
    const server = start(['serve', '--config', file, '--host', 'localhost', '--port', '0']);
    const url = /listening on (\S+)/.exec(await server.until('/graphql\n'))?.[1] ?? '';
    // The port of the configuration is another one.
    expect(new URL(url).port).not.toBe('4000');
    for (const { process: running } of [server, program]) running.kill('SIGTERM');
    expect([(await server.ended).code, (await program.ended).code]).toEqual([0, 0]);
  });

  it('demo: prints GraphiQL, the graph, a ready key and three queries, and each query is answered completely', async () => {
    const program = start(['demo', '--learners', '60', '--port', '0']);
    const text = await program.until('Stop it with');
    const [, url] = /Graph +(\S+)/.exec(text) ?? [];
    const [, key] = /API key +(\S+)/.exec(text) ?? [];
    expect(text).toMatch(/GraphiQL +http\S+\/graphiql/);
    for (const { title, query } of exampleQueries) {
      expect(text).toContain(title);
      const response = await fetch(url ?? '', {
        method: 'POST',
        headers: { authorization: `Bearer ${key ?? ''}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const answer = (await response.json()) as { data?: unknown; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data).length).toBeGreaterThan(200);
    }
    const [command = ''] = /^ +curl [^]*?(?=\n\n)/m.exec(text) ?? [];
    expect(JSON.parse(await runInShell(command))).toMatchObject({ data: { company: { name: 'Acme Corporation' } } });
    program.process.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});
