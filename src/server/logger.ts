import { pino } from 'pino';
import type { DestinationStream } from 'pino';

export interface Logger {
  /** An error that should not happen: where it was thrown, and its kind. Its message may quote data and stays out. */
  readonly bug: (error: unknown) => void;
}

/** Structured lines. Nothing of people is logged: neither queries nor variables nor vendors' answers. */
export function createLogger(destination: DestinationStream): Logger {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    bug(error) {
      const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
      const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
      log.error({ error: name, at: frames.slice(0, 5).map((line) => line.trim()) }, 'unexpected error');
    },
  };
}

export const logger = createLogger(pino.destination(2));
