const RESULTS = `
  courseResults(first: 50) { totalCount nodes { source { slug } courseName status completedAt dueOn score } }
  simulationResults(first: 50) { totalCount nodes { source { slug } simulationName outcome sentAt clickedAt reportedAt } }
  policyResults(first: 50) { totalCount nodes { source { slug } policyName acknowledged acknowledgedAt } }
  exposures(first: 50) { totalCount nodes { source { slug } acknowledged passwordExposed breach { name } } }
`;
export const PERSON = `
  name email status
  accounts { source { slug } externalId email firstName lastName status }
  ${RESULTS}
`;

export const flagshipQuery = `{ company(slug: "acme") { name learners(first: 100) { totalCount nodes { ${PERSON} } } } }`;
