import type { GraphQLResolveInfo } from 'graphql';
import { allFailed, noneSupports } from '../src/domain/outcomes';
import type { AnyOutcome } from '../src/domain/outcomes';
import type { Learner } from '../src/domain/people/learner';
import { andThen } from '../src/domain/soon';
import type { Soon } from '../src/domain/soon';
import type { Context } from '../src/server/context';

interface Told {
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
export function list<T extends Told>(
  value: Soon<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): Soon<T | null> {
  return andThen(value, (told) => {
    report(told.outcomes, context, info, learner);
    return allFailed(told.outcomes) ? null : told;
  });
}

/** A summary likewise; null also where no source can tell anything of it, since a zero would be made up. */
export function summary<T extends Told>(
  value: Soon<T>,
  context: Context,
  info: GraphQLResolveInfo,
  learner?: Learner,
): Soon<T | null> {
  return andThen(list(value, context, info, learner), (told) => (told && noneSupports(told.outcomes) ? null : told));
}
