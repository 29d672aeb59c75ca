import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { AnyVariables, CombinedError } from 'urql';
import { useRefreshCount } from './refresh';

/** An operation as codegen generates it: a text with the types of its result and variables. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
}

export interface GraphState<Result> {
  /** Undefined until the first answer. During a later read, the last answer. */
  readonly data: Result | undefined;
  readonly error: CombinedError | undefined;
  /** The first answer is awaited. */
  readonly loading: boolean;
  /** Data is shown, and read again. */
  readonly refreshing: boolean;
  readonly reload: () => void;
  /** Beside the data: why parts of it are null; see source-problems.ts. */
  readonly extensions: unknown;
}

/** Reads an operation, and reads it again when a source goes down or comes back while the page is open. */
export function useGraph<Result, Variables extends AnyVariables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { pause = false }: { pause?: boolean } = {},
): GraphState<Result> {
  const [{ data, error, fetching, stale, extensions }, execute] = useQuery<Result, AnyVariables>({
    query: document.toString(),
    variables,
    pause,
  });
  const reload = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const count = useRefreshCount();
  const shown = useRef(count);
  useEffect(() => {
    if (shown.current === count) return;
    shown.current = count;
    if (!pause) reload();
  }, [count, pause, reload]);
  return {
    data,
    error,
    loading: data === undefined && error === undefined && !pause,
    refreshing: fetching || stale,
    reload,
    extensions,
  };
}
