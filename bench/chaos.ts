import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createRandom } from '../sandbox/random';
import { startSandboxes } from '../sandbox';
import type { Fault, Sandboxes } from '../sandbox';

/** Mixed load on a real server while vendors fail at random: reports every violation of the server's guarantees. */
export interface ChaosReport {
  readonly answers: number;
  readonly complete: number;
  readonly partial: number;
  readonly faultChanges: number;
  readonly slowestMs: number;
  /** The server's live heap after a garbage collection, before the faults and after it has recovered from them, in MiB. */
  readonly heapMb: readonly [number, number];
  /** What went wrong, in sentences; empty if nothing did. */
  readonly violations: readonly string[];
}

export interface ChaosOptions {
  readonly seconds: number;
  readonly seed: number;
  /** The built command-line program. */
  readonly program: string;
}

const KEY = 'chaos-key-of-the-bench';
const LIMIT_MS = 2_000;
const CLIENTS = 6;
const FAULT_CHANGE_INTERVAL_MS = 400;
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
  const violations = new Set<string>();
  let answers = 0;
  let complete = 0;
  let faultChanges = 0;
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
    if (response.status !== 200) violations.add(`status ${response.status}`);
    return answer;
  };

  /** The limit is tight for a process that has just started: an incomplete answer is not the expected one. */
  const truthOf = async (query: string, tries = 10): Promise<string> => {
    const answer = await ask(query);
    if (!answer.errors) return JSON.stringify(answer.data);
    if (tries === 1) throw new Error(`no complete answer to ${query.slice(0, 60)}`);
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
          violations.add(`a request was not answered: ${error instanceof Error ? error.name : String(error)}`);
          return undefined;
        });
        if (!answer) continue;
        answers += 1;
        if (answer.errors) for (const violation of badErrors(answer)) violations.add(violation);
        else if (JSON.stringify(answer.data) === truths.get(query)) complete += 1;
        else violations.add(`an answer differs from the expected one and does not say so: ${query.slice(0, 60)}`);
        for (const violation of silentGaps(answer.data)) violations.add(violation);
      }
    };
    /** Ends the pauses of vendors that refused the credential: they last for minutes, and chaos does not. */
    const refresh = async (): Promise<void> => {
      const headers = { authorization: `Bearer ${KEY}` };
      await fetch(`${server.url}/admin/refresh`, { method: 'POST', headers });
    };
    const changeFaults = async (): Promise<void> => {
      while (Date.now() < endsAt) {
        await refresh();
        const failing = sandboxes.all.map(({ vendor }) => vendor).filter(() => random.chance(0.35));
        sandboxes.setFaults(failing.map((vendor) => ({ vendor, ...random.pick(FAULTS) })));
        if (random.chance(0.1)) sandboxes.expireTokens();
        faultChanges += 1;
        await sleep(FAULT_CHANGE_INTERVAL_MS);
      }
    };
    await Promise.all([...Array.from({ length: CLIENTS }, client), changeFaults()]);

    if (slowestMs > 2 * LIMIT_MS) violations.add(`an answer took ${Math.round(slowestMs)} ms`);
    if (answers === complete) violations.add('no fault was noticed');
    sandboxes.setFaults([]);
    await refresh();
    await sleep(1_500);
    const late = await server.heapMb();
    if (late > early + 15) violations.add(`memory grew from ${early} to ${late} MiB`);
    for (const query of QUERIES)
      if (JSON.stringify((await ask(query)).data) !== truths.get(query))
        violations.add('not complete again after the faults');
    return {
      answers,
      complete,
      partial: answers - complete,
      faultChanges,
      slowestMs: Math.round(slowestMs),
      heapMb: [early, late],
      violations: [...violations, ...(await server.stop())],
    };
  } finally {
    await server.stop();
    await sandboxes.close();
  }
}

/** Errors must name a source and a reason; anything else is a bug. */
function badErrors({ errors = [] }: Answer): readonly string[] {
  return errors
    .map(({ extensions }) => String(extensions?.code))
    .filter((code) => !code.startsWith('SOURCE_'))
    .map((code) => `an error with the code ${code}`);
}

/** An incomplete list or summary names what is missing. A complete one may report unreadable fields that it does not depend on. */
function silentGaps(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(silentGaps);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(silentGaps);
  if (!('complete' in value) || !('missing' in value) || !Array.isArray(value.missing)) return below;
  return value.complete === true || value.missing.length > 0
    ? below
    : ['an incomplete answer that names nothing missing', ...below];
}

interface Program {
  readonly url: string;
  /** The live heap after a garbage collection, in MiB. */
  heapMb(): Promise<number>;
  /** Stops the program, and returns what it did wrong. */
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
  let errorOutput = '';
  let inspector = '';
  createInterface({ input: child.stderr }).on('line', (line) => {
    inspector ||= /^Debugger listening on (.*)$/.exec(line)?.[1] ?? '';
    if (line !== '' && !INSPECTORS.test(line) && !isExpected(line)) errorOutput += `${line}\n`;
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
        ...(errorOutput === '' ? [] : [`the server wrote to its error output: ${errorOutput.slice(0, 500)}`]),
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

/** A line of the log about what vendors and requests do; not one about a fault of the program. */
function isExpected(line: string): boolean {
  return /^\{"level":"(?:info|warn)",/.test(line);
}

/** Lines that Node.js itself prints when it is inspected. */
const INSPECTORS = /^(Debugger|For help, see)/;

async function collectedHeapOf(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector);
  await once(socket, 'open');
  const call = async (method: string): Promise<string> => {
    socket.send(JSON.stringify({ id: 1, method }));
    const [{ data }] = (await once(socket, 'message')) as [{ readonly data: unknown }];
    return String(data);
  };
  // Finalizers of the first collection free more memory a moment later.
  for (const _ of ['first', 'second']) await call('HeapProfiler.collectGarbage').then(() => sleep(100));
  const [, bytes] = /"usedSize":(\d+)/.exec(await call('Runtime.getHeapUsage')) ?? [];
  socket.close();
  return Math.round(Number(bytes) / 1024 / 1024);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
