import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CooperativeTask } from '../runtime/cooperative-scheduler';

/*
 * Values in a shared store carry a seal: a MAC over the key and the value, with a key that only processes with the same connection
 * can compute. So nothing is decoded that another program wrote, that was changed or cut, or that belongs to another key.
 */

const SEAL_BYTES = 32;
/** Bytes in one step of the computation. */
const STEP = 512 * 1024;

/** @param secret see `connectionSecrets` */
export function* sealTask(secret: Buffer, key: string, value: Buffer): CooperativeTask<Buffer> {
  return Buffer.concat([yield* macTask(secret, key, value), value]);
}

/** The value without its seal; null if that is not the seal of this key and value. */
export function* unsealTask(secret: Buffer, key: string, sealed: Buffer): CooperativeTask<Buffer | null> {
  if (sealed.length < SEAL_BYTES) return null;
  const value = sealed.subarray(SEAL_BYTES);
  const mac = yield* macTask(secret, key, value);
  return timingSafeEqual(mac, sealed.subarray(0, SEAL_BYTES)) ? value : null;
}

function* macTask(secret: Buffer, key: string, value: Buffer): CooperativeTask<Buffer> {
  // With its length: no other pair of key and value is the same sequence of bytes.
  const mac = createHmac('sha256', secret).update(`${Buffer.byteLength(key)} ${key}`);
  for (let at = 0; at < value.length; at += STEP) {
    mac.update(value.subarray(at, at + STEP));
    yield;
  }
  return mac.digest();
}
