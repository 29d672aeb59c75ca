// Writes examples/clients from docs/schema.graphql.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema } from 'graphql';
import { clientFiles } from './client-files.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schema = buildSchema(readFileSync(join(root, 'docs', 'schema.graphql'), 'utf8'));
for (const [name, text] of Object.entries(clientFiles(schema)))
  writeFileSync(join(root, 'examples', 'clients', name), text);
