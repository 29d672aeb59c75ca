/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}\n\nfragment TrainingNumbers on TrainingSummary {\n  overdue\n  completionRate {\n    ...RateParts\n  }\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment PhishingNumbers on PhishingSummary {\n  clickRate {\n    ...RateParts\n  }\n  phishProneRate {\n    ...RateParts\n  }\n  reportRate {\n    ...RateParts\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment ExposureNumbers on ExposureSummary {\n  exposedAccounts\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment RiskNumbers on RiskDistribution {\n  average\n  low\n  medium\n  high\n  critical\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}": typeof types.ProblemFragmentDoc,
    "query BreachesSummary($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      ...ExposureNumbers\n      breaches\n      unacknowledged\n      latestBreach\n    }\n  }\n}\n\nquery BreachesBefore($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      exposedAccounts\n    }\n  }\n}": typeof types.BreachesSummaryDocument,
};
const documents: Documents = {
    "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}\n\nfragment TrainingNumbers on TrainingSummary {\n  overdue\n  completionRate {\n    ...RateParts\n  }\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment PhishingNumbers on PhishingSummary {\n  clickRate {\n    ...RateParts\n  }\n  phishProneRate {\n    ...RateParts\n  }\n  reportRate {\n    ...RateParts\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment ExposureNumbers on ExposureSummary {\n  exposedAccounts\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment RiskNumbers on RiskDistribution {\n  average\n  low\n  medium\n  high\n  critical\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}": types.ProblemFragmentDoc,
    "query BreachesSummary($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      ...ExposureNumbers\n      breaches\n      unacknowledged\n      latestBreach\n    }\n  }\n}\n\nquery BreachesBefore($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      exposedAccounts\n    }\n  }\n}": types.BreachesSummaryDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}\n\nfragment TrainingNumbers on TrainingSummary {\n  overdue\n  completionRate {\n    ...RateParts\n  }\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment PhishingNumbers on PhishingSummary {\n  clickRate {\n    ...RateParts\n  }\n  phishProneRate {\n    ...RateParts\n  }\n  reportRate {\n    ...RateParts\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment ExposureNumbers on ExposureSummary {\n  exposedAccounts\n  unavailableCounts {\n    ...Unavailable\n  }\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}\n\nfragment RiskNumbers on RiskDistribution {\n  average\n  low\n  medium\n  high\n  critical\n  complete\n  missing {\n    ...Problem\n  }\n  sources {\n    ...Status\n  }\n}"): typeof import('./graphql').ProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query BreachesSummary($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      ...ExposureNumbers\n      breaches\n      unacknowledged\n      latestBreach\n    }\n  }\n}\n\nquery BreachesBefore($slug: String!, $period: Period) {\n  company(slug: $slug) {\n    id\n    exposure(period: $period) {\n      exposedAccounts\n    }\n  }\n}"): typeof import('./graphql').BreachesSummaryDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
