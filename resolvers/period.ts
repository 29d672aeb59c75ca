import type { TrendPointResolvers } from '../src/generated/graphql';
import { reportSummary } from './partial';

export const TrendPoint: TrendPointResolvers = {
  training: (point, _, context, info) => reportSummary(point.trend.training(point), context, info),
  phishing: (point, _, context, info) => reportSummary(point.trend.phishing(point), context, info),
  exposure: (point, _, context, info) => reportSummary(point.trend.exposure(point), context, info),
};
