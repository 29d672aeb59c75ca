import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person, Population } from '../../sandbox';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

const PERSON = `
  id name email
  accounts { source { slug } externalId email firstName lastName status }
  groups { name source { slug } }
  courseResults(first: 100) { totalCount complete nodes { source { slug } courseName status enrolledAt startedAt completedAt dueOn score course { externalId } } }
  simulationResults(first: 100) { totalCount complete nodes { source { slug } simulationName outcome sentAt openedAt clickedAt submittedAt reportedAt } }
  policyResults(first: 100) { totalCount complete nodes { source { slug } policyName acknowledged acknowledgedAt } }
  exposures(first: 100) { totalCount complete nodes { source { slug } email acknowledged passwordExposed breach { name } } }
  training { assigned completed inProgress overdue averageScore complete completionRate { value numerator denominator } }
  phishing { sent clicked submitted complete phishProneRate { value numerator denominator } }
  risk { score level }
`;
const FLAGSHIP = `{ company(slug: "acme") { learners(first: 100) { totalCount complete nodes { ${PERSON} } } } }`;

interface Sourced {
  source: { slug: string };
}
interface PersonAnswer {
  id: string;
  name: string;
  email: string | null;
  accounts: (Sourced & { externalId: string; email: string | null; status: string })[];
  groups: (Sourced & { name: string })[];
  courseResults: {
    totalCount: number;
    complete: boolean;
    nodes: (Sourced & {
      courseName: string;
      status: string;
      completedAt: string | null;
      dueOn: string | null;
      score: number | null;
      course: { externalId: string } | null;
    })[];
  };
  simulationResults: {
    totalCount: number;
    nodes: (Sourced & { simulationName: string; outcome: string; sentAt: string | null; clickedAt: string | null })[];
  };
  policyResults: {
    totalCount: number;
    nodes: (Sourced & { policyName: string; acknowledged: boolean; acknowledgedAt: string | null })[];
  };
  exposures: {
    totalCount: number;
    nodes: (Sourced & {
      email: string;
      acknowledged: boolean | null;
      passwordExposed: boolean | null;
      breach: { name: string } | null;
    })[];
  };
  training: { assigned: number; completed: number; inProgress: number; overdue: number };
  phishing: { sent: number; clicked: number; submitted: number } | null;
  risk: { score: number } | null;
}

let system: TestSystem;
let acme: Population['acme'];
let answer: PersonAnswer[];

beforeAll(async () => {
  system = await startTestSystem({ learners: 120 });
  acme = system.sandboxes.population.acme;
  const reply = await system.ask<{ company: { learners: { complete: boolean; nodes: PersonAnswer[] } } }>(FLAGSHIP);
  expect(reply.errors).toBeUndefined();
  expect(reply.data.company.learners.complete).toBe(true);
  answer = reply.data.company.learners.nodes;
});
afterAll(() => system.close());

/** The people in the population behind one learner, by the learner’s accounts. */
function peopleOf(learner: PersonAnswer): Person[] {
  return acme.people.filter((person) =>
    learner.accounts.some(({ source, externalId }) => accountIds(person)[source.slug] === externalId),
  );
}
function accountIds({ accounts }: Person): Readonly<Record<string, string | undefined>> {
  return {
    sm: accounts.sibermate?.id,
    iq: accounts.infosecIq?.id,
    cp: accounts.cyberpilot?.id,
    ch: accounts.cyberhoot?.id,
    cg: accounts.cyberGuru?.email?.trim().toLowerCase(),
  };
}
const from = <T extends Sourced>(items: readonly T[], slug: string) =>
  items.filter(({ source }) => source.slug === slug);
const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();

/** The result that counts where one course has several. */
const ORDER = ['completed', 'started', 'not_started'];

describe('the flagship query, value by value against the population', () => {
  it('links each learner to the accounts of one person, except for the planted shared address', () => {
    expect(answer).toHaveLength(100);
    const shared = new Set(acme.cases?.sharedAddress);
    for (const learner of answer) {
      const people = peopleOf(learner);
      if (people.some(({ key }) => shared.has(key))) continue;
      expect(people).toHaveLength(1);
      const expected = Object.values(accountIds(people[0] as Person)).filter((id) => id !== undefined);
      // People without an address are linked by employee id only, and only where both vendors know it.
      if (people[0]?.email !== null)
        expect(learner.accounts.map(({ externalId }) => externalId).sort()).toEqual(expected.sort());
    }
  });

  it('returns every course result of SiberMate, Infosec IQ and CyberHoot', () => {
    for (const learner of answer) {
      const ids = Object.fromEntries(learner.accounts.map(({ source, externalId }) => [source.slug, externalId]));
      const siberMate = acme.sibermate.courseResults.filter(({ learnerId }) => learnerId === ids.sm);
      expect(
        sorted(
          from(learner.courseResults.nodes, 'sm').map(({ course, completedAt, score, status }) => [
            course?.externalId,
            completedAt,
            score,
            status,
          ]),
        ),
      ).toEqual(
        sorted(
          siberMate.map(({ courseId, completedAt, score, startedAt }) => [
            courseId,
            completedAt,
            score,
            completedAt ? 'COMPLETED' : startedAt ? 'IN_PROGRESS' : 'NOT_STARTED',
          ]),
        ),
      );
      const runs = acme.infosecIq.runLearners.filter(({ learnerId }) => learnerId === ids.iq);
      const campaignOf = (runId: string) =>
        acme.infosecIq.campaigns.find((campaign) => campaign.runs.some(({ id }) => id === runId));
      const words = { not_started: 'NOT_STARTED', started: 'IN_PROGRESS', completed: 'COMPLETED' };
      expect(
        sorted(
          from(learner.courseResults.nodes, 'iq').map(({ courseName, status, completedAt, course }) => [
            courseName,
            status,
            completedAt,
            course?.externalId,
          ]),
        ),
      ).toEqual(
        sorted(
          // A campaign with two runs is one course: completed before open, then the latest.
          [...Map.groupBy(runs, ({ runId }) => campaignOf(runId)?.id).values()].map((ofCampaign) => {
            const [best] = [...ofCampaign].sort(
              (a, b) =>
                ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
                (b.completedOn ?? '').localeCompare(a.completedOn ?? ''),
            );
            const campaign = campaignOf(best?.runId ?? '');
            return [campaign?.name, words[best?.status ?? 'not_started'], best?.completedOn, campaign?.courseId];
          }),
        ),
      );
      const hoot = acme.cyberhoot.users.find(({ id }) => id === ids.ch)?.assignments ?? [];
      const known = hoot.flatMap((one) =>
        acme.cyberhoot.assignments
          .filter(({ id, type }) => id === one.id && type !== 'policy')
          .map((course) => ({ ...one, course })),
      );
      expect(
        sorted(
          from(learner.courseResults.nodes, 'ch').map(({ courseName, completedAt, dueOn, status }) => [
            courseName,
            completedAt,
            dueOn,
            status,
          ]),
        ),
      ).toEqual(
        sorted(
          known.map(({ course, completed, list }) => [
            course.name,
            completed,
            course.end,
            completed ? 'COMPLETED' : list === 'archived' ? 'REMOVED' : 'NOT_STARTED',
          ]),
        ),
      );
    }
  });

  it('returns every simulation result of SiberMate with its worst outcome', () => {
    for (const learner of answer) {
      const id = learner.accounts.find(({ source }) => source.slug === 'sm')?.externalId;
      const truth = acme.sibermate.simulations.flatMap(({ name, results }) =>
        results.filter(({ learnerId }) => learnerId === id).map((row) => ({ name, ...row })),
      );
      expect(
        sorted(
          from(learner.simulationResults.nodes, 'sm').map(({ simulationName, outcome, sentAt, clickedAt }) => [
            simulationName,
            outcome,
            sentAt,
            clickedAt,
          ]),
        ),
      ).toEqual(
        sorted(
          truth.map((row) => [
            row.name,
            row.submittedAt
              ? 'SUBMITTED_DATA'
              : row.clickedAt
                ? 'CLICKED'
                : row.reportedAt
                  ? 'REPORTED'
                  : row.openedAt
                    ? 'OPENED'
                    : row.sentAt
                      ? 'SENT'
                      : 'SCHEDULED',
            row.sentAt,
            row.clickedAt,
          ]),
        ),
      );
    }
  });

  it('builds one result from Infosec IQ’s events for each run of a learner, and ignores clicks of machines', () => {
    for (const learner of answer) {
      const id = learner.accounts.find(({ source }) => source.slug === 'iq')?.externalId;
      const events = acme.infosecIq.events.filter((event) => event.learnerId === id);
      const runs = acme.infosecIq.campaigns
        .filter(({ type }) => type === 'phish')
        .flatMap((campaign) => campaign.runs.map((run) => ({ campaign, run })));
      const truth = runs.flatMap(({ campaign, run }) => {
        const types = new Set(events.filter(({ runId }) => runId === run.id).map(({ type }) => type));
        if (types.size === 0) return [];
        const worst = (
          [
            ['entered-data', 'SUBMITTED_DATA'],
            ['opened-attachment', 'OPENED_ATTACHMENT'],
            ['replied', 'REPLIED'],
            ['phished-learner', 'CLICKED'],
            ['submitted-phishsim-email', 'REPORTED'],
            ['opened-phish', 'OPENED'],
            ['sent-phish-email', 'SENT'],
          ] as const
        ).find(([type]) => types.has(type));
        return [[campaign.name, worst?.[1] ?? 'SCHEDULED']];
      });
      expect(
        sorted(
          from(learner.simulationResults.nodes, 'iq').map(({ simulationName, outcome }) => [simulationName, outcome]),
        ),
      ).toEqual(sorted(truth));
    }
  });

  it('returns every policy result of SiberMate and CyberHoot', () => {
    for (const learner of answer) {
      const ids = Object.fromEntries(learner.accounts.map(({ source, externalId }) => [source.slug, externalId]));
      const siberMate = acme.sibermate.policyResults
        .filter(({ learnerId }) => learnerId === ids.sm)
        .map(({ policyName, acknowledgedAt }) => [policyName, acknowledgedAt !== null, acknowledgedAt]);
      const hoot = (acme.cyberhoot.users.find(({ id }) => id === ids.ch)?.assignments ?? []).flatMap(
        ({ id, completed }) =>
          acme.cyberhoot.assignments
            .filter((one) => one.id === id && one.type === 'policy')
            .map(({ name }) => [name, completed !== null, completed]),
      );
      expect(
        sorted(
          learner.policyResults.nodes.map(({ policyName, acknowledged, acknowledgedAt }) => [
            policyName,
            acknowledged,
            acknowledgedAt,
          ]),
        ),
      ).toEqual(sorted([...siberMate, ...hoot]));
    }
  });

  it('returns every exposure, and whether a password was exposed', () => {
    let seen = 0;
    for (const learner of answer) {
      const ids = Object.fromEntries(learner.accounts.map(({ source, externalId }) => [source.slug, externalId]));
      const siberMate = acme.sibermate.learnerBreaches
        .filter(({ learnerId }) => learnerId === ids.sm)
        .map(({ serviceId, acknowledged, passwordExposed }) => [
          acme.sibermate.services.find(({ id }) => id === serviceId)?.name,
          acknowledged,
          passwordExposed,
        ]);
      expect(
        sorted(
          from(learner.exposures.nodes, 'sm').map(({ breach, acknowledged, passwordExposed }) => [
            breach?.name,
            acknowledged,
            passwordExposed,
          ]),
        ),
      ).toEqual(sorted(siberMate));
      if (ids.ch === undefined) continue;
      const hoot = acme.cyberhoot.exposures.filter(({ userId }) => userId === ids.ch);
      const rows = hoot.flatMap(({ pwned, dehashed }) => [
        ...pwned.map(({ breachId, acknowledged }) => {
          const breach = acme.cyberhoot.pwned.find(({ id }) => id === breachId);
          return [breach?.title, acknowledged, breach?.dataClasses.includes('Passwords') || null];
        }),
        ...dehashed.map(({ database, acknowledged, password }) => [database, acknowledged, password]),
      ]);
      seen += rows.length;
      expect(
        sorted(
          from(learner.exposures.nodes, 'ch').map(({ breach, acknowledged, passwordExposed }) => [
            breach?.name,
            acknowledged,
            passwordExposed,
          ]),
        ),
      ).toEqual(sorted(rows));
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('sums up training and phishing over all sources', () => {
    for (const learner of answer) {
      const ids = Object.fromEntries(learner.accounts.map(({ source, externalId }) => [source.slug, externalId]));
      // Cyber Guru lists finished lessons one by one, but the summary uses its totals.
      const results = learner.courseResults.nodes.filter(
        ({ status, source }) => status !== 'REMOVED' && source.slug !== 'cg',
      );
      const pilot = acme.cyberpilot.users.find(({ id }) => id === ids.cp);
      const guru = acme.cyberGuru.users.find(({ email }) => email.trim().toLowerCase() === ids.cg);
      const pilotAssigned = pilot ? pilot.enrolledCourses + pilot.enrolledMaterials : 0;
      const guruAssigned = guru ? guru.awareness.assigned + guru.channel.assigned : 0;
      expect(learner.training.assigned).toBe(results.length + pilotAssigned + guruAssigned);
      const pilotDone = pilot ? pilotAssigned - pilot.notCompletedCourses - pilot.notCompletedMaterials : 0;
      const guruDone = guru ? guru.awareness.completed + guru.channel.completed : 0;
      expect(learner.training.completed).toBe(
        results.filter(({ status }) => status === 'COMPLETED').length + pilotDone + guruDone,
      );
      const sent = learner.simulationResults.nodes.filter(({ outcome }) => outcome !== 'SCHEDULED');
      const clicked = sent.filter(({ outcome }) =>
        ['CLICKED', 'SUBMITTED_DATA', 'REPLIED', 'OPENED_ATTACHMENT'].includes(outcome),
      );
      expect(learner.phishing?.sent).toBe(sent.length + (pilot?.emailsSent ?? 0));
      expect(learner.phishing?.clicked).toBe(clicked.length + (pilot?.linksClicked ?? 0));
    }
  });
});

describe('what the flagship query costs', () => {
  const pages = (count: number, size: number) => Math.max(1, Math.ceil(count / size));

  it('takes one call for each bulk read and page of each vendor, and per-learner calls only where there is no bulk read', async () => {
    system.forget();
    await system.ask(FLAGSHIP);
    const { sibermate, infosecIq, cyberpilot, cyberhoot, cyberGuru } = acme;
    const shown = new Set(answer.flatMap(({ accounts }) => accounts.map(({ externalId }) => externalId)));
    const exposedThere = sibermate.breachedAccounts.filter(
      ({ learnerId }) => learnerId !== null && shown.has(learnerId),
    ).length;
    expect(system.calls('sibermate')).toEqual({
      'SM-07': 1,
      'SM-24': 1,
      'SM-34': 1,
      'SM-40': 1,
      'SM-58': 1,
      'SM-59': sibermate.simulations.length,
      'SM-16': sibermate.learners.filter(({ id }) => shown.has(id)).length,
      'SM-61': 1,
      'SM-12': exposedThere,
    });

    const iq = system.calls('infosec-iq');
    const awareness = infosecIq.campaigns.filter(({ type }) => type === 'awareness');
    const eventPages = (type: string) => pages(infosecIq.events.filter((event) => event.type === type).length, 100);
    const types = [
      'scheduled-in-phish-campaign',
      'scheduled-in-phish-campaign-run',
      'sent-phish-email',
      'opened-phish',
      'phished-learner',
      'entered-data',
      'opened-attachment',
      'enabled-macro',
      'replied',
      'matched-pattern',
      'fast-clicked',
      'submitted-phishsim-email',
    ];
    expect(iq['IQ-22']).toBe(pages(infosecIq.learners.length, 100));
    expect(iq['IQ-09']).toBe(2);
    // Phishing campaigns need only their names: the dates of the runs are not read.
    expect(iq['IQ-05']).toBe(awareness.length);
    expect(iq['IQ-08']).toBe(
      awareness
        .flatMap(({ runs }) => runs)
        .reduce((sum, { id }) => sum + pages(infosecIq.runLearners.filter(({ runId }) => runId === id).length, 100), 0),
    );
    expect(iq['IQ-34']).toBe(types.reduce((sum, type) => sum + eventPages(type), 0));
    expect(iq['IQ-18']).toBe(1);
    expect(iq['IQ-20']).toBe(
      infosecIq.groups.reduce(
        (sum, { id }) => sum + pages(infosecIq.learners.filter(({ groupIds }) => groupIds.includes(id)).length, 100),
        0,
      ),
    );
    expect(iq['IQ-11']).toBe(awareness.length);
    expect(iq['IQ-15']).toBe(1);
    expect(iq['IQ-21']).toBeUndefined();
    expect(iq['IQ-24']).toBeUndefined();

    expect(system.calls('cyberpilot')).toEqual({ 'CP-01': pages(cyberpilot.users.length, 100) });
    const exposed = cyberhoot.exposures.filter(({ userId }) => userId !== null && shown.has(userId)).length;
    expect(system.calls('cyberhoot')).toEqual({ 'CH-05': 1, 'CH-08': 1, 'CH-10': 1, 'CH-12': 1, 'CH-13': exposed });
    // The account list, and each team once: members are available by team only.
    const teams = new Set(cyberGuru.users.map(({ team }) => team));
    expect(system.calls('cyber-guru')).toEqual({
      'CG-01': pages(cyberGuru.users.length, 1000) + teams.size,
      'CG-X2': 1,
      'CG-X3': 1,
      'CG-X4': 1,
    });
  });

  it('makes no phishing call for a query without phishing fields', async () => {
    system.forget();
    await system.ask(
      '{ company(slug: "acme") { learners(first: 100) { nodes { name courseResults { totalCount } training { assigned } } } } }',
    );
    expect(Object.keys(system.calls('sibermate')).sort()).toEqual(['SM-07', 'SM-40']);
    expect(Object.keys(system.calls('infosec-iq')).sort()).toEqual(['IQ-05', 'IQ-08', 'IQ-09', 'IQ-22']);
    expect(system.calls('infosec-iq')['IQ-09']).toBe(1);
  });

  it('takes no second read where one request selects the same data twice', async () => {
    system.forget();
    await system.ask(FLAGSHIP);
    const once = system.sandboxes.calls().length;
    system.forget();
    await system.ask(
      `{ a: company(slug: "acme") { learners(first: 100) { nodes { ${PERSON} } } } b: company(slug: "acme") { learners(first: 100) { nodes { ${PERSON} } } } }`,
    );
    expect(system.sandboxes.calls()).toHaveLength(once);
  });

  it('uses lookups for one learner where the vendor has them', async () => {
    const learner = answer.find(({ accounts }) => accounts.length === 5);
    const [sm, iq] = ['sm', 'iq'].map(
      (slug) => learner?.accounts.find(({ source }) => source.slug === slug)?.externalId,
    );
    system.forget();
    const reply = await system.ask<{ learner: PersonAnswer }>(
      `query ($email: EmailAddress!) { learner(email: $email, company: "acme") { ${PERSON} } }`,
      { variables: { email: learner?.email } },
    );
    expect(reply.errors).toBeUndefined();
    expect(reply.data.learner).toEqual(learner);
    const called = (vendor: Parameters<TestSystem['calls']>[0]) => system.calls(vendor);
    expect(called('sibermate')).toMatchObject({ 'SM-07': 1, 'SM-13': 1, 'SM-16': 1, 'SM-18': 1 });
    expect(called('sibermate')['SM-40']).toBeUndefined();
    expect(called('sibermate')['SM-59']).toBeUndefined();
    expect(called('infosec-iq')).toMatchObject({ 'IQ-21': 1, 'IQ-24': 1 });
    expect(called('infosec-iq')['IQ-20']).toBeUndefined();
    expect(called('infosec-iq')['IQ-34']).toBeUndefined();
    expect(called('infosec-iq')['IQ-22']).toBeLessThanOrEqual(2);
    expect(system.sandboxes.calls('sibermate', 'SM-18')[0]?.path).toContain(sm);
    expect(system.sandboxes.calls('infosec-iq', 'IQ-21')[0]?.path).toContain(iq);
  });
});
