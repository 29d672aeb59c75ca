import type { Config } from '../config/config';
import { createApiKeyVerifier } from './api-keys';
import { createJwtVerifier } from './jwt';
import type { KeyServerEvents } from './key-set';
import type { Viewer } from './viewer';

interface Credentials {
  readonly authorization?: string;
  readonly 'x-api-key'?: string;
}

export type Authenticate = (credentials: Credentials) => Promise<Viewer | null>;

/**
 * Finds the viewer by `Authorization: Bearer` with a key or token, or `X-API-Key`. null for missing or wrong credentials;
 * rejected with `KeysUnavailable` where a token cannot be verified.
 * @param keyServer reports whether the keys of tokens can be fetched
 * @param openVerifier makes the verifier of tokens; a verifier that has fetched the keys already may be used again
 */
export function createAuthenticator(
  config: Pick<Config, 'jwt'> & { readonly clients: Parameters<typeof createApiKeyVerifier>[0] },
  keyServer: KeyServerEvents,
  openVerifier: typeof createJwtVerifier = createJwtVerifier,
): Authenticate {
  const byKey = createApiKeyVerifier(config.clients);
  const byToken = config.jwt && openVerifier(config.jwt, keyServer);
  return async (credentials) => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(credentials.authorization ?? '')?.[1];
    const key = credentials['x-api-key'] ?? bearer;
    if (!key) return null;
    const viewer = byKey(key);
    if (viewer || !byToken || key.split('.').length !== 3) return viewer;
    return byToken(key);
  };
}
