import { Kind, visit, BREAK } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { KEPT_OPERATIONS } from './documents';

export interface OperationToRun {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** Runs an operation; null where it cannot be compiled, and the plain executor must do. */
export type CompiledExecutor = (operation: OperationToRun) => Promise<ExecutionResult> | null;

/**
 * Compiles operations to JavaScript, each once. Documents are told apart by identity: the document store returns the
 * same one for the same text.
 */
export function createCompiledExecutor(schema: GraphQLSchema): CompiledExecutor {
  const compiled = new LRUCache<DocumentNode, Map<string | null, CompiledQuery | null>>({ max: KEPT_OPERATIONS });

  const compile = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    if (isIncremental(document)) return null;
    const query = compileQuery(schema, document, operationName ?? undefined);
    return isCompiledQuery(query) ? query : null;
  };

  return ({ document, operationName, variables, context }) => {
    const ofDocument = compiled.get(document) ?? new Map<string | null, CompiledQuery | null>();
    compiled.set(document, ofDocument);
    const known = ofDocument.get(operationName);
    const query = known === undefined ? compile(document, operationName) : known;
    ofDocument.set(operationName, query);
    return query && Promise.resolve(query.query(undefined, context, { ...variables }));
  };
}

/** Answers in several parts are beyond the compiler. */
function isIncremental(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]({ name }: { readonly name: { readonly value: string } }) {
      found ||= name.value === 'defer' || name.value === 'stream';
      return found ? BREAK : undefined;
    },
  });
  return found;
}
