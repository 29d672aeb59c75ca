// Puts load on one server and prints what it measured, as JSON. A process of its own, so that it can be pinned to a core.
import autocannon from 'autocannon';

const { url, headers, bodies, connections, seconds } = JSON.parse(process.argv[2]);
const report = await autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  // Several bodies: each connection sends them one after another.
  ...(bodies.length === 1 ? { body: bodies[0] } : { requests: bodies.map((body) => ({ method: 'POST', body })) }),
  connections,
  duration: seconds,
  timeout: 60,
});
const answered = report['2xx'];
console.log(
  JSON.stringify({
    rps: answered / report.duration,
    p50: report.latency.p50,
    p99: report.latency.p99,
    bytes: answered === 0 ? 0 : Math.round(report.throughput.total / answered),
    failed: report.non2xx + report.errors + report.timeouts,
    answered,
  }),
);
