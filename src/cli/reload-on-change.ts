import type { ConfigSource } from '../config/config-source';
import type { Logger } from '../server/logger';
import type { RunningServer } from '../server/server';
import type { HangUps } from './hang-up';
import { createHeldEvent } from './held-event';
import type { HeldEvent } from './held-event';
import { watchFiles } from './watch-files';
import type { FileWatch } from './watch-files';

/** The files of a configuration: what changes before anybody listens is reported to the first listener. */
type SourceWatch = HeldEvent & FileWatch;

/** Watches the files of a configuration that was just read. */
export function watchSource(source: Pick<ConfigSource, 'files'>): SourceWatch {
  const { emit, listen } = createHeldEvent();
  const watch = watchFiles({ onChange: emit });
  watch.update(source.files());
  return { ...watch, listen };
}

/**
 * Reads the configuration again at SIGHUP, and when one of the watched files has changed.
 * @param watch null: files are not watched
 * @returns ends that
 */
export function reloadOnChange(
  server: Pick<RunningServer, 'config' | 'reload'>,
  source: ConfigSource,
  {
    hangUps,
    watch,
    logger,
  }: {
    readonly hangUps: HangUps;
    readonly watch: SourceWatch | null;
    readonly logger: Pick<Logger, 'setLevel' | 'unexpectedError'>;
  },
): () => void {
  // A reload that has not begun to read will read what is there then: many signals at once need no second one.
  let isQueued = false;
  const reload = (): void => {
    if (isQueued) return;
    isQueued = true;
    const reading = server.reload(() => {
      isQueued = false;
      try {
        return source.read();
      } finally {
        // It may name other files than before.
        watch?.update(source.files());
      }
    });
    reading.then(() => logger.setLevel(server.config().server.log.level), logger.unexpectedError);
  };
  watch?.listen(reload);
  const endHangUps = hangUps.listen(reload);
  return () => {
    // A signal that comes too late must not end the process instead.
    endHangUps();
    watch?.close();
  };
}
