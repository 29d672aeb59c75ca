import type { GraphQLResolveInfo } from 'graphql';
import { isOverdue } from '../src/domain/measures/training';
import { scoreValue } from '../src/domain/measures/values';
import { courseOf, listedRecord, ownerOf, simulationNameOf } from '../src/domain/lookup/links';
import type { SimulationResult as SimulationResultOf } from '../src/domain/records';
import type {
  AssessmentResultResolvers,
  BreachExposureResolvers,
  CourseResultResolvers,
  PolicyResultResolvers,
  SimulationResultResolvers,
} from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { report } from './partial';

/** The learner that a record belongs to: already set if it was read for a learner. */
export function owner(record: Parameters<typeof ownerOf>[2], { graph, companies }: Context) {
  return ownerOf(graph, companies.ofOrigin(record.origin), record);
}

export const CourseResult: CourseResultResolvers = {
  learner: (result, _, context) => owner(result, context),
  async course(result, _, context, info) {
    const { outcomes, course } = await courseOf(context.graph, result);
    report(outcomes, context, info, result.owner);
    return course;
  },
  overdue: (result, _, { graph }) => isOverdue(result, graph.today),
  score: ({ score }) => scoreValue(score),
};

export const SimulationResult: SimulationResultResolvers = {
  learner: (result, _, context) => owner(result, context),
  async simulation(result, _, context, info) {
    const { outcomes, record } = await listedRecord(context.graph, result.origin, 'simulations', result.simulationId);
    report(outcomes, context, info, result.owner);
    return record;
  },
  simulationName: (result, _, context, info) => result.simulationName ?? nameFromList(result, context, info),
};

async function nameFromList(result: SimulationResultOf, context: Context, info: GraphQLResolveInfo): Promise<string> {
  const { outcomes, name } = await simulationNameOf(context.graph, result);
  report(outcomes, context, info, result.owner);
  return name;
}

export const PolicyResult: PolicyResultResolvers = {
  learner: (result, _, context) => owner(result, context),
  async policy(result, _, context, info) {
    const { outcomes, record } = await listedRecord(context.graph, result.origin, 'policies', result.policyId);
    report(outcomes, context, info, result.owner);
    return record;
  },
};

export const AssessmentResult: AssessmentResultResolvers = {
  learner: (result, _, context) => owner(result, context),
  score: ({ score }) => scoreValue(score),
};

export const BreachExposure: BreachExposureResolvers = {
  learner: (exposure, _, context) => owner(exposure, context),
  async breach(exposure, _, context, info) {
    if (exposure.breach) return { ...exposure.breach, origin: exposure.origin, fetchedAt: exposure.fetchedAt };
    const { outcomes, record } = await listedRecord(context.graph, exposure.origin, 'breaches', exposure.breachId);
    report(outcomes, context, info, exposure.owner);
    return record;
  },
};
