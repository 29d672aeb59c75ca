import type { Origin, SimulationResultRecord, Sourced } from '../../datasources/reads';
import { phishingFacts, trainingFacts } from './facts';
import type { PhishingFacts } from './facts';
import { allMaybePromise, mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import { automatedClick, clickTime, isClick } from './measures/phishing';
import type { AnyOutcome } from './outcomes';
import { singleton } from './people/learner';
import type { Learner } from './people/learner';
import type { QueryContext } from './query-context';
import type { Memory } from './roster-facts';

/** When one kind of thing happened to a person, by all vendors that say when. */
export interface Times {
  /** Sorted, oldest first. */
  readonly known: readonly string[];
  /** How often it happened without a time, by source; null if never. */
  readonly undated: ReadonlyMap<Origin, number> | null;
}

/** The times of a person's clicks and reports in simulations, and of what the person did last. */
export interface PhishingTimes {
  readonly clicks: Times;
  readonly reports: Times;
  /** When the mails were sent in which the person clicked. */
  readonly clickedMails: Times;
  /** When the person last did anything in a simulation. */
  readonly last: string | null;
}

/** Whose times a condition or an order compares. */
export type TimesOf = 'clicks' | 'reports' | 'clickedMails';

const NONE: Times = { known: [], undated: null };

/** Bytes of one person's times; of one time. */
const PERSON_BYTES = 200;
const TIME_BYTES = 8;

/** The times of a person in phishing simulations: computed once for the facts. */
export function phishingTimes(facts: PhishingFacts, learner: Learner): PhishingTimes {
  const { memory, byLearner } = facts.derived('times', perLearner<PhishingTimes>);
  const known = byLearner.get(learner);
  if (known) return known;
  const times = timesIn(facts.resultsOf(learner));
  memory.grow(PERSON_BYTES + TIME_BYTES * (2 * times.clicks.known.length + times.reports.known.length));
  byLearner.set(learner, times);
  return times;
}

function perLearner<T>(memory: Memory) {
  return { memory, byLearner: new Map<Learner, T>() };
}

function timesIn(results: readonly Sourced<SimulationResultRecord>[]): PhishingTimes {
  if (results.length === 0) return { clicks: NONE, reports: NONE, clickedMails: NONE, last: null };
  return {
    clicks: collect(results, (result) => (hasClicked(result) ? [clickTime(result)] : [])),
    clickedMails: collect(results, (result) => (hasClicked(result) ? [result.sentAt] : [])),
    reports: collect(results, (result) => (hasReported(result) ? [result.reportedAt] : [])),
    last: latest(
      results.flatMap((result) => [clickTime(result), result.openedAt, result.submittedAt, result.reportedAt]),
    ),
  };
}

function hasClicked(result: SimulationResultRecord): boolean {
  return isClick(result) || (automatedClick(result) === null && result.flags?.clicked === true);
}

function hasReported({ reportedAt, outcome, flags }: SimulationResultRecord): boolean {
  return reportedAt !== null || outcome === 'REPORTED' || flags?.reported === true;
}

/** @param timesOf one time for each time that it happened, null if unknown */
function collect(
  results: readonly Sourced<SimulationResultRecord>[],
  timesOf: (result: SimulationResultRecord) => readonly (string | null)[],
): Times {
  const known: string[] = [];
  let undated: Map<Origin, number> | null = null;
  for (const result of results)
    for (const time of timesOf(result)) {
      if (time !== null) known.push(time);
      else (undated ??= new Map()).set(result.origin, 1 + (undated.get(result.origin) ?? 0));
    }
  return known.length === 0 && !undated ? NONE : { known: known.sort(), undated };
}

/** When a person last did something, with the outcomes of the sources that were asked; null if no source says so. */
export interface LastTime {
  readonly at: string | null;
  readonly outcomes: readonly AnyOutcome[];
}

/** When a person last clicked in a simulation, or did worse. */
export function lastClicked(graph: QueryContext, learner: Learner): MaybePromise<LastTime> {
  return inSimulations(graph, learner, ({ clicks }) => clicks.known.at(-1) ?? null);
}

/** When a person last reported a simulation. */
export function lastReported(graph: QueryContext, learner: Learner): MaybePromise<LastTime> {
  return inSimulations(graph, learner, ({ reports }) => reports.known.at(-1) ?? null);
}

function inSimulations(
  graph: QueryContext,
  learner: Learner,
  lastOf: (times: PhishingTimes) => string | null,
): MaybePromise<LastTime> {
  return mapMaybePromise(phishingFacts(graph, singleton(learner), learner.company.origins), (facts) => ({
    at: lastOf(phishingTimes(facts, learner)),
    outcomes: facts.outcomes,
  }));
}

/** When a person last started or completed a course, or did anything in a simulation. */
export function lastActive(graph: QueryContext, learner: Learner): MaybePromise<LastTime> {
  const { origins } = learner.company;
  const read = allMaybePromise([
    trainingFacts(graph, singleton(learner), origins),
    phishingFacts(graph, singleton(learner), origins),
  ]);
  return mapMaybePromise(read, ([training, phishing]) => {
    const trained = training.resultsOf(learner).flatMap(({ startedAt, completedAt }) => [startedAt, completedAt]);
    return {
      at: latest([...trained, phishingTimes(phishing, learner).last]),
      outcomes: [...training.outcomes, ...phishing.outcomes],
    };
  });
}

/** The latest of some times; null without any. */
function latest(times: readonly (string | null)[]): string | null {
  return times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null);
}
