/** Access tokens that a sandbox has issued, and when they expire. */
export interface Tokens {
  issue(): { readonly access_token: string; readonly token_type: 'Bearer'; readonly expires_in: number };
  isGood(authorization: string | undefined): boolean;
  /** All tokens issued so far. */
  expire(): void;
}

export function createTokens(prefix: string, lifeSeconds: number): Tokens {
  let issued = 0;
  const good = new Map<string, number>();
  return {
    issue() {
      issued += 1;
      const token = `${prefix}.${issued}.${Math.random().toString(36).slice(2)}`;
      good.set(token, Date.now() + lifeSeconds * 1000);
      return { access_token: token, token_type: 'Bearer', expires_in: lifeSeconds };
    },
    isGood(authorization = '') {
      const until = /^bearer /i.test(authorization) ? good.get(authorization.slice(7)) : undefined;
      return until !== undefined && until > Date.now();
    },
    expire: () => good.clear(),
  };
}
