// The five vendor sandboxes in a separate process, with an admin endpoint for the benchmark:
//   GET  /facts          the configuration, and the fewest calls of each query
//   GET  /calls          the number of calls of each endpoint since the last /reset
//   GET  /received       each of these calls
//   POST /reset?latency= clears the calls and sets the delay of each vendor response
//   POST /change?count=  changes that number of records at each of three vendors
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

let changes = 0;
/** Course results, totals and scores of people in turn become others, as on a day at work. */
function change(count) {
  const { sibermate, cyberpilot, cyberhoot } = sandboxes.population.acme;
  for (let one = 0; one < count; one += 1) {
    changes += 1;
    const at = (list) => list[(changes * 7919) % list.length];
    const result = at(sibermate.courseResults);
    result.completedAt = result.completedAt === null ? new Date().toISOString() : null;
    result.startedAt ??= result.completedAt;
    const user = at(cyberpilot.users);
    user.notCompletedCourses = (user.notCompletedCourses + 1) % (user.enrolledCourses + 1);
    at(cyberhoot.users).hootScore = changes % 101;
  }
  return { changes };
}

const admin = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://admin');
  if (pathname === '/reset') {
    sandboxes.setLatency(Number(searchParams.get('latency') ?? 0));
    sandboxes.clearCalls();
  }
  const answers = {
    '/facts': () => facts,
    '/calls': calls,
    '/received': () => sandboxes.calls(),
    '/change': () => change(Number(searchParams.get('count') ?? 1)),
  };
  const body = answers[pathname]?.() ?? {};
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
});
admin.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${admin.address().port}`));

// Every call is recorded: without this, a long run against a server without a cache would fill the memory.
const MAX_RECORDED = 200_000;
setInterval(() => sandboxes.calls().length > MAX_RECORDED && sandboxes.clearCalls(), 1000).unref();
process.once('SIGTERM', () => process.exit(0));
