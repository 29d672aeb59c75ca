// The measured queries.

/** A dashboard's page of a hundred people. None of its fields takes a vendor call for each of them. */
export const dashboardOf = (
  slug,
) => `{ company(slug: "${slug}") { name learners(first: 100) { totalCount complete nodes {
  name email status accounts { source { slug } externalId status }
  training { assigned completed overdue }
  phishing { sent clicked clickRate { value } } } } } }`;

export const dashboardQuery = dashboardOf('acme');

/** Queries that together read the same, one after the other. */
export const dashboardInParts = ['', 'training { assigned }', 'phishing { sent }'].map(
  (field) => `{ company(slug: "acme") { learners(first: 100) { totalCount nodes { name ${field} } } } }`,
);

export const bodyOf = (query) => JSON.stringify({ query });
