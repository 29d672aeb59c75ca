import type { GraphQLResolveInfo } from 'graphql';
import { listCompanies } from '../src/domain/companies/list';
import type { Portfolio as PortfolioValue } from '../src/domain/companies/portfolio';
import { unassignedTenants } from '../src/domain/companies/unassigned-tenants';
import { isWhole, missingFrom } from '../src/domain/contributions';
import { daysOf, intervalsOf } from '../src/domain/period';
import { Trend, only, whenOf } from '../src/domain/summaries';
import type { PortfolioResolvers, UnassignedTenantResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { contributions } from './connection';
import { reportList, reportPart, reportSummary } from './partial';

export const Portfolio: PortfolioResolvers = {
  companyCount: ({ companies }) => companies.length,
  learnerCount: (portfolio, _, context, info) =>
    reportPart(portfolio.rosters(), ({ learnerCount }) => learnerCount, context, info),
  companies: (portfolio, args, context, info) => companiesOf(portfolio, args, null, context, info),
  training: (portfolio, { period }, context, info) =>
    reportSummary(only(portfolio.training(whenOf(daysOf(period, context.graph.today)))), context, info),
  phishing: (portfolio, { period, automatedClicks }, context, info) =>
    reportSummary(
      only(portfolio.phishing(whenOf(daysOf(period, context.graph.today)), automatedClicks ?? 'EXCLUDE')),
      context,
      info,
    ),
  exposure: (portfolio, { period }, context, info) =>
    reportSummary(only(portfolio.exposure(whenOf(daysOf(period, context.graph.today)))), context, info),
  risk: (portfolio, _, context, info) => reportSummary(portfolio.risk(), context, info),
  trend: (portfolio, { period, interval }, { graph }) =>
    new Trend(portfolio, intervalsOf(period, interval, graph.today)).points,
  async unassignedTenants(_, __, context, info) {
    const { graph, companies } = context;
    const found = unassignedTenants(graph, companies.visible, (source) => companies.ownsConnection(source));
    return (await reportList(found, context, info))?.tenants ?? null;
  },
  complete: async (portfolio) => isWhole(await portfolio.rosters()),
  missing: async (portfolio) => missingFrom(await portfolio.rosters()),
  sources: async (portfolio) => contributions.sources(await portfolio.rosters()),
};

export const UnassignedTenant: UnassignedTenantResolvers = { source: ({ origin }) => origin };

/** One page of the companies of a portfolio; reports what is missing to order them. */
export function companiesOf(
  portfolio: PortfolioValue,
  args: Parameters<typeof listCompanies>[1],
  filter: unknown,
  context: Context,
  info: GraphQLResolveInfo,
) {
  return reportPart(listCompanies(portfolio, args, filter), (page) => page, context, info);
}
