/** How often progress is printed where nothing can be overwritten, such as in a log. */
const INTERVAL_MS = 5_000;
/** The same if it was asked for. */
const REQUESTED_INTERVAL_MS = 1_000;
const CLEAR_LINE = '\r\u001B[K';

export interface Progress {
  /** Shows what is being done now. */
  readonly show: (text: string) => void;
  /** Ends it: nothing of it is left on a terminal. */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly stream?: NodeJS.WriteStream;
  /** Whether `--progress` was given. */
  readonly requested?: boolean;
  /** Whether a log may get lines of it that nobody asked for. */
  readonly quiet?: boolean;
}

/**
 * Shows the progress of long work on standard error: in place on a terminal, else a line every five seconds, so that a log gets
 * few lines, and none of what ends sooner.
 */
export function createProgress({
  stream = process.stderr,
  requested = false,
  quiet = false,
}: ProgressOptions = {}): Progress {
  const intervalMs = requested ? REQUESTED_INTERVAL_MS : INTERVAL_MS;
  let shownAt = requested ? -Infinity : performance.now();
  return {
    show(text) {
      if (stream.isTTY) stream.write(`${CLEAR_LINE}${text.slice(0, (stream.columns || 80) - 1)}`);
      else if ((requested || !quiet) && performance.now() - shownAt >= intervalMs) {
        stream.write(`${text}\n`);
        shownAt = performance.now();
      }
    },
    end() {
      if (stream.isTTY) stream.write(CLEAR_LINE);
    },
  };
}
