import type { AccountKey } from '../../../datasources/reads';
import type { NamedObject } from './items';
import type { WriteScope } from './plan';

/** The members of a group, each once; null: they could not be read whole. */
export async function loadMemberKeys(
  { graph }: WriteScope,
  { origin, externalId }: NamedObject,
): Promise<readonly AccountKey[] | null> {
  const { state, records } = await graph.reads.loadByKey(origin, 'memberships', 'group', externalId);
  if (state !== 'OK') return null;
  const ids = records.filter(({ groupId }) => groupId === externalId).map(({ accountId }) => accountId);
  return [...new Set(ids)].map((accountId) => ({ accountId, email: null }));
}
