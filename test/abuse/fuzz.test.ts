import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Lexer, Source, TokenKind } from 'graphql';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { WRITER } from '../mutate';
import { ordinaryQueries } from './documents';

const MUTANTS = 4_000;
const AT_ONCE = 16;
const SEED = 20_261_121;

/** Mulberry32: the same sequence for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The tokens of a document as written. */
function wordsOf(text: string): readonly string[] {
  const lexer = new Lexer(new Source(text));
  const words: string[] = [];
  while (lexer.advance().kind !== TokenKind.EOF) words.push(text.slice(lexer.token.start, lexer.token.end));
  return words;
}

const STRANGE = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '|',
  '&',
  '=',
  '#',
  '"',
  '"""',
  '\\',
  '\u0000',
  '\ufeff',
  '💥',
  '-1',
  '0',
  '500',
  '501',
  '99999999999',
  '1e400',
  '-0',
  '1.5',
  'null',
  'true',
  '""',
  '"acme"',
  '"globex"',
  '[]',
  '{}',
  '__typename',
  '__schema { types { name } }',
  '__proto__',
  'constructor',
  'on',
  'fragment',
  'mutation',
  'subscription',
  '@include(if: $x)',
  '@skip(if: true)',
  '@defer',
  '$x',
  'id',
  'raw',
  'nodes',
  'edges',
  'learners',
  'company',
  'F',
];

describe(`${MUTANTS} random mutations of ordinary queries`, () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startTestSystem({ learners: 10, clients: [WRITER], config: { cache: { ttlSeconds: 3600 } } });
  });
  afterAll(() => system.close());

  it('are all answered with a GraphQL response: no 5xx, no internal error', async () => {
    const random = randomNumbers(SEED);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const originals = ordinaryQueries.map(wordsOf);
    const mutate = (): string => {
      const words = [...pick(originals)];
      for (let change = Math.floor(random() * 4); change >= 0; change -= 1) {
        const at = Math.floor(random() * words.length);
        const kind = Math.floor(random() * 6);
        if (kind === 0) words.splice(at, 1);
        else if (kind === 1) words.splice(at, 0, words[at] ?? '');
        else if (kind === 2) words[at] = pick(STRANGE);
        else if (kind === 3) words.splice(at, 0, pick(STRANGE));
        else if (kind === 4) words[at] = pick(pick(originals));
        else words.splice(at, 1 + Math.floor(random() * 8), ...words.slice(0, Math.floor(random() * 8)));
      }
      return words.join(' ');
    };
    const queries = Array.from({ length: MUTANTS }, mutate);

    const statuses = new Map<number, number>();
    const wrong: string[] = [];
    const send = async (query: string) => {
      const response = await fetch(`${system.server.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { x: pick([true, 'y', -1, null]) } }),
      });
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const answer = (await response.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code);
      const good = response.status < 500 && (answer.data !== undefined || codes.length > 0);
      if (!good || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes(undefined))
        wrong.push(`${response.status} ${codes.join()} ${query}`);
    };
    const waiting = queries.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const query of waiting) await send(query);
      }),
    );
    expect(wrong).toEqual([]);
    expect(system.bugs).toEqual([]);
    // Both valid and invalid mutants must occur, otherwise nothing was tested.
    expect(statuses.get(400)).toBeGreaterThan(MUTANTS / 4);
    expect(statuses.get(200)).toBeGreaterThan(MUTANTS / 50);
  }, 120_000);
});
