import type { ActivityResolvers } from '../src/generated/graphql';

/** The other fields are properties. */
export const Activity: ActivityResolvers = {
  source: ({ origin }) => origin,
};
