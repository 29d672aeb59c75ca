import { mapExchange, makeOperation } from 'urql';
import type { Exchange } from 'urql';

/** Longer than the server lets an operation take by default, so that its own answer arrives first. */
export const READ_LIMIT_SECONDS = 60;
/** Vendors take changes one by one. */
const WRITE_LIMIT_SECONDS = 300;
const TIMEOUT = 'TimeoutError';

/** A request that gets no answer within its time ends as an error, which can be tried again. */
export const timeLimit: Exchange = mapExchange({
  onOperation(operation) {
    const { kind, context } = operation;
    if (kind === 'teardown') return operation;
    const seconds = kind === 'mutation' ? WRITE_LIMIT_SECONDS : READ_LIMIT_SECONDS;
    return makeOperation(kind, operation, { ...context, fetch: fetchWithin(seconds) });
  },
});

/** Whether an error is that of a request whose time was up. */
export const isTimeout = (error: Error | undefined): boolean => error?.name === TIMEOUT;

const fetchWithin =
  (seconds: number): typeof fetch =>
  (input, init) => {
    const limit = new AbortController();
    setTimeout(() => limit.abort(new DOMException(`no answer within ${seconds} s`, TIMEOUT)), seconds * 1000);
    return fetch(input, { ...init, signal: AbortSignal.any([limit.signal, ...(init?.signal ? [init.signal] : [])]) });
  };
