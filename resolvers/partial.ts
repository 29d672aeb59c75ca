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

/** Reports the sources that are missing from a value to the request. */
export function report(
  outcomes: readonly AnyOutcome[],
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): void {
  context.partials.report(outcomes, info, learner && (learner.email ?? learner.id));
}

/** Returns the list and reports what is missing from it; null if every source that supports it failed. */
export function reportList<T extends WithOutcomes>(
  value: MaybePromise<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): MaybePromise<T | null> {
  return value instanceof Promise
    ? value.then((resolved) => reportNow(resolved, context, info, learner))
    : reportNow(value, context, info, learner);
}

function reportNow<T extends WithOutcomes>(
  value: T,
  context: Context,
  info: GraphQLResolveInfo,
  learner: Learner | undefined,
): T | null {
  report(value.outcomes, context, info, learner);
  return allFailed(value.outcomes) ? null : value;
}

/** Reports what is missing from a value, and returns a part of it. */
export function reportPart<T extends WithOutcomes, Part>(
  value: MaybePromise<T>,
  partOf: (value: T) => Part,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): MaybePromise<Part> {
  return mapMaybePromise(value, (resolved) => {
    report(resolved.outcomes, context, info, learner);
    return partOf(resolved);
  });
}

/** Like `reportList`, for a summary; also null if no source supports it, because a zero would be wrong. */
export function reportSummary<T extends WithOutcomes>(
  value: MaybePromise<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): MaybePromise<T | null> {
  return mapMaybePromise(reportList(value, context, info, learner), supportedOrNull);
}

function supportedOrNull<T extends WithOutcomes>(value: T | null): T | null {
  return value && noneSupports(value.outcomes) ? null : value;
}
