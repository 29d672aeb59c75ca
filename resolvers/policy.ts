import { policyAcknowledgement } from '../src/domain/acknowledgement';
import { rateOf } from '../src/domain/availability';
import { encodeId } from '../src/domain/ids';
import { policyResults } from '../src/domain/lists/catalogue';
import type { AcknowledgementSummaryResolvers, PolicyResolvers } from '../src/generated/graphql';
import { contributions } from './connection';
import { reportList, reportSummary } from './partial';

export const AcknowledgementSummary: AcknowledgementSummaryResolvers = {
  ...contributions,
  asked: ({ counts }) => counts.asked,
  accepted: ({ counts }) => counts.accepted,
  rate: (summary) => rateOf(summary, summary.rate, 'asked', 'accepted'),
};

export const Policy: PolicyResolvers = {
  id: ({ origin, externalId }) => encodeId('Policy', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  acknowledgement: (policy, _, context, info) =>
    reportSummary(
      policyAcknowledgement(context.graph, policy, context.companies.ofOrigin(policy.origin)),
      context,
      info,
    ),
  results: (policy, args, context, info) =>
    reportList(policyResults(context.graph, policy, context.companies.ofOrigin(policy.origin), args), context, info),
};
