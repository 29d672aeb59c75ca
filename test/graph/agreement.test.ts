import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Population } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Each count equals the length of the list it summarises, or the list reports that it is incomplete, and why. */

let system: TestSystem;
let acme: Population['acme'];
beforeAll(async () => {
  system = await startTestSystem({ config: { limits: { maxCost: 1e6 } } });
  acme = system.sandboxes.population.acme;
});
afterAll(() => system.close());

interface Sourced {
  readonly source: { readonly slug: string };
}
interface Problem extends Sourced {
  readonly code: string;
  readonly message: string;
  readonly affects: string;
}
interface List<Node = unknown> {
  readonly totalCount: number;
  readonly complete: boolean;
  readonly missing: readonly Problem[];
  readonly sources: readonly (Sourced & { readonly state: string; readonly problem: Problem | null })[];
  readonly nodes: readonly (Sourced & Node)[];
}
const LIST = `totalCount complete missing { source { slug } code message affects }
  sources { source { slug } state problem { source { slug } code message affects } }`;

interface Row {
  readonly name: string;
  readonly accounts: readonly (Sourced & { readonly externalId: string })[];
  readonly courseResults: List<{ readonly status: string }>;
  readonly simulationResults: List<{ readonly outcome: string }>;
  readonly exposures: List<{ readonly email: string; readonly breach: { readonly name: string } | null }>;
  readonly unacknowledged: List;
  readonly training: { readonly assigned: number; readonly completed: number; readonly overdue: number };
  readonly phishing: { readonly sent: number; readonly clicked: number } | null;
  readonly exposure: { readonly exposedAccounts: number; readonly unacknowledged: number } | null;
}
const everybody = async (): Promise<readonly Row[]> => {
  const { data, errors } = await system.ask<{ company: { learners: { nodes: Row[] } } }>(
    `{ company(slug: "acme") { learners(first: 500) { nodes { name accounts { externalId source { slug } }
      courseResults(first: 500) { ${LIST} nodes { source { slug } status } }
      simulationResults(first: 500) { ${LIST} nodes { source { slug } outcome } }
      exposures(first: 500) { ${LIST} nodes { source { slug } email breach { name } } }
      unacknowledged: exposures(first: 500, acknowledged: false) { ${LIST} nodes { source { slug } } }
      training { assigned completed overdue } phishing { sent clicked } exposure { exposedAccounts unacknowledged } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.company.learners.nodes;
};
/** Sources that a list reports as missing because they provide totals only. */
const withTotals = ({ missing }: List) =>
  missing
    .filter(({ code, affects }) => code === 'NOT_SUPPORTED' && affects === 'DATA')
    .map(({ source }) => source.slug);

const WORSE: readonly string[] = ['CLICKED', 'OPENED_ATTACHMENT', 'REPLIED', 'SUBMITTED_DATA'];

describe('for each learner', () => {
  it('the list holds what was assigned, or reports the source that provides totals only, and how many', async () => {
    let silent = 0;
    for (const { accounts, courseResults, training } of await everybody()) {
      const totals = withTotals(courseResults);
      const listed = courseResults.nodes.filter(({ status }) => status !== 'REMOVED');
      if (totals.length === 0) {
        expect([training.assigned, training.completed]).toEqual([
          listed.length,
          listed.filter(({ status }) => status === 'COMPLETED').length,
        ]);
        expect(courseResults.complete).toBe(true);
      } else {
        silent += 1;
        expect(courseResults.complete).toBe(false);
        expect(training.assigned).not.toBe(listed.length);
      }
      // In the population: CyberPilot lists nothing, and Cyber Guru finished lessons of one of its two services.
      const id = (slug: string) => accounts.find(({ source }) => source.slug === slug)?.externalId;
      const pilot = acme.cyberpilot.users.find((user) => user.id === id('cp'));
      const guru = acme.cyberGuru.users.find(({ email }) => email.trim().toLowerCase() === id('cg'));
      const [inPilot, inGuru] = [
        pilot ? pilot.enrolledCourses + pilot.enrolledMaterials : 0,
        guru ? guru.awareness.assigned + guru.channel.assigned : 0,
      ];
      expect(totals).toEqual([
        ...(inPilot > 0 ? ['cp'] : []),
        ...(guru && inGuru !== guru.activities.length ? ['cg'] : []),
      ]);
      const message = courseResults.missing.find(({ source }) => source.slug === 'cp')?.message;
      if (inPilot > 0) expect(message).toContain(`${inPilot} assigned`);
    }
    expect(silent).toBeGreaterThan(50);
  });

  it('the list holds what was sent, or reports the source that provides totals only, and how many', async () => {
    let clicksUnlisted = 0;
    for (const { accounts, simulationResults, phishing } of await everybody()) {
      const listed = simulationResults.nodes.filter(({ outcome }) => outcome !== 'SCHEDULED');
      const pilot = acme.cyberpilot.users.find(({ id }) =>
        accounts.some(({ source, externalId }) => source.slug === 'cp' && externalId === id),
      );
      const sent = pilot?.emailsSent ?? 0;
      expect((phishing?.sent ?? 0) - listed.length).toBe(sent);
      expect(withTotals(simulationResults)).toEqual(sent > 0 ? ['cp'] : []);
      expect(simulationResults.complete).toBe(sent === 0);
      const status = simulationResults.sources.find(({ source }) => source.slug === 'cp');
      expect(status?.state).toBe(sent > 0 ? 'PARTIAL' : 'NOT_SUPPORTED');
      if (sent > 0) expect(status?.problem).toMatchObject({ code: 'NOT_SUPPORTED', affects: 'DATA' });
      const isClick = ({ outcome }: { readonly outcome: string }) => WORSE.includes(outcome);
      if (!listed.some(isClick) && (phishing?.clicked ?? 0) > 0) clicksUnlisted += 1;
    }
    expect(clicksUnlisted).toBeGreaterThan(0);
  });

  it('the number of exposures equals the length of the list', async () => {
    let found = 0;
    for (const { exposures, unacknowledged, exposure } of await everybody()) {
      expect(exposure?.exposedAccounts ?? 0).toBe(new Set(exposures.nodes.map(({ email }) => email)).size);
      expect(exposure?.unacknowledged ?? 0).toBe(unacknowledged.totalCount);
      expect(exposures.complete).toBe(true);
      found += exposures.totalCount;
    }
    expect(found).toBeGreaterThan(20);
  });
});

describe('for the company', () => {
  it('the number of people is the same everywhere: by source, in coverage, in risk and in lists', async () => {
    const filter = (name: string, what: string) => `${name}: learners(first: 0, filter: { ${what} }) { totalCount }`;
    const levels = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
    const vendors = { sm: 'SIBERMATE', iq: 'INFOSEC_IQ', cp: 'CYBERPILOT', ch: 'CYBERHOOT', cg: 'CYBER_GURU' };
    interface Counted {
      readonly totalCount: number;
    }
    const { data, errors } = await system.ask<{
      company: Record<string, Counted> & {
        sources: (Sourced & { learnerCount: number })[];
        coverage: {
          learners: number;
          inEverySource: number;
          bySource: (Sourced & { known: number; missing: Counted })[];
        };
        risk: Record<string, number>;
        all: Counted & { nodes: { missingFrom: unknown[] }[] };
      };
    }>(`{ company(slug: "acme") { all: learners(first: 500) { totalCount nodes { missingFrom { tenant } } }
      sources { source { slug } learnerCount } coverage { learners inEverySource bySource { source { slug } known missing { totalCount } } }
      risk { low medium high critical }
      ${levels.map((level) => filter(level, `riskLevel: [${level}]`)).join(' ')}
      ${Object.entries(vendors)
        .map(
          ([slug, vendor]) =>
            `${filter(`${slug}_known`, `vendors: [${vendor}]`)} ${filter(`${slug}_missing`, `missingFrom: [${vendor}]`)}`,
        )
        .join(' ')} } }`);
    expect(errors).toBeUndefined();
    const { company } = data;
    expect(company.coverage.learners).toBe(company.all.totalCount);
    expect(company.coverage.inEverySource).toBe(
      company.all.nodes.filter(({ missingFrom }) => missingFrom.length === 0).length,
    );
    for (const level of levels) expect(company.risk[level.toLowerCase()]).toBe(company[level]?.totalCount);
    for (const slug of Object.keys(vendors)) {
      const of = (list: readonly Sourced[]) => list.findIndex(({ source }) => source.slug === slug);
      const [known, missing] = [company[`${slug}_known`]?.totalCount, company[`${slug}_missing`]?.totalCount];
      expect([slug, company.sources[of(company.sources)]?.learnerCount]).toEqual([slug, known]);
      const { bySource } = company.coverage;
      expect(bySource[of(bySource)]).toMatchObject({ known, missing: { totalCount: missing } });
    }
  });

  it('totals are sums over the lists, course by course and simulation by simulation', async () => {
    const { data, errors } = await system.ask<{
      company: {
        courses: { nodes: { training: { assigned: number } | null; results: List<{ status: string }> }[] };
        simulations: { nodes: { phishing: { sent: number } | null; results: List<{ outcome: string }> }[] };
        groups: {
          nodes: { learners: List<{ training: { assigned: number } }>; training: { assigned: number } }[];
        };
      };
    }>(`{ company(slug: "acme") {
      courses(first: 100) { nodes { training { assigned } results(first: 500) { ${LIST} nodes { source { slug } status } } } }
      simulations(first: 100) { nodes { phishing { sent } results(first: 500) { ${LIST} nodes { source { slug } outcome } } } }
      groups(first: 100) { nodes { training { assigned } learners(first: 500) { ${LIST} nodes { training { assigned } } } } } } }`);
    expect(errors).toBeUndefined();
    for (const { training, results } of data.company.courses.nodes)
      if (training) expect(training.assigned).toBe(results.nodes.filter(({ status }) => status !== 'REMOVED').length);
    for (const { phishing, results } of data.company.simulations.nodes)
      if (phishing) expect(phishing.sent).toBe(results.nodes.filter(({ outcome }) => outcome !== 'SCHEDULED').length);
    for (const { training, learners } of data.company.groups.nodes) {
      expect(training.assigned).toBe(learners.nodes.reduce((sum, one) => sum + one.training.assigned, 0));
      expect(learners.complete).toBe(true);
    }
  });

  it('group members who are missing from the source’s account list are reported', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-05', kind: 'broken-record' }]);
    const { data } = await system.ask<{ company: { groups: { nodes: { learners: List }[] } } }>(
      `{ company(slug: "acme") { groups(first: 100, vendors: [CYBERHOOT]) { nodes { learners(first: 500) { ${LIST} } } } } }`,
    );
    system.sandboxes.setFaults([]);
    const reported = data.company.groups.nodes.filter(({ learners }) =>
      learners.missing.some(({ message }) => message.includes('are not in the account list')),
    );
    expect(reported).toHaveLength(1);
    for (const { learners } of data.company.groups.nodes) expect(learners.complete).toBe(false);
  });

  it('a group whose members could not be read is null, not empty', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', endpoint: 'CH-05', kind: '500' }]);
    const { data } = await system.ask<{
      company: { groups: { nodes: { learners: List | null; training: object | null }[] } };
    }>(
      `{ company(slug: "acme") { groups(first: 100, vendors: [CYBERHOOT]) { nodes { learners { totalCount } training { assigned } } } } }`,
    );
    system.sandboxes.setFaults([]);
    expect(data.company.groups.nodes.length).toBeGreaterThan(2);
    for (const group of data.company.groups.nodes) expect(group).toEqual({ learners: null, training: null });
  });
});
