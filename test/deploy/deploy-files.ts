import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { readConfigFile } from '../../src/config/config-file';
import type { Config } from '../../src/config/config';
import { packageRoot } from '../../src/package-root';

/** The text of a file below `deploy/`. */
export const readDeployed = (file: string): string => readFileSync(join(packageRoot(), 'deploy', file), 'utf8');

export const yamlFilesBelow = (folder: string): readonly string[] =>
  globSync('**/*.yaml', { cwd: join(packageRoot(), 'deploy', folder) })
    .map((file) => join(folder, file))
    .sort();

/** A document of YAML, whose shape its schema decides. */
export const parseDeployed = (file: string): unknown => parse(readDeployed(file));

const SECRET_FILE = /\$\{file:(\/[^}]+)\}/g;

/** The files from which a configuration takes its secrets. */
export const secretFilesOf = (file: string): readonly string[] =>
  [...readDeployed(file).matchAll(SECRET_FILE)].map(([, path = '']) => path);

/** What stands in a file of secrets, where it matters: Redis has an address, everything else a key. */
const secretFor = (path: string): string => (/redis/.test(path) ? 'redis://redis:6379' : `secret-of-${path}`);

/** What the program reads from a configuration below `deploy/` whose files of secrets exist. */
export function loadDeployed(file: string): Config {
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-deploy-'));
  try {
    for (const path of secretFilesOf(file)) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), `${secretFor(path)}\n`);
    }
    const placed = join(folder, 'awaregraph.yaml');
    const text = readDeployed(file).replaceAll(SECRET_FILE, (_, path: string) => `\${file:${folder}${path}}`);
    writeFileSync(placed, text);
    return readConfigFile(placed, { env: {} });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
