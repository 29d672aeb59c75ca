import { graphql } from './gql/index.ts';

/** The documents of the dashboard: each part of the view has its own fragment, and cannot read another's fields. */

export const Missing = graphql(`
  fragment Missing on SourceProblem {
    source {
      slug
    }
    code
    message
    retryAt
  }
`);

export const TrainingCard = graphql(`
  fragment TrainingCard on TrainingSummary {
    assigned
    completed
    overdue
    complete
    missing {
      ...Missing
    }
  }
`);

export const PersonRow = graphql(`
  fragment PersonRow on Learner {
    name
    email
    risk {
      score
      level
    }
  }
`);

export const Overview = graphql(`
  query Overview($company: String!, $first: Int!) {
    company(slug: $company) {
      name
      training {
        ...TrainingCard
      }
      learners(first: $first, orderBy: { field: RISK_SCORE, direction: DESC }) {
        totalCount
        complete
        missing {
          ...Missing
        }
        nodes {
          ...PersonRow
        }
      }
    }
  }
`);
