import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import type { OperationResult } from 'urql';
import { keys } from '../../../examples/clients/graphcache-keys';
import { timeLimit } from './time-limit';

export interface ClientOptions {
  readonly url: string;
  readonly credential: string;
  /** The server does not accept the credential (any more). */
  readonly onRefused: () => void;
}

/** A client with a normalised cache of its own: it lives as long as the session. */
export function createClient({ url, credential, onRefused }: ClientOptions): Client {
  /** By operation, as long as something shows it. */
  const reasons = new Map<number, OperationResult['extensions']>();
  return new Client({
    url,
    preferGetMethod: false,
    // Cached numbers are shown at once, and read again.
    requestPolicy: 'cache-and-network',
    // Sources that failed are in `missing`, beside the data; `errors` are errors of the whole.
    fetchOptions: { headers: { authorization: `Bearer ${credential}`, 'x-partial': 'extensions' } },
    exchanges: [
      mapExchange({
        onResult: (result) => {
          if (isRefusal(result.error?.response)) onRefused();
          // The cache answers again, when it learns of a change, without the reasons for what is missing: those of the last
          // answer of the server still hold.
          return { ...result, extensions: result.extensions ?? reasons.get(result.operation.key) };
        },
      }),
      cacheExchange({ keys }),
      mapExchange({
        onOperation: ({ kind, key }) => {
          if (kind === 'teardown') reasons.delete(key);
        },
        onResult: ({ operation, extensions }) => {
          reasons.set(operation.key, extensions);
        },
      }),
      timeLimit,
      fetchExchange,
    ],
  });
}

function isRefusal(response: unknown): boolean {
  return response instanceof Response && response.status === 401;
}
