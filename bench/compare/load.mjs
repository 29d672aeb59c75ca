// Puts load on one server and prints what it measured, as JSON. A process of its own, so that it can be pinned to a core.
import autocannon from 'autocannon';

const { url, headers, bodies, connections, seconds, unique } = JSON.parse(process.argv[2]);
let count = 0;
/** Makes each request body unique by an extension that no server reads, so that no response can be shared. */
const makeUnique = (request) => ({
  ...request,
  body: `{"extensions":{"request":${(count += 1)}},${request.body.slice(1)}`,
});
const requests = bodies.map((body) => ({ method: 'POST', body, ...(unique ? { setupRequest: makeUnique } : {}) }));
let clients = 0;
/** Each connection begins with another body, so that different ones are in flight at the same time. */
const setupClient = (client) => {
  const from = clients++ % requests.length;
  client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
};

const report = await autocannon({
  url,
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  ...(bodies.length === 1 && !unique ? { body: bodies[0] } : { setupClient }),
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
