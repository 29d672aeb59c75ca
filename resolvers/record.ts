import { rawPayloadOf } from '../src/domain/records';
import type { SourceRecordResolvers } from '../src/generated/graphql';

/** Resolvers that all records share; their other fields are properties. */
export const SourceRecord: Omit<SourceRecordResolvers, '__resolveType'> = {
  source: ({ origin }) => origin,
  raw: (record) => ('raw' in record ? rawPayloadOf(record) : null),
};
