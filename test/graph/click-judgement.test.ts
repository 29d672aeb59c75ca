import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Clicks of machines: marked by the vendor, or too soon after the mail. They count nowhere unless a query asks for them. */

/** Long enough that some clicks of the population come sooner, and some later. */
const WITHIN = 2 * 86_400;
let system: TestSystem;
let nodes: readonly Row[];
beforeAll(async () => {
  system = await startTestSystem({
    learners: 60,
    config: { phishing: { automatedWithinSeconds: WITHIN }, cache: { ttlSeconds: 600 }, limits: { maxCost: 1e6 } },
  });
  // Some courses were due soon after they began, so that some people were late.
  for (const assignment of system.sandboxes.population.acme.cyberhoot.assignments.slice(0, 3))
    Object.assign(assignment, { end: assignment.start });
  const { data } = await system.ask<{ company: { learners: { nodes: { simulationResults: { nodes: Row[] } }[] } } }>(
    `{ company(slug: "acme") { learners(first: 500) { nodes { simulationResults(first: 500) { nodes { source { slug }
      outcome sentAt openedAt clickedAt submittedAt reportedAt clickJudgement { verdict reason } } } } } } }`,
  );
  nodes = data.company.learners.nodes.flatMap(({ simulationResults }) => simulationResults.nodes);
});
afterAll(() => system.close());

interface Row {
  readonly source: { readonly slug: string };
  readonly outcome: string;
  readonly sentAt: string | null;
  readonly openedAt: string | null;
  readonly clickedAt: string | null;
  readonly submittedAt: string | null;
  readonly reportedAt: string | null;
  readonly clickJudgement: { readonly verdict: string; readonly reason: string } | null;
}
interface Phishing {
  readonly sent: number;
  readonly clicked: number;
  readonly opened: number;
  readonly automatedClicks: number;
  readonly clickRate: { readonly numerator: number; readonly denominator: number };
  readonly phishProneRate: {
    readonly numerator: number;
    readonly excluded: readonly { readonly source: { readonly slug: string } }[];
  };
  readonly unavailableCounts: readonly { readonly field: string; readonly source: { readonly slug: string } }[];
}
const FIELDS = `sent clicked opened automatedClicks clickRate { numerator denominator }
  phishProneRate { numerator excluded { source { slug } } } unavailableCounts { field source { slug } }`;

/** The population's clicks by link, at the sources that send times. */
function clicks() {
  const { sibermate, infosecIq } = system.sandboxes.population.acme;
  const rows = sibermate.simulations.flatMap(({ results }) => results);
  const phish = new Set(infosecIq.campaigns.filter(({ type }) => type === 'phish').map(({ id }) => id));
  const mails = Map.groupBy(
    infosecIq.events.filter(({ campaignId }) => campaignId !== undefined && phish.has(campaignId)),
    ({ learnerId, runId }) => `${learnerId} ${runId ?? ''}`,
  );
  const ofIq = [...mails.values()].map((mail) => {
    const first = (...types: readonly string[]) => mail.find(({ type }) => types.includes(type))?.timestamp ?? null;
    return {
      sentAt: first('sent-phish-email'),
      clickedAt: first('phished-learner'),
      isMarked: first('fast-clicked') !== null,
      isSure: first('entered-data', 'replied', 'matched-pattern', 'opened-attachment', 'enabled-macro') !== null,
    };
  });
  const ofSiberMate = rows.map(({ sentAt, clickedAt, submittedAt }) => ({
    sentAt,
    clickedAt,
    isMarked: false,
    isSure: submittedAt !== null,
  }));
  return [...ofIq, ...ofSiberMate].filter(({ sentAt }) => sentAt !== null);
}
const isSoon = ({ sentAt, clickedAt }: { sentAt: string | null; clickedAt: string | null }) =>
  sentAt !== null && clickedAt !== null && Date.parse(clickedAt) - Date.parse(sentAt) <= WITHIN * 1000;
const automated = () =>
  clicks().filter((one) => !one.isSure && ((one.isMarked && one.clickedAt === null) || isSoon(one))).length;

describe('a click of a machine', () => {
  it('is no click in outcomes, and is judged with the reason', () => {
    const machines = nodes.filter(({ clickJudgement }) => clickJudgement?.verdict === 'AUTOMATED');
    expect(machines.length).toBe(automated());
    expect(machines.length).toBeGreaterThan(5);
    for (const { outcome, openedAt, reportedAt } of machines)
      expect(outcome).toBe(reportedAt ? 'REPORTED' : openedAt ? 'OPENED' : 'SENT');
    const marked = machines.filter(({ clickedAt }) => clickedAt === null);
    for (const { source, clickJudgement } of marked)
      expect([source.slug, clickJudgement?.reason]).toEqual(['iq', 'The vendor marks the click as automated.']);
    for (const row of nodes) {
      const { outcome, clickedAt, submittedAt, clickJudgement, source } = row;
      if (clickJudgement?.verdict === 'AUTOMATED') continue;
      // Days do not say how soon a click came.
      const late = source.slug === 'cg' ? 'UNSURE' : 'PERSON';
      const expected =
        submittedAt !== null || outcome === 'SUBMITTED_DATA'
          ? 'PERSON'
          : clickedAt !== null || outcome === 'CLICKED'
            ? late
            : undefined;
      expect([outcome, clickJudgement?.verdict]).toEqual([outcome, expected ?? clickJudgement?.verdict]);
      if (expected === undefined && outcome !== 'REPLIED') expect([outcome, clickJudgement]).toEqual([outcome, null]);
    }
  });

  it('counts as the query asks', async () => {
    const { data } = await system.ask<{ company: Record<string, Phishing> }>(
      `{ company(slug: "acme") { exclude: phishing { ${FIELDS} } include: phishing(automatedClicks: INCLUDE) { ${FIELDS} }
        only: phishing(automatedClicks: ONLY) { ${FIELDS} }
        year: phishing(automatedClicks: INCLUDE, period: { from: "2000-01-01", to: "2030-01-01" }) { ${FIELDS} } } }`,
    );
    const { exclude, include, only, year } = data.company;
    const machines = automated();
    expect([exclude, include, only].map((one) => one?.automatedClicks)).toEqual([machines, machines, machines]);
    expect(include?.clicked).toBe((exclude?.clicked ?? 0) + machines);
    expect(include?.clickRate.denominator).toBe(exclude?.clickRate.denominator);
    expect(only?.clicked).toBe(machines);
    expect(only?.clickRate.numerator).toBe(machines);
    // Totals do not say who clicked.
    expect(only?.phishProneRate.excluded.map(({ source }) => source.slug)).toContain('cp');
    expect(only?.unavailableCounts).toContainEqual({ field: 'clicked', source: { slug: 'cp' } });
    expect(exclude?.unavailableCounts).not.toContainEqual({ field: 'clicked', source: { slug: 'cp' } });
    const ofTotals = system.sandboxes.population.acme.cyberpilot.users.reduce(
      (sum, user) => sum + user.linksClicked,
      0,
    );
    expect(year?.clicked).toBe((include?.clicked ?? 0) - ofTotals);
  });

  it('changes simulations and accounts in the same way as the company', async () => {
    const { data } = await system.ask<{
      company: {
        simulations: { nodes: { phishing: Phishing | null; empty: Phishing | null }[] };
        learners: {
          nodes: {
            phishing: Phishing | null;
            accounts: { phishing: Phishing | null; training: { assigned: number; complete: boolean } | null }[];
          }[];
        };
      };
    }>(
      `{ company(slug: "acme") { simulations(first: 100) { nodes { phishing { ${FIELDS} } empty: phishing(period: { to: "2000-01-01" }) { ${FIELDS} } } }
        learners(first: 500) { nodes { phishing(period: { from: "2000-01-01" }) { ${FIELDS} } accounts {
          phishing(period: { from: "2000-01-01" }) { ${FIELDS} } training(period: { from: "2000-01-01" }) { assigned complete } } } } } }`,
    );
    const { simulations, learners } = data.company;
    const sum = (all: readonly (Phishing | null)[], field: 'clicked' | 'automatedClicks' | 'sent') =>
      all.reduce((total, one) => total + (one?.[field] ?? 0), 0);
    const people = learners.nodes.map(({ phishing }) => phishing);
    const accounts = learners.nodes.flatMap((learner) => learner.accounts.map(({ phishing }) => phishing));
    for (const field of ['clicked', 'automatedClicks', 'sent'] as const) {
      expect([field, sum(accounts, field)]).toEqual([field, sum(people, field)]);
      expect([
        field,
        sum(
          simulations.nodes.map(({ phishing }) => phishing),
          field,
        ),
      ]).toEqual([field, sum(people, field)]);
    }
    expect(sum(people, 'automatedClicks')).toBe(automated());
    expect(
      sum(
        simulations.nodes.map(({ empty }) => empty),
        'sent',
      ),
    ).toBe(0);
    // An account with totals only cannot answer for a period.
    expect(
      learners.nodes.flatMap((learner) => learner.accounts).some(({ training }) => training?.complete === false),
    ).toBe(true);
  });

  it('leaves late completions, with their days, to the list', async () => {
    const { data } = await system.ask<{
      company: {
        training: { completedLate: number };
        learners: {
          nodes: {
            courseResults: {
              nodes: {
                status: string;
                dueOn: string | null;
                completedAt: string | null;
                completedLate: boolean | null;
                daysLate: number | null;
              }[];
            };
          }[];
        };
      };
    }>(
      `{ company(slug: "acme") { training { completedLate } learners(first: 500) { nodes { courseResults(first: 500) { nodes {
        status dueOn completedAt completedLate daysLate } } } } } }`,
    );
    const results = data.company.learners.nodes.flatMap(({ courseResults }) => courseResults.nodes);
    for (const { status, dueOn, completedAt, completedLate, daysLate } of results) {
      const isKnown = status === 'COMPLETED' && dueOn !== null && completedAt !== null;
      const days = isKnown
        ? Math.max(0, Math.round((Date.parse(completedAt.slice(0, 10)) - Date.parse(dueOn)) / 86_400_000))
        : null;
      expect([daysLate, completedLate]).toEqual([days, days === null ? null : days > 0]);
    }
    expect(data.company.training.completedLate).toBe(results.filter(({ completedLate }) => completedLate).length);
    expect(data.company.training.completedLate).toBeGreaterThan(3);
  });
});
