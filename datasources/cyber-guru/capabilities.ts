import type { Capabilities } from '../source/capabilities';
import { toBatch } from '../transport/listing';
import type { Client } from './client';
import { accountFromProgress } from './mapping';

/** One report, read whole. */
export function createCapabilities(client: Client): Capabilities {
  return {
    accounts: {
      support: 'PARTIAL',
      endpoints: ['CG-01'],
      note: 'Addresses only, and only of people with something assigned: who is missing here may just have nothing assigned.',
      all: {
        minCalls: 1,
        read: (io) =>
          io.shared('CG-01', async (scope) =>
            toBatch(await client.usersProgress(scope), (value, raw) => [accountFromProgress(value, raw)]),
          ),
      },
    },
    totals: ['training'],
  };
}
