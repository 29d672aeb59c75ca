import type * as Jose from 'jose';
import type { JWTPayload, JWTVerifyOptions } from 'jose';
import type { Config } from '../config/config';
import { KeysUnavailable, createKeySet } from './key-set';
import type { KeyServerEvents } from './key-set';
import { scopeOf } from './scopes';
import type { Viewer } from './viewer';

type JwtConfig = NonNullable<Config['jwt']>;

/**
 * Verifies tokens with the issuer's key set: signature, algorithm, issuer, audience and expiry. null for invalid tokens.
 * @param keyServer reports whether the keys can be fetched
 */
export function createJwtVerifier(
  jwt: JwtConfig,
  keyServer: KeyServerEvents,
): (token: string) => Promise<Viewer | null> {
  // Loaded only if the configuration enables tokens.
  const loaded = import('jose').then((jose) => ({
    jose,
    keys: createKeySet(jose, jwt.jwksUri, keyServer),
  }));
  const { issuer, audience, algorithms } = jwt;
  const options: JWTVerifyOptions = { issuer, audience, algorithms, requiredClaims: ['exp', 'sub'] };
  /** @throws KeysUnavailable when it cannot be known whether the token is valid */
  return async (token) => {
    const { jose, keys } = await loaded;
    if (!isPlausible(jose, token, options)) return null;
    try {
      const { payload } = await jose.jwtVerify(token, keys, options);
      return viewerFromClaims(payload, jwt);
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return null;
    }
  };
}

/**
 * Whether a token could be valid, if only its signature is. Nothing is trusted for it: it saves the key server the fetches
 * for tokens that would be refused in any case.
 */
function isPlausible(
  { UnsecuredJWT, decodeProtectedHeader }: Pick<typeof Jose, 'UnsecuredJWT' | 'decodeProtectedHeader'>,
  token: string,
  { algorithms, ...claims }: JWTVerifyOptions,
): boolean {
  const [, payload, signature = ''] = token.split('.');
  if (!/^[\w-]+$/.test(signature)) return false;
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg === undefined || !algorithms?.includes(alg) || typeof (kid ?? '') !== 'string') return false;
    // `jose` checks the claims of a token without signature by the same code as those of a signed one.
    const { sub } = UnsecuredJWT.decode(`${UNSECURED_HEADER}.${payload}.`, claims).payload;
    return typeof sub === 'string' && sub !== '';
  } catch {
    return false;
  }
}

const UNSECURED_HEADER = Buffer.from('{"alg":"none"}').toString('base64url');

function viewerFromClaims(payload: JWTPayload, { issuer, companiesClaim, scopesClaim }: JwtConfig): Viewer {
  const companies = words(payload[companiesClaim]);
  return {
    name: payload.sub ?? '',
    credential: 'token',
    issuer,
    companies: companies.includes('*') ? '*' : companies,
    scopes: new Set(words(payload[scopesClaim]).flatMap((word) => scopeOf(word) ?? [])),
  };
}

/** Reads a claim that is a list, or a string of words separated by spaces or commas. */
function words(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.filter((word): word is string => typeof word === 'string');
  return typeof claim === 'string' ? claim.split(/[\s,]+/).filter(Boolean) : [];
}
