import { GraphQLError, Lexer, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { refuseErrors, refuseViolation } from '../refusal';
import type { Refusal } from '../refusal';

export interface ParsedText {
  readonly document: DocumentNode;
  readonly tokens: number;
  readonly usesDefer: boolean;
}

/** The parser recurses for each nested bracket: this limit is far below a stack overflow. */
const MAX_NESTING = 200;

/** Parses a text within the limits that the parser needs. */
export function parseWithin(text: string, maxTokens: number): ParsedText | Refusal {
  const { tokens, nesting, usesDefer } = scanTokens(text);
  if (tokens > maxTokens) return refuseViolation({ what: 'number of tokens', limit: maxTokens, actual: tokens });
  if (nesting > MAX_NESTING) return refuseViolation({ what: 'nesting', limit: MAX_NESTING, actual: nesting });
  try {
    return { document: parse(text), tokens, usesDefer };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuseErrors('GRAPHQL_PARSE_FAILED', [error]);
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Counts tokens up to the end or to the first invalid token, and the maximum nesting of brackets. */
function scanTokens(text: string): Omit<ParsedText, 'document'> & { readonly nesting: number } {
  const lexer = new Lexer(new Source(text));
  let [tokens, open, nesting] = [0, 0, 0];
  let [usesDefer, isDirective] = [false, false];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      tokens += 1;
      if (OPENING.has(token.kind)) open += 1;
      else if (CLOSING.has(token.kind)) open -= 1;
      nesting = Math.max(nesting, open);
      usesDefer ||= isDirective && token.value === 'defer';
      isDirective = token.kind === TokenKind.AT;
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, nesting, usesDefer };
}
