import type { GraphQLResolveInfo } from 'graphql';
import { prefetchForFields } from '../src/domain/prefetch';
import { BadInput } from '../src/domain/bad-input';
import { matchesSearch, selectCompanies } from '../src/domain/companies/select';
import { decodeId } from '../src/domain/ids';
import { findLearner, findLearners, findLearnersById } from '../src/domain/lookup/learner';
import { findNodes } from '../src/domain/lookup/node';
import type { QueryResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { selectedFields } from './look-ahead';
import { report } from './partial';
import { companiesOf } from './portfolio';
import { sourceId } from './source';

export const Query: QueryResolvers = {
  async node(_, { id }, context, info) {
    const [node = null] = await nodes([id], context, info);
    return node;
  },
  nodes: (_, { ids }, context, info) => nodes(ids, context, info),
  viewer: (_, __, { viewer }) => viewer,
  company(_, { id, slug }, { companies }) {
    if ((id ?? null) === null ? (slug ?? null) === null : (slug ?? null) !== null) {
      throw new BadInput('slug', 'and "id": send exactly one of the two');
    }
    const wanted = slug ?? companySlug(id ?? '');
    return wanted === null ? null : (companies.bySlug(wanted) ?? null);
  },
  async companies(_, { search, filter, ...args }, context, info) {
    const { graph, companies } = context;
    const found = companies.visible.filter((company) => matchesSearch(company, search));
    const portfolio = await selectCompanies(graph, found, filter ?? {});
    return companiesOf(portfolio, args, [search, filter], context, info);
  },
  portfolio: (_, { filter }, { graph, companies }) => selectCompanies(graph, companies.visible, filter ?? {}),
  companiesById: (_, { ids }, { companies }) => ids.map((id) => companies.bySlug(companySlug(id) ?? '') ?? null),
  companiesBySlug: (_, { slugs }, { companies }) => slugs.map((slug) => companies.bySlug(slug) ?? null),
  async learner(_, { id, email, company }, { graph, companies, partials }, info) {
    const [only, ...others] = company ? [companies.bySlug(company)] : companies.visible;
    if (only && others.length === 0) prefetchForFields(graph, only, selectedFields(info, [[]]), 1);
    const found = await findLearner(graph, companies, { id, email, company });
    partials.report(found.outcomes, info, email ?? id ?? undefined);
    return found.learner;
  },
  async learnersByEmail(_, { emails, company }, { graph, companies, partials }, info) {
    const found = await findLearners(graph, companies, emails, company);
    partials.report(found.outcomes, info);
    return found.learners;
  },
  async learnersById(_, { ids }, { graph, companies, partials }, info) {
    const found = await findLearnersById(graph, companies, ids);
    partials.report(found.outcomes, info);
    return found.learners;
  },
  sources: (_, __, { companies }) => visibleSources(companies.visible),
  source: (_, { id }, { companies }) =>
    visibleSources(companies.visible).find((origin) => sourceId(origin) === id) ?? null,
};

function nodes(ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  return findNodes(context.graph, context.companies, ids, (outcomes) => report(outcomes, context, info));
}

function companySlug(id: string): string | null {
  const decoded = decodeId(id);
  return decoded?.type === 'Company' ? (decoded.parts[0] ?? null) : null;
}

/** Each source once, through the first of the viewer's companies that uses it. */
function visibleSources(companies: Context['companies']['visible']) {
  return [...new Map(companies.flatMap(({ origins }) => origins).map((origin) => [origin.source, origin])).values()];
}
