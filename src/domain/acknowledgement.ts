import { withoutRecords } from '../../datasources/reads';
import type { Outcome, RecordOf, RequestReader } from '../../datasources/reads';
import type { CountedSummary } from './availability';
import type { Company } from './company';
import type { Contributed } from './contributions';
import { policyResultsOfAll } from './lists/catalogue-records';
import type { Measure } from './measures/provision';
import { rate } from './measures/rate';
import type { Rate } from './measures/rate';
import type { AnyOutcome } from './outcomes';
import type { QueryContext } from './query-context';
import type { Policy } from './records';

type AcknowledgementCount = 'asked' | 'accepted';

const ACKNOWLEDGEMENT: Measure<AcknowledgementCount> = {
  kind: 'policyResults',
  totals: null,
  counts: {
    asked: { results: ['policyId'], totals: [] },
    accepted: { results: ['acknowledged'], totals: [] },
  },
};

interface Counts {
  readonly asked: number;
  readonly accepted: number;
}

/** How many people were asked to accept one policy, and how many did. Each result has both, so no part of a count is unknown. */
export class Acknowledgement implements CountedSummary<AcknowledgementCount>, Contributed {
  readonly measure = ACKNOWLEDGEMENT;
  readonly counts: Counts & { readonly gaps: null };
  readonly outcomes: readonly AnyOutcome[];
  readonly people = null;
  readonly reads: RequestReader;

  constructor(reads: RequestReader, outcome: Outcome<unknown>, { asked, accepted }: Counts) {
    this.reads = reads;
    this.outcomes = [withoutRecords(outcome)];
    this.counts = { asked, accepted, gaps: null };
  }

  get rate(): Rate {
    return rate(this.counts.accepted, this.counts.asked, 'people who accepted / people asked');
  }
}

/** Counts by policy, for each read: as long as its outcome lives. */
const countsByOutcome = new WeakMap<Outcome<unknown>, ReadonlyMap<string, Counts>>();

const NONE: Counts = { asked: 0, accepted: 0 };

/** Counts the results that `Policy.results` lists, which are read once for all policies of a source. */
export async function policyAcknowledgement(
  graph: QueryContext,
  policy: Policy,
  company: Company,
): Promise<Acknowledgement> {
  const outcome = await policyResultsOfAll(graph, policy.origin, company);
  const counts = countsByOutcome.get(outcome) ?? countByPolicy(outcome);
  countsByOutcome.set(outcome, counts);
  return new Acknowledgement(graph.reads, outcome, counts.get(policy.externalId) ?? NONE);
}

function countByPolicy({ records }: Outcome<RecordOf<'policyResults'>>): ReadonlyMap<string, Counts> {
  const counts = new Map<string, { asked: number; accepted: number }>();
  for (const { policyId, acknowledged } of records) {
    if (policyId === null) continue;
    const known = counts.get(policyId) ?? { asked: 0, accepted: 0 };
    known.asked += 1;
    if (acknowledged) known.accepted += 1;
    counts.set(policyId, known);
  }
  return counts;
}
