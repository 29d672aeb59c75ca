import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 5;
/** Whoever was too busy to hear from Redis leaves it alone for a second. */
const PAUSE_MS = 1100;

/** Tries until the expectations hold: for what the program may do a little later where the machine is busy. */
export async function eventually(expectations: () => Promise<void>, tries = TRIES): Promise<void> {
  try {
    await expectations();
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(PAUSE_MS);
    await eventually(expectations, tries - 1);
  }
}
