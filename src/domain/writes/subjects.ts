import type { Origin } from '../../../datasources/reads';
import { encodeId } from '../ids';
import { findNodes, only } from '../lookup/node';
import type { FoundNode } from '../lookup/node';
import type { Learner } from '../people/learner';
import type { Group, Policy } from '../records';
import type { Executed } from './mutation';
import type { NamedPerson } from './payload';
import type { WriteResult } from './results';

const ACHIEVED: ReadonlySet<WriteResult['state']> = new Set(['DONE', 'UNCHANGED', 'PLANNED', 'UNKNOWN']);

/** The people of an input after the write, in its order; null where the item failed at every source, or the person is gone. */
export async function learnersAfter(
  { company, graph, results }: Executed,
  people: readonly NamedPerson[],
): Promise<readonly (Learner | null)[]> {
  if (!company) return people.map(() => null);
  const roster = await graph.people.roster(company);
  const achieved = Map.groupBy(
    results.filter(({ state }) => ACHIEVED.has(state)),
    ({ item }) => item,
  );
  return people.map(({ id, email }, index) => {
    // An input about one person has results without a position.
    const own = achieved.get(index) ?? (people.length === 1 ? achieved.get(null) : undefined);
    if (!own) return null;
    const byAccount = own
      .map(({ source, externalId }) => (externalId === null ? undefined : roster.byAccount(source, externalId)))
      .find((learner) => learner !== undefined);
    const named = id === undefined ? undefined : roster.byId(id);
    return named ?? byAccount ?? (email ? roster.byEmail(email) : undefined) ?? null;
  });
}

/** Objects after the write by their global ids; null where one is gone. */
async function nodesAfter({ company, graph }: Executed, ids: readonly string[]) {
  if (!company) return ids.map(() => null);
  return findNodes(graph, only(company), ids, () => undefined);
}

export async function policiesAfter(executed: Executed, ids: readonly string[]): Promise<readonly (Policy | null)[]> {
  const nodes = await nodesAfter(executed, ids);
  return nodes.map((node) => (node?.__typename === 'Policy' ? (node as Policy & typeof node) : null));
}

export async function groupAfter(executed: Executed, id: string): Promise<Group | null> {
  const [node] = await nodesAfter(executed, [id]);
  return node?.__typename === 'Group' ? (node as Group & typeof node) : null;
}

/** Where what a write has made is, by the vendor's id; null: nothing was made, or the vendor did not say its id. */
function placeOfMade({ results: [result] }: Executed): { readonly origin: Origin; readonly id: string } | null {
  if (!result || result.externalId === null || !ACHIEVED.has(result.state)) return null;
  return { origin: result.source, id: result.externalId };
}

export async function madeGroup(executed: Executed): Promise<Group | null> {
  const made = placeOfMade(executed);
  if (!made) return null;
  const { records } = await executed.graph.reads.loadByKey(made.origin, 'groups', 'id', made.id);
  return records.find(({ externalId }) => externalId === made.id) ?? null;
}

export async function madePolicy(executed: Executed): Promise<Policy | null> {
  const made = placeOfMade(executed);
  if (!made) return null;
  const { records } = await executed.graph.reads.loadByKey(made.origin, 'policies', 'id', made.id);
  return records.find(({ externalId }) => externalId === made.id) ?? null;
}

/** What a write has made of a vendor's own type, such as a campaign. */
export async function madeVendorObject(executed: Executed): Promise<FoundNode | null> {
  const made = placeOfMade(executed);
  if (!made) return null;
  const { company, source } = made.origin;
  const types = Object.entries(executed.graph.reads.extras(made.origin)).flatMap(([type, { node }]) =>
    node ? [type] : [],
  );
  const ids = types.map((type) => encodeId(type, company, source, made.id));
  return (await nodesAfter(executed, ids)).find((node) => node !== null) ?? null;
}
