import type { GraphQLResolveInfo } from 'graphql';
import { judgeClickOf } from '../src/domain/click-judgement';
import { assignedOn, daysLate, isCompletedLate, isOverdue } from '../src/domain/measures/training';
import { scoreValue } from '../src/domain/measures/values';
import { courseOf, listedRecord, ownerOf, simulationNameOf } from '../src/domain/lookup/links';
import { recordId } from '../src/domain/records';
import type { SimulationResult as SimulationResultValue } from '../src/domain/records';
import type {
  AssessmentResultResolvers,
  BreachExposureResolvers,
  CourseResultResolvers,
  PolicyResultResolvers,
  SimulationResultResolvers,
} from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { report, reportPart } from './partial';

/** The learner that a record belongs to: already set if it was read for a learner. */
export function owner(record: Parameters<typeof ownerOf>[2], context: Context, info: GraphQLResolveInfo) {
  const { graph, companies } = context;
  const found = ownerOf(graph, companies.ofOrigin(record.origin), record);
  return reportPart(found, ({ learner }) => learner, context, info);
}

/** The simulation, policy or breach of a result, as its source lists it. */
function listed<Kind extends 'simulations' | 'policies' | 'breaches'>(
  kind: Kind,
  { origin, owner: person }: Pick<SimulationResultValue, 'origin' | 'owner'>,
  id: string | null,
  { context, info }: { readonly context: Context; readonly info: GraphQLResolveInfo },
) {
  return reportPart(listedRecord(context.graph, origin, kind, id), ({ record }) => record, context, info, person);
}

export const CourseResult: CourseResultResolvers = {
  id: (result, _, { graph }) => recordId(graph.idSecret, 'CourseResult', result),
  learner: (result, _, context, info) => owner(result, context, info),
  async course(result, _, context, info) {
    const { outcomes, course } = await courseOf(context.graph, result);
    report(outcomes, context, info, result.owner);
    return course;
  },
  overdue: (result, _, { graph }) => isOverdue(result, graph.today),
  assignedOn,
  completedLate: isCompletedLate,
  daysLate,
  score: ({ score }) => scoreValue(score),
};

export const SimulationResult: SimulationResultResolvers = {
  id: (result, _, { graph }) => recordId(graph.idSecret, 'SimulationResult', result),
  learner: (result, _, context, info) => owner(result, context, info),
  simulation: (result, _, context, info) => listed('simulations', result, result.simulationId, { context, info }),
  clickJudgement: (result, _, { graph }) => judgeClickOf(graph, result),
  simulationName: (result, _, context, info) =>
    result.simulationName ??
    reportPart(simulationNameOf(context.graph, result), ({ name }) => name, context, info, result.owner),
};

export const PolicyResult: PolicyResultResolvers = {
  id: (result, _, { graph }) => recordId(graph.idSecret, 'PolicyResult', result),
  learner: (result, _, context, info) => owner(result, context, info),
  policy: (result, _, context, info) => listed('policies', result, result.policyId, { context, info }),
};

export const AssessmentResult: AssessmentResultResolvers = {
  id: (result, _, { graph }) => recordId(graph.idSecret, 'AssessmentResult', result),
  learner: (result, _, context, info) => owner(result, context, info),
  score: ({ score }) => scoreValue(score),
};

export const BreachExposure: BreachExposureResolvers = {
  id: (exposure, _, { graph }) => recordId(graph.idSecret, 'BreachExposure', exposure),
  learner: (exposure, _, context, info) => owner(exposure, context, info),
  breach: (exposure, _, context, info) =>
    exposure.breach
      ? { ...exposure.breach, origin: exposure.origin, fetchedAt: exposure.fetchedAt }
      : listed('breaches', exposure, exposure.breachId, { context, info }),
};
