import { pino } from 'pino';

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));

/** Structured lines on stderr. Nothing of people is logged: neither queries nor variables nor vendors' answers. */
export const logger: { readonly bug: (error: unknown) => void } = {
  /** An error that should not happen: where it was thrown, and its kind. Its message may quote data and stays out. */
  bug(error: unknown): void {
    const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
    const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
    log.error({ error: name, at: frames.slice(0, 5).map((line) => line.trim()) }, 'unexpected error');
  },
};
