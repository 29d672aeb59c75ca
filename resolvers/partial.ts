import type { GraphQLResolveInfo } from 'graphql';
import { allFailed, noneSupports } from '../src/domain/outcomes';
import type { AnyOutcome } from '../src/domain/outcomes';
import type { Learner } from '../src/domain/people/learner';
import { mapMaybePromise } from '../src/domain/maybe-promise';
import type { MaybePromise } from '../src/domain/maybe-promise';
import type { Context } from '../src/server/context';

interface WithOutcomes {
  readonly outcomes: readonly AnyOutcome[];
}

/** Tells the request which sources are missing from a value. */
export function report(
  outcomes: readonly AnyOutcome[],
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): void {
  context.partials.report(outcomes, info, learner && (learner.email ?? learner.id));
}

/** A list as it is, with what is missing from it told; null when every source that could serve it failed. */
export function reportList<T extends WithOutcomes>(
  value: MaybePromise<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): MaybePromise<T | null> {
  return mapMaybePromise(value, (told) => {
    report(told.outcomes, context, info, learner);
    return allFailed(told.outcomes) ? null : told;
  });
}

/** A summary likewise; null also where no source can tell anything of it, since a zero would be made up. */
export function reportSummary<T extends WithOutcomes>(
  value: MaybePromise<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): MaybePromise<T | null> {
  return mapMaybePromise(reportList(value, context, info, learner), (told) =>
    told && noneSupports(told.outcomes) ? null : told,
  );
}
