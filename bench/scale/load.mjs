// Puts load on one address and prints what it measured, as JSON. Unlike the comparison's, each connection keeps to one
// text: connections that go through the same texts meet at one of them sooner or later, and are then answered together.
import { createRequire } from 'node:module';

const autocannon = createRequire(new URL('../compare/package.json', import.meta.url))('autocannon');
const { url, headers, bodies, connections, seconds } = JSON.parse(process.argv[2]);
let clients = 0;

const report = await autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  setupClient: (client) => client.setBody(bodies[clients++ % bodies.length]),
  connections,
  duration: seconds,
  timeout: 60,
});
console.log(
  JSON.stringify({
    rps: report['2xx'] / report.duration,
    p50: report.latency.p50,
    p99: report.latency.p99,
    bytes: report['2xx'] === 0 ? 0 : Math.round(report.throughput.total / report['2xx']),
    failed: report.non2xx + report.errors + report.timeouts,
    answered: report['2xx'],
  }),
);
