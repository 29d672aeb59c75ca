// The five vendor sandboxes in a process of their own, with a side door for the benchmark:
//   GET  /facts          the configuration, and what a question must at least cost
//   GET  /calls          how often each endpoint was called since the last /reset
//   GET  /received       each of those calls, as it came
//   POST /reset?latency= forgets the calls and sets the delay of each vendor answer
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { factsOf } from './facts.mjs';

const { startSandboxes } = createRequire(import.meta.url)('../../dist/sandbox');
const { values } = parseArgs({ options: { learners: { type: 'string', default: '100' } } });
const sandboxes = await startSandboxes({ learners: Number(values.learners), tokenLifeSeconds: 3600 });
const facts = factsOf(sandboxes);

function calls() {
  const counts = {};
  for (const { vendor, endpoint } of sandboxes.calls()) {
    const name = endpoint === 'token' ? `${vendor} token` : endpoint;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

const door = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://door');
  if (pathname === '/reset') {
    sandboxes.setLatency(Number(searchParams.get('latency') ?? 0));
    sandboxes.clearCalls();
  }
  const answers = { '/facts': () => facts, '/calls': calls, '/received': () => sandboxes.calls() };
  const body = answers[pathname]?.() ?? {};
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
});
door.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${door.address().port}`));

// Every call is remembered: without this, a long run against a server that keeps nothing would fill the memory.
const MOST_REMEMBERED = 200_000;
setInterval(() => sandboxes.calls().length > MOST_REMEMBERED && sandboxes.clearCalls(), 1000).unref();
process.once('SIGTERM', () => process.exit(0));
