import { z } from 'zod';
import type { RedisClient } from '../../../../datasources/cache/redis-client';
import { scanKeys } from '../../../../datasources/cache/redis-company';
import { escapedForScan, unlessOfAnotherType } from '../../../../datasources/cache/redis-keys';
import { beginOfKeys } from './redis-keys';
import { KEPT_MS } from './stored';

/** The records of mutations under their idempotency keys. */
export interface AnswersOfCompany {
  readonly answers: number;
  /** Of mutations that are being executed: they stay, since a repetition without them would be sent again. */
  readonly running: number;
  /** Of an earlier version, which did not store the company. */
  readonly unknown: number;
}

const fields = z.tuple([z.string().nullable(), z.string().nullable(), z.string().nullable()]);

/**
 * Removes what is recorded of a company's mutations.
 * @throws Error if Redis, or a node of its cluster, cannot be reached
 */
export async function removeAnswers(
  client: RedisClient,
  { prefix, company, dryRun }: { readonly prefix: string; readonly company: string; readonly dryRun: boolean },
): Promise<AnswersOfCompany> {
  const redis = client.commands;
  let [answers, running, unknown] = [0, 0, 0];
  for (const key of await scanKeys(client, `${escapedForScan(beginOfKeys(prefix))}*`)) {
    const [of, lease, input] = fields.parse(
      await unlessOfAnotherType(redis.hmget(key, 'company', 'lease', 'input'), [null, null, null]),
    );
    if (input !== null && (of === null || of === '')) unknown += 1;
    if (of !== company) continue;
    // What has an answer has no lease. No clock is so far behind that a lease could end after the record itself.
    const left = lease === null ? 0 : Number(lease) - Date.now();
    if (left > 0 && left <= KEPT_MS) running += 1;
    else {
      answers += 1;
      if (!dryRun) await redis.unlink(key);
    }
  }
  return { answers, running, unknown };
}
