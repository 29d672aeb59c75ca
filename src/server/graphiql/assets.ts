import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assetPage } from '../pages/asset-page';
import type { Page } from '../pages/page';

/** The bundle's files as HTTP responses. */
export interface Assets {
  /** The base path. It contains a hash of all files, so that browsers may cache each forever. */
  readonly base: string;
  at(path: string): Page | undefined;
}

/**
 * Reads the bundle. Serves only files that exist at startup, by exact path, so path traversal is impossible.
 * @throws if the folder does not exist: the package was not built
 */
export function readAssets(folder: string): Assets {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const files = names.map((name) => ({ name, body: readFileSync(join(folder, name)) }));
  const hash = createHash('sha256');
  for (const { name, body } of files) hash.update(`${name}\0${body.length}\0`).update(body);
  const base = `/graphiql/assets/${hash.digest('hex').slice(0, 16)}`;
  const pages = new Map(files.map(({ name, body }) => [`${base}/${name}`, assetPage(name, body)]));
  return { base, at: (path) => pages.get(path) };
}
