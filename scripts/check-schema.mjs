// Fails where the graph breaks clients of the last release and the changelog does not name it: docs/schema-policy.md.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unannouncedChanges } from './schema-changes.mjs';

/** A checkout, or a copy of its files. */
const root = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const text = (file) => readFileSync(join(root, file), 'utf8');

const changes = unannouncedChanges({
  released: text('docs/released-schema.graphql'),
  current: text('docs/schema.graphql'),
  changelog: text('CHANGELOG.md'),
});
for (const { coordinate, description } of changes) console.error(`\`${coordinate}\`: ${description}`);
if (changes.length > 0) {
  console.error(
    `${changes.length} change(s) that break clients of the last release. Keep the element and deprecate it, or name it under [Unreleased] in CHANGELOG.md: docs/schema-policy.md.`,
  );
  process.exitCode = 1;
}
