import { indexByField } from '../../../datasources/reads';
import type { Origin, RecordOf, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { courseIdOf } from '../lists/catalogue';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Breach, Course, CourseResult, SimulationResult } from '../records';

/** The learner that a record belongs to: already set if it was read for a learner, else found by account or address. */
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

/** The listed record that a result refers to. The list is read once, however many results refer to it. */
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

/** The full breach from the list of breaches, if the given one came with an exposure and lacks fields. */
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

/** The name for results that do not include it: from the source's list of names or of simulations, else the id. */
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
