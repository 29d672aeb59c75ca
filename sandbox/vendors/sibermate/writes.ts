import { z } from 'zod';
import { writeRoute } from '../../http';
import type { Ask, Reply, Route, WriteMethod } from '../../http';
import { readJsonBody } from '../../json-body';
import type { Organization } from './organization';
import { failure } from './replies';
import type { WriteReplies } from './replies';
import type { Wire } from './wire';

/** What a test may switch at SiberMate. */
export interface SiberMateSettings {
  /** Addresses must be of the organization's domain. */
  domainLock: boolean;
  /** The words of `action`. */
  policyActions: { draft: string; live: string };
  /** `BulkAck.count` leaves out what already was as asked. */
  countsOnlyChanges: boolean;
}

/** What every write needs: whose data it changes, and how it answers. */
export interface WriteContext {
  readonly settings: SiberMateSettings;
  readonly wire: Wire;
  readonly replies: WriteReplies;
  readonly write: (
    endpoint: string,
    method: WriteMethod,
    path: string,
    answer: (organization: Organization, ask: Ask) => Reply,
  ) => Route;
  /** A write with a JSON body of a schema. */
  readonly writeJson: <T>(
    endpoint: string,
    method: WriteMethod,
    path: string,
    schema: z.ZodType<T>,
    answer: (organization: Organization, body: T, ask: Ask) => Reply,
  ) => Route;
}

export const id = z.string().min(1);
export const ids = z.array(id);

export function createWriteContext(
  homeOf: (ask: Ask) => Organization,
  more: Pick<WriteContext, 'settings' | 'wire' | 'replies'>,
): WriteContext {
  const write: WriteContext['write'] = (endpoint, method, path, answer) =>
    writeRoute(endpoint, method, path, (ask) =>
      ask.query.has('companyId')
        ? failure(400, 'A write takes no companyId: it changes the organization of the key')
        : answer(homeOf(ask), ask),
    );
  return {
    ...more,
    write,
    writeJson: (endpoint, method, path, schema, answer) =>
      write(endpoint, method, path, (organization, ask) => {
        const read = readJsonBody(ask, schema);
        return 'body' in read ? answer(organization, read.body, ask) : failure(400, read.refusal);
      }),
  };
}
