import type { Span } from '../../../datasources/runtime/span';

interface TracedOperation {
  readonly type: string;
  /** null: it has none. */
  readonly name: string | null;
  readonly hash: string;
}

/** The span of the execution of an operation: without its text and its variables. */
export function startOperationSpan(request: Span, { type, name, hash }: TracedOperation): Span {
  return request.child(type, {
    attributes: {
      'graphql.operation.type': type,
      ...(name === null ? {} : { 'graphql.operation.name': name }),
      'awaregraph.operation.hash': hash,
    },
  });
}

export async function endIfFailed<T>(execution: Promise<T>, span: Span): Promise<T> {
  try {
    return await execution;
  } catch (error) {
    span.fail('INTERNAL_SERVER_ERROR');
    span.end();
    throw error;
  }
}

/** The parts of a response; the span ends with the last one, or when nobody reads on. */
export function endAfter(parts: AsyncIterable<string>, span: Span | null): AsyncIterable<string> {
  return span ? endingWith(parts, span) : parts;
}

async function* endingWith(parts: AsyncIterable<string>, span: Span): AsyncGenerator<string> {
  try {
    yield* parts;
  } finally {
    span.end();
  }
}
