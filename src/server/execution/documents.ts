import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { GraphQLError, Lexer, Source, TokenKind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '../../config/config';
import { findViolation } from '../limits/document-limits';
import type { DocumentLimits } from '../limits/document-limits';
import { hasSoundFragments } from '../limits/fragments';
import { refuseErrors, refuseViolation } from '../refusal';
import type { Refusal } from '../refusal';
import { sha256 } from '../trusted-documents';
import { createValidator } from '../validation/validate';
import type { ValidationOptions } from '../validation/validate';

type Limits = DocumentLimits & Pick<Config['limits'], 'maxTokens'>;

/** The result of preparing a text: a valid document within all limits, or a refusal. */
export type PreparedDocument =
  | { readonly kind: 'valid'; readonly text: string; readonly hash: string; readonly document: DocumentNode }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Documents {
  /** Parses a text, checks it against the limits, and validates it. The result is cached. */
  prepare(text: string): PreparedDocument;
  /** Runs `work`, during which Apollo can get the document from the store. */
  whileExecuted<T>(prepared: ValidDocument, work: () => Promise<T>): Promise<T>;
  /** Gives Apollo the documents in execution, so that it neither parses nor validates them again. */
  readonly store: NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;
}

export type ValidDocument = Extract<PreparedDocument, { readonly kind: 'valid' }>;

const CACHE_BYTES = 32 * 1024 * 1024;
/** A parsed document retains its text and a few objects per token. */
const BYTES_PER_CHARACTER = 2;
const BYTES_PER_TOKEN = 500;
const BYTES_PER_ENTRY = 1000;

export function createDocuments(options: ValidationOptions & { readonly limits: Limits }): Documents {
  const validator = createValidator(options);
  /** By the SHA-256 of the text. */
  const cache = new LRUCache<string, { readonly prepared: PreparedDocument; readonly bytes: number }>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }) => bytes,
  });
  /** By the same hash, which is part of Apollo's key: documents in execution, even if the cache evicts them meanwhile. */
  const executed = new Map<string, { readonly document: DocumentNode; users: number }>();
  const prepare = (text: string, hash: string): PreparedDocument => {
    const document = parseWithin(text, options.limits.maxTokens);
    if ('status' in document) return { kind: 'refused', refusal: document };
    const refusal = check(document, validator, options.limits);
    return refusal ? { kind: 'refused', refusal } : { kind: 'valid', text, hash, document };
  };
  return {
    prepare(text) {
      const hash = sha256(text);
      const cached = cache.get(hash);
      if (cached) return cached.prepared;
      const prepared = prepare(text, hash);
      cache.set(hash, { prepared, bytes: bytesOf(prepared, text) });
      return prepared;
    },
    async whileExecuted({ hash, document }, work) {
      const entry = executed.get(hash) ?? { document, users: 0 };
      executed.set(hash, entry);
      entry.users += 1;
      try {
        return await work();
      } finally {
        entry.users -= 1;
        if (entry.users === 0) executed.delete(hash);
      }
    },
    store: {
      // Apollo's key is the hash of the schema, a colon, and the hash of the text.
      get: async (key) => executed.get(key.slice(key.lastIndexOf(':') + 1))?.document,
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}

function check(document: DocumentNode, validator: ReturnType<typeof createValidator>, limits: Limits): Refusal | null {
  if (!hasSoundFragments(document)) {
    return refuseErrors('GRAPHQL_VALIDATION_FAILED', validator.checkFragments(document));
  }
  const violation = findViolation(document, limits);
  if (violation) return refuseViolation(violation);
  const errors = validator.checkAll(document);
  return errors.length > 0 ? refuseErrors('GRAPHQL_VALIDATION_FAILED', errors) : null;
}

/** The parser recurses for each nested bracket: this limit is far below a stack overflow. */
const MAX_NESTING = 200;

function parseWithin(text: string, maxTokens: number): DocumentNode | Refusal {
  const { tokens, nesting } = countTokens(text);
  if (tokens > maxTokens) return refuseViolation({ what: 'number of tokens', limit: maxTokens, actual: tokens });
  if (nesting > MAX_NESTING) return refuseViolation({ what: 'nesting', limit: MAX_NESTING, actual: nesting });
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refuseErrors('GRAPHQL_PARSE_FAILED', [error]);
  }
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Counts tokens up to the end or to the first invalid token, and the maximum nesting of brackets. */
function countTokens(text: string): { readonly tokens: number; readonly nesting: number } {
  const lexer = new Lexer(new Source(text));
  let [tokens, open, nesting] = [0, 0, 0];
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (OPENING.has(kind)) open += 1;
      else if (CLOSING.has(kind)) open -= 1;
      nesting = Math.max(nesting, open);
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, nesting };
}

function bytesOf(prepared: PreparedDocument, text: string): number {
  // The messages of a refusal may be slices of the text, which retain all of it.
  const own = BYTES_PER_ENTRY + text.length * BYTES_PER_CHARACTER;
  return prepared.kind === 'valid' ? own + countParsed(prepared.document) * BYTES_PER_TOKEN : own;
}

function countParsed({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) tokens += 1;
  return tokens;
}
