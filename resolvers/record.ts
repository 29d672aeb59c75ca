import { GraphQLError } from 'graphql';
import type { SourceRecordResolvers } from '../src/generated/graphql';

/** What every record shares; its other fields are properties. */
export const SourceRecord: Omit<SourceRecordResolvers, '__resolveType'> = {
  source: ({ origin }) => origin,
  raw({ raw }, _, { viewer }) {
    if (viewer.scopes.has('RAW')) return raw;
    throw new GraphQLError('"raw" needs the scope RAW', { extensions: { code: 'FORBIDDEN', scope: 'RAW' } });
  },
};
