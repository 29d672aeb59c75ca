import { GraphQLError, Lexer, Source, TokenKind, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../config/config';
import type { Excess } from './excess';
import { measureShape } from './shape';

type Limits = Pick<Config['limits'], 'maxTokens' | 'maxDepth' | 'maxAliases' | 'maxDirectives' | 'maxRepeats'>;

/** Verdicts are kept for so many characters of documents. */
const REMEMBERED = 4_000_000;

/**
 * Refuses documents that are too large in shape, before they are validated: validation itself takes time that grows
 * with the square of some of these numbers.
 * @returns the first limit that a document is over; null for a good one, and for one that cannot be parsed, since
 * whoever executes it says so better
 */
export function createGate(limits: Limits): (text: string) => Excess | null {
  const verdicts = new LRUCache<string, { readonly excess: Excess | null }>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (text) => {
    const known = verdicts.get(text);
    if (known) return known.excess;
    const excess = findExcess(text, limits);
    verdicts.set(text, { excess });
    return excess;
  };
}

function findExcess(text: string, limits: Limits): Excess | null {
  try {
    const { depth, aliases, repeats, directives } = measureShape(
      parse(text, { maxTokens: limits.maxTokens, noLocation: true }),
    );
    const measured: readonly Excess[] = [
      { what: 'depth', limit: limits.maxDepth, actual: depth },
      { what: 'number of aliases', limit: limits.maxAliases, actual: aliases },
      { what: 'number of directives', limit: limits.maxDirectives, actual: directives },
      { what: 'number of repeated fields', limit: limits.maxRepeats, actual: repeats },
    ];
    return measured.find(({ limit, actual }) => actual > limit) ?? null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const actual = countTokens(text);
    return actual > limits.maxTokens ? { what: 'number of tokens', limit: limits.maxTokens, actual } : null;
  }
}

/** As many as there are before the end, or before what is no token. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return count;
}
