import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createRequest, useQuery } from 'urql';
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

interface Options {
  /** Nothing is read yet. */
  readonly pause?: boolean;
  /** The answer to earlier variables stays until the next one: for a list that grows, which is marked as busy meanwhile. */
  readonly holdsEarlier?: boolean;
}

const NO_ANSWER = { data: undefined, error: undefined, extensions: undefined } as const;

/** Reads an operation, and reads it again when a source goes down or comes back while the page is open. */
export function useGraph<Result, Variables extends AnyVariables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  { pause = false, holdsEarlier = false }: Options = {},
): GraphState<Result> {
  const query = document.toString();
  const [state, execute] = useQuery<Result, AnyVariables>({ query, variables, pause });
  const { fetching, stale } = state;
  // After a change of the variables, urql holds the answer to the earlier ones: numbers of another period, for example.
  const { key } = createRequest(query, variables);
  const isAnswer = state.operation?.key === key;
  const { data, error, extensions } = isAnswer || holdsEarlier ? state : NO_ANSWER;
  /** The error of the read before, and of what. */
  const [failed, setFailed] = useState<{ readonly key: number; readonly error: CombinedError } | null>(null);
  useEffect(() => {
    if (error) setFailed({ key, error });
    else if (data) setFailed(null);
  }, [key, data, error]);
  const readAgain = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const reload = useCallback(() => {
    setFailed(null);
    readAgain();
  }, [readAgain]);
  const count = useRefreshCount();
  const seen = useRef(count);
  useEffect(() => {
    // What is being read is not interrupted: it is read again after its answer.
    if (seen.current === count || fetching) return;
    seen.current = count;
    if (!pause) readAgain();
  }, [count, fetching, pause, readAgain]);
  // What failed says so until it is answered, or somebody tries again.
  const shown = error ?? (data === undefined && fetching && failed?.key === key ? failed.error : undefined);
  return {
    data,
    error: shown,
    loading: data === undefined && shown === undefined && !pause,
    refreshing: fetching || stale,
    reload,
    extensions,
  };
}

/** A part of an answer: undefined while it is awaited, null if it could not be read. */
export function partOf<Result, Part>(
  { data, error }: Pick<GraphState<Result>, 'data' | 'error'>,
  pick: (data: Result) => Part | null | undefined,
): Part | null | undefined {
  if (data) return pick(data) ?? null;
  return error === undefined ? undefined : null;
}
