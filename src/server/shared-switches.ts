import { setTimeout as sleep } from 'node:timers/promises';
import { fingerprintOf } from '../../datasources/cache/fingerprint';
import type { SwitchRecord, SwitchSharing } from '../../datasources/runtime/switch-sharing';
import type { Config } from '../config/config';
import { openSharedStore } from './shared-store';

/** The name of each connection's switch in the shared store: that of no other connection. */
function switchKeys({ connections }: Pick<Config, 'connections'>): ReadonlyMap<string, string> {
  return new Map(connections.map((one) => [one.id, `${fingerprintOf(one)} ${one.id}`]));
}

const PATIENCE_MS = 3_000;
const PAUSE_MS = 100;

/** A server rather serves without Redis than late; a command reads the switches once, and better late than not. */
async function readPatiently(
  sharing: SwitchSharing,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SwitchRecord> | null> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const records = await sharing.read(keys);
    if (records || performance.now() > deadline) return records;
    await sleep(PAUSE_MS);
  }
}

/**
 * Reads which connections operators have switched off for the running servers, for a program that shares nothing else with them.
 * @returns null if Redis cannot be reached; without Redis, none
 */
export async function readSwitchedOff(config: Config): Promise<ReadonlySet<string> | null> {
  const store = await openSharedStore(config.cache);
  if (!store) return new Set();
  try {
    const keys = switchKeys(config);
    await store.switchSharing.opened;
    const records = await readPatiently(store.switchSharing, [...keys.values()]);
    if (!records) return null;
    const isOff = (key: string): boolean => {
      const record = records.get(key);
      return record !== undefined && record.isOff && (record.until === null || record.until > Date.now());
    };
    return new Set(Array.from(keys).flatMap(([id, key]) => (isOff(key) ? [id] : [])));
  } finally {
    await store.close();
  }
}
