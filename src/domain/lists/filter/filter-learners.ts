import { forEachSliced, runCooperatively } from '../../../../datasources/reads';
import type { Company } from '../../company';
import type { Shortfall } from '../../contributions';
import type { AnyOutcome } from '../../outcomes';
import type { Learner, LearnerSet } from '../../people/learner';
import type { QueryContext } from '../../query-context';
import type { FactsOnDemand } from '../facts-on-demand';
import { allOf, compileFilter } from './compile';
import type { Part } from './compile';
import { STAGES } from './conditions';
import type { Stage } from './conditions';
import type { LearnerFilter } from './learner-filter';
import { Subject } from './subject';

/** People who are left so far, with what filtering has read. */
interface Filtering {
  readonly learners: readonly Learner[];
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: () => readonly Shortfall[];
}

/** A filter on its way: the conditions that facts decide are tested last, on those whom the others leave. */
export interface Narrowed extends Filtering {
  /** Of the people who are left: each kind is read when it is first needed. */
  readonly facts: FactsOnDemand;
  decide(): Promise<Filtering>;
}

interface NarrowOptions {
  readonly path?: string;
  readonly among?: readonly Company[];
}

/**
 * Applies the conditions of a filter that need no facts. Returns the same array if nothing is filtered, so that its
 * cached order can be used.
 * @param options the path of the filter, for messages; and the companies to which it applies, if there are several: it can name
 * what belongs to any of them
 * @throws BadInput
 */
export async function narrow(
  graph: QueryContext,
  company: Company,
  { learners, outcomes: roster }: LearnerSet,
  filter: LearnerFilter,
  { path = 'filter', among = [company] }: NarrowOptions = {},
): Promise<Narrowed> {
  const parts = compileFilter(filter, graph.today, path);
  const partsOf = (stage: Stage) => parts.filter((part) => part.stage === stage);
  const subjects: Subject[] = [];
  let people = learners;
  for (const stage of STAGES.filter((one) => one !== 'facts')) {
    if (partsOf(stage).length === 0) continue;
    const subject = new Subject({ graph, company, among }, { learners: people, outcomes: roster });
    people = await select(partsOf(stage), subject, people);
    subjects.push(subject);
  }
  const last = new Subject({ graph, company, among }, { learners: people, outcomes: roster });
  const result = (left: readonly Learner[], tested: readonly Subject[]): Filtering => ({
    learners: left,
    outcomes: tested.flatMap(({ outcomes }) => outcomes),
    shortfalls: () => tested.flatMap((subject) => subject.shortfalls()),
  });
  return {
    ...result(people, subjects),
    facts: last.facts,
    decide: async () => result(await select(partsOf('facts'), last, people), [...subjects, last]),
  };
}

/** Tests in slices. Returns the same array if nothing is tested. */
async function select(
  parts: readonly Part[],
  subject: Subject,
  people: readonly Learner[],
): Promise<readonly Learner[]> {
  if (parts.length === 0) return people;
  const test = await allOf(parts).prepare(subject);
  const found: Learner[] = [];
  await runCooperatively(forEachSliced(people, (learner) => void (test(learner) && found.push(learner))));
  return found;
}
