import { afterEach, expect, it } from '@jest/globals';
import { startFakes } from '../fake-vendors';
import type { FakeSystem } from '../fake-vendors';

/** What a vendor sends twice about somebody is one fact, in lists and counts alike; what differs is two. */

let system: FakeSystem;
afterEach(() => system.close());

interface Shown {
  readonly company: {
    readonly phishing: { readonly sent: number; readonly clicked: number };
    readonly learners: {
      readonly nodes: readonly {
        readonly simulationResults: { readonly totalCount: number };
        readonly policyResults: { readonly totalCount: number };
        readonly courseResults: { readonly totalCount: number };
      }[];
    };
  };
}
const QUERY = `{ company(slug: "acme") { phishing { sent clicked } learners { nodes {
  simulationResults { totalCount } policyResults { totalCount } courseResults { totalCount } } } } }`;
const SENT = '2025-01-01T00:00:00Z';

it('of SiberMate', async () => {
  const mail = { learnerId: '1', simulationId: 's1', simulationName: 'S', sentAt: SENT, clickedAt: SENT };
  const policy = { learnerId: '1', policyId: 'p1', policyName: 'P', version: '1', acknowledged: true };
  const course = { learnerId: '1', courseId: 'c1', courseName: 'C', enrolledAt: SENT };
  system = await startFakes({
    sm: {
      vendor: 'sibermate',
      people: [{ id: '1', email: 'ann@acme.example' }],
      lists: {
        '/learners/1/simulation-results': [mail, mail, { ...mail, simulationId: 's2' }],
        '/learners/1/policy-results': [policy, { ...policy }, { ...policy, acknowledged: false }],
        '/reports/course-results': [course, course, { ...course, completedAt: SENT }],
      },
    },
  });
  const { data } = await system.ask<Shown>(QUERY);
  expect(data.company.phishing).toEqual({ sent: 2, clicked: 2 });
  expect(data.company.learners.nodes).toEqual([
    { simulationResults: { totalCount: 2 }, policyResults: { totalCount: 2 }, courseResults: { totalCount: 1 } },
  ]);
  expect(system.bugs).toEqual([]);
});

it('of Cyber Guru', async () => {
  const activity = { Email: 'ann@acme.example', Learning_Activity: 'M1', Start_date: '2025-01-01' };
  const row = { campaignName: 'C', templateId: '1', email: 'ann@acme.example', sentDate: '2025-01-01', clicked: 'yes' };
  system = await startFakes({
    cg: {
      vendor: 'cyber-guru',
      people: [{ email: 'ann@acme.example', assigned_total: 3, completed_total: 1 }],
      lists: {
        '/ext/training/completed-user-activities': [activity, activity, { ...activity, Start_date: '2025-02-01' }],
        '/ext/phishing/campaigns': [row, row, { ...row, templateId: '2', clicked: 'no' }],
      },
    },
  });
  const { data } = await system.ask<Shown>(QUERY);
  expect(data.company.phishing).toEqual({ sent: 2, clicked: 1 });
  expect(data.company.learners.nodes).toMatchObject([
    { simulationResults: { totalCount: 2 }, courseResults: { totalCount: 1 } },
  ]);
  expect(system.bugs).toEqual([]);
});
