import { z } from 'zod';
import type { Authorization } from '../spec/transport';
import { SourceProblem } from '../spec/problem';
import { readNumber } from './wire/numbers';

/** A fixed key or token as a Bearer token. */
export function bearer(key: string): Authorization {
  return { header: () => Promise.resolve(`Bearer ${key}`), secrets: () => [key] };
}

/** HTTP Basic with the key as user name and no password. */
export function basic(key: string): Authorization {
  const value = `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
  return { header: () => Promise.resolve(value), secrets: () => [key] };
}

interface Token {
  readonly value: string;
  readonly renewAt: number;
}
/** A token is renewed at this share of its lifetime, so that it does not expire during a request. */
const RENEW_AT = 0.8;
/** The lifetime if the response states none that is valid. */
const DEFAULT_LIFE_SECONDS = 300;
/** The longest lifetime that is trusted. */
const MAX_LIFE_SECONDS = 24 * 60 * 60;
const TOKENS_REMEMBERED = 3;
/** Form fields that are no secrets. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set(['grant_type', 'client_id', 'scope', 'audience']);

/**
 * OAuth 2.0: exchanges a form (grant, client, credentials) for a Bearer token. Concurrent logins are coalesced; a token that
 * several calls report as rejected is invalidated once.
 */
export function oauth(tokenUrl: string, form: Readonly<Record<string, string>>): Authorization {
  let login: Promise<Token> | undefined;
  let current: Token | undefined;
  const credentials = Object.entries(form).flatMap(([name, value]) => (PUBLIC_FIELDS.has(name) ? [] : [value]));
  /** The most recent tokens: a response to a call with an earlier token may still be in flight. */
  let tokens: readonly string[] = [];

  return {
    async header(exchange, scope) {
      if (!current || current.renewAt <= Date.now()) {
        login ??= exchange(tokenUrl, form, scope)
          .then((answer) => tokenOf(answer))
          .finally(() => {
            login = undefined;
          });
        current = await login;
        if (!tokens.includes(current.value)) tokens = [current.value, ...tokens].slice(0, TOKENS_REMEMBERED);
      }
      return `Bearer ${current.value}`;
    },
    invalidate(used) {
      if (current && used === `Bearer ${current.value}`) current = undefined;
    },
    secrets: () => [...credentials, ...tokens],
  };
}

/** Characters that are valid in a header. */
const TOKEN = /^[\x21-\x7e]+$/;
const tokenAnswer = z.object({ access_token: z.string().regex(TOKEN), expires_in: z.unknown() });

function tokenOf(answer: unknown): Token {
  const parsed = tokenAnswer.safeParse(answer);
  if (!parsed.success)
    throw new SourceProblem({ code: 'BAD_RESPONSE', endpoint: 'token', message: 'The token endpoint sent no token' });
  const { access_token: value, expires_in: life } = parsed.data;
  return { value, renewAt: Date.now() + secondsOf(life) * 1000 * RENEW_AT };
}

function secondsOf(life: unknown): number {
  const seconds = readNumber(life) ?? 0;
  return seconds >= 1 ? Math.min(seconds, MAX_LIFE_SECONDS) : DEFAULT_LIFE_SECONDS;
}
