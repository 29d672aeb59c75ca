import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Population } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';
import { cyberGuruMails, cyberHootOverdue, cyberPilotMails, infosecIqMails, siberMateMails } from './truth';

/** Which sources contribute: counts cover the sources that provide them, rates those that provide both parts. */

let system: TestSystem;
let acme: Population['acme'];
beforeAll(async () => {
  system = await startTestSystem();
  acme = system.sandboxes.population.acme;
});
afterAll(() => system.close());

interface Sourced {
  readonly source: { readonly slug: string };
}
interface Rate {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly sources: readonly { readonly slug: string }[];
  readonly excluded: readonly (Sourced & { readonly reason: string; readonly message: string })[];
}
interface Summary extends Record<string, unknown> {
  readonly unavailableCounts: readonly (Sourced & { readonly field: string; readonly reason: string })[];
  readonly complete: boolean;
  readonly missing: readonly unknown[];
  readonly sources: readonly (Sourced & { readonly state: string; readonly items: number | null })[];
}
interface Summaries {
  readonly training: Summary & { readonly completionRate: Rate };
  readonly phishing: Summary & { readonly clickRate: Rate; readonly phishProneRate: Rate; readonly reportRate: Rate };
  readonly exposure: Summary;
}
const RATE = 'value numerator denominator sources { slug } excluded { source { slug } reason message }';
const COMMON =
  'unavailableCounts { field reason source { slug } } complete missing { code } sources { source { slug } state items }';
const SUMMARIES = `
  training { assigned completed inProgress overdue averageScore completionRate { ${RATE} } ${COMMON} }
  phishing { sent opened clicked submitted reported clickRate { ${RATE} } phishProneRate { ${RATE} } reportRate { ${RATE} } ${COMMON} }
  exposure { exposedAccounts breaches unacknowledged latestBreach ${COMMON} }`;

/** The counts that each vendor’s contract does not provide. */
const TRAINING_MISSING = {
  sm: ['overdue', 'completedLate'],
  iq: ['overdue', 'completedLate', 'averageScore'],
  cp: ['inProgress', 'completedLate'],
  ch: ['inProgress', 'averageScore'],
  cg: ['inProgress', 'overdue', 'completedLate', 'averageScore'],
};
// Totals say neither when a mail was clicked, nor by whom; Cyber Guru sends days.
const MEDIANS = ['medianSecondsToClick', 'medianSecondsToReport'];
const PHISHING_MISSING = {
  sm: [],
  iq: [],
  cp: ['opened', 'reported', 'automatedClicks', ...MEDIANS],
  ch: ['sent', 'opened', 'clicked', 'submitted', 'reported', 'automatedClicks', ...MEDIANS],
  cg: MEDIANS,
};
const NO_BREACHES = ['exposedAccounts', 'breaches', 'unacknowledged', 'latestBreach'];
// CyberHoot gives no date for findings in leaked databases.
const EXPOSURE_MISSING = { sm: [], iq: NO_BREACHES, cp: NO_BREACHES, ch: ['latestBreach'], cg: NO_BREACHES };

const pairs = (table: Readonly<Record<string, readonly string[]>>, slugs = Object.keys(table)) =>
  slugs.flatMap((slug) => (table[slug] ?? []).map((field) => `${slug} ${field}`)).sort();
const unavailable = ({ unavailableCounts }: Summary) =>
  unavailableCounts.map(({ source, field }) => `${source.slug} ${field}`).sort();
const slugs = ({ sources }: Rate) => sources.map(({ slug }) => slug).sort();
const excluded = (rate: Rate) => rate.excluded.map(({ source, reason }) => `${source.slug} ${reason}`).sort();

async function ofCompany(): Promise<Summaries> {
  const { data, errors } = await system.ask<{ company: Summaries }>(`{ company(slug: "acme") { ${SUMMARIES} } }`);
  expect(errors).toBeUndefined();
  return data.company;
}

describe('a company’s summaries', () => {
  it('report every count that a source does not provide, and no other', async () => {
    const { training, phishing, exposure } = await ofCompany();
    expect(unavailable(training)).toEqual(pairs(TRAINING_MISSING));
    expect(unavailable(phishing)).toEqual(pairs(PHISHING_MISSING));
    expect(unavailable(exposure)).toEqual(pairs(EXPOSURE_MISSING));
    for (const summary of [training, phishing, exposure]) {
      // A count that the source can never provide makes nothing incomplete.
      expect([summary.complete, summary.missing]).toEqual([true, []]);
      expect(summary.sources.map(({ items }) => items)).toEqual([null, null, null, null, null]);
      for (const { reason } of summary.unavailableCounts) expect(reason).toMatch(/\w+ \w+/);
    }
    const ofCyberHoot = phishing.unavailableCounts.find(({ source }) => source.slug === 'ch');
    expect(ofCyberHoot?.reason).toContain('impossible, not zero');
  });

  it('compute each rate over the sources that provide both its parts', async () => {
    const { training, phishing } = await ofCompany();
    expect(slugs(training.completionRate)).toEqual(['cg', 'ch', 'cp', 'iq', 'sm']);
    expect(excluded(training.completionRate)).toEqual([]);
    for (const rate of [phishing.clickRate, phishing.phishProneRate]) {
      expect(slugs(rate)).toEqual(['cg', 'cp', 'iq', 'sm']);
      expect(excluded(rate)).toEqual(['ch NOT_REPORTED']);
    }
    expect(slugs(phishing.reportRate)).toEqual(['cg', 'iq', 'sm']);
    expect(excluded(phishing.reportRate)).toEqual(['ch NOT_REPORTED', 'cp NOT_REPORTED']);
  });

  it('equal the counts in the population', async () => {
    const { training, phishing } = await ofCompany();
    const mails = [...siberMateMails(acme), ...infosecIqMails(acme), ...cyberGuruMails(acme), ...cyberPilotMails(acme)];
    const count = (test: (mail: (typeof mails)[number]) => boolean) => mails.filter(test).length;
    const clicked = count((mail) => mail.clicked);
    const [reported, reportable] = [
      count((mail) => mail.reported === true),
      count((mail) => mail.reported !== undefined),
    ];
    expect(phishing).toMatchObject({
      sent: mails.length,
      opened: count(({ opened }) => opened),
      clicked,
      reported,
      clickRate: { numerator: clicked, denominator: mails.length, value: clicked / mails.length },
      reportRate: { numerator: reported, denominator: reportable, value: reported / reportable },
    });
    expect(reportable).toBeLessThan(mails.length);
    const today = new Date().toISOString().slice(0, 10);
    const ofCyberHoot = [...cyberHootOverdue(acme, today).values()].reduce((sum, one) => sum + one, 0);
    const ofCyberPilot = acme.cyberpilot.users.reduce((sum, { overdueCourses }) => sum + overdueCourses, 0);
    expect(training.overdue).toBe(ofCyberHoot + ofCyberPilot);
    expect(ofCyberHoot).toBeGreaterThan(0);
  });
});

describe('a learner’s summaries', () => {
  it('report the counts that the learner’s vendors do not provide', async () => {
    const { data } = await system.ask<{
      company: { learners: { nodes: (Summaries & { accounts: readonly Sourced[] })[] } };
    }>(`{ company(slug: "acme") { learners(first: 500) { nodes { accounts { source { slug } } ${SUMMARIES} } } } }`);
    const { nodes } = data.company.learners;
    const seen = new Set<string>();
    for (const { accounts, training, phishing } of nodes) {
      const known = [...new Set(accounts.map(({ source }) => source.slug))].sort();
      seen.add(known.join());
      expect(unavailable(training)).toEqual(pairs(TRAINING_MISSING, known));
      if (!phishing) continue;
      expect(unavailable(phishing)).toEqual(pairs(PHISHING_MISSING, known));
      const rates = [phishing.clickRate, phishing.reportRate, training.completionRate];
      for (const rate of rates) {
        // Every source of the company is in the rate or reported as excluded.
        expect([...slugs(rate), ...rate.excluded.map(({ source }) => source.slug)].sort()).toEqual([
          'cg',
          'ch',
          'cp',
          'iq',
          'sm',
        ]);
        expect(slugs(rate).filter((slug) => !known.includes(slug))).toEqual([]);
      }
      expect(slugs(phishing.reportRate)).toEqual(known.filter((slug) => ['cg', 'iq', 'sm'].includes(slug)));
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it('have a null rate, not zero, where no vendor of the learner provides it', async () => {
    const { data } = await system.ask<{
      company: {
        learners: { nodes: { accounts: { externalId: string; phishing: Summaries['phishing'] | null }[] }[] };
      };
    }>(
      `{ company(slug: "acme") { learners(first: 500) { nodes { accounts(vendors: [CYBERPILOT, CYBERHOOT]) { externalId phishing { sent reported reportRate { ${RATE} } unavailableCounts { field source { slug } } } } } } } }`,
    );
    const accounts = data.company.learners.nodes.flatMap((learner) => learner.accounts);
    const ofPilot = accounts.filter(({ phishing }) => phishing !== null);
    expect(ofPilot).toHaveLength(acme.cyberpilot.users.length);
    expect(accounts.length - ofPilot.length).toBe(acme.cyberhoot.users.length);
    for (const { phishing } of ofPilot)
      expect(phishing?.reportRate).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  });
});

describe('the summaries of a group, a course and a simulation', () => {
  it('report unavailable counts and excluded sources in the same way', async () => {
    const { data } = await system.ask<{
      company: {
        groups: { nodes: Summaries[] };
        courses: { nodes: (Sourced & { training: Summaries['training'] | null })[] };
        simulations: { nodes: (Sourced & { phishing: Summaries['phishing'] | null })[] };
      };
    }>(
      `{ company(slug: "acme") { groups(first: 40) { nodes { ${SUMMARIES} } }
        courses(first: 40) { nodes { source { slug } training { overdue completionRate { ${RATE} } ${COMMON} } } }
        simulations(first: 40) { nodes { source { slug } phishing { sent reportRate { ${RATE} } ${COMMON} } } } } }`,
    );
    const { groups, courses, simulations } = data.company;
    expect(groups.nodes.length).toBeGreaterThan(20);
    for (const { training } of groups.nodes) expect(unavailable(training)).toEqual(pairs(TRAINING_MISSING));
    for (const { source, training } of courses.nodes) {
      if (!training) continue;
      // Built from results: CyberPilot and Cyber Guru provide totals only, so their courses have no numbers.
      expect(unavailable(training)).toEqual(pairs(TRAINING_MISSING, [source.slug]));
      expect(slugs(training.completionRate)).toEqual([source.slug]);
    }
    expect(new Set(courses.nodes.filter(({ training }) => training).map(({ source }) => source.slug))).toEqual(
      new Set(['sm', 'iq', 'ch']),
    );
    for (const { source, phishing } of simulations.nodes) {
      expect(phishing === null).toBe(source.slug === 'ch');
      if (phishing)
        expect([unavailable(phishing), slugs(phishing.reportRate)]).toEqual([
          pairs(PHISHING_MISSING, [source.slug]),
          [source.slug],
        ]);
    }
  });
});

describe('a failed source', () => {
  it('is excluded from every rate, with the reason FAILED', async () => {
    system.sandboxes.setFaults([{ vendor: 'infosec-iq', kind: '500' }]);
    const { data } = await system.ask<{ company: Summaries }>(`{ company(slug: "acme") { ${SUMMARIES} } }`);
    system.sandboxes.setFaults([]);
    const { training, phishing } = data.company;
    for (const rate of [training.completionRate, phishing.clickRate, phishing.reportRate]) {
      expect(slugs(rate)).not.toContain('iq');
      expect(excluded(rate)).toContain('iq FAILED');
    }
    expect(training.complete).toBe(false);
  });
});

describe('a module that the customer did not buy', () => {
  it('excludes the source from the rate and reports its counts as unavailable, with the source’s message', async () => {
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-58', kind: '403' }]);
    const { data, errors } = await system.ask<{
      company: Summaries & {
        learners: { complete: boolean; missing: { source: { slug: string }; affects: string }[] };
      };
    }>(
      `{ company(slug: "acme") { ${SUMMARIES} learners(filter: { minClicks: 1 }) { complete missing { source { slug } affects } } } }`,
    );
    system.sandboxes.setFaults([]);
    expect(errors).toBeUndefined();
    const { phishing, learners } = data.company;
    expect(unavailable(phishing)).toEqual(pairs({ ...PHISHING_MISSING, sm: PHISHING_MISSING.ch }));
    expect(excluded(phishing.clickRate)).toEqual(['ch NOT_REPORTED', 'sm NOT_REPORTED']);
    expect(phishing.unavailableCounts.find(({ source }) => source.slug === 'sm')?.reason).toContain('SM-58');
    expect(learners.complete).toBe(false);
    expect(learners.missing.map(({ source, affects }) => `${source.slug} ${affects}`).sort()).toEqual([
      'ch FILTER',
      'sm FILTER',
    ]);
  });
});

describe('the capabilities of a source', () => {
  it('report that a phishing rate is impossible at CyberHoot, not zero', async () => {
    const { data } = await system.ask<{
      sources: { slug: string; capabilities: { field: string; support: string; note: string | null }[] }[];
    }>('{ sources { slug capabilities { field support note } } }');
    const capabilities = data.sources.find(({ slug }) => slug === 'ch')?.capabilities ?? [];
    for (const field of ['Learner.simulationResults', 'Learner.phishing', 'Company.phishing'])
      expect(capabilities).toContainEqual({
        field,
        support: 'NONE',
        note: expect.stringContaining('impossible, not zero'),
      });
  });
});
