import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that contains `package.json`: the same when run from the sources and from the build. */
export function packageRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above the program');
    folder = parent;
  }
  return folder;
}
