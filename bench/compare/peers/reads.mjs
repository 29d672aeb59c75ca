// The reads of one request, each made once: scans as promises, lookups of single accounts through DataLoader.
import DataLoader from 'dataloader';
import { mergePeople } from './people.mjs';
import * as to from './records.mjs';
import { phishingOf, riskOf, trainingOf } from './summaries.mjs';

/** For fewer people than this, lookups cost less than the company's report. */
const FEW = 5;

export function createReads({ company, emailAliases, siberMate, infosecIq, cyberPilot, cyberHoot, cyberGuru }) {
  const cached = new Map();
  const once = (name, read) => {
    if (!cached.has(name)) cached.set(name, read());
    return cached.get(name);
  };
  const grouped = (rows) => Map.groupBy(rows, ({ account }) => account);
  const idOf = (key) => key.slice(3);
  const few = (keys, of, all) => (keys.length < FEW ? Promise.all(keys.map(of)) : all(keys));

  const chUsers = () => once('CH-05', cyberHoot.users);
  const people = () =>
    once('people', async () => {
      const lists = await Promise.all([
        siberMate.learners().then((rows) => rows.map(to.smAccount)),
        infosecIq.learners().then((rows) => rows.map(to.iqAccount)),
        cyberPilot.users().then((rows) => rows.map(to.cpAccount)),
        chUsers().then((rows) => rows.map(to.chAccount)),
        cyberGuru.users().then((rows) => rows.map(to.cgAccount)),
      ]);
      return mergePeople(lists.flat(), emailAliases);
    });

  const campaigns = (type) => once(`IQ-09 ${type}`, () => infosecIq.campaigns(type));
  const iqCourseResults = () =>
    once('IQ-08', async () => {
      const rows = await Promise.all(
        (await campaigns('awareness')).map(async (campaign) => {
          const runs = await infosecIq.runs(campaign.id);
          const learners = await Promise.all(runs.map(({ id }) => infosecIq.runLearners(campaign.id, id)));
          return learners.flat().map((row) => to.iqCourseResult(row, campaign));
        }),
      );
      return grouped(to.onePerCourse(rows.flat()));
    });
  const chResults = () =>
    once('CH-10', async () => {
      const [users, assignments] = await Promise.all([chUsers(), cyberHoot.assignments()]);
      const due = to.chDueDates(assignments);
      return grouped(users.flatMap((user) => to.chCourseResults(user, due)));
    });
  const chPolicies = () => once('CH policies', async () => grouped((await chUsers()).flatMap(to.chPolicyResults)));
  const cgLessons = () => once('CG-X4', async () => grouped((await cyberGuru.lessons()).map(to.cgCourseResult)));
  const cgPhishing = () => once('CG-X3', async () => grouped((await cyberGuru.phishing()).map(to.cgSimulationResult)));
  const iqNames = async () => new Map((await campaigns('phish')).map(({ id, name }) => [id, name]));
  /** Exposed accounts, with the number of breaches of each. */
  const counted = (rows) => {
    const counts = new Map();
    for (const [id, count] of rows) counts.set(id, (counts.get(id) ?? 0) + Math.max(count ?? 1, 1));
    return counts;
  };
  const smExposed = () =>
    once('SM-61', async () =>
      counted((await siberMate.breachedAccounts()).map((row) => [row.learnerId, row.breachCount])),
    );
  const chExposed = () =>
    once('CH-12', async () =>
      counted((await cyberHoot.exposed()).map(([, { userId, breachCount }]) => [String(userId), breachCount])),
    );
  const breachesOf = async ({ accounts }) => {
    const [sm, ch] = await Promise.all([smExposed(), chExposed()]);
    return accounts
      .map(({ key, source }) => ({ sm, ch })[source.slug]?.get(idOf(key)) ?? 0)
      .reduce((sum, count) => sum + count, 0);
  };

  /** One loader for each vendor and kind; keys are accounts. */
  const loaders = {
    courseResults: {
      sm: new DataLoader((keys) =>
        few(
          keys,
          async (key) => to.onePerCourse((await siberMate.learnerCourseResults(idOf(key))).map(to.smCourseResult)),
          async () => {
            const rows = grouped(to.onePerCourse((await siberMate.courseResults()).map(to.smCourseResult)));
            return keys.map((key) => rows.get(key) ?? []);
          },
        ),
      ),
      iq: { load: async (key) => (await iqCourseResults()).get(key) ?? [] },
      ch: { load: async (key) => (await chResults()).get(key) ?? [] },
      cg: { load: async (key) => (await cgLessons()).get(key) ?? [] },
    },
    simulationResults: {
      sm: new DataLoader((keys) =>
        few(
          keys,
          async (key) => (await siberMate.learnerSimulationResults(idOf(key))).map(to.smSimulationResult),
          async () => {
            const simulations = await siberMate.simulations();
            const results = await Promise.all(simulations.map(({ id }) => siberMate.simulation(id)));
            const rows = grouped(results.flat().map(to.smSimulationResult));
            return keys.map((key) => rows.get(key) ?? []);
          },
        ),
      ),
      iq: new DataLoader((keys) =>
        few(
          keys,
          async (key) => {
            const [events, names] = await Promise.all([infosecIq.learnerEvents(idOf(key)), iqNames()]);
            return to.iqSimulationResults(events, names);
          },
          async () => {
            const [names, ...events] = await Promise.all([iqNames(), ...to.IQ_EVENTS.map(infosecIq.eventsOfType)]);
            const rows = grouped(to.iqSimulationResults(events.flat(), names));
            return keys.map((key) => rows.get(key) ?? []);
          },
        ),
      ),
      cg: { load: async (key) => (await cgPhishing()).get(key) ?? [] },
    },
    policyResults: {
      sm: new DataLoader((keys) =>
        Promise.all(
          keys.map(async (key) => (await siberMate.policyResults(idOf(key))).map(to.smPolicyResult(idOf(key)))),
        ),
      ),
      ch: { load: async (key) => (await chPolicies()).get(key) ?? [] },
    },
    exposures: {
      sm: new DataLoader(async (keys) => {
        const exposed = await smExposed();
        return Promise.all(
          keys
            .map(idOf)
            .map(async (id) => (exposed.has(id) ? (await siberMate.learnerBreaches(id)).map(to.smExposure(id)) : [])),
        );
      }),
      ch: new DataLoader(async (keys) => {
        const exposed = await chExposed();
        return Promise.all(
          keys.map(idOf).map(async (id) => (exposed.has(id) ? to.chExposures(id, await cyberHoot.exposures(id)) : [])),
        );
      }),
    },
  };

  const resultsOf = async (kind, { accounts }) => {
    const lists = await Promise.all(accounts.map(({ key, source }) => loaders[kind][source.slug]?.load(key) ?? []));
    return lists.flat();
  };
  const today = new Date().toISOString().slice(0, 10);
  const perPerson = (read) => {
    const known = new Map();
    return (person) => {
      if (!known.has(person)) known.set(person, read(person));
      return known.get(person);
    };
  };
  const trainingOfPerson = perPerson(async (person) =>
    trainingOf(person, await resultsOf('courseResults', person), today),
  );
  const phishingOfPerson = perPerson(async (person) =>
    phishingOf(person, await resultsOf('simulationResults', person)),
  );
  const riskOfPerson = perPerson(async (person) =>
    riskOf(person, ...(await Promise.all([trainingOfPerson(person), phishingOfPerson(person), breachesOf(person)]))),
  );
  return {
    company,
    people,
    /** Lists that identify people by address only are scanned; there is no lookup. */
    personByEmail: async (email) => (await people()).find((person) => person.email === email) ?? null,
    resultsOf,
    trainingOf: trainingOfPerson,
    phishingOf: phishingOfPerson,
    riskOf: riskOfPerson,
    /** Highest risk first. */
    byRisk: () =>
      once('by risk', async () => {
        const all = await people();
        const scores = new Map(await Promise.all(all.map(async (one) => [one, (await riskOfPerson(one)).score])));
        return all.toSorted((a, b) => scores.get(b) - scores.get(a));
      }),
  };
}
