import { openRedisKeys } from '../../../src/server/writes/idempotency/redis-keys';

/** Executes mutations until it is killed. */
const NULLS = { externalId: null, retryAt: null };

async function run(url: string): Promise<void> {
  const keys = openRedisKeys(url, '', { leaseMs: 600, renewMs: 100 });
  const [planned] = await Promise.all(
    ['killed', 'unplanned'].map((key) => keys.claim('ops', key, { input: 'i', company: 'acme' }, Date.now() + 10_000)),
  );
  if (planned?.kind !== 'new') throw new Error('the key was used before');
  const { record } = planned;
  await record.plan({
    slots: [0, 1, 2, 3, 4].map((item) => ({ item, target: null, source: 'sm' })),
    known: [[1, { ...NULLS, state: 'NOT_SUPPORTED', code: 'NOT_SUPPORTED' }]],
    userErrors: [{ code: 'INVALID', message: 'is no email address', field: ['learners', '5', 'email'], item: 5 }],
  });
  await record.begin([0]);
  await record.begin([2, 3]);
  await record.end([0], [{ ...NULLS, state: 'DONE', externalId: 'v-1', code: null }]);
  await record.end(
    [3, 2],
    [
      { ...NULLS, state: 'REFUSED', code: 'SOURCE_REJECTED' },
      { ...NULLS, state: 'DONE', code: null },
    ],
  );
  // The same item once more, at another of its accounts.
  await record.begin([2]);
  process.stdout.write('{}\n');
  // A lease alone keeps no process alive.
  setInterval(() => undefined, 1000);
}

void run(process.argv[2] ?? '');
