import { encodeId } from '../src/domain/ids';
import { policyResults } from '../src/domain/lists/catalogue';
import type { PolicyResolvers } from '../src/generated/graphql';
import { reportList } from './partial';

export const Policy: PolicyResolvers = {
  id: ({ origin, externalId }) => encodeId('Policy', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  results: (policy, args, context, info) =>
    reportList(policyResults(context.graph, policy, context.companies.ofOrigin(policy.origin), args), context, info),
};
