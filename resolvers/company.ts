import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../src/server/context';
import type { Company as CompanyValue } from '../src/domain/company';
import {
  companyBreaches,
  companyCourses,
  companyGroups,
  companyPolicies,
  companySimulations,
} from '../src/domain/lists/catalogue';
import { companyResults } from '../src/domain/lists/company-results';
import type { CompanyResultsArgs } from '../src/domain/lists/company-results';
import type { ResultKind } from '../src/domain/lists/result-types';
import { prefetchForFields } from '../src/domain/prefetch';
import { listLearners } from '../src/domain/lists/learners';
import { DEFAULT_PAGE, pageSize } from '../src/domain/pages/connection';
import { encodeId } from '../src/domain/ids';
import { accountById } from '../src/domain/lookup/account';
import { companyBreakdown } from '../src/domain/breakdown';
import { companyTeams } from '../src/domain/teams/team-list';
import { coverageOf, knownPeople } from '../src/domain/people/coverage';
import { riskHistory } from '../src/domain/risk-distribution';
import type { CompanyResolvers, CompanySourceResolvers } from '../src/generated/graphql';
import { ITEMS, selectedFields } from './look-ahead';
import { reportList, report, reportSummary } from './partial';
import { peopleSummaries } from './people-summaries';

/** The results of all learners. They are prefetched with the roster, unless only some are wanted. */
function results<Kind extends ResultKind>(kind: Kind) {
  return (company: CompanyValue, args: CompanyResultsArgs, context: Context, info: GraphQLResolveInfo) => {
    const { learner, vendors } = args.filter ?? {};
    if (!learner && !vendors) prefetchForFields(context.graph, company, new Set([kind]), MANY_PEOPLE);
    return reportList(companyResults(context.graph, company, kind, args), context, info);
  };
}
/** A number of people for which a scan is worth it, where there is one. */
const MANY_PEOPLE = 500;

export const Company: CompanyResolvers = {
  id: ({ slug }) => encodeId('Company', slug),
  sources: ({ origins }) => origins,
  learners(company, args, context, info) {
    const { first, last } = pageSize(args);
    // With a filter, the number of learners is unknown in advance.
    if (!args.filter) {
      const fields = selectedFields(info, ITEMS);
      prefetchForFields(context.graph, company, fields, first ?? last ?? DEFAULT_PAGE);
    }
    return reportList(
      context.graph.people
        .roster(company)
        .then((roster) =>
          listLearners(context.graph, company, company.slug, { ...roster, roster: roster.outcomes }, args),
        ),
      context,
      info,
    );
  },
  groups: (company, args, context, info) => reportList(companyGroups(context.graph, company, args), context, info),
  teams: (company, args, context, info) => reportList(companyTeams(context.graph, company, args), context, info),
  courses: (company, args, context, info) => reportList(companyCourses(context.graph, company, args), context, info),
  simulations: (company, args, context, info) =>
    reportList(companySimulations(context.graph, company, args), context, info),
  breaches: (company, args, context, info) => reportList(companyBreaches(context.graph, company, args), context, info),
  courseResults: results('courseResults'),
  simulationResults: results('simulationResults'),
  policyResults: results('policyResults'),
  assessmentResults: results('assessmentResults'),
  exposures: results('exposures'),
  policies: (company, args, context, info) => reportList(companyPolicies(context.graph, company, args), context, info),
  ...peopleSummaries(async (company: CompanyValue, { graph }) => ({
    people: await graph.people.roster(company),
    origins: company.origins,
  })),
  breakdown: (company, args, context, info) =>
    reportList(companyBreakdown(context.graph, company, args, selectedFields(info, ITEMS)), context, info),
  async riskHistory(company, args, context, info) {
    const history = await reportSummary(riskHistory(context.graph, company, args), context, info);
    return history && history.points;
  },
  async coverage(company, _, context, info) {
    const roster = await reportList(context.graph.people.roster(company), context, info);
    return roster && coverageOf(roster);
  },
};

export const CompanySource: CompanySourceResolvers = {
  source: (origin) => origin,
  async profile(origin, _, context, info) {
    const outcome = await context.graph.reads.readAll(origin, 'profile');
    report([outcome], context, info);
    return outcome.records[0] ?? null;
  },
  async learnerCount(origin, _, context, info) {
    const roster = await context.graph.people.roster(context.companies.ofOrigin(origin));
    const [outcome] = roster.outcomes.filter((one) => one.origin === origin);
    report(outcome ? [outcome] : [], context, info);
    return outcome ? knownPeople(roster, outcome) : null;
  },
  async account(origin, { externalId }, context, info) {
    const company = context.companies.ofOrigin(origin);
    const { account, outcomes } = await accountById(context.graph, company, origin, externalId);
    report(outcomes, context, info);
    return account;
  },
  async problem(origin, _, { graph }) {
    const { problem } = await graph.reads.health(origin);
    return problem && { origin, problem, affects: null, stale: null };
  },
};
