// Writes the answers of docs/cookbook.md: what the demo answers to its queries on the day that the pages are about.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { recipesOf, withAnswers } from './docs-pages.mjs';

const TODAY = '2026-11-01';
const API_KEY = 'the-key-that-reads-the-demo';

const file = join(fileURLToPath(new URL('..', import.meta.url)), 'docs', 'cookbook.md');
const load = createRequire(import.meta.url);
const { fixToday } = load('../dist/datasources/runtime/today.js');
const { startSandboxes } = load('../dist/sandbox/index.js');
const { createConfig } = load('../dist/src/config/config-file.js');
const { createSchema } = load('../dist/src/server/schema.js');
const { startServer } = load('../dist/src/server/server.js');

fixToday(TODAY);
const sandboxes = await startSandboxes({ today: TODAY });
const server = await startServer({
  config: createConfig({
    ...sandboxes.configuration(),
    server: { port: 0 },
    clients: [{ name: 'cookbook', apiKey: API_KEY, companies: '*', scopes: ['read', 'write'] }],
  }),
  schema: createSchema(),
});
try {
  const page = readFileSync(file, 'utf8');
  const answers = [];
  for (const { query, variables } of recipesOf(page)) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: JSON.parse(variables) }),
    });
    answers.push(await response.json());
  }
  writeFileSync(file, await format(withAnswers(page, answers), { ...(await resolveConfig(file)), filepath: file }));
} finally {
  await server.close();
  await sandboxes.close();
}
