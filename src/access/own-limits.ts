import type { Config } from '../config/config';
import { viewerKey } from './viewer';

type Client = Config['clients'][number];
type OwnLimit = 'requestsPerMinute' | 'maxCost' | 'vendorCallsPerMinute';

/** The clients that have a limit of their own in place of that of all, by the key of their viewers. */
export function ownLimits(
  clients: readonly Pick<Client, 'name' | OwnLimit>[],
  limit: OwnLimit,
): ReadonlyMap<string, number> {
  return new Map(
    clients.flatMap((client) => {
      const own = client[limit];
      return own === null ? [] : [[viewerKey({ name: client.name, credential: 'apiKey' }), own]];
    }),
  );
}
