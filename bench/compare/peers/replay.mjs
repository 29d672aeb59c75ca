// Not a GraphQL server: makes the vendor calls that Awaregraph made, in as few round trips, and discards the responses. It is
// the lower bound for any server that makes these calls from Node.js.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Agent, request } from 'undici';

const { configuration, roundTrips } = JSON.parse(readFileSync(process.env.REPLAY, 'utf8'));
const dispatcher = new Agent({ connections: 256 });
const connections = new Map(configuration.connections.toReversed().map((each) => [each.vendor, each]));
const tokens = new Map();

async function answerTo(url, options) {
  const { body } = await request(url, { ...options, dispatcher });
  return body.json();
}

const form = ({ auth, clientId, clientSecret }) =>
  auth
    ? { grant_type: 'password', client_id: auth.clientId, username: auth.username, password: auth.password }
    : { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };

/** Tokens are cached across requests, as in all other servers. */
async function logIn(vendor) {
  if (tokens.has(vendor)) return;
  const connection = connections.get(vendor);
  const { access_token: token } = await answerTo(connection.auth?.tokenUrl ?? connection.tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form(connection)).toString(),
  });
  tokens.set(vendor, token);
}

function authorization(vendor) {
  const { apiKey, apiToken } = connections.get(vendor);
  if (vendor === 'cyberhoot') return `Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`;
  return `Bearer ${apiKey ?? apiToken ?? tokens.get(vendor)}`;
}

const call = ({ vendor, endpoint, path }) =>
  endpoint === 'token'
    ? logIn(vendor)
    : answerTo(new URL(path, connections.get(vendor).baseUrl), { headers: { authorization: authorization(vendor) } });

const server = createServer((_, response) => {
  void (async () => {
    for (const calls of roundTrips) await Promise.all(calls.map(call));
    response.end('{}');
  })();
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/graphql`));
