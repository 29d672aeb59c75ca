import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { packageRoot } from '../../../src/package-root';
import { KEYS, startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { WRITER } from '../../mutate';
import { runInShell } from '../../shell';

/** The commands of docs/writes.md do what the page says. */

const page = readFileSync(join(packageRoot(), 'docs', 'writes.md'), 'utf8');
const commands = [...page.matchAll(/```sh\n([^]*?)```/g)].map(([, text = '']) => text);
const DOCUMENT = '%PDF-1.7\nthe policy\n%%EOF\n';

let system: TestSystem;
const cwd = mkdtempSync(join(tmpdir(), 'awaregraph-curl-'));
beforeAll(async () => {
  system = await startTestSystem({ learners: 12, clients: [WRITER] });
  writeFileSync(join(cwd, 'policy.pdf'), DOCUMENT);
});
afterAll(async () => {
  await system.close();
  rmSync(cwd, { recursive: true });
});

it('are uploads', () => {
  expect(commands).toHaveLength(1);
});

it.each([
  ['of the machine', false],
  ['of the tests', true],
])('with the curl %s a document reaches the vendor', async (_, prefersOurs) => {
  for (const command of commands) {
    system.forget();
    const printed = await runInShell(command, { cwd, env: { URL: system.server.url, KEY: KEYS.all }, prefersOurs });
    expect(JSON.parse(printed)).toEqual({
      data: { uploadPolicyDocument: { document: expect.any(String), outcome: 'DONE', userErrors: [] } },
    });
    expect(system.sandboxes.calls('sibermate', 'SM-52').map(({ body }) => body)).toMatchObject([
      [{ name: 'file', filename: 'policy.pdf', size: DOCUMENT.length }],
    ]);
  }
});
