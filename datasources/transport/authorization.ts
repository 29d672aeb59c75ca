import { z } from 'zod';
import type { Authorization } from '../spec/transport';
import { SourceProblem } from '../spec/problem';
import { readNumber } from './wire/numbers';

/** A fixed key or token as a Bearer. */
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
/** Renewed at this share of its life, so that a token does not expire on the way. */
const RENEW_AT = 0.8;
/** Where the answer names no life that a token can have. */
const DEFAULT_LIFE_SECONDS = 300;
/** A token that is said to live longer is renewed all the same. */
const MAX_LIFE_SECONDS = 24 * 60 * 60;
const TOKENS_REMEMBERED = 3;
/** Fields of a form that are no secrets. */
const PUBLIC_FIELDS: ReadonlySet<string> = new Set(['grant_type', 'client_id', 'scope', 'audience']);

/**
 * OAuth 2.0: trades a form (grant, client, credentials) for a Bearer token. However many calls wait, one login is
 * under way; a token that several calls report as refused is dropped once.
 */
export function oauth(tokenUrl: string, form: Readonly<Record<string, string>>): Authorization {
  let login: Promise<Token> | undefined;
  let current: Token | undefined;
  const credentials = Object.entries(form).flatMap(([name, value]) => (PUBLIC_FIELDS.has(name) ? [] : [value]));
  /** The last ones: an answer to a call with an earlier token may still be on its way. */
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

/** What may stand in a header. */
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
