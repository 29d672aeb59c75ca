import type { RecordOf } from '../../../datasources/spec/capabilities';
import type { Origin, Sourced } from '../../../datasources/spec/origin';
import { indexByField } from '../../../datasources/engine/attach-origin';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { courseIdOf } from '../lists/catalogue';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Breach, Course, CourseResult, SimulationResult } from '../records';

/** Whose record it is: known already where it was found through a person, else whoever has the account or the address. */
export async function ownerOf(
  graph: QueryContext,
  company: Company,
  record: {
    readonly origin: Origin;
    readonly accountId: string | null;
    readonly email?: string | null;
    readonly owner?: Learner;
  },
): Promise<Learner | null> {
  if (record.owner) return record.owner;
  const roster = await graph.people.roster(company);
  const byAccount = record.accountId === null ? undefined : roster.byAccount(record.origin, record.accountId);
  return byAccount ?? (record.email ? roster.byEmail(record.email) : undefined) ?? null;
}

/** The record of a list that a result names. The list is read once, however many results name one of it. */
export async function listedRecord<K extends 'simulations' | 'policies' | 'breaches'>(
  graph: QueryContext,
  origin: Origin,
  kind: K,
  id: string | null,
): Promise<{ readonly record: Sourced<RecordOf<K>> | null; readonly outcomes: readonly AnyOutcome[] }> {
  if (id === null) return { record: null, outcomes: [] };
  const list = await graph.reads.readAll(origin, kind);
  return { record: indexByField(list.records, 'externalId').get(id)?.[0] ?? null, outcomes: [list] };
}

/** A breach as its own list tells it, where it came with an exposure that tells a part of it. */
export async function wholeBreach(
  graph: QueryContext,
  breach: Breach,
): Promise<{ readonly record: Breach | null; readonly outcomes: readonly AnyOutcome[] }> {
  return breach.description === undefined
    ? listedRecord(graph, breach.origin, 'breaches', breach.externalId)
    : { record: breach, outcomes: [] };
}

export async function courseOf(
  graph: QueryContext,
  result: CourseResult,
): Promise<{ readonly course: Course | null; readonly outcomes: readonly AnyOutcome[] }> {
  const id = await courseIdOf(graph, result);
  if (id === null) return { course: null, outcomes: [] };
  const found = await graph.reads.loadByKey(result.origin, 'courses', 'id', id);
  return { course: found.records[0] ?? null, outcomes: [found] };
}

/** For results that do not name their simulation: a list of its own does; without it, its id is all there is. */
export async function simulationNameOf(
  graph: QueryContext,
  result: SimulationResult,
): Promise<{ readonly name: string; readonly outcomes: readonly AnyOutcome[] }> {
  const { origin, simulationId } = result;
  const isNamed = graph.reads.capabilities(origin).simulationNames !== undefined;
  if (!isNamed || simulationId === null) {
    const { record, outcomes } = await listedRecord(graph, origin, 'simulations', simulationId);
    return { name: record?.name ?? simulationId ?? result.externalId, outcomes };
  }
  const names = await graph.reads.readAll(origin, 'simulationNames');
  const [found] = indexByField(names.records, 'simulationId').get(simulationId) ?? [];
  return { name: found?.name ?? simulationId, outcomes: [names] };
}
