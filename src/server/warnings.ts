import { createRateLimit } from './rate-limit';

export interface Warning {
  readonly event:
    | 'authentication failures'
    | 'key server unavailable'
    | 'connection closed'
    | 'file of people'
    | 'mutation in progress';
  readonly details?: Readonly<Record<string, string | number>>;
  /** Its kind and place are logged, never its message. */
  readonly error?: unknown;
}
export type Warn = (warning: Warning) => void;

const LINES_PER_MINUTE = 20;

/** Callers can cause these events as often as they like, so the lines of each kind are limited per minute. */
export function createWarn(log: Warn): Warn {
  const lines = createRateLimit(LINES_PER_MINUTE);
  return (warning) => {
    if (lines.take(warning.event) === 0) log(warning);
  };
}
