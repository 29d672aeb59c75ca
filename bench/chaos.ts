import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../sandbox/random';
import { startSandboxes } from '../sandbox';
import type { Fault, Sandboxes, VendorSlug } from '../sandbox';

/** Mixed load on a real server while vendors fail at random: what it must never do, and whether it did. */
export interface ChaosReport {
  readonly answers: number;
  readonly whole: number;
  readonly partial: number;
  readonly flips: number;
  readonly slowestMs: number;
  /** What is alive in the server after a collection, before the faults and when it has rested from them, in MiB. */
  readonly heapMb: readonly [number, number];
  /** What went wrong, in sentences; none when all is well. */
  readonly complaints: readonly string[];
}

export interface ChaosOptions {
  readonly seconds: number;
  readonly seed: number;
  /** How to start the command line: the built program. */
  readonly program: string;
}

const KEY = 'chaos-key-of-the-bench';
const LIMIT_MS = 2_000;
const CLIENTS = 6;
const FLIP_EVERY_MS = 400;
const VENDORS: readonly VendorSlug[] = ['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'];
const FAULTS: readonly Omit<Fault, 'vendor'>[] = [
  { kind: 'refuse' },
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'slow', value: 300 },
  { kind: '500' },
  { kind: '429' },
  { kind: '429', value: 1 },
  { kind: '401' },
  { kind: 'garbage' },
  { kind: 'truncated' },
  { kind: 'html' },
  { kind: 'broken-record' },
  { kind: 'wrong-envelope' },
  { kind: 'flaky', value: 0.3 },
];
const STATUS = 'complete missing { code source { slug } } sources { state }';
const QUERIES: readonly string[] = [
  `{ company(slug: "acme") { learners(first: 50) { ${STATUS} nodes { id email accounts { externalId } courseResults { ${STATUS} nodes { externalId status } } } } } }`,
  `{ company(slug: "acme") { training { ${STATUS} assigned completed } phishing { ${STATUS} sent clicked } exposure { ${STATUS} exposedAccounts } } }`,
  `{ company(slug: "globex") { learners(first: 20, orderBy: { field: EMAIL }) { ${STATUS} nodes { email simulationResults { ${STATUS} nodes { externalId outcome } } } } } }`,
  `{ companies { nodes { slug courses(first: 50) { ${STATUS} nodes { externalId name } } breaches(first: 50) { ${STATUS} nodes { externalId name } } } } }`,
  `{ company(slug: "acme") { groups(first: 50) { ${STATUS} nodes { externalId name } } policies(first: 50) { ${STATUS} nodes { externalId name } } } }`,
];

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

export async function runChaos({ seconds, seed, program }: ChaosOptions): Promise<ChaosReport> {
  const random = createRandom(seed);
  const sandboxes = await startSandboxes({ learners: 60, seed });
  const server = await startProgram(program, sandboxes);
  const complaints = new Set<string>();
  let answers = 0;
  let whole = 0;
  let flips = 0;
  let slowestMs = 0;

  const ask = async (query: string): Promise<Answer> => {
    const startedAt = performance.now();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(LIMIT_MS * 5),
    });
    const answer = (await response.json()) as Answer;
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    if (response.status !== 200) complaints.add(`status ${response.status}`);
    return answer;
  };

  /** The limit is tight for a process that has just started: an answer that misses something is not the truth. */
  const truthOf = async (query: string, tries = 10): Promise<string> => {
    const answer = await ask(query);
    if (!answer.errors) return JSON.stringify(answer.data);
    if (tries === 1) throw new Error(`no whole answer to ${query.slice(0, 60)}`);
    return truthOf(query, tries - 1);
  };

  try {
    const truths = new Map<string, string>();
    for (const query of QUERIES) truths.set(query, await truthOf(query));

    const early = await server.heapMb();
    const endsAt = Date.now() + seconds * 1000;
    const client = async (): Promise<void> => {
      while (Date.now() < endsAt) {
        const query = random.pick(QUERIES);
        const answer = await ask(query).catch((error: unknown) => {
          complaints.add(`a request was not answered: ${error instanceof Error ? error.name : String(error)}`);
          return undefined;
        });
        if (!answer) continue;
        answers += 1;
        if (answer.errors) for (const complaint of badErrors(answer)) complaints.add(complaint);
        else if (JSON.stringify(answer.data) === truths.get(query)) whole += 1;
        else complaints.add(`an answer differs from the truth and says nothing of it: ${query.slice(0, 60)}`);
        for (const complaint of silentGaps(answer.data)) complaints.add(complaint);
      }
    };
    /** Ends the pauses of vendors that refused the credential: they last for minutes, and chaos does not. */
    const refresh = async (): Promise<void> => {
      const headers = { authorization: `Bearer ${KEY}` };
      await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
    };
    const flip = async (): Promise<void> => {
      while (Date.now() < endsAt) {
        await refresh();
        const failing = VENDORS.filter(() => random.chance(0.35));
        sandboxes.setFaults(failing.map((vendor) => ({ vendor, ...random.pick(FAULTS) })));
        if (random.chance(0.1)) sandboxes.expireTokens();
        flips += 1;
        await sleep(FLIP_EVERY_MS);
      }
    };
    await Promise.all([...Array.from({ length: CLIENTS }, client), flip()]);

    if (slowestMs > 2 * LIMIT_MS) complaints.add(`an answer took ${Math.round(slowestMs)} ms`);
    if (answers === whole) complaints.add('no fault was noticed');
    sandboxes.setFaults([]);
    await refresh();
    await sleep(1_500);
    const late = await server.heapMb();
    if (late > early + 15) complaints.add(`memory grew from ${early} to ${late} MiB`);
    for (const query of QUERIES)
      if (JSON.stringify((await ask(query)).data) !== truths.get(query))
        complaints.add('not whole again after the faults');
    return {
      answers,
      whole,
      partial: answers - whole,
      flips,
      slowestMs: Math.round(slowestMs),
      heapMb: [early, late],
      complaints: [...complaints, ...(await server.stop())],
    };
  } finally {
    await server.stop();
    await sandboxes.close();
  }
}

/** Errors must name a source and why; anything else is a bug. */
function badErrors({ errors = [] }: Answer): readonly string[] {
  return errors
    .map(({ extensions }) => String(extensions?.code))
    .filter((code) => !code.startsWith('SOURCE_'))
    .map((code) => `an error with the code ${code}`);
}

/** A list or summary that is not complete says what is missing. One that is may tell of fields that nothing rests on. */
function silentGaps(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(silentGaps);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(silentGaps);
  if (!('complete' in value) || !('missing' in value) || !Array.isArray(value.missing)) return below;
  return value.complete === true || value.missing.length > 0 ? below : ['a gap that nobody tells of', ...below];
}

interface Program {
  readonly url: string;
  /** What is alive after a collection, in MiB. */
  heapMb(): Promise<number>;
  /** Asks it to stop, and says what it did wrong in its life. */
  stop(): Promise<readonly string[]>;
}

async function startProgram(program: string, sandboxes: Sandboxes): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-chaos-'));
  const file = join(folder, 'config.json');
  const configuration = {
    ...sandboxes.configuration(),
    server: { port: 0, requestTimeoutMs: LIMIT_MS },
    cache: { ttlSeconds: 0 },
    limits: { requestsPerMinute: 1_000_000, vendorCallsPerMinute: 1_000_000 },
    clients: [{ name: 'chaos', apiKey: KEY, companies: '*', scopes: ['read', 'admin'] }],
  };
  writeFileSync(file, JSON.stringify(configuration));
  const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', program, 'serve', '--config', file]);
  let told = '';
  let inspector = '';
  child.stderr.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      inspector ||= /^Debugger listening on (.*)$/.exec(line)?.[1] ?? '';
      if (!INSPECTORS.test(line)) told += `${line}\n`;
    }
  });
  const url = await listening(child);
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    url,
    heapMb: () => collectedHeapOf(inspector),
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return [
        ...(code === 0 ? [] : [`the server ended with code ${String(code)}`]),
        ...(told === '' ? [] : [`the server complained: ${told.slice(0, 500)}`]),
      ];
    },
  };
}

function listening(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, url] = /^listening on (.*)\/graphql$/m.exec(printed) ?? [];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with code ${String(code)} before it listened`)));
  });
}

/** What Node.js itself says when it is inspected. */
const INSPECTORS = /^(Debugger|For help, see)/;

async function collectedHeapOf(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await once(socket, 'open');
  const call = async (method: string): Promise<string> => {
    socket.send(JSON.stringify({ id: 1, method }));
    const [{ data }] = (await once(socket, 'message')) as [{ readonly data: unknown }];
    return String(data);
  };
  // What the first collection finds to be finished is let go a moment later.
  for (const _ of ['first', 'second']) await call('HeapProfiler.collectGarbage').then(() => sleep(100));
  const [, bytes] = /"usedSize":(\d+)/.exec(await call('Runtime.getHeapUsage')) ?? [];
  socket.close();
  return Math.round(Number(bytes) / 1024 / 1024);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
