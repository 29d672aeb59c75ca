import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { GenerateKeyPairResult, JWK, JWTPayload } from 'jose';

export type KeyServerAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** A token issuer that publishes its keys over HTTP, as an identity provider does. */
export interface Issuer {
  readonly jwksUri: string;
  /** How often its keys were fetched. */
  fetches(): number;
  /** Creates a key pair and publishes its public half beside the others. */
  addKey(kid: string, algorithm?: string): Promise<void>;
  forgetKeys(): void;
  /** The response in place of its keys; null for its keys. */
  setAnswer(answer: KeyServerAnswer | null): void;
  /** A token that is valid except for what is overridden. */
  token(claims?: JWTPayload, options?: { kid?: string; expires?: number | null }): Promise<string>;
  close(): Promise<void>;
}

export const ISSUER = 'https://id.example';
export const AUDIENCE = 'awaregraph';

export async function startIssuer(): Promise<Issuer> {
  const published: JWK[] = [];
  const pairs = new Map<string, { privateKey: GenerateKeyPairResult['privateKey']; algorithm: string }>();
  let fetches = 0;
  let other: KeyServerAnswer | null = null;
  const server = createServer((request, response) => {
    fetches += 1;
    if (other) return other(request, response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    jwksUri: `http://127.0.0.1:${port}/jwks`,
    fetches: () => fetches,
    async addKey(kid, algorithm = 'ES256') {
      const { publicKey, privateKey } = await generateKeyPair(algorithm);
      published.push({ ...(await exportJWK(publicKey)), kid, use: 'sig' });
      pairs.set(kid, { privateKey, algorithm });
    },
    forgetKeys: () => published.splice(0),
    setAnswer: (answer) => void (other = answer),
    async token(claims = {}, { kid = 'one', expires = Math.floor(Date.now() / 1000) + 60 } = {}) {
      const pair = pairs.get(kid);
      if (!pair) throw new Error(`no key "${kid}"`);
      const payload = { iss: ISSUER, aud: AUDIENCE, sub: 'ada', companies: ['acme'], scope: 'read', ...claims };
      const token = new SignJWT(payload).setProtectedHeader({ alg: pair.algorithm, kid });
      if (expires !== null) token.setExpirationTime(expires);
      return token.sign(pair.privateKey);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
