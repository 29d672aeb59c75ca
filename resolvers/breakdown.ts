import type { BreakdownRow as BreakdownRowValue } from '../src/domain/breakdown';
import type { BreakdownConnectionResolvers, BreakdownRowResolvers } from '../src/generated/graphql';
import { connection } from './connection';
import { summaries } from './people-summaries';

export const BreakdownConnection: BreakdownConnectionResolvers = connection;

export const BreakdownRow: BreakdownRowResolvers = {
  ...summaries(({ summaries: of }: BreakdownRowValue) => of, { periodOf: ({ period }) => period }),
};
