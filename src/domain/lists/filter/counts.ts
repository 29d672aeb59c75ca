import type { Origin } from '../../../../datasources/reads';
import { BadInput } from '../../bad-input';
import type { Gaps } from '../../measures/gaps';
import { provisionOf } from '../../measures/provision';
import type { Measure } from '../../measures/provision';
import type { AnyOutcome } from '../../outcomes';
import type { Learner } from '../../people/learner';
import { checkSpan } from '../../period';
import type { QueryContext } from '../../query-context';
import type { Times } from '../../learner-times';
import type { CountFilter } from './learner-filter';
import type { Test } from './subject';

/** @throws BadInput naming the field of the filter */
export function checkCount({ atLeast, atMost, since, until }: CountFilter, path: string): void {
  if (!isGiven(atLeast) && !isGiven(atMost))
    throw new BadInput(path, 'needs a number to compare with: send "atLeast", "atMost" or both');
  for (const [name, value] of [
    ['atLeast', atLeast],
    ['atMost', atMost],
  ] as const)
    if (isGiven(value) && value < 0) throw new BadInput(`${path}.${name}`, `must not be negative, but is ${value}`);
  if (isGiven(atLeast) && isGiven(atMost) && atLeast > atMost)
    throw new BadInput(`${path}.atMost`, `must not be less than "atLeast", ${atLeast}, but is ${atMost}`);
  checkSpan(`${path}.until`, until, 'since', since);
}

/** Whether only things with a day in a span count. */
export function hasSpan({ since, until }: CountFilter): boolean {
  return isGiven(since) || isGiven(until);
}

/** Whether a time, or a day, lies in the span of a filter: both its days belong to it. */
export function isInSpan({ since, until }: CountFilter, time: string): boolean {
  const day = time.slice(0, 10);
  return (!isGiven(since) || day >= since) && (!isGiven(until) || day <= until);
}

/** How many of a person's times lie in the span. */
export function timesInSpan(filter: CountFilter, { known }: Times): number {
  let count = 0;
  for (const time of known) if (isInSpan(filter, time)) count += 1;
  return count;
}

/**
 * Compares a count of which a part may be unknown. What is known is enough for `atLeast`; `atMost` needs the whole count.
 * @param countOf what is known of the count
 * @param isWhole whether that is the whole count
 */
export function countTest(
  { atLeast, atMost }: CountFilter,
  countOf: (learner: Learner) => number,
  isWhole: Test,
): Test {
  return (learner) => {
    const count = countOf(learner);
    if (isGiven(atLeast) && count < atLeast) return false;
    return !isGiven(atMost) || (count <= atMost && isWhole(learner));
  };
}

/**
 * Whether a count of a person is known: one of the person's sources provides it, none of those that provide it failed,
 * and no record lacks it. What other sources do not provide at all is reported with the list.
 * @param dated whether the source must provide single records, with their dates
 */
export function isCountKnown<Count extends string>(
  graph: QueryContext,
  measure: Measure<Count>,
  count: Count,
  facts: { readonly outcomes: readonly AnyOutcome[]; of(learner: Learner): { readonly gaps: Gaps<Count> | null } },
  dated: boolean,
): Test {
  const [known, failed] = [new Set<Origin>(), new Set<Origin>()];
  for (const { origin, state } of facts.outcomes) {
    const { provides, basis } = provisionOf(measure, graph.reads.capabilities(origin), []);
    if (!provides[count] || (dated && basis !== 'results') || state === 'NOT_SUPPORTED') continue;
    (state === 'FAILED' ? failed : known).add(origin);
  }
  return (learner) => {
    let isProvided = false;
    for (const { origin } of learner.accounts) {
      if (failed.has(origin)) return false;
      isProvided ||= known.has(origin);
    }
    return (
      isProvided &&
      !facts
        .of(learner)
        .gaps?.all()
        .some((gap) => gap.count === count)
    );
  };
}

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
