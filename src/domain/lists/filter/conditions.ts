import { readAddress } from '../../../../datasources/reads';
import { BadInput } from '../../bad-input';
import { joinedOn } from '../../attributes/attributes';
import type { AttributeFacts, AttributeName } from '../../attributes/attributes';
import type { Shortfall } from '../../contributions';
import { decodeId } from '../../ids';
import { phishingTimes } from '../../learner-times';
import type { TimesOf } from '../../learner-times';
import type { MaybePromise } from '../../maybe-promise';
import { mapMaybePromise } from '../../maybe-promise';
import { PHISHING, TRAINING } from '../../measures/provision';
import type { PhishingCount, TrainingCount } from '../../measures/provision';
import { isOpen, isOverdue } from '../../measures/training';
import type { Learner } from '../../people/learner';
import { isComplete } from '../../outcomes';
import { addDays, daysOf } from '../../period';
import { teamPeople } from '../../teams/team-people';
import { readTeams } from '../../teams/read-teams';
import { isTeamId } from '../../teams/team-list';
import { foldText } from '../../text';
import { groupMembers, membersShortfalls } from '../group-members';
import type { Need } from '../learner-needs';
import { checkCount, countTest, hasSpan, isCountKnown, isGiven, isInSpan, timesInSpan } from './counts';
import type { ConditionName, CountFilter, LearnerFilter } from './learner-filter';
import type { Subject, Test } from './subject';

/** What decides a condition. Conditions are tested in this order, so that facts are read for few people. */
export const STAGES = ['accounts', 'members', 'facts'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a condition stands. */
interface Given {
  /** The filter that the condition is a field of. */
  readonly filter: LearnerFilter;
  /** The condition's path, for messages: `filter.any[2].group`. */
  readonly path: string;
}

/** One field of a filter. */
export interface Condition<Value> {
  readonly stage: Stage;
  /** Checks the value before anything is read. @throws BadInput naming the path */
  readonly check?: (value: Value, path: string, today: string) => void;
  /** Whether the value compares nothing. */
  readonly ignores?: (value: Value, filter: LearnerFilter) => boolean;
  /** Reads what the condition needs, for all people of the subject. */
  readonly prepare: (value: Value, subject: Subject, given: Given) => MaybePromise<Test>;
}

/**
 * All conditions by the name of their field: an entry here (with its type in `learner-filter.ts` and its field in the SDL) is all
 * that a new condition takes. A condition matches a person only if that is certain: what is unknown matches none.
 */
export const CONDITIONS: { readonly [Name in ConditionName]: Condition<NonNullable<LearnerFilter[Name]>> } = {
  search: {
    stage: 'accounts',
    ignores: (text) => text.trim() === '',
    prepare(text, subject) {
      const wanted = foldText(text.trim());
      const need = accountsNeed(['firstName', 'lastName', 'email', 'employeeId'], null);
      return subject.watched(need, {}, (learner) => subject.textOf(learner).includes(wanted));
    },
  },
  status: {
    stage: 'accounts',
    prepare(statuses, subject) {
      const wanted = new Set(statuses);
      const test: Test = ({ status }) => wanted.has(status);
      // A filter for UNKNOWN matches it like any other value. One source that provides the status is enough.
      if (wanted.has('UNKNOWN')) return test;
      return subject.watched(
        accountsNeed(['status'], ({ status }) => status === 'UNKNOWN'),
        {},
        test,
      );
    },
  },
  locale: {
    stage: 'accounts',
    prepare(locales, subject) {
      const wanted = foldedSet(locales);
      return subject.watched(
        accountsNeed(['locale'], ({ locale }) => locale === null),
        {},
        ({ locale }) => locale !== null && wanted.has(foldText(locale)),
      );
    },
  },
  vendors: {
    stage: 'accounts',
    prepare(vendors) {
      const wanted = new Set(vendors);
      return ({ accounts }) => accounts.some(({ origin }) => wanted.has(origin.vendor));
    },
  },
  missingFrom: {
    stage: 'accounts',
    prepare(vendors) {
      const wanted = new Set(vendors);
      return ({ missingFrom }) => missingFrom.some(({ vendor }) => wanted.has(vendor));
    },
  },
  hasConflict: {
    stage: 'accounts',
    prepare: (wanted) => (learner) => learner.identity.conflicts.length > 0 === wanted,
  },
  joinedSince: {
    stage: 'accounts',
    prepare: (first, subject) => joinedTest(subject, (day) => day >= first),
  },
  joinedUntil: {
    stage: 'accounts',
    prepare: (last, subject) => joinedTest(subject, (day) => day <= last),
  },
  group: { stage: 'members', prepare: isMember },
  team: { stage: 'members', prepare: isInTeam },
  department: { stage: 'facts', prepare: (wanted, subject) => byText(subject, 'department', wanted) },
  jobTitle: { stage: 'facts', prepare: (wanted, subject) => byText(subject, 'jobTitle', wanted) },
  country: { stage: 'facts', prepare: (wanted, subject) => byText(subject, 'country', wanted) },
  manager: { stage: 'facts', prepare: isManagedBy },
  riskLevel: {
    stage: 'facts',
    prepare(levels, subject) {
      const wanted = new Set(levels);
      return mapMaybePromise(subject.facts.risk(), (risk) => {
        const { outcomes } = subject.use(risk);
        return subject.watched({ of: 'risk' }, { risk, outcomes }, (learner) =>
          wanted.has(risk.of(learner)?.level ?? ''),
        );
      });
    },
  },
  exposed: {
    stage: 'facts',
    prepare: (wanted, subject) =>
      mapMaybePromise(subject.facts.breaches(), (breaches) => {
        const { outcomes } = subject.use(breaches);
        const isWhole = outcomes.every(({ state }) => state !== 'FAILED');
        return subject.watched({ of: 'breaches' }, { outcomes }, (learner) => {
          const count = breaches.of(learner);
          return count !== null && (count > 0 ? wanted : !wanted && isWhole);
        });
      }),
  },
  overdue: { stage: 'facts', prepare: (wanted, subject) => byTraining(subject, 'overdue', someOrNone(wanted)) },
  overdueCount: {
    stage: 'facts',
    check: checkCount,
    prepare: (count, subject) => byTraining(subject, 'overdue', count),
  },
  dueWithinDays: {
    stage: 'facts',
    check: checkDays,
    prepare(days, subject) {
      const { today } = subject.graph;
      const span = { since: today, until: addDays(today, days) };
      return mapMaybePromise(subject.facts.training(), (training) => {
        const { outcomes } = subject.use(training);
        return subject.watched(
          { of: 'training', counts: ['overdue'], dated: true },
          { training, outcomes },
          (learner) =>
            training
              .resultsOf(learner)
              .some((result) => isOpen(result) && result.dueOn !== null && isInSpan(span, result.dueOn)),
        );
      });
    },
  },
  neverEnrolled: {
    stage: 'facts',
    prepare: (wanted, subject) => byTraining(subject, 'assigned', someOrNone(!wanted)),
  },
  clickedSince: {
    stage: 'facts',
    prepare: (since, subject, { filter: { minClicks } }) =>
      byPhishing(subject, 'clicked', 'clicks', { atLeast: Math.max(1, minClicks ?? 1), since }),
  },
  minClicks: {
    stage: 'facts',
    // `clickedSince` compares it.
    ignores: (_, { clickedSince }) => isGiven(clickedSince),
    prepare: (atLeast, subject) => byPhishing(subject, 'clicked', 'clicks', { atLeast }),
  },
  clicks: {
    stage: 'facts',
    check: checkCount,
    prepare: (count, subject) => byPhishing(subject, 'clicked', 'clicks', count),
  },
  reports: {
    stage: 'facts',
    check: checkCount,
    prepare: (count, subject) => byPhishing(subject, 'reported', 'reports', count),
  },
  phishProneIn: {
    stage: 'facts',
    check: (period, path, today) => void daysOf(period, today, path),
    prepare(period, subject) {
      const { from, to } = daysOf(period, subject.graph.today) ?? {};
      return byPhishing(subject, 'clicked', 'clickedMails', { atLeast: 1, since: from, until: to });
    },
  },
  neverSimulated: {
    stage: 'facts',
    prepare: (wanted, subject) => byPhishing(subject, 'sent', null, someOrNone(!wanted)),
  },
};

/** By the list as the operation has it: a list below many groups is the same for each of them. */
const foldedSets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Texts as they are compared. */
function foldedSet(texts: readonly string[]): ReadonlySet<string> {
  const folded = foldedSets.get(texts) ?? new Set(texts.map((one) => foldText(one).trim()));
  foldedSets.set(texts, folded);
  return folded;
}

function accountsNeed(fields: readonly string[], concerns: ((learner: Learner) => boolean) | null): Need {
  return { of: 'accounts', fields, concerns };
}

/** Some, or none at all. */
function someOrNone(some: boolean): CountFilter {
  return some ? { atLeast: 1 } : { atMost: 0 };
}

function joinedTest(subject: Subject, matches: (day: string) => boolean): Test {
  const { graph } = subject;
  const need = accountsNeed(['createdAt'], (learner) => joinedOn(graph, learner) === null);
  return subject.watched(need, {}, (learner) => {
    const day = joinedOn(graph, learner);
    return day !== null && matches(day);
  });
}

async function isMember(group: string, subject: Subject, { path }: Given): Promise<Test> {
  const { graph, company } = subject;
  const id = decodeId(group);
  const [slug, source, groupId] = id?.parts ?? [];
  if (id?.type === 'Group' && isElsewhere(subject, slug)) return matchesNobody;
  const origin = company.origins.find((one) => one.source === source);
  if (id?.type !== 'Group' || slug !== company.slug || !origin || groupId === undefined)
    throw new BadInput(path, `is not the id of a group of ${placeOf(subject)}`);
  const members = await groupMembers(graph, origin, groupId);
  subject.note(members, membersShortfalls(members, 'FILTER'));
  const ids = new Set(members.records.map(({ accountId }) => accountId));
  return ({ accounts }) => accounts.some((account) => account.origin === origin && ids.has(account.externalId));
}

/** Whether an id belongs to another company to which the filter applies. That company's people find out whether it exists. */
function isElsewhere({ company, among }: Subject, slug: string | undefined): boolean {
  return among.some((one) => one !== company && one.slug === slug);
}

const matchesNobody: Test = () => false;

function placeOf({ among }: Subject): string {
  return among.length > 1 ? 'one of these companies' : 'this company';
}

async function isInTeam(ids: readonly string[], subject: Subject, { path }: Given): Promise<Test> {
  const { graph, company } = subject;
  const { teams, outcomes } = await readTeams(graph, company);
  // The team may consist of groups that could not be read.
  const isWhole = isComplete(outcomes);
  for (const outcome of outcomes) subject.note(outcome, []);
  const members = new Set<Learner>();
  for (const id of new Set(ids)) {
    if (subject.among.some((one) => one !== company && isTeamId(id, one))) continue;
    const team = teams.byId.get(id);
    if (!isTeamId(id, company) || (!team && isWhole))
      throw new BadInput(path, `holds an id that is not the id of a team of ${placeOf(subject)}`);
    if (!team) continue;
    const found = await teamPeople(graph, team);
    for (const outcome of found.members) subject.note(outcome, found.shortfalls().map(asFilter));
    for (const learner of found.people.learners) members.add(learner);
  }
  return (learner) => members.has(learner);
}

function asFilter(shortfall: Shortfall): Shortfall {
  return { ...shortfall, affects: 'FILTER' };
}

function byText(
  subject: Subject,
  name: 'department' | 'jobTitle' | 'country',
  values: readonly string[],
): MaybePromise<Test> {
  const wanted = foldedSet(values);
  return mapMaybePromise(subject.facts[name](), (attribute) =>
    byAttribute(subject, name, attribute, (value) => wanted.has(foldText(value).trim())),
  );
}

/** Any address of the manager will do. */
async function isManagedBy(address: string, subject: Subject): Promise<Test> {
  const { graph, company } = subject;
  const [roster, managers] = await Promise.all([graph.people.roster(company), subject.facts.manager()]);
  const wanted = roster.byEmail(address);
  return byAttribute(
    subject,
    'manager',
    managers,
    ({ email }) => email !== null && (wanted ? roster.byEmail(email) === wanted : email === readAddress(address)),
  );
}

function byAttribute<T>(
  subject: Subject,
  name: AttributeName,
  attribute: AttributeFacts<T>,
  matches: (value: T) => boolean,
): Test {
  subject.use(attribute);
  return subject.watched({ of: 'attribute', name }, { attribute }, (learner) => {
    const value = attribute.of(learner);
    return value !== null && matches(value);
  });
}

/** Compares a count of training; with a span, of the courses that were due in it. */
function byTraining(
  subject: Subject,
  count: TrainingCount & ('overdue' | 'assigned'),
  filter: CountFilter,
): MaybePromise<Test> {
  const { graph } = subject;
  return mapMaybePromise(subject.facts.training(), (training) => {
    const { outcomes } = subject.use(training);
    const dated = hasSpan(filter);
    const inSpan = (learner: Learner) =>
      training
        .resultsOf(learner)
        .filter((result) => isOverdue(result, graph.today) && isInSpan(filter, result.dueOn ?? '')).length;
    const countOf = (learner: Learner) => training.of(learner)[count];
    const isWhole = isCountKnown(graph, TRAINING, count, training, dated);
    return subject.watched(
      { of: 'training', counts: [count], ...(dated && { dated }) },
      { training, outcomes },
      countTest(filter, dated ? inSpan : countOf, isWhole),
    );
  });
}

/** Compares a count of simulations; with a span, of what happened in it. */
function byPhishing(
  subject: Subject,
  count: PhishingCount & ('sent' | 'clicked' | 'reported'),
  times: TimesOf | null,
  filter: CountFilter,
): MaybePromise<Test> {
  return mapMaybePromise(subject.facts.phishing(), (phishing) => {
    const { outcomes } = subject.use(phishing);
    const compared = { phishing, outcomes };
    const dated = times !== null && hasSpan(filter) ? times : null;
    const isKnown = isCountKnown(subject.graph, PHISHING, count, phishing, dated !== null);
    if (dated === null) {
      const test = countTest(filter, (learner) => phishing.of(learner)[count], isKnown);
      return subject.watched({ of: 'phishing', counts: [count] }, compared, test);
    }
    const timesOf = (learner: Learner) => phishingTimes(phishing, learner)[dated];
    const test = countTest(
      filter,
      (learner) => timesInSpan(filter, timesOf(learner)),
      (learner) => timesOf(learner).undated === null && isKnown(learner),
    );
    return subject.watched({ of: 'phishing', counts: [count], dated }, compared, test);
  });
}

/** The largest `dueWithinDays`: ten years. */
const MOST_DAYS = 3660;

function checkDays(days: number, path: string): void {
  if (days < 0 || days > MOST_DAYS) throw new BadInput(path, `must be from 0 to ${MOST_DAYS}, but is ${days}`);
}
