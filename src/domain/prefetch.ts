import type { Origin, RecordKind } from '../../datasources/reads';
import type { Company } from './company';
import { FIELD_READS } from './field-reads';
import type { QueryContext } from './query-context';

/**
 * Prefetches what the selected fields of learners will need, in parallel with the roster.
 * @param fields the fields selected on each learner
 * @param people the number of learners requested
 */
export function prefetchForFields(
  { reads }: Pick<QueryContext, 'reads'>,
  company: Company,
  fields: ReadonlySet<string>,
  people: number,
): void {
  if (people === 0) return;
  const lists = people === 1 ? wantedForOne : wantedForMany;
  const byCompany = lists.get(fields) ?? new WeakMap<Company, readonly Wanted[]>();
  lists.set(fields, byCompany);
  const wanted = byCompany.get(company) ?? wantedFor(reads, company, fields, people);
  byCompany.set(company, wanted);
  reads.prefetch(wanted, people, people > 1);
}

interface Wanted {
  readonly origin: Origin;
  readonly kind: RecordKind;
}

type WantedByFields = WeakMap<ReadonlySet<string>, WeakMap<Company, readonly Wanted[]>>;

/** Requests of the same document have the same set of fields. A company whose sources are others is another object. */
const wantedForOne: WantedByFields = new WeakMap();
const wantedForMany: WantedByFields = new WeakMap();

function wantedFor(
  reads: QueryContext['reads'],
  { origins }: Company,
  fields: ReadonlySet<string>,
  people: number,
): readonly Wanted[] {
  return origins.flatMap((origin) => {
    const { totals = [] } = reads.capabilities(origin);
    return [...fields].flatMap((field) => kindsFor(field, totals, people).map((kind) => ({ origin, kind })));
  });
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
