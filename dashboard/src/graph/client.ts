import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import type { Exchange, OperationResult } from 'urql';
import { keys } from '../../../examples/clients/graphcache-keys';
import { timeLimit } from './time-limit';

export interface ClientOptions {
  readonly url: string;
  readonly credential: string;
  /** The server does not accept the credential (any more). */
  readonly onRefused: () => void;
}

interface Clients {
  /** With a normalised cache. */
  readonly client: Client;
  /** Without a cache: the rows of long lists would fill it, and the tables that show them hold them. */
  readonly listClient: Client;
}

/** The clients of a session: they live as long as it does. */
export function createClients({ url, credential, onRefused }: ClientOptions): Clients {
  const options = {
    url,
    preferGetMethod: false,
    // Sources that failed are in `missing`, beside the data; `errors` are errors of the whole.
    fetchOptions: { headers: { authorization: `Bearer ${credential}`, 'x-partial': 'extensions' } },
  } as const;
  const refusal = mapExchange({
    onResult: ({ error }) => {
      if (isRefusal(error?.response)) onRefused();
    },
  });
  return {
    client: new Client({
      ...options,
      // Cached numbers are shown at once, and read again.
      requestPolicy: 'cache-and-network',
      exchanges: [refusal, ...normalisedCache(), timeLimit, fetchExchange],
    }),
    listClient: new Client({
      ...options,
      requestPolicy: 'network-only',
      exchanges: [refusal, timeLimit, fetchExchange],
    }),
  };
}

/** A cache that knows why something is missing, too. */
function normalisedCache(): readonly Exchange[] {
  /** By operation, as long as something shows it. */
  const reasons = new Map<number, OperationResult['extensions']>();
  return [
    mapExchange({
      // The cache answers again, when it learns of a change, without the reasons for what is missing: those of the last answer of
      // the server still hold.
      onResult: (result) => ({ ...result, extensions: result.extensions ?? reasons.get(result.operation.key) }),
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
  ];
}

function isRefusal(response: unknown): boolean {
  return response instanceof Response && response.status === 401;
}
