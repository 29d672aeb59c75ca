import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from '@jest/globals';
import { watchSource } from '../../src/cli/reload-on-change';

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a file that changes after it was read, and before the server listens, is read again', async () => {
  const file = join(folder, 'awaregraph.yaml');
  writeFileSync(file, 'before');
  const watch = watchSource({ files: () => [file] });
  writeFileSync(file, 'after');
  await new Promise<void>((resolve) => watch.listen(resolve));
  watch.close();
});
