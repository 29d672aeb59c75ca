import { indexByField } from '../../../datasources/reads';
import type { Origin, Outcome, RecordOf, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import { mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import type { QueryContext } from '../query-context';
import { courseIdsOf } from '../lists/catalogue-records';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { Breach, Course, CourseResult, SimulationResult } from '../records';

/**
 * The learner that a record belongs to: already set if it was read for a learner, else found by account or address. If there is
 * none, the outcome of the source's accounts: the learner's may be missing from them.
 */
export function ownerOf(
  graph: QueryContext,
  company: Company,
  record: {
    readonly origin: Origin;
    readonly accountId: string | null;
    readonly email?: string | null;
    readonly owner?: Learner;
  },
): MaybePromise<{ readonly learner: Learner | null; readonly outcomes: readonly AnyOutcome[] }> {
  if (record.owner) return { learner: record.owner, outcomes: [] };
  return graph.people.roster(company).then((roster) => {
    const byAccount = record.accountId === null ? undefined : roster.byAccount(record.origin, record.accountId);
    const learner = byAccount ?? (record.email ? roster.byEmail(record.email) : undefined);
    return learner
      ? { learner, outcomes: [] }
      : { learner: null, outcomes: roster.outcomes.filter(({ origin }) => origin === record.origin) };
  });
}

/** The listed record that a result refers to. The list is read once, however many results refer to it. */
export function listedRecord<K extends 'simulations' | 'policies' | 'breaches'>(
  graph: QueryContext,
  origin: Origin,
  kind: K,
  id: string | null,
): MaybePromise<ListedRecord<Sourced<RecordOf<K>>>> {
  if (id === null) return { record: null, outcomes: [] };
  return mapMaybePromise(listOf(graph, origin, kind), (list) => ({
    record: indexByField(list.records, 'externalId').get(id)?.[0] ?? null,
    outcomes: [list],
  }));
}

interface ListedRecord<Rec> {
  readonly record: Rec | null;
  readonly outcomes: readonly AnyOutcome[];
}

/** The scan of a kind: without a promise if it is cached. */
function listOf<K extends 'simulations' | 'policies' | 'breaches' | 'simulationNames'>(
  { reads }: QueryContext,
  origin: Origin,
  kind: K,
): MaybePromise<Outcome<RecordOf<K>>> {
  return reads.peekAll(origin, kind) ?? reads.readAll(origin, kind);
}

/** The full breach from the list of breaches, if the given one came with an exposure and lacks fields. */
export function wholeBreach(graph: QueryContext, breach: Breach): MaybePromise<ListedRecord<Breach>> {
  return breach.description === undefined
    ? listedRecord(graph, breach.origin, 'breaches', breach.externalId)
    : { record: breach, outcomes: [] };
}

export async function courseOf(
  graph: QueryContext,
  result: CourseResult,
): Promise<{ readonly course: Course | null; readonly outcomes: readonly AnyOutcome[] }> {
  const courses = await courseIdsOf(graph, [result]);
  const id = courses.of(result);
  if (id === null) return { course: null, outcomes: courses.outcomes };
  const found = await graph.reads.loadByKey(result.origin, 'courses', 'id', id);
  return { course: found.records[0] ?? null, outcomes: [found] };
}

/** The name for results that do not include it: from the source's list of names or of simulations, else the id. */
export function simulationNameOf(
  graph: QueryContext,
  result: SimulationResult,
): MaybePromise<{ readonly name: string; readonly outcomes: readonly AnyOutcome[] }> {
  const { origin, simulationId } = result;
  const isNamed = graph.reads.capabilities(origin).simulationNames !== undefined;
  if (!isNamed || simulationId === null)
    return mapMaybePromise(listedRecord(graph, origin, 'simulations', simulationId), ({ record, outcomes }) => ({
      name: record?.name ?? simulationId ?? result.externalId,
      outcomes,
    }));
  return mapMaybePromise(listOf(graph, origin, 'simulationNames'), (names) => {
    const [found] = indexByField(names.records, 'simulationId').get(simulationId) ?? [];
    return { name: found?.name ?? simulationId, outcomes: [names] };
  });
}
