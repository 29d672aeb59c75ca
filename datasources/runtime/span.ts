/**
 * A part of a trace that is recorded: only requests that were chosen by sampling have one. What is measured with it is the
 * caller's; who collects it is not known here.
 */
export interface Span {
  /**
   * Starts a span below this one. If it begins when the request has ended, it belongs to a trace of its own that links to this one.
   */
  child(name: string, options?: SpanOptions): Span;
  /** Starts a trace of its own that links to this span: for work that the request has caused, and does not wait for. */
  linked(name: string, options?: SpanOptions): Span;
  set(attributes: SpanAttributes): void;
  /** @param type a code, or an HTTP status: never a message */
  fail(type: string): void;
  end(): void;
}

export interface SpanOptions {
  /** `client`: a call to something outside. Default: work of this process. */
  readonly kind?: 'client';
  readonly attributes?: SpanAttributes;
  /** When it began, as `performance.now()`; absent: now. */
  readonly startedAt?: number;
}

/** Slugs, codes, endpoint numbers and counts: nothing that comes from a variable, an argument, a path or a result. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Runs work as a span. A thrown value marks the span as failed. */
export async function inSpan<T>(
  parent: Span | null | undefined,
  name: string,
  options: SpanOptions,
  work: () => Promise<T>,
): Promise<T> {
  if (!parent) return work();
  const span = parent.child(name, options);
  try {
    return await work();
  } catch (error) {
    span.fail(error instanceof Error ? error.name : 'error');
    throw error;
  } finally {
    span.end();
  }
}
