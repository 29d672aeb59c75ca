import { encodeId } from '../src/domain/ids';
import { courseDescription, courseOutcome, courseResults } from '../src/domain/lists/catalogue';
import { countTraining } from '../src/domain/measures/training';
import type { CourseResolvers } from '../src/generated/graphql';
import { list, report, summary } from './partial';

export const Course: CourseResolvers = {
  id: ({ origin, externalId }) => encodeId('Course', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  async description(course, _, context, info) {
    const { outcomes, description } = await courseDescription(context.graph, course);
    report(outcomes, context, info);
    return description;
  },
  results: (course, args, context, info) => list(courseResults(context.graph, course, args), context, info),
  training: (course, _, context, info) =>
    summary(
      courseOutcome(context.graph, course).then((outcome) => ({
        ...countTraining(outcome.records, [], context.graph.today),
        outcomes: [outcome],
      })),
      context,
      info,
    ),
};
