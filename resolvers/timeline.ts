import { recordId } from '../src/domain/records';
import type { TimelineEventResolvers } from '../src/generated/graphql';
import { owner } from './result';

export const TimelineEvent: TimelineEventResolvers = {
  id: (event, _, { graph }) => recordId(graph.idSecret, 'TimelineEvent', event),
  learner: (event, _, context, info) => owner(event, context, info),
};
