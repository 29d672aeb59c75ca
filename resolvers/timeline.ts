import type { TimelineEventResolvers } from '../src/generated/graphql';
import { owner } from './result';

export const TimelineEvent: TimelineEventResolvers = {
  learner: (event, _, context) => owner(event, context),
};
