/** The people and what they did, in columns: each table is one or several lists, whose fields become its columns. */
const PAGE = 'pageInfo { hasNextPage endCursor } complete missing { source { slug } message }';
const SIGNATURE = 'query ($company: String!, $after: String)';
const WHO = 'learner { id name email }';

/** A list of a company's records, page by page. @param list the field with its order @param node the columns */
function listOf(list: string, node: string): string {
  return `${SIGNATURE} { company(slug: $company) { ${list}(first: 500, after: $after) { ${PAGE} nodes { ${node} } } } }`;
}

/** By the name of a table, the operations whose rows it has, one after the other. */
export const TABLES: Readonly<Record<'learners' | 'results' | 'exposures', readonly string[]>> = {
  learners: [
    listOf(
      'learners',
      `id name email status employeeId department jobTitle country joinedOn lastActivityAt
      training { assigned completed completedLate inProgress overdue averageScore completionRate { value } }
      phishing { sent opened clicked submitted reported clickRate { value } reportRate { value } }
      exposure { exposedAccounts breaches unacknowledged }
      risk { score level }
      accounts { source { slug } externalId }`,
    ),
  ],
  results: [
    listOf(
      'courseResults',
      `type: __typename source { slug } externalId ${WHO} name: courseName status assignedOn dueOn startedAt completedAt overdue
      completedLate daysLate score`,
    ),
    listOf(
      'simulationResults',
      `type: __typename source { slug } externalId ${WHO} name: simulationName outcome sentAt openedAt clickedAt submittedAt
      reportedAt`,
    ),
    listOf(
      'policyResults',
      `type: __typename source { slug } externalId ${WHO} name: policyName acknowledged assignedAt acknowledgedAt`,
    ),
    listOf('assessmentResults', `type: __typename source { slug } externalId ${WHO} name status score completedAt`),
  ],
  exposures: [
    listOf(
      'exposures',
      `source { slug } externalId ${WHO} email breach { id name breachDate } discoveredAt acknowledged passwordExposed`,
    ),
  ],
};
