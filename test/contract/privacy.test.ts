import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { createConfig } from '../../src/config/config-file';
import { packageRoot } from '../../src/package-root';
import { KEPT_MS } from '../../src/server/writes/idempotency/stored';

/** docs/privacy.md states how long data is held, by the defaults of the configuration. */

const page = readFileSync(join(packageRoot(), 'docs', 'privacy.md'), 'utf8');
const { cache, audit } = createConfig({
  connections: [{ id: 'ch', vendor: 'cyberhoot', baseUrl: 'https://x.example/api', apiKey: 'k' }],
  companies: [{ slug: 'acme', name: 'Acme', sources: [{ connection: 'ch' }] }],
});
const HOUR_MS = 60 * 60 * 1000;

it.each([
  ['the time to live of a read', `\`ttlSeconds\` (${cache.ttlSeconds} s by default)`],
  ['the time of stale data', `\`cache.staleSeconds\` more (${cache.staleSeconds} s)`],
  ['answers of mutations', `| ${KEPT_MS / HOUR_MS} hours`],
  [
    'files of the audit log',
    `\`audit.maxFiles\` renamed files (${audit.maxFiles}) of \`audit.maxFileMb\` (${audit.maxFileMb} MiB)`,
  ],
])('docs/privacy.md states %s', (_, text) => {
  expect(page).toContain(text);
});

it('people in the audit log are off by default, as docs/privacy.md says', () => {
  expect(audit.people).toBe(false);
  expect(page).toContain('only with `audit.people: true`');
});

it('the key is in `sessionStorage` and nowhere else in the browser, as docs/privacy.md says', () => {
  const session = readFileSync(join(packageRoot(), 'dashboard', 'src', 'app', 'session.ts'), 'utf8');
  expect(session).toContain('sessionStorage.setItem');
  expect(session).not.toContain('localStorage');
});
