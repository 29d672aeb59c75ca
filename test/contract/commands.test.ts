import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { vendors } from '../../datasources/registry';
import type { VendorSlug } from '../../sandbox';
import { packageRoot } from '../../src/package-root';
import { DAY_OF_DATA, KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { runInShell } from '../shell';
import { commandsIn, fencedBlocks } from './fenced-blocks';

/**
 * Every command of the pages is run here, is run by another test, or needs something that no test has. Vendors are their sandboxes,
 * and the configuration is that of docs/first-hour.md.
 */

interface Run {
  /** What it prints. */
  readonly prints?: RegExp;
  /** Its exit code, unless that is 0. */
  readonly exits?: number;
  /** The files that it writes, and what is in them. */
  readonly writes?: Readonly<Record<string, RegExp>>;
  /** It runs until it is stopped; this is a line that it prints when it is ready. */
  readonly serves?: RegExp;
}

const EVERY_SOURCE = /^sm .*\n(?:.*\n)*iq .*\n(?:.*\n)*cp .*\n(?:.*\n)*ch .*\n(?:.*\n)*cg /m;

const RUN: Readonly<Record<string, Run>> = {
  'npx awaregraph check --config awaregraph.yaml': { prints: EVERY_SOURCE },
  'npx awaregraph check --config awaregraph.yaml --contracts': { prints: /SM-07/ },
  'npx awaregraph serve --config awaregraph.yaml': { serves: /^listening on http:\S+\/graphql$/ },
  'npx awaregraph sandbox --learners 250 --seed 1 --latency 20 --fault cyberhoot/CH-05:500 --fault all:slow=100': {
    serves: /http:\/\/127\.0\.0\.1:\d+/,
  },
  'npx awaregraph key': { prints: /^key +\S{40,}\nsha256 +sha256:[0-9a-f]{64}$/m },
  'npx awaregraph schema > new.graphql': { writes: { 'new.graphql': /^type Learner implements /m } },
  'npx awaregraph export --config awaregraph.yaml --company acme --table learners --out learners.csv': {
    writes: { 'learners.csv': /^\uFEFFid,name,.*\r\n.*@acme/ },
  },
  'npx awaregraph export --config awaregraph.yaml --company acme --table results --format jsonl > results.jsonl': {
    // CyberPilot and Cyber Guru provide totals that no row explains.
    exits: 1,
    writes: { 'results.jsonl': /^\{.*\}\n\{/ },
  },
  'npx awaregraph export --config awaregraph.yaml --company acme --query people.graphql --out people.csv': {
    writes: { 'people.csv': /\n.*@acme/ },
  },
  'export SIBERMATE_API_KEY=… DASHBOARD_KEY=…': { prints: /^$/ },
  'mkdir -p deploy/compose/secrets': { prints: /^$/ },
  'npx awaregraph key > deploy/compose/secrets/dashboard_key.txt': {
    writes: { 'deploy/compose/secrets/dashboard_key.txt': /^key / },
  },
  "sed -n 's/^sha256 *//p' deploy/compose/secrets/dashboard_key.txt > deploy/compose/secrets/dashboard_key": {
    writes: { 'deploy/compose/secrets/dashboard_key': /^sha256:[0-9a-f]{64}\n$/ },
  },
  'printf \'%s\' "$SIBERMATE_API_KEY" > deploy/compose/secrets/sibermate_api_key': {
    writes: { 'deploy/compose/secrets/sibermate_api_key': /^sandbox-sibermate-key$/ },
  },
  'head -c 18 /dev/urandom | base64 > deploy/compose/secrets/grafana_password': {
    writes: { 'deploy/compose/secrets/grafana_password': /^\S{24}\n$/ },
  },
  'umask 077': { prints: /^$/ },
  'chmod 644 deploy/compose/secrets/*_key deploy/compose/secrets/grafana_password': { prints: /^$/ },
  [`curl http://127.0.0.1:4000/graphql -H "X-API-Key: $DASHBOARD_KEY" -H 'content-type: application/json' -d '{"query":"{ company(slug: \\"acme\\") { learners(first: 3) { totalCount complete nodes { name accounts { source { vendor } } } } } }"}'`]:
    { prints: /^\{"data":\{"company":\{"learners":\{"totalCount":12,"complete":true,"nodes":\[\{"name":"/ },
  'curl https://api.sibermate.com/v1/companies -H "Authorization: Bearer $SIBERMATE_MSP_KEY"': {
    prints: /"id":"c_42"/,
  },
  'curl https://example.cyberhoot.com/api/customers/ -u "$CYBERHOOT_API_KEY:"': { prints: /"id":"?1000"?/ },
  'curl -X POST -H "X-API-Key: $OPS_KEY" \'http://127.0.0.1:4000/admin/sources/ch/disable?minutes=30\'': {
    prints: /^\{"source":"ch","enabled":false,"until":"/,
  },
  'curl -X POST -H "X-API-Key: $OPS_KEY" \'http://127.0.0.1:4000/admin/sources/ch/enable\'': {
    prints: /^\{"source":"ch","enabled":true/,
  },
};

/** Commands that another test runs: its file, and what it has of the command. */
const RUN_ELSEWHERE: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'npm start': ['.ci/run', 'npm start'],
  'npm test': ['.ci/run', 'npm test'],
  'npm run build': ['.ci/run', 'node scripts/setup.mjs'],
  'npm pack': ['test/contract/package.test.ts', "['pack', "],
  'npx awaregraph sandbox --port 4100 --write-config sandbox.yaml': ['test/cli/cli.test.ts', "'--write-config', file"],
  'npx awaregraph check --config sandbox.yaml': ['test/cli/cli.test.ts', "'check', '--config', file"],
  'npx awaregraph serve --config sandbox.yaml': ['test/cli/cli.test.ts', "'serve', '--config', file"],
  'awaregraph purge --config awaregraph.yaml --company acme --dry-run': ['test/cli/purge.test.ts', "'--dry-run'"],
  'awaregraph purge --config awaregraph.yaml --company acme': ['test/cli/purge.test.ts', "'--company', 'acme'"],
  'npx awaregraph config diff awaregraph.yaml awaregraph.new.yaml': ['test/cli/config-diff.test.ts', "['diff', a, b]"],
  'OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:4318 awaregraph serve --config awaregraph.yaml': [
    'test/cli/logs.test.ts',
    'OTEL_EXPORTER_OTLP_',
  ],
  'npm run new-vendor -- know-b': ['test/contract/adding-a-vendor.test.ts', 'new-vendor'],
  [`curl "$URL/graphql" -H "Authorization: Bearer $KEY" -F operations='{"query":"mutation ($input: UploadPolicyDocumentInput!) { uploadPolicyDocument(input: $input) { document outcome userErrors { field message } } }","variables":{"input":{"company":"acme","source":"sm","file":null}}}' -F map='{"0":["variables.input.file"]}' -F 0=@policy.pdf`]:
    ['test/server/writes/curl.test.ts', 'writes.md'],
};

/** What no test has, by the program that needs it. */
const NEEDS: Readonly<Record<string, string>> = {
  docker: 'a container runtime',
  kubectl: 'a cluster',
  sudo: 'a machine to install it on',
  systemctl: 'the installed service',
  journalctl: 'the installed service',
};
const programOf = (command: string): string => command.split(' ', 1)[0] ?? '';

const pages = fencedBlocks('sh', 'bash', 'shell', 'console');
const commands = [...new Set(pages.flatMap(commandsIn))];

describe('each command of the pages', () => {
  it('is run here, elsewhere, or needs what no test has', () => {
    expect(commands.length).toBeGreaterThan(30);
    const unknown = commands.filter(
      (command) => !(command in RUN) && !(command in RUN_ELSEWHERE) && !(programOf(command) in NEEDS),
    );
    expect(unknown).toEqual([]);
  });

  it('is still in a page', () => {
    const listed = [...Object.keys(RUN), ...Object.keys(RUN_ELSEWHERE)];
    expect(listed.filter((command) => !commands.includes(command))).toEqual([]);
    expect(Object.keys(NEEDS).filter((program) => !commands.some((command) => programOf(command) === program))).toEqual(
      [],
    );
  });

  it.each(Object.entries(RUN_ELSEWHERE))('%s is run by another test', (_, [file, text]) => {
    expect(readFileSync(join(packageRoot(), file), 'utf8')).toContain(text);
  });
});

const connection = z.looseObject({ id: z.string(), vendor: z.string() });
const fragment = z.looseObject({ connections: z.array(connection).default([]) });

/** The connections of docs/first-hour.md, one of each vendor. */
const documented = fencedBlocks('yaml')
  .filter(({ page }) => page === 'docs/first-hour.md')
  .flatMap(({ text }) => fragment.parse(parse(text)).connections)
  .filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);

let system: TestSystem;
const cwd = mkdtempSync(join(tmpdir(), 'awaregraph-commands-'));
let env: Readonly<Record<string, string>> = {};
let onOwnMachine: (command: string) => string = (command) => command;

beforeAll(async () => {
  system = await startTestSystem({
    learners: 12,
    today: DAY_OF_DATA,
    clients: [
      { name: 'dashboard', apiKey: KEYS.plain, companies: ['acme'], scopes: ['read'] },
      { name: 'ops', apiKey: KEYS.all, companies: '*', scopes: ['read', 'admin'] },
    ],
  });
  const { connections } = system.sandboxes.configuration();
  const settings = z.record(z.string(), z.unknown());
  const urls = new Map<string, string>();
  /** A documented connection, with the address and the account of the sandbox. */
  const ofSandbox = (one: z.output<typeof connection>) => {
    const own = settings.parse(connections.find(({ vendor }) => vendor === one.vendor));
    urls.set(one.vendor, z.string().parse(own.baseUrl));
    const { tokenUrl, clientId } = settings.catch({}).parse(own.auth ?? own);
    const auth = 'auth' in one ? { auth: { ...settings.parse(one.auth), tokenUrl, clientId } } : {};
    const keys = ['baseUrl', 'accountId', ...('auth' in one ? [] : ['tokenUrl'])].filter((key) => key in own);
    return { ...one, ...Object.fromEntries(keys.map((key) => [key, own[key]])), ...auth };
  };
  const configuration = {
    server: { port: 0 },
    cache: { ttlSeconds: 60 },
    connections: documented.map(ofSandbox),
    companies: [
      {
        ...{ slug: 'acme', name: 'Acme Corporation', domains: ['acme.example'] },
        sources: documented.map(({ id, vendor }) => ({
          connection: id,
          ...(vendor === 'cyberhoot' && { tenant: '1000' }),
        })),
      },
    ],
    clients: [{ name: 'dashboard', apiKey: '${DASHBOARD_KEY}', companies: ['acme'], scopes: ['read'] }],
  };
  writeFileSync(join(cwd, 'awaregraph.yaml'), stringify(configuration));
  const [query] = fencedBlocks('graphql').filter(({ page }) => page === 'docs/exports.md');
  writeFileSync(join(cwd, 'people.graphql'), query?.text ?? '');
  env = {
    SIBERMATE_API_KEY: 'sandbox-sibermate-key',
    SIBERMATE_MSP_KEY: 'sandbox-sibermate-msp-key',
    INFOSEC_IQ_TOKEN: 'sandbox-infosec-iq-token',
    CYBERPILOT_USER: 'admin@acme.example',
    CYBERPILOT_PASSWORD: 'sandbox-cyberpilot-password',
    CYBERHOOT_API_KEY: 'sandbox-cyberhoot-key',
    CYBER_GURU_SECRET: 'sandbox-cyber-guru-secret',
    DASHBOARD_KEY: KEYS.plain,
    OPS_KEY: KEYS.all,
  };
  const program = `${process.execPath} ${join(packageRoot(), 'dist/src/cli/main.js')}`;
  onOwnMachine = (command) =>
    command
      .replace(/^(?:npx )?awaregraph\b/, `exec ${program}`)
      .replace('http://127.0.0.1:4000', system.server.url)
      .replace('https://api.sibermate.com/v1', urls.get('sibermate' satisfies VendorSlug) ?? '')
      .replace('https://example.cyberhoot.com/api', urls.get('cyberhoot' satisfies VendorSlug) ?? '');
});
afterAll(async () => {
  await system.close();
  rmSync(cwd, { recursive: true });
});

/** Starts a command that runs until it is stopped, and returns what it printed until it was ready, and how it ended. */
async function serve(command: string, ready: RegExp): Promise<{ readonly line: string; readonly code: number | null }> {
  const child = spawn('sh', ['-c', command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  let found = '';
  for await (const line of createInterface({ input: child.stdout })) {
    if (!ready.test(line)) continue;
    found = line;
    break;
  }
  child.stdout.resume();
  child.kill('SIGTERM');
  return { line: found, code: await closed };
}

describe('docs/first-hour.md', () => {
  it('has the base URLs that the program has, and no other default', () => {
    const page = readFileSync(join(packageRoot(), 'docs', 'first-hour.md'), 'utf8');
    const defaults = vendors.flatMap(({ settings }) => {
      const url: unknown = z.instanceof(z.ZodType).parse(settings.shape.baseUrl).safeParse(undefined).data;
      return typeof url === 'string' ? [url] : [];
    });
    const documentedUrls = [...page.matchAll(/^\| base URL +\| `(\S+)`[^|]*the default/gm)].map(([, url]) => url);
    expect(defaults.length).toBeGreaterThan(2);
    expect(documentedUrls.sort()).toEqual(defaults.sort());
  });

  it('has a connection of each vendor', () => {
    expect(documented.map(({ vendor }) => vendor).sort()).toEqual([
      ...new Set(
        system.sandboxes
          .configuration()
          .connections.map((one) => String(one.vendor))
          .sort(),
      ),
    ]);
  });
});

/** How a command failed. */
const failure = z.object({ code: z.number(), stdout: z.string() });

// In the order of the pages: a command may need the files of those before it.
it.each(commands.flatMap((command) => (RUN[command] ? [[command, RUN[command]] as const] : [])))(
  '%s',
  async (command, { prints, writes = {}, serves, exits = 0 }) => {
    if (serves) {
      expect(await serve(onOwnMachine(command), serves)).toEqual({ line: expect.stringMatching(serves), code: 0 });
      return;
    }
    const { code, stdout: printed } = await runInShell(onOwnMachine(command), { cwd, env }).then(
      (stdout) => ({ code: 0, stdout }),
      (error: unknown) => failure.parse(error),
    );
    expect(code).toBe(exits);
    if (prints) expect(printed).toMatch(prints);
    for (const [file, content] of Object.entries(writes))
      expect(readFileSync(join(cwd, file), 'utf8')).toMatch(content);
    expect(prints ?? Object.keys(writes)[0]).toBeDefined();
  },
);
