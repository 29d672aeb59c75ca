import type { SimulationResultRecord, SourceRecord, Sourced } from '../../../datasources/reads';
import { simulationNameOf } from '../lookup/links';
import type { AnyOutcome } from '../outcomes';
import type { QueryContext } from '../query-context';
import { resultType } from './result-types';
import type { ResultKind } from './result-types';

/** The names of what results are of. */
export interface ResultNames<Rec> {
  readonly nameOf: (record: Sourced<Rec>) => string;
  readonly outcomes: readonly AnyOutcome[];
}

/** Reads the names that some of the results do not include: of simulations, each once. */
export async function resultNames<Rec extends SourceRecord>(
  graph: QueryContext,
  kind: ResultKind,
  records: Iterable<Sourced<Rec>>,
): Promise<ResultNames<Rec>> {
  const { nameOf } = resultType<Rec>(kind);
  if (kind !== 'simulationResults') return { nameOf: (record) => nameOf(record) ?? record.externalId, outcomes: [] };
  const unnamed = new Map<string, Sourced<Rec>>();
  for (const record of records) if (nameOf(record) === null) unnamed.set(keyOf(record), record);
  const read = await Promise.all(
    [...unnamed].map(async ([key, record]) => {
      const result = record as Sourced<unknown> as Sourced<SimulationResultRecord>;
      return { key, ...(await simulationNameOf(graph, result)) };
    }),
  );
  const names = new Map(read.map(({ key, name }) => [key, name]));
  return {
    nameOf: (record) => nameOf(record) ?? names.get(keyOf(record)) ?? record.externalId,
    outcomes: [...new Set(read.flatMap(({ outcomes }) => outcomes))],
  };
}

/** Identifies the simulation of a result. */
function keyOf(record: Sourced<unknown>): string {
  const { origin, simulationId } = record as Sourced<Pick<SimulationResultRecord, 'simulationId'>>;
  return `${origin.source}/${simulationId ?? ''}`;
}
