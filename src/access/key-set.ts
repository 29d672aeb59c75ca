import type * as Jose from 'jose';
import type { CryptoKey, FetchImplementation, JWTVerifyGetKey } from 'jose';

/** The key server could not be reached, or did not answer with a key set: whether a token is valid is not known. */
export class KeysUnavailable extends Error {
  /** When the key server may be asked again, in milliseconds since 1970. */
  readonly retryAt: number;

  constructor(retryAt: number) {
    super('the key server cannot be reached');
    this.name = 'KeysUnavailable';
    this.retryAt = retryAt;
  }
}

export interface KeyServerEvents {
  /** Called with the first of several failures. */
  readonly onFailure: (error: unknown) => void;
  readonly onRecovery: () => void;
}

/** An unknown key id fetches the keys again, but no more often than this. */
const COOLDOWN_MS = 30_000;
/** Without usable keys nobody with a token can enter: the key server is asked again sooner. */
const RETRY_MS = 5_000;
const TIMEOUT_MS = 5_000;
const MAX_BYTES = 1024 * 1024;

/**
 * The issuer's public keys. `jose` fetches them, keeps them for ten minutes, and joins concurrent fetches; here failed fetches
 * get a cooldown of their own.
 * @param events reports when the key server cannot be used, and when it can again
 */
export function createKeySet(
  { createRemoteJWKSet, customFetch, errors }: typeof Jose,
  jwksUri: string,
  events: KeyServerEvents,
): JWTVerifyGetKey {
  let pausedUntil = 0;
  let isAway = false;
  let answeredSince = false;
  const fetchUnlessPaused: FetchImplementation = async (url, options) => {
    if (Date.now() < pausedUntil) throw new KeysUnavailable(pausedUntil);
    const response = await fetchBounded(url, options);
    answeredSince = response.status === 200;
    return response;
  };
  /** Keys that were fetched before the outage may still serve tokens: only a fetch proves that it is over. */
  const noteRecovery = (): void => {
    if (!isAway || !answeredSince) return;
    isAway = false;
    events.onRecovery();
  };
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: TIMEOUT_MS,
    [customFetch]: fetchUnlessPaused,
  });
  const isAboutTheToken = (error: unknown): boolean =>
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported;

  return async (header, token): Promise<CryptoKey> => {
    try {
      const key = await keys(header, token);
      noteRecovery();
      return key;
    } catch (error) {
      if (isAboutTheToken(error)) {
        noteRecovery();
        throw error;
      }
      // Of the requests that waited for the same fetch, the first one begins the pause.
      if (Date.now() >= pausedUntil) {
        pausedUntil = Date.now() + (keys.fresh ? COOLDOWN_MS : RETRY_MS);
        answeredSince = false;
        if (!isAway) events.onFailure(error);
        isAway = true;
      }
      throw new KeysUnavailable(pausedUntil);
    }
  };
}

/** `fetch` reads an answer of any size; one that does not end would fill the memory within the timeout. */
export const fetchBounded: FetchImplementation = async (url, options) => {
  const response = await fetch(url, options);
  const { status, body } = response;
  if (status !== 200 || !body) {
    await body?.cancel();
    return new Response(null, { status: 502 });
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<unknown>) {
    if (!ArrayBuffer.isView(chunk)) continue;
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`the key set is larger than ${MAX_BYTES} bytes`);
    chunks.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  return new Response(Buffer.concat(chunks));
};
