import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, it } from '@jest/globals';
import { watchSource } from '../../src/cli/reload-on-change';
import { watchFiles } from '../../src/cli/watch-files';
import type { WatchOptions } from '../../src/cli/watch-files';

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

type WatchFolder = NonNullable<WatchOptions['watchFolder']>;

const silent: WatchFolder = () => Object.assign(new EventEmitter(), { close: () => undefined });

/** A watcher that fails in the next turn, and says nothing before. */
const failing: WatchFolder = () => {
  const watcher = new EventEmitter();
  setImmediate(() => watcher.emit('error', new Error('the folder is gone')));
  return Object.assign(watcher, { close: () => undefined });
};

it.each<readonly [string, WatchFolder]>([
  [
    'that the system does not watch',
    () => {
      throw Object.assign(new Error('no watchers left'), { code: 'ENOSPC' });
    },
  ],
  ['whose watcher fails', failing],
  ['whose changes the system does not report', silent],
])('a file in a folder %s is compared from time to time', async (_, watchFolder) => {
  const place = mkdtempSync(join(folder, 'polled-'));
  const [first, later] = [join(place, 'first'), join(place, 'below', 'later')];
  writeFileSync(first, 'before');
  let changed = Promise.withResolvers<void>();
  const watch = watchFiles({ onChange: () => changed.resolve(), watchFolder, pollMs: 10, settleMs: 10 });
  watch.update([first, later]);
  writeFileSync(first, 'after');
  await changed.promise;
  changed = Promise.withResolvers<void>();
  // A file may come with its folder, and go again.
  mkdirSync(join(place, 'below'));
  writeFileSync(later, 'new');
  await changed.promise;
  changed = Promise.withResolvers<void>();
  rmSync(later);
  await changed.promise;
  watch.close();
});

it('a change is reported while the folder is never quiet', async () => {
  const file = join(folder, 'beside-a-log');
  writeFileSync(file, 'before');
  let noise: NodeJS.Timeout | undefined;
  const changed = Promise.withResolvers<void>();
  const watch = watchFiles({
    onChange: () => changed.resolve(),
    watchFolder(watched, onEvent) {
      noise ??= setInterval(onEvent, 5);
      return silent(watched, onEvent);
    },
    pollMs: 60_000,
    settleMs: 200,
  });
  watch.update([file]);
  writeFileSync(file, 'after');
  await changed.promise;
  clearInterval(noise);
  watch.close();
});
