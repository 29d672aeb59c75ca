import type { SourceRecordResolvers } from '../src/generated/graphql';

/** What every record shares; its other fields are properties. */
export const SourceRecord: Omit<SourceRecordResolvers, '__resolveType'> = {
  source: ({ origin }) => origin,
};
