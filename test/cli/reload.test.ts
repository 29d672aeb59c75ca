import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CHANGE_NEEDS } from '../../src/config/restart';
import { startKeyedVendor } from './keyed-vendor';
import type { KeyedVendor } from './keyed-vendor';
import { startLogged } from './logged-program';
import type { Line, LoggedProgram } from './logged-program';

/** How the built program changes its configuration while it runs. */

const OPS = 'key-of-the-operators';
const ACME = 'key-of-the-acme-dashboard';

let vendor: KeyedVendor;
let program: LoggedProgram;
beforeAll(async () => {
  vendor = await startKeyedVendor();
  program = await startLogged(configuration());
});
afterAll(async () => {
  await program.stop();
  await vendor.close();
});

const connection = (id: string, more: object = {}) => ({
  id,
  vendor: 'sibermate',
  baseUrl: vendor.urlOf(id),
  apiKey: `vendor-key-of-${id}`,
  retries: 0,
  ...more,
});
const company = (slug: string, source = `sm-${slug}`) => ({
  slug,
  name: slug,
  domains: [`${slug}.example`],
  sources: [{ connection: source }],
});

interface Sections {
  readonly server?: object;
  readonly limits?: object;
  readonly companies?: readonly { readonly slug: string }[];
  readonly connections?: readonly object[];
  readonly clients?: readonly object[];
  readonly more?: object;
}

const clients = [
  { name: 'ops', apiKey: OPS, companies: '*', scopes: ['read', 'admin'] },
  { name: 'acme-dashboard', apiKey: ACME, companies: ['acme', 'globex'], scopes: ['read'] },
];

function configuration(sections: Sections = {}): object {
  const { companies = [company('acme'), company('globex')], server, limits, more } = sections;
  return {
    server: { port: 0, connectAtStart: false, ...server },
    cache: { ttlSeconds: 600 },
    limits: { requestsPerMinute: 1_000_000, ...limits },
    connections: sections.connections ?? companies.map(({ slug }) => connection(`sm-${slug}`)),
    companies,
    clients: sections.clients ?? clients,
    ...more,
  };
}

const isAbout = ({ msg }: Line): boolean => msg === 'reload' || msg === 'reload refused';

/** Writes the file, sends SIGHUP, and waits for the line that says what became of it. */
async function reload(config: object | string, of: LoggedProgram = program): Promise<Line> {
  const from = of.written.length;
  writeFileSync(of.configuration, typeof config === 'string' ? config : JSON.stringify(config));
  of.signal('SIGHUP');
  const found = (await of.until((lines) => lines.some(isAbout), from)).find(isAbout);
  if (!found) throw new Error('no line about the reload');
  return found;
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly data?: { readonly companies?: { readonly nodes: readonly Company[] }; readonly company?: Company | null };
    readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}
interface Company {
  readonly slug: string;
  readonly learners: { readonly nodes: readonly { readonly email: string }[] };
}

const ALL = '{ companies(first: 100) { nodes { slug learners(first: 10) { nodes { email } } } } }';

async function ask(query: string, key: string, of: LoggedProgram = program): Promise<Answer> {
  const response = await fetch(`${of.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

const slugsOf = ({ body }: Answer) => body.data?.companies?.nodes.map(({ slug }) => slug);
const emailsOf = ({ body }: Answer) =>
  body.data?.companies?.nodes.flatMap(({ learners }) => learners.nodes.map(({ email }) => email));

/** The configuration at the beginning of each test, with nothing cached. */
async function begin(): Promise<void> {
  vendor.accepted.clear();
  vendor.failing.clear();
  await reload(configuration());
  await fetch(`${program.url}/admin/refresh`, { method: 'POST', headers: { 'x-api-key': OPS } });
  vendor.calls.length = 0;
}

async function metric(name: string): Promise<readonly string[]> {
  const response = await fetch(`${program.url}/metrics`, { headers: { 'x-api-key': OPS } });
  return (await response.text()).split('\n').filter((line) => line.startsWith(name));
}

describe('at SIGHUP', () => {
  beforeEach(begin);

  it('an unchanged file changes nothing, and says so', async () => {
    expect(await reload(configuration())).toMatchObject({ level: 'info', msg: 'reload', changed: 0 });
  });

  it('connections that did not change keep their cached reads and circuits', async () => {
    await ask(ALL, OPS);
    await reload(configuration({ companies: [company('acme'), company('globex'), company('initech')] }));
    vendor.calls.length = 0;
    const answer = await ask(ALL, OPS);
    expect(emailsOf(answer)).toEqual(['anna@sm-acme.example', 'anna@sm-globex.example', 'anna@sm-initech.example']);
    expect(vendor.calls.map((call) => call.connection)).toEqual(['sm-initech']);

    vendor.failing.set('sm-globex', 503);
    const from = program.written.length;
    const isOpen = (lines: readonly Line[]): boolean => lines.some(({ msg }) => msg === 'circuit opened');
    while (!isOpen(program.lines(from)))
      await ask('{ company(slug: "globex") { groups { nodes { name } } courses { nodes { name } } } }', OPS);
    expect(await reload(configuration())).toMatchObject({
      companiesRemoved: ['initech'],
      connectionsRemoved: ['sm-initech'],
    });
    expect(await metric('awaregraph_circuit_open')).toContain('awaregraph_circuit_open{source="sm-globex"} 1');
    // Another key makes it another connection, whose circuit is closed.
    const other = [connection('sm-acme'), connection('sm-globex', { apiKey: 'another-key-of-globex' })];
    await reload(configuration({ connections: other }));
    expect(await metric('awaregraph_circuit_open')).toContain('awaregraph_circuit_open{source="sm-globex"} 0');
    expect(program.lines(from).map(({ msg }) => msg)).toContain('circuit closed');
  });

  it('a request in flight ends on the configuration that it began with', async () => {
    const gate = Promise.withResolvers<void>();
    vendor.held.set('sm-acme', gate.promise);
    const pending = ask(ALL, ACME);
    while (!vendor.calls.some((call) => call.connection === 'sm-acme')) await new Promise(setImmediate);
    // Its company, its connection and its client are gone.
    await reload(configuration({ companies: [company('globex')], clients: clients.slice(0, 1) }));
    expect(await metric('awaregraph_config_generations')).toEqual(['awaregraph_config_generations 2']);
    expect((await ask(ALL, ACME)).status).toBe(401);
    gate.resolve();
    vendor.held.delete('sm-acme');
    expect(emailsOf(await pending)).toEqual(['anna@sm-acme.example', 'anna@sm-globex.example']);
    while ((await metric('awaregraph_config_generations'))[0] !== 'awaregraph_config_generations 1')
      await new Promise(setImmediate);
  });

  it('a client that has lost a company sees nothing of it, whatever is cached', async () => {
    // From the third time on, the answer is cached as a whole.
    for (let time = 0; time < 3; time += 1) expect(slugsOf(await ask(ALL, ACME))).toEqual(['acme', 'globex']);
    const [ops = {}, dashboard = {}] = clients;
    await reload(configuration({ clients: [ops, { ...dashboard, companies: ['globex'] }] }));
    expect(slugsOf(await ask(ALL, ACME))).toEqual(['globex']);
    expect((await ask('{ company(slug: "acme") { name } }', ACME)).body).toMatchObject({ data: { company: null } });
  });

  it('a tenant that becomes another company’s belongs to nobody else', async () => {
    await ask(ALL, OPS);
    const moved = [company('acme', 'sm-globex'), company('initech', 'sm-acme')];
    const connections = [connection('sm-acme'), connection('sm-globex')];
    const [ops = {}, dashboard = {}] = clients;
    const acmeOnly = [ops, { ...dashboard, companies: ['acme'] }];
    await reload(configuration({ companies: moved, connections, clients: acmeOnly }));
    expect(emailsOf(await ask(ALL, ACME))).toEqual(['anna@sm-globex.example']);
    const whose =
      '{ companies { nodes { slug learners { nodes { email company { slug } accounts { source { slug } } } } } } }';
    const { body } = await ask(whose, OPS);
    expect(body.errors).toBeUndefined();
    expect(body.data?.companies?.nodes).toMatchObject([
      {
        slug: 'acme',
        learners: { nodes: [{ company: { slug: 'acme' }, accounts: [{ source: { slug: 'sm-globex' } }] }] },
      },
      { slug: 'initech', learners: { nodes: [{ company: { slug: 'initech' } }] } },
    ]);
  });

  it('the rate limit of a client that did not change counts on', async () => {
    const limited = (more: Sections = {}) => configuration({ limits: { requestsPerMinute: 3 }, ...more });
    await reload(
      limited({
        clients: [...clients, { name: 'new', apiKey: 'a-client-that-is-new', companies: '*', scopes: ['read'] }],
      }),
    );
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1)
      statuses.push((await ask('{ viewer { name } }', 'a-client-that-is-new')).status);
    await reload(
      limited({
        clients: [...clients, { name: 'new', apiKey: 'a-client-that-is-new', companies: '*', scopes: ['read', 'raw'] }],
      }),
    );
    statuses.push((await ask('{ viewer { name } }', 'a-client-that-is-new')).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it.each([
    ['text that is no YAML', () => '{ server: [', 'line 1'],
    ['an unknown key', () => configuration({ server: { prot: 1 } }), 'server.prot'],
    [
      'a company without its connection',
      () => configuration({ companies: [company('acme', 'nothing')], connections: [connection('sm')] }),
      'companies[0].sources[0].connection',
    ],
    [
      'a secret whose file is missing',
      () => configuration({ more: { identity: { idSecret: '${file:no-such-file}' } } }),
      'no-such-file',
    ],
    [
      'a certificate whose file is missing',
      () => configuration({ server: { tls: { cert: 'no.pem', key: 'no.pem' } } }),
      'server.tls.cert',
    ],
  ])('%s is refused, and nothing changes', async (_, broken, named) => {
    const line = await reload(broken());
    expect(line).toMatchObject({ level: 'warn', msg: 'reload refused', reason: 'invalid' });
    expect(JSON.stringify(line.mistakes)).toContain(named);
    expect(slugsOf(await ask(ALL, ACME))).toEqual(['acme', 'globex']);
  });

  it('each key that needs a restart refuses the whole reload', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awaregraph-reload-'));
    const others: Record<string, object> = {
      'server.host': { server: { host: '127.0.0.2' } },
      'server.port': { server: { port: 4999 } },
      'server.dashboard': { server: { dashboard: false } },
      'server.graphiql': { server: { graphiql: false } },
      'server.basePath': { server: { basePath: '/below' } },
      'server.metricsPort': { server: { metricsPort: 0 } },
      'server.metricsHost': { server: { metricsHost: '127.0.0.2' } },
      'server.requestTimeoutMs': { server: { requestTimeoutMs: 5000 } },
      'server.log.format': { server: { log: { format: 'pretty' } } },
      'server.tracing': { server: { tracing: { endpoint: 'http://127.0.0.1:4318' } } },
      'server.reload': { server: { reload: 'watch' } },
      'cache.redis': { more: { cache: { ttlSeconds: 600, redis: 'redis://127.0.0.1:1' } } },
      'cache.redisPrefix': { more: { cache: { ttlSeconds: 600, redisPrefix: 'x' } } },
      'cache.maxMemoryMb': { more: { cache: { ttlSeconds: 600, maxMemoryMb: 8 } } },
      'phishing.automatedWithinSeconds': { more: { phishing: { automatedWithinSeconds: 5 } } },
      'audit.file': { more: { audit: { file: join(folder, 'audit.log') } } },
      'audit.maxFileMb': { more: { audit: { maxFileMb: 1 } } },
      'audit.maxFiles': { more: { audit: { maxFiles: 1 } } },
      'audit.reads': { more: { audit: { reads: true } } },
      'audit.people': { more: { audit: { people: true } } },
    };
    const needRestart = Object.keys(CHANGE_NEEDS).filter((key) => CHANGE_NEEDS[key] === 'restart' && key !== 'vendors');
    expect(Object.keys(others).sort()).toEqual([...needRestart].sort());
    for (const [key, sections] of Object.entries(others)) {
      // A change that could be made on its own is not made either.
      const line = await reload(configuration({ ...sections, clients: clients.slice(0, 1) }));
      expect(line).toMatchObject({ level: 'warn', msg: 'reload refused', reason: 'needs restart' });
      expect(line.mistakes).toEqual([`${key}: a change needs a restart: undo it, or restart the program`]);
      expect(slugsOf(await ask(ALL, ACME))).toEqual(['acme', 'globex']);
    }
    rmSync(folder, { recursive: true });
  });

  it('the metrics count reloads by their outcome', async () => {
    const counted = await metric('awaregraph_config_reloads_total');
    expect(counted.map((line) => line.replace(/ \d+$/, ''))).toEqual(
      expect.arrayContaining([
        'awaregraph_config_reloads_total{outcome="applied"}',
        'awaregraph_config_reloads_total{outcome="invalid"}',
        'awaregraph_config_reloads_total{outcome="needs restart"}',
      ]),
    );
    const [at = ''] = await metric('awaregraph_config_last_reload_success_timestamp_seconds');
    expect(Math.abs(Date.now() / 1000 - Number(at.split(' ')[1]))).toBeLessThan(60);
  });
});

/** The steps of the page, `docs/operations.md`. */
describe('the steps of an operator', () => {
  beforeEach(begin);

  it('the fifty-first company is served, and the fifty others are not read again', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => company(`company-${index}`));
    await reload(configuration({ companies: fifty, clients: clients.slice(0, 1) }));
    await ask(ALL, OPS);
    vendor.calls.length = 0;
    const more = [...fifty, company('newcomer')];
    expect(await reload(configuration({ companies: more, clients: clients.slice(0, 1) }))).toMatchObject({
      companiesAdded: ['newcomer'],
      connectionsAdded: ['sm-newcomer'],
    });
    expect(emailsOf(await ask(ALL, OPS))).toHaveLength(51);
    expect(vendor.calls.map((call) => call.connection)).toEqual(['sm-newcomer']);
  });

  it('a vendor’s key is rotated: from a file beside the configuration, without a failed request', async () => {
    const secret = join(dirname(program.configuration), 'sm-acme.key');
    writeFileSync(secret, 'the-old-key-of-acme\n');
    const rotating = configuration({
      connections: [connection('sm-acme', { apiKey: '${file:sm-acme.key}', ttlSeconds: 0 }), connection('sm-globex')],
    });
    vendor.accepted.set('sm-acme', ['the-old-key-of-acme', 'the-new-key-of-acme']);
    await reload(rotating);
    expect(emailsOf(await ask(ALL, OPS))).toContain('anna@sm-acme.example');
    writeFileSync(secret, 'the-new-key-of-acme\n');
    expect(await reload(rotating)).toMatchObject({ connectionsChanged: ['sm-acme'] });
    vendor.accepted.set('sm-acme', ['the-new-key-of-acme']);
    vendor.calls.length = 0;
    expect(emailsOf(await ask(ALL, OPS))).toContain('anna@sm-acme.example');
    expect(vendor.calls).toEqual([{ connection: 'sm-acme', key: 'the-new-key-of-acme' }]);
    expect(JSON.stringify(program.written)).not.toMatch(/the-(old|new)-key-of-acme/);
  });

  it('a client’s key is rotated: both count for a while, then only the new one', async () => {
    const [ops = {}] = clients;
    const keys = (apiKeys: readonly string[]) =>
      configuration({ clients: [ops, { name: 'dashboard', apiKeys, companies: ['acme'], scopes: ['read'] }] });
    const [before, after] = ['the-key-of-last-year', 'the-key-of-this-year'];
    const statuses = async () => Promise.all([before, after].map(async (key) => (await ask(ALL, key)).status));
    await reload(keys([before]));
    expect(await statuses()).toEqual([200, 401]);
    expect(await reload(keys([before, after]))).toMatchObject({ clientsChanged: ['dashboard'] });
    expect(await statuses()).toEqual([200, 200]);
    await reload(keys([after]));
    expect(await statuses()).toEqual([401, 200]);
  });

  it('a company leaves: its connection is closed, and no client sees it', async () => {
    await ask(ALL, OPS);
    const [ops = {}, dashboard = {}] = clients;
    const left = { companies: [company('acme')], clients: [ops, { ...dashboard, companies: ['acme'] }] };
    expect(await reload(configuration(left))).toMatchObject({
      companiesRemoved: ['globex'],
      connectionsRemoved: ['sm-globex'],
      clientsChanged: ['acme-dashboard'],
    });
    expect(slugsOf(await ask(ALL, OPS))).toEqual(['acme']);
    expect(await metric('awaregraph_source_enabled')).toEqual(['awaregraph_source_enabled{source="sm-acme"} 1']);
    // It comes back: nothing of it was retained.
    await reload(configuration());
    vendor.calls.length = 0;
    await ask(ALL, OPS);
    expect(vendor.calls.map((call) => call.connection)).toEqual(['sm-globex']);
  });
});

describe('with `server.reload: watch`', () => {
  const watched = (sections: Sections = {}) =>
    configuration({ ...sections, server: { reload: 'watch', ...sections.server } });
  let watching: LoggedProgram;
  beforeAll(async () => {
    watching = await startLogged(watched());
  });
  afterAll(async () => {
    await watching.stop();
  });

  it('the file is read again when it is written or replaced', async () => {
    let from = watching.written.length;
    writeFileSync(
      watching.configuration,
      JSON.stringify(watched({ companies: [company('acme')], clients: clients.slice(0, 1) })),
    );
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from);
    expect(slugsOf(await ask(ALL, OPS, watching))).toEqual(['acme']);
    from = watching.written.length;
    writeFileSync(`${watching.configuration}.new`, JSON.stringify(watched()));
    renameSync(`${watching.configuration}.new`, watching.configuration);
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from);
    expect(slugsOf(await ask(ALL, OPS, watching))).toEqual(['acme', 'globex']);
  });

  it('a broken file has one line, and changes nothing', async () => {
    const from = watching.written.length;
    writeFileSync(watching.configuration, '{ broken');
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload refused'), from);
    expect(slugsOf(await ask(ALL, OPS, watching))).toEqual(['acme', 'globex']);
    writeFileSync(
      watching.configuration,
      JSON.stringify(watched({ companies: [company('acme')], clients: clients.slice(0, 1) })),
    );
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from);
    expect(watching.lines(from).filter(({ msg }) => msg === 'reload refused')).toHaveLength(1);
  });

  it('a folder of secrets that becomes a file refuses the reload, and the program goes on', async () => {
    const mounted = join(dirname(watching.configuration), 'secrets');
    mkdirSync(mounted);
    writeFileSync(join(mounted, 'client-key'), 'the-key-in-a-folder');
    let from = watching.written.length;
    const client = { name: 'folder', apiKey: '${file:secrets/client-key}', companies: '*', scopes: ['read'] };
    writeFileSync(watching.configuration, JSON.stringify(watched({ clients: [...clients, client] })));
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from);
    from = watching.written.length;
    rmSync(mounted, { recursive: true });
    writeFileSync(mounted, 'no folder');
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload refused'), from);
    expect((await ask(ALL, 'the-key-in-a-folder', watching)).status).toBe(200);
  });

  it('so are secrets, also where Kubernetes swaps the link to their folder', async () => {
    const folder = dirname(watching.configuration);
    const mounted = join(folder, 'mounted');
    const place = (name: string, key: string): void => {
      mkdirSync(join(mounted, name), { recursive: true });
      writeFileSync(join(mounted, name, 'client-key'), key);
      symlinkSync(name, join(mounted, '..tmp'));
      renameSync(join(mounted, '..tmp'), join(mounted, '..data'));
    };
    place('..2026_01', 'the-first-mounted-key');
    symlinkSync(join('..data', 'client-key'), join(mounted, 'client-key'));
    let from = watching.written.length;
    const client = { name: 'mounted', apiKey: '${file:mounted/client-key}', companies: '*', scopes: ['read'] };
    writeFileSync(watching.configuration, JSON.stringify(watched({ clients: [...clients, client] })));
    await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from);
    expect((await ask(ALL, 'the-first-mounted-key', watching)).status).toBe(200);
    from = watching.written.length;
    place('..2026_02', 'the-second-mounted-key');
    expect(await watching.until((lines) => lines.some(({ msg }) => msg === 'reload'), from)).toContainEqual(
      expect.objectContaining({ msg: 'reload', clientsChanged: ['mounted'] }),
    );
    expect((await ask(ALL, 'the-second-mounted-key', watching)).status).toBe(200);
    expect((await ask(ALL, 'the-first-mounted-key', watching)).status).toBe(401);
  });
});
