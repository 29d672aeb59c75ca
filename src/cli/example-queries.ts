export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** Three queries worth trying: printed by the demo, ready in GraphiQL's tabs, and run by the tests. */
export const exampleQueries: readonly [ExampleQuery, ExampleQuery, ExampleQuery] = [
  {
    title: 'The people at the highest risk, and why',
    query: `# The people at the highest risk, and why
query RiskiestPeople {
  company(slug: "acme") {
    name
    learners(first: 10, orderBy: { field: RISK_SCORE, direction: DESC }) {
      totalCount
      complete
      nodes {
        name
        email
        risk { score level factors { name value weight } }
        training { assigned completed overdue }
        phishing { sent clicked phishProneRate { value } }
        accounts { source { vendor } externalId }
      }
      sources { source { slug } state items asOf }
    }
  }
}
`,
  },
  {
    title: 'One person through five vendors',
    query: `# One person through five vendors
query OnePerson {
  company(slug: "acme") {
    learners(first: 1, filter: { vendors: [CYBERHOOT], exposed: true, minClicks: 1 }) {
      nodes {
        name
        email
        identity { confidence matchedBy conflicts }
        accounts { source { vendor } externalId email status }
        missingFrom { source { vendor } }
        groups { name source { vendor } }
        courseResults(first: 5) { totalCount nodes { courseName status dueOn overdue source { vendor } } }
        simulationResults(first: 5) { totalCount nodes { simulationName outcome sentAt source { vendor } } }
        policyResults(first: 5) { totalCount nodes { policyName acknowledged source { vendor } } }
        exposures(first: 5) { totalCount nodes { email passwordExposed breach { name breachDate } } }
      }
    }
  }
}
`,
  },
  {
    title: 'Who is missing from which vendor, and what each vendor can provide',
    query: `# Who is missing from which vendor, and what each vendor can provide
query Coverage {
  company(slug: "acme") {
    coverage {
      learners
      inEverySource
      bySource { source { slug vendor } known missing(first: 3) { totalCount nodes { name email } } }
      conflicts(first: 5) { reason accounts { source { slug } externalId } }
    }
  }
  sources { slug vendor capabilities { field support note } }
}
`,
  },
];
