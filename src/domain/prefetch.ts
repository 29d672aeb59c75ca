import type { RecordKind } from '../../datasources/reads';
import type { Company } from './company';
import { FIELD_READS } from './field-reads';
import type { QueryContext } from './query-context';

/**
 * Prefetches what the selected fields of learners will need, in parallel with the roster.
 * @param fields the fields selected on each learner
 * @param people the number of learners requested
 */
export function prefetchForFields(
  graph: QueryContext,
  { origins }: Company,
  fields: ReadonlySet<string>,
  people: number,
): void {
  if (people === 0) return;
  const wanted = origins.flatMap((origin) => {
    const { totals = [] } = graph.reads.capabilities(origin);
    return [...fields].flatMap((field) => kindsFor(field, totals, people).map((kind) => ({ origin, kind })));
  });
  graph.reads.prefetch(wanted, people, people > 1);
}

/**
 * The kinds that a source reads for a field of a learner. If it supports a scan of such a kind, the read does not depend on
 * which learners are selected, so it need not wait for the roster.
 */
function kindsFor(field: string, totals: readonly string[], people: number): readonly RecordKind[] {
  const reads = FIELD_READS[`Learner.${field}`];
  if (!reads || (reads.totals && totals.includes(reads.totals))) return [];
  return reads.kinds.filter(
    (kind) =>
      // The roster reads the accounts.
      kind !== 'accounts' &&
      // A single person may not exist, and the first source may know the manager.
      !(kind === 'accountDetails' && people === 1) &&
      // Sources with totals have results for only a part of the training: risk does not read them.
      !(reads.isUnlisted && kind === 'courseResults' && totals.includes('training')),
  );
}
