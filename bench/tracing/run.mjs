// `npm run bench:tracing -- [--baseline PATH --rounds 41 --requests 40 --warmup 4000 --copies 3]`: processor time of a request with tracing off, at 10 % and at
// 100 %, in interleaved rounds over the same sandboxes; with a baseline, also of a built checkout of an earlier commit. The
// requests are executed over cached reads: where vendors are called, spans cost less in proportion. Linux only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    baseline: { type: 'string' },
    rounds: { type: 'string', default: '41' },
    requests: { type: 'string', default: '40' },
    warmup: { type: 'string', default: '4000' },
    copies: { type: 'string', default: '3' },
  },
});
const [rounds, requests] = [Number(values.rounds), Number(values.requests)];
const root = join(import.meta.dirname, '..', '..');
const { startSandboxes } = createRequire(import.meta.url)(join(root, 'dist', 'sandbox', 'index.js'));

const KEY = 'the-key-of-the-tracing-bench';
const FIELDS = 'courseResults { nodes { courseName } } phishing { clickRate { value } } exposures { nodes { email } }';
const QUERIES = {
  flagship: { query: `query Flagship { company(slug: "acme") { learners(first: 50) { nodes { name ${FIELDS} } } } }` },
  person: {
    query: `query Person($email: EmailAddress!) { learner(email: $email, company: "acme") { name ${FIELDS} } }`,
  },
};

const collector = createServer((request, response) => request.on('end', () => response.end()).resume());
await new Promise((done) => collector.listen(0, '127.0.0.1', done));
const tracing = (sampleRatio) => ({ endpoint: `http://127.0.0.1:${collector.address().port}`, sampleRatio });
const MODES = [
  ...(values.baseline ? [{ name: 'baseline', checkout: resolve(values.baseline) }] : []),
  { name: 'off' },
  { name: '10 %', tracing: tracing(0.1) },
  { name: '100 %', tracing: tracing(1) },
];

const sandboxes = await startSandboxes({ learners: 250 });
const folder = mkdtempSync(join(tmpdir(), 'awaregraph-tracing-'));

async function start(mode, index) {
  const file = join(folder, `${index}.json`);
  const server = { port: 0, log: { level: 'warn' }, ...(mode.tracing ? { tracing: mode.tracing } : {}) };
  const clients = [{ name: 'bench', apiKey: KEY, companies: '*', scopes: ['read'] }];
  const cache = { ttlSeconds: 36_000 };
  const limits = { requestsPerMinute: 1e9 };
  writeFileSync(file, JSON.stringify({ ...sandboxes.configuration(), server, cache, limits, clients }));
  const program = join(mode.checkout ?? root, 'dist', 'src', 'cli', 'main.js');
  const child = spawn(process.execPath, [program, 'serve', '--config', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Nothing is written to a checkout.
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
  process.on('exit', () => child.kill());
  const url = await new Promise((done, fail) => {
    child.stdout.on('data', (data) => {
      const [, found] = /listening on (\S+)/.exec(data) ?? [];
      if (found) done(found);
    });
    child.on('exit', (code) => fail(new Error(`"${mode.name}" ended with ${code}`)));
  });
  return { ...mode, child, url };
}

/** Nanoseconds of processor time that all threads of a process have used. */
function processorTime({ pid }) {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]))
    .reduce((sum, time) => sum + time, 0);
}

let sent = 0;
async function ask({ url }, operation) {
  // Blanks make each body another one: nothing is answered from the cache of responses.
  const body = JSON.stringify(operation) + ' '.repeat((sent += 1) % 20_000);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${KEY}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const quantile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)];
const median = (numbers) => quantile(numbers, 0.5);
// Two processes of the same program differ by several percent, by what V8 has optimised: each mode has several.
const servers = await Promise.all(
  Array.from({ length: Number(values.copies) }, () => MODES)
    .flat()
    .map(start),
);
const { company } = await ask(servers[0], {
  query: '{ company(slug: "acme") { learners(first: 1) { nodes { email } } } }',
});
QUERIES.person.variables = { email: company.learners.nodes[0].email };

console.log(
  '| query | tracing | processor time of a request | compared with | difference (median of rounds, quartiles) |',
);
console.log('| --- | --- | --- | --- | --- |');
for (const [name, operation] of Object.entries(QUERIES)) {
  const times = new Map(MODES.map((mode) => [mode.name, []]));
  for (let round = -1; round < rounds; round += 1) {
    const inRound = new Map(MODES.map((mode) => [mode.name, 0]));
    // Each round begins with another server, so that none always comes after the same one.
    for (const index of servers.keys()) {
      const server = servers[(index + round + servers.length) % servers.length];
      // The first round warms up: at 10 % it takes ten times the requests until the code of spans is compiled.
      const asked = round < 0 ? Number(values.warmup) : requests;
      const from = processorTime(server.child);
      for (let count = 0; count < asked; count += 1) await ask(server, operation);
      const each = (processorTime(server.child) - from) / asked / 1e6;
      inRound.set(server.name, inRound.get(server.name) + each / Number(values.copies));
    }
    if (round >= 0) for (const [mode, time] of inRound) times.get(mode).push(time);
  }
  for (const [mode, own] of times) {
    const reference = mode === 'off' ? 'baseline' : 'off';
    const base = mode === 'baseline' ? undefined : times.get(reference);
    const differences = base?.map((time, round) => own[round] / time - 1) ?? [];
    const percent = (share) => `${(share * 100).toFixed(1)} %`;
    const shown = base
      ? `${reference} | ${percent(median(differences))} (${percent(quantile(differences, 0.25))} to ${percent(quantile(differences, 0.75))})`
      : ' | ';
    console.log(`| ${name} | ${mode} | ${median(own).toFixed(3)} ms | ${shown} |`);
  }
}
for (const { child } of servers) child.removeAllListeners('exit').kill();
// The last spans are sent at the end.
await Promise.all(servers.map(({ child }) => once(child, 'exit')));
await sandboxes.close();
collector.close();
rmSync(folder, { recursive: true, force: true });
