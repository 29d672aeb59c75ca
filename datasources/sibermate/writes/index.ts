import type { Writes } from '../../spec/writes';
import type { Client } from '../client';
import { assignmentWrites } from './assignments';
import { groupWrites } from './groups';
import { peopleWrites } from './people';
import { policyWrites } from './policies';
import type { PolicyActions } from './policies';
import { createSettling } from './settling';

/** Everything that SiberMate changes, in the key's own organization: no write takes a `companyId`. */
export function createWrites(client: Client, actions: PolicyActions): Writes {
  const settling = createSettling(client);
  return {
    ...peopleWrites(settling),
    ...groupWrites(settling),
    ...assignmentWrites(settling),
    ...policyWrites(settling, actions),
  };
}
