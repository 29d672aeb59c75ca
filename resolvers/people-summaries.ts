import type { GraphQLResolveInfo } from 'graphql';
import { mapMaybePromise } from '../src/domain/maybe-promise';
import type { MaybePromise } from '../src/domain/maybe-promise';
import { daysOf, intervalsOf } from '../src/domain/period';
import type { Interval, PeriodInput } from '../src/domain/period';
import type { QueryContext } from '../src/domain/query-context';
import { PeopleSummaries, Trend } from '../src/domain/summarizing';
import type { Summarizing } from '../src/domain/summarizing';
import { only, whenOf } from '../src/domain/summaries';
import type { CountedPeople, When } from '../src/domain/summaries';
import type { AutomatedClicks } from '../src/domain/measures/phishing';
import type { AnyOutcome } from '../src/domain/outcomes';
import type { Learner } from '../src/domain/people/learner';
import type { Context } from '../src/server/context';
import { reportSummary } from './partial';

interface PeriodArgs {
  readonly period?: PeriodInput | null;
}
interface PhishingArgs extends PeriodArgs {
  readonly automatedClicks?: AutomatedClicks | null;
}
interface TrendArgs {
  readonly period: PeriodInput;
  readonly interval: Interval;
}

/** What differs between the types that have these summaries. */
interface Options<Parent> {
  /** The one learner whose summaries these are, for reports of what is missing. */
  readonly learnerOf?: (parent: Parent) => Learner;
  /** The period that holds where a field has none. */
  readonly periodOf?: (parent: Parent) => PeriodInput | null;
}

/** The resolvers of `training`, `phishing`, `exposure`, `risk` and `trend` of any type that has summaries. */
export function summaries<Parent>(
  summariesOf: (parent: Parent, context: Context) => MaybePromise<Summarizing>,
  { learnerOf, periodOf }: Options<Parent> = {},
) {
  /** @param prepare reads the arguments, before anything is read from a source */
  const summary =
    <Args, T extends { readonly outcomes: readonly AnyOutcome[] }>(
      prepare: (args: Args, graph: QueryContext, parent: Parent) => (of: Summarizing) => MaybePromise<T>,
    ) =>
    (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo): MaybePromise<T | null> => {
      const summarize = prepare(args, context.graph, parent);
      const summed = mapMaybePromise(summariesOf(parent, context), summarize);
      return reportSummary(summed, context, info, learnerOf?.(parent));
    };
  const whenFor = ({ period }: PeriodArgs, graph: QueryContext, parent: Parent): When =>
    whenOf(daysOf(period ?? periodOf?.(parent), graph.today));
  return {
    training: summary((args: PeriodArgs, graph, parent) => {
      const when = whenFor(args, graph, parent);
      return (of) => only(of.training(when));
    }),
    phishing: summary((args: PhishingArgs, graph, parent) => {
      const when = whenFor(args, graph, parent);
      return (of) => only(of.phishing(when, args.automatedClicks ?? 'EXCLUDE'));
    }),
    exposure: summary((args: PeriodArgs, graph, parent) => {
      const when = whenFor(args, graph, parent);
      return (of) => only(of.exposure(when));
    }),
    risk: summary(() => (of) => of.risk()),
    trend(parent: Parent, { period, interval }: TrendArgs, context: Context) {
      const spans = intervalsOf(period, interval, context.graph.today);
      return mapMaybePromise(summariesOf(parent, context), (of) => new Trend(of, spans).points);
    },
  };
}

/**
 * The same for any type that is some people of a company.
 * @param peopleOf the people, and the sources whose records count
 */
export function peopleSummaries<Parent>(
  peopleOf: (parent: Parent, context: Context) => MaybePromise<CountedPeople>,
  options: Options<Parent> = {},
) {
  return summaries(
    (parent: Parent, context) =>
      mapMaybePromise(peopleOf(parent, context), (counted) => new PeopleSummaries(context.graph, counted)),
    options,
  );
}
