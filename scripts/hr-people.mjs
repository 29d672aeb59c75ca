// Writes the people of the demo's company Acme for the example's HR system: `node scripts/hr-people.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sandbox from '../dist/sandbox/index.js';

const sandboxes = await sandbox.startSandboxes({});
const people = sandboxes.population.acme.people.map(({ key, firstName, lastName, email, department, manager }) => ({
  id: key,
  name: `${firstName} ${lastName}`,
  email,
  department,
  manager,
}));
await sandboxes.close();
const path = fileURLToPath(new URL('../examples/company-graph/hr/people.json', import.meta.url));
writeFileSync(path, `[\n${people.map((person) => `  ${JSON.stringify(person)}`).join(',\n')}\n]\n`);
