import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import { keys } from '../../../examples/clients/graphcache-keys';

export interface ClientOptions {
  readonly url: string;
  readonly credential: string;
  /** The server does not accept the credential (any more). */
  readonly onRefused: () => void;
}

/** A client with a normalised cache of its own: it lives as long as the session. */
export function createClient({ url, credential, onRefused }: ClientOptions): Client {
  return new Client({
    url,
    preferGetMethod: false,
    // Cached numbers are shown at once, and read again.
    requestPolicy: 'cache-and-network',
    // Sources that failed are in `missing`, beside the data; `errors` are errors of the whole.
    fetchOptions: { headers: { authorization: `Bearer ${credential}`, 'x-partial': 'extensions' } },
    exchanges: [
      mapExchange({
        onResult: ({ error }) => {
          if (isRefusal(error?.response)) onRefused();
        },
      }),
      cacheExchange({ keys }),
      fetchExchange,
    ],
  });
}

function isRefusal(response: unknown): boolean {
  return response instanceof Response && response.status === 401;
}
