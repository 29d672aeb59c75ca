import type { ConfigSource } from '../config/config-source';
import type { Logger } from '../server/logger';
import type { RunningServer } from '../server/server';
import { watchFiles } from './watch-files';

/**
 * Reads the configuration again at SIGHUP, and with `server.reload: watch` when one of its files has changed.
 * @returns ends that
 */
export function reloadOnChange(
  server: Pick<RunningServer, 'config' | 'reload'>,
  source: ConfigSource,
  logger: Pick<Logger, 'setLevel' | 'unexpectedError'>,
): () => void {
  const reload = (): void => {
    const reading = server.reload(() => {
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
  process.on('SIGHUP', reload);
  return () => {
    process.off('SIGHUP', reload);
    // A reload that comes too late must not end the process instead.
    process.on('SIGHUP', () => undefined);
    watching?.close();
  };
}
