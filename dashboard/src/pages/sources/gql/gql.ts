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
    "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}": typeof types.ProblemFragmentDoc,
    "query SourcesCapabilities {\n  sources {\n    id\n    slug\n    vendor\n    capabilities {\n      field\n      support\n      note\n    }\n  }\n}\n\nquery SourcesCoverage($slug: String!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      learners\n      inEverySource\n      complete\n      missing {\n        ...Problem\n      }\n      sources {\n        ...Status\n      }\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        state\n        known\n        missing(first: 1) {\n          totalCount\n        }\n      }\n      conflicts {\n        reason\n        accounts {\n          externalId\n          email\n          source {\n            id\n            slug\n            vendor\n          }\n        }\n      }\n    }\n  }\n}\n\nquery SourceMissingPeople($slug: String!, $first: Int!, $offset: Int!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        missing(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            name\n            email\n          }\n        }\n      }\n    }\n  }\n}": typeof types.SourcesCapabilitiesDocument,
};
const documents: Documents = {
    "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}": types.ProblemFragmentDoc,
    "query SourcesCapabilities {\n  sources {\n    id\n    slug\n    vendor\n    capabilities {\n      field\n      support\n      note\n    }\n  }\n}\n\nquery SourcesCoverage($slug: String!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      learners\n      inEverySource\n      complete\n      missing {\n        ...Problem\n      }\n      sources {\n        ...Status\n      }\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        state\n        known\n        missing(first: 1) {\n          totalCount\n        }\n      }\n      conflicts {\n        reason\n        accounts {\n          externalId\n          email\n          source {\n            id\n            slug\n            vendor\n          }\n        }\n      }\n    }\n  }\n}\n\nquery SourceMissingPeople($slug: String!, $first: Int!, $offset: Int!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        missing(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            name\n            email\n          }\n        }\n      }\n    }\n  }\n}": types.SourcesCapabilitiesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Problem on SourceProblem {\n  source {\n    id\n    slug\n    vendor\n  }\n  code\n  message\n  retryAt\n  affects\n}\n\nfragment Status on SourceStatus {\n  source {\n    id\n    slug\n    vendor\n  }\n  state\n  asOf\n  items\n  skipped\n}\n\nfragment RateParts on Rate {\n  value\n  numerator\n  denominator\n  definition\n  sources {\n    id\n    slug\n    vendor\n  }\n  excluded {\n    source {\n      id\n      slug\n      vendor\n    }\n    reason\n    message\n  }\n}\n\nfragment Unavailable on UnavailableCount {\n  field\n  source {\n    id\n    slug\n    vendor\n  }\n  reason\n}"): typeof import('./graphql').ProblemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SourcesCapabilities {\n  sources {\n    id\n    slug\n    vendor\n    capabilities {\n      field\n      support\n      note\n    }\n  }\n}\n\nquery SourcesCoverage($slug: String!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      learners\n      inEverySource\n      complete\n      missing {\n        ...Problem\n      }\n      sources {\n        ...Status\n      }\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        state\n        known\n        missing(first: 1) {\n          totalCount\n        }\n      }\n      conflicts {\n        reason\n        accounts {\n          externalId\n          email\n          source {\n            id\n            slug\n            vendor\n          }\n        }\n      }\n    }\n  }\n}\n\nquery SourceMissingPeople($slug: String!, $first: Int!, $offset: Int!) {\n  company(slug: $slug) {\n    id\n    coverage {\n      bySource {\n        source {\n          id\n          slug\n          vendor\n        }\n        missing(first: $first, offset: $offset) {\n          totalCount\n          nodes {\n            id\n            name\n            email\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').SourcesCapabilitiesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
