// `npm run query-path`: the files that one query goes through, executed after start-up, as V8 counts them: first with empty
// caches, then as another operation over cached reads. Prints JSON: { cold: [file], warm: [file] }.
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// As the program runs: in any other environment graphql-js checks the class of each value twice.
process.env.NODE_ENV = 'production';
const dist = join(import.meta.dirname, '..', 'dist');
const load = createRequire(join(dist, 'index.js'));
const { startSandboxes } = load('./sandbox/index.js');
const { vendors } = load('./datasources/registry.js');
const { readConfig } = load('./src/config/config.js');
const { startServer } = load('./src/server/server.js');

const KEY = 'the-key-of-the-query-path';
const FIELDS =
  'learners(first: 20) { nodes { courseResults { nodes { courseName } } phishing { clickRate { value } } exposures { nodes { email } } } }';

const sandboxes = await startSandboxes({ learners: 40 });
const clients = [{ name: 'path', apiKey: KEY, companies: '*', scopes: ['read'] }];
const text = JSON.stringify({ ...sandboxes.configuration(), server: { port: 0, connectAtStart: false }, clients });
const config = readConfig(text, { vendors, env: {}, readFile: () => '' });
const server = await startServer({ config });
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

/** The files of which a function ran since the last call. */
async function executedFiles() {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const ran = result.filter(({ functions }) =>
    // What begins at 0 is the module itself.
    functions.some(({ ranges: [{ startOffset, count }] }) => startOffset > 0 && count > 0),
  );
  const files = ran.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : []));
  return files
    .filter((file) => /^(?:src|resolvers|datasources)\//.test(file.slice(dist.length + 1)) && file.startsWith(dist))
    .map((file) => file.slice(dist.length + 1).replace(/\.js$/, '.ts'))
    .sort();
}

async function filesOf(name) {
  await executedFiles();
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query: `query ${name} { company(slug: "acme") { ${FIELDS} } }` }),
  });
  const { errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return executedFiles();
}

console.log(JSON.stringify({ cold: await filesOf('First'), warm: await filesOf('Second') }, null, 2));
await server.close();
await sandboxes.close();
