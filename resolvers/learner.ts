import type { GraphQLResolveInfo } from 'graphql';
import { attributeOf, joinedOn } from '../src/domain/attributes/attributes';
import type { AttributeName } from '../src/domain/attributes/attributes';
import { directReports, managerLearner } from '../src/domain/attributes/managers';
import { singleton } from '../src/domain/people/learner';
import type { Learner as LearnerValue } from '../src/domain/people/learner';
import { readForLearners } from '../src/domain/read-for-learners';
import { originsOf } from '../src/domain/query-context';
import { learnerGroups } from '../src/domain/lists/learner-facts';
import {
  learnerAssessmentResults,
  learnerCourseResults,
  learnerExposures,
  learnerPolicyResults,
  learnerSimulationResults,
} from '../src/domain/lists/results';
import { lastActive, lastClicked, lastReported } from '../src/domain/learner-times';
import { accountNodeId } from '../src/domain/records';
import { learnerActivity } from '../src/domain/lists/activity';
import { learnerTimeline } from '../src/domain/lists/timeline';
import { learnerTeams } from '../src/domain/teams/team-list';
import { daysOf } from '../src/domain/period';
import { learnerRisk } from '../src/domain/risk';
import type { LearnerPage } from '../src/domain/pages/pages';
import { accountPhishing, accountTraining } from '../src/domain/summaries';
import type { CountedPeople } from '../src/domain/summaries';
import type {
  LearnerAccountResolvers,
  LearnerResolvers,
  LearnerSetResolvers,
  ManagerResolvers,
} from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { connection } from './connection';
import { reportList, report, reportPart, reportSummary } from './partial';
import { peopleSummaries } from './people-summaries';

/** An attribute of a learner. */
function attribute<Name extends AttributeName>(name: Name) {
  return (learner: LearnerValue, _: object, context: Context, info: GraphQLResolveInfo) =>
    reportPart(attributeOf(context.graph, learner, name), ({ value }) => value, context, info, learner);
}

export const Learner: LearnerResolvers = {
  manager: attribute('manager'),
  department: attribute('department'),
  jobTitle: attribute('jobTitle'),
  country: attribute('country'),
  joinedOn: (learner, _, { graph }) => joinedOn(graph, learner),
  directReports: (learner, args, context, info) =>
    reportList(directReports(context.graph, learner, args), context, info, learner),
  accounts: (learner, { vendors }) =>
    learner.accounts
      .filter(({ origin }) => !vendors || vendors.some((vendor) => vendor === origin.vendor))
      .map((account) => ({ ...account, learner })),
  async groups(learner, { vendors }, context, info) {
    const result = await reportList(
      learnerGroups(context.graph, learner, originsOf(learner.company, vendors)),
      context,
      info,
      learner,
    );
    return result && result.groups;
  },
  async teams(learner, _, context, info) {
    const { teams, outcomes } = await learnerTeams(context.graph, learner);
    report(outcomes, context, info, learner);
    return teams;
  },
  courseResults: (learner, args, context, info) =>
    reportList(learnerCourseResults(context.graph, learner, args), context, info, learner),
  simulationResults: (learner, args, context, info) =>
    reportList(learnerSimulationResults(context.graph, learner, args), context, info, learner),
  policyResults: (learner, args, context, info) =>
    reportList(learnerPolicyResults(context.graph, learner, args), context, info, learner),
  assessmentResults: (learner, args, context, info) =>
    reportList(learnerAssessmentResults(context.graph, learner, args), context, info, learner),
  exposures: (learner, args, context, info) =>
    reportList(learnerExposures(context.graph, learner, args), context, info, learner),
  activity: (learner, args, context, info) =>
    reportList(learnerActivity(context.graph, learner, args), context, info, learner),
  timeline: (learner, args, context, info) =>
    reportList(learnerTimeline(context.graph, learner, args), context, info, learner),
  ...peopleSummaries((learner: LearnerValue) => ({ people: singleton(learner), origins: learner.company.origins }), {
    learnerOf: (learner) => learner,
  }),
  risk: (learner, _, context, info) =>
    reportPart(learnerRisk(context.graph, learner), ({ risk }) => risk, context, info, learner),
  lastClickedAt: (learner, _, context, info) =>
    reportPart(lastClicked(context.graph, learner), ({ at }) => at, context, info, learner),
  lastReportedAt: (learner, _, context, info) =>
    reportPart(lastReported(context.graph, learner), ({ at }) => at, context, info, learner),
  lastActivityAt: (learner, _, context, info) =>
    reportPart(lastActive(context.graph, learner), ({ at }) => at, context, info, learner),
};

export const LearnerConnection = { ...connection, summary: ({ everybody }: LearnerPage) => everybody };

export const LearnerSet: LearnerSetResolvers = {
  ...peopleSummaries((people: CountedPeople) => people),
  learnerCount: ({ people }) => people.learners.length,
};

export const LearnerAccount: Omit<LearnerAccountResolvers, '__resolveType'> = {
  id: (account, _, { graph }) => accountNodeId(graph.idSecret, account),
  async profileUrl(account, _, context, info) {
    const { outcomes } = await readForLearners(context.graph.reads, 'accountDetails', singleton(account.learner), [
      account.origin,
    ]);
    report(outcomes, context, info, account.learner);
    return (
      outcomes.flatMap(({ records }) => records).find(({ accountId }) => accountId === account.externalId)
        ?.profileUrl ?? null
    );
  },
  training(account, { period }, context, info) {
    const days = daysOf(period, context.graph.today);
    return reportSummary(
      accountTraining(context.graph, account.learner, account, days),
      context,
      info,
      account.learner,
    );
  },
  phishing(account, { period, automatedClicks }, context, info) {
    const days = daysOf(period, context.graph.today);
    const summary = accountPhishing(context.graph, account.learner, account, days, automatedClicks ?? 'EXCLUDE');
    return reportSummary(summary, context, info, account.learner);
  },
};

export const Manager: ManagerResolvers = {
  // A file has the address alone.
  async name(manager, _, { graph }) {
    return manager.name ?? (await managerLearner(graph, manager)).learner?.name ?? null;
  },
  async learner(manager, _, context, info) {
    const { learner, outcomes } = await managerLearner(context.graph, manager);
    report(outcomes, context, info);
    return learner;
  },
};
