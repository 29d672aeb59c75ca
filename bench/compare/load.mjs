// Puts load on one server and prints what it measured, as JSON. A process of its own, so that it can be pinned to a core. Reads its
// instructions, as JSON, from the standard input.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { openLoad } from './open-load.mjs';
import { requestsOf } from './requests.mjs';

const {
  url,
  headers,
  bodies,
  keys,
  from = 0,
  connections,
  seconds,
  rate,
  unique,
} = JSON.parse(readFileSync(0, 'utf8'));
const json = { 'content-type': 'application/json', ...headers };

/** With `keys`, no request is the same as another: see requests.mjs. */
const requestAt = keys ? requestsOf(bodies, keys, json) : null;
let sent = from;
const next = () => requestAt((sent += 1) - 1);

if (rate) {
  console.log(JSON.stringify({ ...(await openLoad({ url, next, rate, seconds })), sent }));
  process.exit(0);
}

let count = 0;
/** Makes each request body unique by an extension that no server reads: bench/scale compares replicas of one server so. */
const makeUnique = (request) => ({
  ...request,
  body: `{"extensions":{"request":${(count += 1)}},${request.body.slice(1)}`,
});
const each = keys ? (request) => ({ ...request, ...next() }) : unique ? makeUnique : null;
const requests = (keys ? bodies.slice(0, 1) : bodies).map((body) => ({
  method: 'POST',
  body,
  ...(each ? { setupRequest: each } : {}),
}));
let clients = 0;
/** Each connection begins with another body, so that different ones are in flight at the same time. */
const setupClient = (client) => {
  const start = clients++ % requests.length;
  client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
};

const report = await autocannon({
  url,
  method: 'POST',
  headers: json,
  ...(requests.length === 1 && !each ? { body: bodies[0] } : { setupClient }),
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
    sent,
  }),
);
