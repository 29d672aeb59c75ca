import type { GraphQLResolveInfo } from 'graphql';
import { portfolioBreakdown } from '../src/domain/companies/portfolio-breakdown';
import { listCompanies } from '../src/domain/companies/list';
import type { Portfolio as PortfolioValue } from '../src/domain/companies/portfolio';
import { unassignedTenants } from '../src/domain/companies/unassigned-tenants';
import { isWhole, missingFrom } from '../src/domain/contributions';
import type { PortfolioResolvers, UnassignedTenantResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { contributions } from './connection';
import { ITEMS, selectedFields } from './look-ahead';
import { reportList, reportPart } from './partial';
import { summaries } from './people-summaries';

export const Portfolio: PortfolioResolvers = {
  companyCount: ({ companies }) => companies.length,
  learnerCount: (portfolio, _, context, info) =>
    reportPart(portfolio.rosters(), ({ learnerCount }) => learnerCount, context, info),
  companies: (portfolio, args, context, info) => companiesOf(portfolio, args, null, context, info),
  ...summaries((portfolio: PortfolioValue) => portfolio.summaries),
  breakdown(portfolio, args, context, info) {
    return reportList(portfolioBreakdown(portfolio, args, selectedFields(info, ITEMS)), context, info);
  },
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
