import type { Population } from '../../sandbox';

/** The numbers of periods, computed from the population record by record, without the code under test. */

type Acme = Population['acme'];

export interface Numbers {
  readonly training: Readonly<Record<string, unknown>>;
  readonly phishing: Readonly<Record<string, unknown>>;
  readonly exposure: Readonly<Record<string, unknown>>;
}
export interface PeriodTruth {
  readonly eventDays: readonly string[];
  readonly between: (from: string, to: string) => Numbers;
}

interface Assignment {
  readonly assigned: string;
  /** undefined: the source does not say. */
  readonly started: string | null | undefined;
  readonly completed: string | null;
  readonly due: string | null;
  readonly score: number | null;
  readonly isBegun?: boolean;
}
interface Mail {
  /** The source's slug and the account's id there. */
  readonly account: string;
  readonly sentAt: string;
  readonly opened: boolean;
  readonly clickedAt: string | null;
  readonly clicked: boolean;
  readonly submitted: boolean;
  readonly reportedAt: string | null;
  readonly reported: boolean;
  readonly automated: boolean;
  readonly hasTimes: boolean;
}
interface Exposure {
  readonly email: string;
  readonly breach: string;
  readonly day: string;
  readonly breachDay: string;
  readonly acknowledged: boolean | null;
}

const dayOf = (time: string) => new Date(time).toISOString().slice(0, 10);

/** @param personOf the person of an account, so that the truth does not depend on how accounts are linked */
export function periodTruth(acme: Acme, today: string, personOf: (account: string) => string): PeriodTruth {
  const assignments = [...siberMateCourses(acme), ...infosecIqCourses(acme), ...cyberHootCourses(acme)];
  const mails = [...siberMateMails(acme), ...infosecIqMails(acme), ...cyberGuruMails(acme)];
  const exposures = [...siberMateExposures(acme), ...cyberHootExposures(acme)];
  return {
    eventDays: [...mails.map(({ sentAt }) => dayOf(sentAt)), ...exposures.map(({ day }) => day)],
    between: (from, to) => ({
      training: training(assignments, from, to, today),
      phishing: phishing(
        mails.filter(({ sentAt }) => isWithin(dayOf(sentAt), from, to)),
        personOf,
      ),
      exposure: exposure(exposures.filter(({ day }) => isWithin(day, from, to))),
    }),
  };
}

const isWithin = (day: string, from: string, to: string) => from <= day && day <= to;

function training(all: readonly Assignment[], from: string, to: string, today: string): Numbers['training'] {
  const asOf = to < today ? to : today;
  const open = all.filter(
    ({ assigned, completed }) => assigned <= to && (completed === null || dayOf(completed) >= from),
  );
  const completed = open.filter((one) => one.completed !== null && isWithin(dayOf(one.completed), from, to));
  const openAtEnd = open.filter((one) => one.completed === null || dayOf(one.completed) > asOf);
  const scores = completed.flatMap(({ score }) => score ?? []);
  return {
    assigned: open.length,
    completed: completed.length,
    completedLate: completed.filter(({ due, completed: at }) => due !== null && dayOf(at ?? '') > due).length,
    overdue: openAtEnd.filter(({ due }) => due !== null && due < asOf).length,
    inProgress: openAtEnd.filter(({ started, isBegun }) =>
      // Without a time of the start, only today's status is known.
      started === undefined ? isBegun === true && asOf >= today : started !== null && dayOf(started) <= asOf,
    ).length,
    averageScore:
      scores.length === 0 ? null : Math.round((scores.reduce((a, b) => a + b, 0) / scores.length) * 1e6) / 1e6,
    rate: [completed.length, open.length],
  };
}

function phishing(mails: readonly Mail[], personOf: (account: string) => string): Numbers['phishing'] {
  const count = (is: (mail: Mail) => boolean) => mails.filter(is).length;
  const people = (is: (mail: Mail) => boolean) =>
    new Set(mails.filter(is).map(({ account }) => personOf(account))).size;
  return {
    sent: mails.length,
    opened: count(({ opened }) => opened),
    clicked: count(({ clicked }) => clicked),
    submitted: count(({ submitted }) => submitted),
    reported: count(({ reported }) => reported),
    automatedClicks: count(({ automated }) => automated),
    medianSecondsToClick: median(
      mails.filter(({ hasTimes }) => hasTimes).flatMap(({ sentAt, clickedAt }) => seconds(sentAt, clickedAt)),
    ),
    medianSecondsToReport: median(
      mails.filter(({ hasTimes }) => hasTimes).flatMap(({ sentAt, reportedAt }) => seconds(sentAt, reportedAt)),
    ),
    prone: [people(({ clicked }) => clicked), people(() => true)],
  };
}

function seconds(from: string, to: string | null): readonly number[] {
  return to === null ? [] : [(Date.parse(to) - Date.parse(from)) / 1000];
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
}

function exposure(found: readonly Exposure[]): Numbers['exposure'] {
  return {
    exposedAccounts: new Set(found.map(({ email }) => email.trim().toLowerCase())).size,
    breaches: new Set(found.map(({ breach }) => breach)).size,
    unacknowledged: found.filter(({ acknowledged }) => acknowledged === false).length,
    latestBreach:
      found
        .map(({ breachDay }) => breachDay)
        .sort()
        .at(-1) || null,
  };
}

function siberMateCourses({ sibermate }: Acme): readonly Assignment[] {
  return sibermate.courseResults.map(({ enrolledAt, startedAt, completedAt, score }) => ({
    assigned: dayOf(enrolledAt),
    started: startedAt,
    completed: completedAt,
    due: null,
    score,
  }));
}

/** Assigned on the day on which the run began. A course that was assigned in several runs counts once. */
function infosecIqCourses({ infosecIq }: Acme): readonly Assignment[] {
  const RANKS = ['completed', 'started', 'not_started'];
  return infosecIq.campaigns
    .filter(({ type }) => type === 'awareness')
    .flatMap(({ runs }) => {
      const rows = runs.flatMap((run) =>
        infosecIq.runLearners.filter(({ runId }) => runId === run.id).map((row) => ({ ...row, start: run.start })),
      );
      return [...Map.groupBy(rows, ({ learnerId }) => learnerId).values()].map((ofLearner) => {
        const [best] = [...ofLearner].sort(
          (a, b) =>
            RANKS.indexOf(a.status) - RANKS.indexOf(b.status) ||
            ((a.completedOn ?? '') < (b.completedOn ?? '') ? 1 : a.completedOn === b.completedOn ? 0 : -1),
        );
        return {
          assigned: dayOf(best?.start ?? ''),
          started: undefined,
          isBegun: best?.status === 'started',
          completed: best?.completedOn ?? null,
          due: null,
          score: null,
        };
      });
    });
}

/** Assigned on the day from which the course is effective, due on its last. */
function cyberHootCourses({ cyberhoot }: Acme): readonly Assignment[] {
  const courses = new Map(cyberhoot.assignments.filter(({ type }) => type !== 'policy').map((one) => [one.id, one]));
  return cyberhoot.users.flatMap(({ assignments }) =>
    assignments.flatMap(({ id, completed, list }) => {
      const course = courses.get(id);
      if (!course || (completed === null && list === 'archived')) return [];
      return [{ assigned: course.start, started: null, completed, due: course.end, score: null }];
    }),
  );
}

function siberMateMails({ sibermate }: Acme): readonly Mail[] {
  return sibermate.simulations.flatMap(({ results }) =>
    results.flatMap(({ learnerId, sentAt, openedAt, clickedAt, submittedAt, reportedAt }) => {
      if (sentAt === null) return [];
      const clicked = clickedAt !== null || submittedAt !== null;
      return [
        {
          account: `sm ${learnerId}`,
          sentAt,
          opened: openedAt !== null || clicked,
          clickedAt: clickedAt ?? submittedAt,
          clicked,
          submitted: submittedAt !== null,
          reportedAt,
          reported: reportedAt !== null,
          automated: false,
          hasTimes: true,
        },
      ];
    }),
  );
}

const WORSE = ['entered-data', 'opened-attachment', 'enabled-macro', 'replied', 'matched-pattern'];

function infosecIqMails({ infosecIq }: Acme): readonly Mail[] {
  const phish = new Set(infosecIq.campaigns.filter(({ type }) => type === 'phish').map(({ id }) => id));
  const events = infosecIq.events.filter(({ campaignId }) => campaignId !== undefined && phish.has(campaignId));
  return [...Map.groupBy(events, ({ learnerId, runId }) => `${learnerId} ${runId ?? ''}`).values()].flatMap((mail) => {
    const first = (...types: readonly string[]): string | null =>
      mail
        .filter(({ type }) => types.includes(type))
        .map(({ timestamp }) => `${timestamp.slice(0, 19)}Z`)
        .sort()[0] ?? null;
    const sentAt = first('sent-phish-email');
    if (sentAt === null) return [];
    const clickedAt = first('phished-learner') ?? first(...WORSE);
    const learner = mail[0]?.learnerId ?? '';
    return [
      {
        account: `iq ${learner}`,
        sentAt,
        opened: first('opened-phish') !== null || clickedAt !== null,
        clickedAt,
        clicked: clickedAt !== null,
        submitted: first('entered-data') !== null,
        reportedAt: first('submitted-phishsim-email'),
        reported: first('submitted-phishsim-email') !== null,
        automated: clickedAt === null && first('fast-clicked') !== null,
        hasTimes: true,
      },
    ];
  });
}

function cyberGuruMails({ cyberGuru }: Acme): readonly Mail[] {
  return cyberGuru.users.flatMap(({ email, phishing: mails }) =>
    mails.map(({ sent, opened, clicked, submitted, reported }) => ({
      account: `cg ${email.trim().toLowerCase()}`,
      sentAt: `${sent}T00:00:00Z`,
      opened: opened || clicked,
      clickedAt: null,
      clicked: clicked || submitted,
      submitted,
      reportedAt: null,
      reported,
      automated: false,
      hasTimes: false,
    })),
  );
}

function siberMateExposures({ sibermate }: Acme): readonly Exposure[] {
  const emails = new Map(sibermate.learners.map(({ id, email }) => [id, email ?? '']));
  const services = new Map(sibermate.services.map(({ id, breachDate }) => [id, breachDate]));
  return sibermate.learnerBreaches.map(({ learnerId, serviceId, discoveredAt, acknowledged }) => ({
    email: emails.get(learnerId) ?? '',
    breach: `sibermate ${serviceId}`,
    day: dayOf(discoveredAt),
    breachDay: services.get(serviceId) ?? '',
    acknowledged,
  }));
}

function cyberHootExposures({ cyberhoot }: Acme): readonly Exposure[] {
  const pwnedDays = new Map(cyberhoot.pwned.map(({ id, date }) => [id, date]));
  return cyberhoot.exposures.flatMap(({ email, userId, pwned, dehashed }) =>
    userId === null
      ? []
      : [
          ...pwned.map(({ breachId, found, acknowledged }) => ({
            email,
            breach: `cyberhoot ${breachId}`,
            day: found,
            breachDay: pwnedDays.get(breachId) ?? '',
            acknowledged,
          })),
          ...dehashed.map(({ database, found, acknowledged }) => ({
            email,
            breach: `cyberhoot ${database}`,
            day: found,
            breachDay: '',
            acknowledged,
          })),
        ],
  );
}
