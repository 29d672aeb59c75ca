import { encodeId } from '../src/domain/ids';
import { courseDescription, courseResults, courseTraining } from '../src/domain/lists/catalogue';
import { daysOf } from '../src/domain/period';
import type { CourseResolvers } from '../src/generated/graphql';
import { reportList, report, reportSummary } from './partial';

export const Course: CourseResolvers = {
  id: ({ origin, externalId }) => encodeId('Course', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  async description(course, _, context, info) {
    const { outcomes, description } = await courseDescription(context.graph, course);
    report(outcomes, context, info);
    return description;
  },
  results: (course, args, context, info) => reportList(courseResults(context.graph, course, args), context, info),
  training: (course, { period }, context, info) =>
    reportSummary(courseTraining(context.graph, course, daysOf(period, context.graph.today)), context, info),
};
