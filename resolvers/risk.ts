import { pageSize } from '../src/domain/pages/connection';
import type { RiskDistributionResolvers, RiskPointResolvers, RiskResolvers } from '../src/generated/graphql';
import { contributions } from './connection';

export const Risk: RiskResolvers = contributions;

export const RiskDistribution: RiskDistributionResolvers = {
  ...contributions,
  top: ({ top }, { first }) => top(pageSize({ first }).first ?? 0).map(({ learner }) => learner),
};

export const RiskPoint: RiskPointResolvers = {
  source: ({ origin }) => origin,
};
