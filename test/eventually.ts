import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 5;
/** A process that was too busy to hear from Redis does not use it for a second. */
const PAUSE_MS = 1100;

/** Retries until the expectations pass: for what the program may do a little later on a busy machine. */
export async function eventually(expectations: () => Promise<void>, tries = TRIES): Promise<void> {
  try {
    await expectations();
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(PAUSE_MS);
    await eventually(expectations, tries - 1);
  }
}
