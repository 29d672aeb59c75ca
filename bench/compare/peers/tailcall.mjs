// Tailcall's native server, for the posts or for one vendor. Only its start is JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start } from '../processes.mjs';
import { copyForOlderLibc } from './older-libc.mjs';

const shipped = new URL('../node_modules/@tailcallhq/core-linux-x64-gnu/bin/tailcall', import.meta.url).pathname;
const env = { TAILCALL_TRACKER: 'false', TC_TRACKER: 'false', TAILCALL_LOG_LEVEL: 'error' };

const runs = (program) => spawnSync(program, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** The binary that runs on this machine, or null. */
function binary(folder) {
  if (!existsSync(shipped)) return null;
  if (runs(shipped)) return shipped;
  const copy = join(folder, 'tailcall');
  if (!existsSync(copy)) copyForOlderLibc(shipped, copy);
  return runs(copy) ? copy : null;
}

/** @param dedupe whether identical operations, and reads, that are in flight at the same time run once */
export async function startTailcall(configuration, folder, dedupe) {
  const program = binary(folder);
  if (program === null) return null;
  const port = await freePort();
  const file = join(folder, `tailcall-${port}.graphql`);
  const once = dedupe ? ', dedupe: true' : '';
  const graph = configuration.upstream ? posts(configuration.upstream, once) : siberMate(configuration, once);
  const server = `@server(port: ${port}, hostname: "127.0.0.1", workers: 1)`;
  const upstream = '@upstream(batch: { delay: 1, maxSize: 100 })';
  writeFileSync(file, `schema ${server} ${upstream} { query: Query }\n${graph}`);
  return start(program, ['start', file], { env, probe: `http://127.0.0.1:${port}`, seconds: 20 });
}

const posts = (base, once) => `
type Query { posts: [Post] @http(url: "${base}/posts"${once}) }
type Post {
  id: Int!
  userId: Int!
  title: String
  user: User @http(url: "${base}/users", query: [{ key: "id", value: "{{.value.userId}}" }], batchKey: ["id"]${once})
}
type User { id: Int!  name: String }
`;

/** One vendor: Tailcall cannot join five of them by address. */
function siberMate({ connections }, once) {
  const { baseUrl, apiKey } = connections.find(({ id }) => id === 'sm');
  const call = (path) =>
    `@http(url: "${baseUrl}${path}", headers: [{ key: "authorization", value: "Bearer ${apiKey}" }]${once})`;
  return `
type Query { learners: Learners ${call('/learners')} }
type Learners { data: [Learner] }
type Learner {
  id: String!
  email: String
  firstName: String
  lastName: String
  active: Boolean
  policyResults: PolicyResults ${call('/learners/{{.value.id}}/policy-results')}
}
type PolicyResults { data: [PolicyResult] }
type PolicyResult { policyName: String  acknowledged: Boolean  acknowledgedAt: String }
`;
}
