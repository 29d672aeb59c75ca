import type { BreakdownRow as BreakdownRowValue } from '../src/domain/breakdown';
import type { BreakdownConnectionResolvers, BreakdownRowResolvers } from '../src/generated/graphql';
import { connection } from './connection';
import { peopleSummaries } from './people-summaries';

export const BreakdownConnection: BreakdownConnectionResolvers = connection;

export const BreakdownRow: BreakdownRowResolvers = {
  ...peopleSummaries(({ counted }: BreakdownRowValue) => counted, { periodOf: ({ period }) => period }),
};
