import { createHeldEvent } from './held-event';
import type { HeldEvent } from './held-event';

/** SIGHUP asks a server to read its configuration again. */
export type HangUps = HeldEvent;

/**
 * Catches SIGHUP, which else ends the process. To be called before anything that takes time: a signal that comes during the
 * start waits for its end.
 */
export function catchHangUps(): HangUps {
  const { emit, listen } = createHeldEvent();
  process.on('SIGHUP', emit);
  return { listen };
}
