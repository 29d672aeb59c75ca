/* eslint-disable */
import * as types from './graphql.ts';



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
    "\n  fragment Missing on SourceProblem {\n    source {\n      slug\n    }\n    code\n    message\n    retryAt\n  }\n": typeof types.MissingFragmentDoc,
    "\n  fragment TrainingCard on TrainingSummary {\n    assigned\n    completed\n    overdue\n    complete\n    missing {\n      ...Missing\n    }\n  }\n": typeof types.TrainingCardFragmentDoc,
    "\n  fragment PersonRow on Learner {\n    name\n    email\n    risk {\n      score\n      level\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query Overview($company: String!, $first: Int!) {\n    company(slug: $company) {\n      name\n      training {\n        ...TrainingCard\n      }\n      learners(first: $first, orderBy: { field: RISK_SCORE, direction: DESC }) {\n        totalCount\n        complete\n        missing {\n          ...Missing\n        }\n        nodes {\n          ...PersonRow\n        }\n      }\n    }\n  }\n": typeof types.OverviewDocument,
};
const documents: Documents = {
    "\n  fragment Missing on SourceProblem {\n    source {\n      slug\n    }\n    code\n    message\n    retryAt\n  }\n": types.MissingFragmentDoc,
    "\n  fragment TrainingCard on TrainingSummary {\n    assigned\n    completed\n    overdue\n    complete\n    missing {\n      ...Missing\n    }\n  }\n": types.TrainingCardFragmentDoc,
    "\n  fragment PersonRow on Learner {\n    name\n    email\n    risk {\n      score\n      level\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query Overview($company: String!, $first: Int!) {\n    company(slug: $company) {\n      name\n      training {\n        ...TrainingCard\n      }\n      learners(first: $first, orderBy: { field: RISK_SCORE, direction: DESC }) {\n        totalCount\n        complete\n        missing {\n          ...Missing\n        }\n        nodes {\n          ...PersonRow\n        }\n      }\n    }\n  }\n": types.OverviewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Missing on SourceProblem {\n    source {\n      slug\n    }\n    code\n    message\n    retryAt\n  }\n"): typeof import('./graphql.ts').MissingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrainingCard on TrainingSummary {\n    assigned\n    completed\n    overdue\n    complete\n    missing {\n      ...Missing\n    }\n  }\n"): typeof import('./graphql.ts').TrainingCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Learner {\n    name\n    email\n    risk {\n      score\n      level\n    }\n  }\n"): typeof import('./graphql.ts').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($company: String!, $first: Int!) {\n    company(slug: $company) {\n      name\n      training {\n        ...TrainingCard\n      }\n      learners(first: $first, orderBy: { field: RISK_SCORE, direction: DESC }) {\n        totalCount\n        complete\n        missing {\n          ...Missing\n        }\n        nodes {\n          ...PersonRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OverviewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
