import { pageSize } from '../src/domain/pages/connection';
import type { RiskDistributionResolvers, RiskPointResolvers } from '../src/generated/graphql';

export const RiskDistribution: RiskDistributionResolvers = {
  top: ({ ranked }, { first }) => ranked.slice(0, pageSize({ first }).first ?? 0),
};

export const RiskPoint: RiskPointResolvers = {
  source: ({ origin }) => origin,
};
