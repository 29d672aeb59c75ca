import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root';

/** A forbidden arrow for each rule: the file, and what it imports. */
const FORBIDDEN: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'resolvers-know-no-vendor': ['resolvers/learner.ts', 'datasources/engine/planner'],
  'vendors-know-no-graphql': ['datasources/sibermate/client.ts', 'src/graphql/names'],
  'one-place-batches': ['datasources/engine/key-reader.ts', 'dataloader'],
  'vendors-know-no-vendor': ['datasources/sibermate/mapping.ts', 'datasources/cyberhoot/mapping'],
  'only-the-registry-names-vendors': ['src/cli/check/check.ts', 'datasources/cyberhoot/mapping'],
  'vendor-entered-by-index': ['datasources/registry.ts', 'datasources/cyberhoot/mapping'],
  'spec-imports-nothing-of-ours': ['datasources/spec/records.ts', 'datasources/runtime/timeouts'],
  'runtime-imports-nothing-of-ours': ['datasources/runtime/singleflight.ts', 'datasources/spec/origin'],
  'transport-imports-spec-runtime': ['datasources/transport/open.ts', 'datasources/cache/entries'],
  'cache-imports-spec-runtime': ['datasources/cache/read-cache.ts', 'datasources/transport/policy'],
  'engine-imports-cache-transport-spec-runtime': ['datasources/engine/sources.ts', 'src/domain/company'],
  'vendors-import-spec-transport-runtime': ['datasources/sibermate/index.ts', 'datasources/engine/planner'],
  'domain-does-no-io': ['src/domain/learners.ts', 'datasources/engine/planner'],
  'server-is-the-top': ['src/domain/summaries.ts', 'src/server/app'],
  'sandboxes-stand-alone': ['sandbox/vendors/sibermate.ts', 'datasources/spec/origin'],
  'only-the-domain-uses-its-doors': ['src/access/viewer.ts', 'datasources/reads'],
  'datasources-import-no-sandbox': ['datasources/transport/retry.ts', 'sandbox/http'],
  'no-test-in-production': ['src/server/metrics.ts', 'test/harness'],
};
const CYCLE = ['src/config/first.ts', 'src/config/second.ts'] as const;

const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});
const rules = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

it('every rule reports an arrow that it forbids', () => {
  const root = packageRoot();
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-boundaries-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, { flag: 'a' });
  };
  const importing = (from: string, to: string): string => {
    const up = '../'.repeat(from.split('/').length - 1);
    return `import * as imported from '${/^(?:src|resolvers|datasources|sandbox|test)\//.test(to) ? up : ''}${to}';\nexport { imported };\n`;
  };
  for (const [file, imported] of Object.values(FORBIDDEN)) {
    write(file, importing(file, imported));
    if (imported.includes('/')) write(`${imported}.ts`, '');
  }
  const [first, second] = CYCLE;
  write(first, importing(first, 'src/config/second'));
  write(second, importing(second, 'src/config/first'));
  write('src/cli/alone.ts', 'export {};\n');
  for (const file of ['tsconfig.json', '.dependency-cruiser.cjs']) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const folders = ['src', 'resolvers', 'datasources', 'sandbox', 'test'];
  const printed = execFileSync(
    process.execPath,
    [run, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(folder, { recursive: true });
  const { violations } = report.parse(JSON.parse(printed)).summary;
  const found = (name: string, file: string) =>
    violations.some(({ rule, from }) => rule.name === name && from === file);
  const expected: readonly (readonly [string, string])[] = [
    ...Object.entries(FORBIDDEN).map(([name, [file]]) => [name, file] as const),
    ['no-cycles', first],
    ['no-orphans', 'src/cli/alone.ts'],
  ];
  expect(expected.filter(([name, file]) => !found(name, file))).toEqual([]);
  const { forbidden } = rules.parse(createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs'));
  expect(new Set(expected.map(([name]) => name))).toEqual(new Set(forbidden.map(({ name }) => name)));
});
