import type { ConfigSource } from '../config/config-source';
import type { Logger } from '../server/logger';
import type { RunningServer } from '../server/server';
import type { HangUps } from './hang-up';
import { watchFiles } from './watch-files';

/**
 * Reads the configuration again at SIGHUP, and with `server.reload: watch` when one of its files has changed.
 * @returns ends that
 */
export function reloadOnChange(
  server: Pick<RunningServer, 'config' | 'reload'>,
  source: ConfigSource,
  { hangUps, logger }: { readonly hangUps: HangUps; readonly logger: Pick<Logger, 'setLevel' | 'unexpectedError'> },
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
        watching?.update(source.files());
      }
    });
    reading.then(() => logger.setLevel(server.config().server.log.level), logger.unexpectedError);
  };
  const watching = server.config().server.reload === 'watch' ? watchFiles({ onChange: reload }) : null;
  watching?.update(source.files());
  const endHangUps = hangUps.listen(reload);
  return () => {
    // A signal that comes too late must not end the process instead.
    endHangUps();
    watching?.close();
  };
}
