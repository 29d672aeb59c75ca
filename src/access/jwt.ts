import type { JWTPayload } from 'jose';
import type { Config } from '../config/config';
import type { Scope } from '../config/shape';
import type { Viewer } from './viewer';

const SCOPES: readonly Scope[] = ['READ', 'WRITE', 'RAW', 'ADMIN'];

/** Verifies tokens with the issuer's key set: signature, algorithm, issuer, audience and expiry. null for invalid tokens. */
export function createJwtVerifier(jwt: NonNullable<Config['jwt']>): (token: string) => Promise<Viewer | null> {
  // Loaded only if the configuration enables tokens.
  const loaded = import('jose').then(({ createRemoteJWKSet, jwtVerify }) => ({
    keys: createRemoteJWKSet(new URL(jwt.jwksUri)),
    jwtVerify,
  }));
  const { issuer, audience, algorithms } = jwt;
  return async (token) => {
    try {
      const { keys, jwtVerify } = await loaded;
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
      });
      return viewerFromClaims(payload, jwt);
    } catch {
      return null;
    }
  };
}

function viewerFromClaims(payload: JWTPayload, { companiesClaim, scopesClaim }: NonNullable<Config['jwt']>): Viewer {
  const companies = words(payload[companiesClaim]);
  const scopes = new Set(words(payload[scopesClaim]).map((word) => word.toUpperCase()));
  return {
    name: payload.sub ?? '',
    companies: companies.includes('*') ? '*' : companies,
    scopes: new Set(SCOPES.filter((scope) => scopes.has(scope))),
  };
}

/** Reads a claim that is a list, or a string of words separated by spaces or commas. */
function words(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return claim.filter((word): word is string => typeof word === 'string');
  return typeof claim === 'string' ? claim.split(/[\s,]+/).filter(Boolean) : [];
}
