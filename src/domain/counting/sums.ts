import type { CourseResultRecord, Outcome, SimulationResultRecord, Sourced } from '../../../datasources/reads';
import type { PhishingCounts } from '../measures/phishing';
import type { TrainingCounts } from '../measures/training';
import type { Account } from '../people/account';
import type { Intervals } from '../period';
import type { QueryContext } from '../query-context';
import type { Adding, Summed } from './adding';
import { PHISHING_ADDING, trainingAdding } from './adding-rules';
import { resultsPart } from './parts';

/** Counts over some results of one source, without the people whom they belong to. @param account whose totals count */
export function sumTraining(
  graph: QueryContext,
  outcome: Outcome<CourseResultRecord>,
  byPerson: Iterable<readonly Sourced<CourseResultRecord>[]>,
  when: Intervals | null,
  account?: Account,
): Summed<TrainingCounts> {
  return sumRecords(graph, trainingAdding(graph.today), outcome, byPerson, when, account);
}

/** Counts over some results of one source, grouped by person. @param account whose totals count */
export function sumPhishing(
  graph: QueryContext,
  outcome: Outcome<SimulationResultRecord>,
  byPerson: Iterable<readonly Sourced<SimulationResultRecord>[]>,
  when: Intervals | null,
  account?: Account,
): Summed<PhishingCounts> {
  return sumRecords(graph, PHISHING_ADDING, outcome, byPerson, when, account);
}

function sumRecords<Rec, Count extends string, Counts>(
  graph: QueryContext,
  adding: Adding<Rec, Count, Counts>,
  outcome: Outcome<Rec>,
  byPerson: Iterable<readonly Sourced<Rec>[]>,
  when: Intervals | null,
  account: Account | undefined,
): Summed<Counts> {
  const part = resultsPart(graph, adding.measure, outcome, () => []);
  const outcomes = [outcome];
  if (!when) {
    const counts = adding.create();
    if (part.provision.basis === 'totals' && account) adding.addTotals(counts, part, account);
    else
      for (const results of byPerson) {
        adding.addResults(counts, part, results);
        adding.endPerson(counts);
      }
    adding.endPerson(counts);
    return { counts, outcomes };
  }
  const periods = adding.createPeriods(when);
  const reason = outcome.state === 'NOT_SUPPORTED' ? null : adding.dateless(part);
  if (reason === null)
    for (const results of byPerson) {
      periods.add(part, results);
      periods.endPerson();
    }
  const {
    counts: [counts = adding.create()],
    dating,
  } = periods.end();
  const dateless = reason === null ? dating.dateless : new Map([[outcome.origin, reason]]);
  return { counts, outcomes, dating: { ...dating, dateless } };
}
