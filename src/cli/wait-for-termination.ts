import { constants } from 'node:os';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** On Ctrl-C a program started by npm gets the signal twice: from the terminal, and from npm. */
const SAME_SIGNAL_MS = 50;

/**
 * Waits for SIGTERM or SIGINT. A second one ends the process at once. To be called before the program says that it is ready:
 * until then a signal ends it at once, too.
 */
export function waitForTermination(): Promise<void> {
  return new Promise((resolve) => {
    let firstAt: number | null = null;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        firstAt ??= performance.now();
        if (performance.now() - firstAt > SAME_SIGNAL_MS) process.exit(128 + constants.signals[signal]);
        resolve();
      });
    }
  });
}

/** Ends the process after this time, even if something still keeps it alive. */
export function exitWithin(seconds: number): void {
  setTimeout(() => process.exit(0), seconds * 1000).unref();
}
