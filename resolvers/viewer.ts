import type { ViewerResolvers } from '../src/generated/graphql';

export const Viewer: ViewerResolvers = {
  scopes: ({ scopes }) => [...scopes].sort(),
  companies: (_, __, { companies }) => companies.visible,
};
