// The five vendor sandboxes in a separate process, with an admin endpoint for the benchmark:
//   GET  /facts          the configuration, and the fewest calls of each query
//   GET  /calls          the number of calls of each endpoint since the last /reset
//   GET  /received       each of these calls
//   POST /reset?latency= clears the calls and sets the delay of each vendor response
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

const admin = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://admin');
  if (pathname === '/reset') {
    sandboxes.setLatency(Number(searchParams.get('latency') ?? 0));
    sandboxes.clearCalls();
  }
  const answers = { '/facts': () => facts, '/calls': calls, '/received': () => sandboxes.calls() };
  const body = answers[pathname]?.() ?? {};
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
});
admin.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${admin.address().port}`));

// Every call is recorded: without this, a long run against a server without a cache would fill the memory.
const MAX_RECORDED = 200_000;
setInterval(() => sandboxes.calls().length > MAX_RECORDED && sandboxes.clearCalls(), 1000).unref();
process.once('SIGTERM', () => process.exit(0));
