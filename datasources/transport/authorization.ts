/** How a connection proves itself. */
export interface Authorization {
  /** The value of the `Authorization` header. */
  header(exchange: Exchange, signal: AbortSignal): Promise<string>;
  /** Forgets what has expired; absent where nothing can expire. `used` is the header value that was refused. */
  renew?(used: string): void;
}

/** Sends one form to a token endpoint, under the same limits as any vendor call. Throws a `SourceProblem`. */
export type Exchange = (url: string, form: Readonly<Record<string, string>>, signal: AbortSignal) => Promise<unknown>;

/** A fixed key or token as a Bearer. */
export function bearer(key: string): Authorization {
  return { header: () => Promise.resolve(`Bearer ${key}`) };
}

/** HTTP Basic with the key as user name and no password. */
export function basic(key: string): Authorization {
  const value = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
  return { header: () => Promise.resolve(value) };
}

interface Token {
  readonly value: string;
  readonly renewAt: number;
}
/** Renewed at this share of its life, so that a token does not expire on the way. */
const RENEW_AT = 0.8;
const DEFAULT_LIFE_SECONDS = 300;

/**
 * OAuth 2.0: trades a form (grant, client, credentials) for a Bearer token. However many calls wait, there is one
 * login under way; a token that a vendor refused is dropped once, whoever reports it.
 */
export function oauth(tokenUrl: string, form: Readonly<Record<string, string>>): Authorization {
  let current: Promise<Token> | undefined;
  const login = (exchange: Exchange, signal: AbortSignal): Promise<Token> => {
    const pending = exchange(tokenUrl, form, signal).then(tokenOf);
    current = pending;
    pending.catch(() => {
      if (current === pending) current = undefined;
    });
    return pending;
  };
  let last = '';
  return {
    async header(exchange, signal) {
      let token = await (current ?? login(exchange, signal));
      if (token.renewAt <= Date.now()) token = await (last === token.value || !current ? login(exchange, signal) : current);
      last = '';
      return `Bearer ${token.value}`;
    },
    renew(used) {
      last = used;
      current = undefined;
    },
  };
}

function tokenOf(answer: unknown): Token {
  const { access_token: value, expires_in: life } = answer as { access_token: string; expires_in?: number };
  return { value, renewAt: Date.now() + Number(life ?? DEFAULT_LIFE_SECONDS) * 1000 * RENEW_AT };
}
