export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
}

/** Operations worth trying: printed by the demo, ready in GraphiQL's tabs, and run by the tests. Mutations are dry runs. */
export const exampleQueries: readonly ExampleQuery[] = [
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
  {
    title: 'The last ninety days by team, and the company month by month',
    query: `# The last ninety days by team, and the company month by month
query TeamsAndTrend($period: Period = { lastDays: 90 }) {
  company(slug: "acme") {
    breakdown(by: [TEAM], period: $period, first: 10, orderBy: { field: PHISH_PRONE_RATE, direction: DESC }) {
      nodes {
        keys { value }
        learnerCount
        training { completed overdue completionRate { value } }
        phishing { sent phishProneRate { value numerator denominator } }
      }
      missing { source { slug } affects message }
    }
    trend(period: { lastDays: 365 }, interval: MONTH) {
      from
      to
      training { completed overdue }
      phishing { sent phishProneRate { value } reportRate { value } }
      exposure { exposedAccounts }
    }
  }
}
`,
  },
  {
    title: 'Repeat clickers who are overdue: as people, and in numbers',
    query: `# Repeat clickers who are overdue: as people, and in numbers
query RepeatClickers {
  company(slug: "acme") {
    learners(
      first: 10
      filter: { clicks: { atLeast: 2 }, phishProneIn: { lastDays: 90 }, overdue: true }
      orderBy: { field: CLICKS, direction: DESC, thenBy: [{ field: NAME }] }
    ) {
      totalCount
      summary { training { overdue } phishing { clicked clickRate { value } } risk { average } }
      nodes { name email teams { name } lastClickedAt training { overdue } phishing { clicked } }
      missing { source { slug } affects message }
    }
  }
}
`,
  },
  {
    title: 'What a change would send: a dry run, which sends nothing',
    query: `# What a change would send: a dry run, which sends nothing
mutation PlanNewPeople {
  createLearners(
    input: {
      dryRun: true
      company: "acme"
      sources: ["sm", "iq"]
      learners: [
        { email: "ada.lovelace@acme.example", firstName: "Ada", lastName: "Lovelace", department: "Research" }
        { email: "alan.turing@gmail.com", firstName: "Alan", lastName: "Turing" }
      ]
    }
  ) {
    outcome
    results { item source { slug } state code message }
    userErrors { item code field message }
    calls { source { slug } endpoint method path body }
  }
}
`,
  },
];
