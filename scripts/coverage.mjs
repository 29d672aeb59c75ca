// Writes docs/coverage.md: every endpoint of the vendors, the fields that reach it, and the tests that prove it.
// With --check, only reports whether the page is up to date (exit code 1 if not).
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format, resolveConfig } from 'prettier';

const load = createRequire(import.meta.url);
const { vendors } = load('../dist/datasources/registry.js');
const { openSources } = load('../dist/datasources/engine/sources.js');
const { MUTATION_KINDS } = load('../dist/src/domain/writes/mutation-kinds.js');
const { describeCapabilities } = load('../dist/src/domain/capability-fields.js');
const { readConfig } = load('../dist/src/config/config.js');
const { startSandboxes } = load('../dist/sandbox/index.js');

const PAGE = new URL('../docs/coverage.md', import.meta.url);

/** Record kinds that are read for a field of another kind. */
const BEHIND = {
  courseLinks: 'CourseResult.course',
  exposedAccounts: 'LearnerFilter.exposed',
  simulationNames: 'SimulationResult.simulationName',
};

const sandboxes = await startSandboxes({ learners: 5 });
const file = {
  ...sandboxes.configuration(),
  clients: [{ name: 'coverage', apiKey: 'only-for-this-page', companies: '*', scopes: ['read'] }],
};
const config = readConfig(JSON.stringify(file), { vendors, env: {}, readFile: () => '' });
const sources = openSources(config.connections);
const tests = globSync('test/**/*.test.ts').map((name) => ({ name, text: readFileSync(name, 'utf8') }));

const reached = new Map();
const note = (endpoints, field) => {
  for (const endpoint of endpoints) reached.set(endpoint, (reached.get(endpoint) ?? new Set()).add(field));
};
for (const { connection, tenant } of config.companies.flatMap((company) => company.sources)) {
  const source = sources.get(connection);
  const capabilities = source.capabilities(tenant);
  for (const { field, endpoints } of describeCapabilities(capabilities)) note(endpoints, field);
  for (const [kind, field] of Object.entries(BEHIND)) note(capabilities[kind]?.endpoints ?? [], field);
  const { id } = capabilities.accounts.by ?? {};
  if (id) note(capabilities.accounts.endpoints.slice(-1), 'CompanySource.account');
  for (const kind of ['groups', 'simulations', 'policies', 'courses'])
    if (capabilities[kind]?.by?.id) note(capabilities[kind].endpoints.slice(-1), 'Query.node');
  for (const [type, { whole, reads = {}, pages = {} }] of Object.entries(source.extras(tenant))) {
    if (whole) note(whole.endpoints, type);
    for (const [field, { endpoints }] of Object.entries({ ...reads, ...pages })) note(endpoints, `${type}.${field}`);
  }
  const writes = source.writes(tenant);
  for (const [mutation, kinds] of Object.entries(MUTATION_KINDS))
    for (const kind of kinds) note(writes[kind]?.endpoints ?? [], `Mutation.${mutation}`);
}
await Promise.all([...sources.values()].map((source) => source.close()));
await sandboxes.close();
for (const { contract } of vendors)
  for (const [endpoint, { field }] of Object.entries(contract?.sharedPaths ?? {})) note([endpoint], field);

const code = (text) => `\`${text}\``;
const total = { endpoints: 0, reads: 0, writes: 0 };
const sections = vendors.map(({ slug, title, contract }) => {
  if (!contract) throw new Error(`the vendor "${slug}" declares no contract: add it in datasources/${slug}/index.ts`);
  const { prefix, endpointCount, writes = {}, unserved = {} } = contract;
  const numbers = Array.from({ length: endpointCount }, (_, index) => String(index + 1).padStart(2, '0'));
  const beyond = [...reached.keys()].filter((endpoint) => endpoint.startsWith(`${prefix}-X`)).sort();
  const rows = [...numbers.map((number) => `${prefix}-${number}`), ...beyond].map((endpoint) => {
    const fields = [...(reached.get(endpoint) ?? [])].sort();
    const path = contract.endpoints[endpoint]?.path ?? writes[endpoint] ?? '';
    const proofs = tests
      .filter(({ text }) => new RegExp(`\\b${endpoint}\\b`).test(text))
      .map(({ name }) => name.replace(/^test\//, ''));
    const isReached = fields.length > 0;
    const isWrite = writes[endpoint] !== undefined;
    if (!isReached && unserved[endpoint] === undefined) throw new Error(`nothing in the graph reaches ${endpoint}`);
    const proof = [...(isReached && !isWrite ? ['coverage/crawl.test.ts'] : []), ...proofs];
    return [
      endpoint,
      path === '' ? '' : code(path),
      isReached ? fields.map(code).join(', ') : unserved[endpoint],
      [...new Set(proof)].map(code).join(', '),
    ];
  });
  const served = rows.filter(([endpoint]) => reached.has(endpoint));
  const written = served.filter(([endpoint]) => writes[endpoint] !== undefined).length;
  const read = served.length - written;
  total.reads += read;
  total.writes += written;
  // A login is no endpoint of the graph; what the vendor publishes elsewhere than in its numbered contract is.
  total.endpoints += endpointCount - Object.keys(unserved).length + beyond.length;
  const table = [['endpoint', 'path', 'reached by', 'proven by (in `test/`)'], ['-', '-', '-', '-'], ...rows];
  return `## ${title}\n\nReached: ${read} ${read === 1 ? 'read' : 'reads'}${written === 0 ? '' : ` and ${written} writes`}.\n\n${table
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')}\n`;
});

const page = `# Coverage of the vendors' endpoints

${total.reads + total.writes} of ${total.endpoints} endpoints of the vendors' contracts are reached: ${total.reads} reads and ${total.writes} writes.

Every endpoint by its number, the fields and mutations that reach it, and the tests that name it.
\`test/coverage/crawl.test.ts\` follows every field as a client with all scopes, and fails where a read endpoint was not
called; \`test/graph/write-endpoints.test.ts\` sends each write through its mutation, and compares the request and what the vendor has
afterwards; \`test/coverage/values.test.ts\` compares vendor-specific fields with the sandboxes' data; \`test/coverage/fields.test.ts\`
checks that every documented field of a response is read, or left out with a reason.

This page is written by \`npm run coverage\`, and checked by the tests.

${sections.join('\n')}`;
const text = await format(page, { ...(await resolveConfig('docs/coverage.md')), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync(PAGE, 'utf8') !== text) {
    process.stderr.write('docs/coverage.md is out of date: run npm run coverage\n');
    process.exitCode = 1;
  }
} else writeFileSync(PAGE, text);
