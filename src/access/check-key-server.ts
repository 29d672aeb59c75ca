import { z } from 'zod';
import { jsonOrNull } from '../../datasources/runtime/json-or-null';
import type { Config } from '../config/config';
import { fetchBounded } from './key-set';

const TIMEOUT_MS = 5_000;
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export interface KeyServerReport {
  /** null if none could be read. */
  readonly keys: number | null;
  /** What is wrong, in one line; null: tokens can be checked. */
  readonly problem: string | null;
}

/** Fetches the keys as the server does, and says whether tokens can be checked with them. */
export async function checkKeyServer({
  jwksUri,
}: Pick<NonNullable<Config['jwt']>, 'jwksUri'>): Promise<KeyServerReport> {
  const address = withoutSecrets(jwksUri);
  const none = (problem: string): KeyServerReport => ({ keys: null, problem: `${address} ${problem}` });
  // Requests are not sent to such an address, and the reason would quote it.
  if (/^[^:]+:\/\/[^/?#]*@/.test(jwksUri)) return none('has a user or a password, which is not sent; remove it');
  let text: string;
  try {
    const response = await fetchBounded(jwksUri, {
      method: 'GET',
      redirect: 'manual',
      headers: new Headers({ accept: 'application/json' }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status !== 200) return none('does not answer with status 200; correct jwt.jwksUri');
    text = await response.text();
  } catch (error) {
    return none(`cannot be reached: ${causeOf(error)}`);
  }
  const { data } = keySet.safeParse(jsonOrNull(text));
  if (!data) return none('does not answer with a key set ({ "keys": [ … ] }); correct jwt.jwksUri');
  if (data.keys.length === 0) return { keys: 0, problem: `${address} has no keys: every token will be refused` };
  return { keys: data.keys.length, problem: null };
}

/** An address may have a password, or a key behind its `?`. */
function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
}

/** `fetch` says only that it failed: the reason is in the cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
