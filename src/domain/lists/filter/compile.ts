import { BadInput } from '../../bad-input';
import { checkSpan } from '../../period';
import { CONDITIONS, STAGES } from './conditions';
import type { Condition, Stage } from './conditions';
import type { ConditionName, LearnerFilter } from './learner-filter';
import type { Subject, Test } from './subject';

const MOST_LEVELS = 5;
const MOST_CONDITIONS = 100;

/** A part of a filter, checked. */
export interface Part {
  /** The last stage of what it contains. */
  readonly stage: Stage;
  /** Reads what it needs. @returns the test of one person */
  readonly prepare: (subject: Subject) => Promise<Test>;
}

const NAMES = Object.keys(CONDITIONS) as ConditionName[];

/**
 * Checks a filter, at most 5 levels and 100 conditions, and divides it into the parts that must all match.
 * @throws BadInput naming the path of the field
 */
export function compileFilter(filter: LearnerFilter, today: string, path = 'filter'): readonly Part[] {
  const known = compiled.get(filter);
  if (known?.today === today && known.path === path) return known.parts;
  const parts = compileAll(filter, today, path);
  compiled.set(filter, { today, path, parts });
  return parts;
}

/** By the filter as the operation has it: one that is used below many groups or teams is the same for each of them. */
const compiled = new WeakMap<
  LearnerFilter,
  { readonly today: string; readonly path: string; readonly parts: readonly Part[] }
>();

function compileAll(filter: LearnerFilter, today: string, path: string): readonly Part[] {
  let conditions = 0;
  const count = (at: string): void => {
    conditions += 1;
    if (conditions > MOST_CONDITIONS) throw new BadInput(at, `exceeds the ${MOST_CONDITIONS} conditions of a filter`);
  };

  const compile = (one: LearnerFilter, at: string, level: number): readonly Part[] => {
    if (level > MOST_LEVELS) throw new BadInput(at, `exceeds the ${MOST_LEVELS} levels of a filter`);
    checkSpan(`${at}.joinedUntil`, one.joinedUntil, 'joinedSince', one.joinedSince);
    const before = conditions;
    const parts: Part[] = [];
    for (const name of NAMES) {
      const part = conditionPart(name, one, `${at}.${name}`, today);
      if (!part) continue;
      count(`${at}.${name}`);
      parts.push(part);
    }
    for (const [index, inner] of (one.all ?? []).entries())
      parts.push(...compile(inner, `${at}.all[${index}]`, level + 1));
    const any = (one.any ?? []).map((inner, index) => allOf(compile(inner, `${at}.any[${index}]`, level + 1)));
    if (any.length > 0) parts.push(anyOf(any));
    if (one.not) parts.push(noneOf(allOf(compile(one.not, `${at}.not`, level + 1))));
    // Empty filters take time as well.
    if (conditions === before && level > 1) count(at);
    return parts;
  };
  return compile(filter, path, 1);
}

/** null if the condition is not given, or compares nothing: so does an empty list. */
function conditionPart<Name extends ConditionName>(
  name: Name,
  filter: LearnerFilter,
  path: string,
  today: string,
): Part | null {
  const value = filter[name];
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  const condition: Condition<NonNullable<LearnerFilter[Name]>> = CONDITIONS[name];
  condition.check?.(value, path, today);
  if (condition.ignores?.(value, filter) === true) return null;
  return {
    stage: condition.stage,
    prepare: async (subject) => condition.prepare(value, subject, { filter, path }),
  };
}

/** All parts must match: those that need the least are tested first. */
export function allOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return combine(parts, (tests) => (learner) => {
    for (const test of tests) if (!test(learner)) return false;
    return true;
  });
}

function anyOf(parts: readonly Part[]): Part {
  return combine(parts, (tests) => (learner) => {
    for (const test of tests) if (test(learner)) return true;
    return false;
  });
}

/** Everybody whom the part does not match, also because something is unknown. */
function noneOf(part: Part): Part {
  return combine(
    [part],
    ([test]) =>
      (learner) =>
        test?.(learner) !== true,
  );
}

function combine(parts: readonly Part[], join: (tests: readonly Test[]) => Test): Part {
  const sorted = [...parts].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
  return {
    stage: sorted.at(-1)?.stage ?? 'accounts',
    prepare: async (subject) => join(await Promise.all(sorted.map((part) => part.prepare(subject)))),
  };
}
