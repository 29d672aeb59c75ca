// Vendors' fields → the graph's fields.

export const SOURCES = {
  sm: { slug: 'sm' },
  iq: { slug: 'iq' },
  cp: { slug: 'cp' },
  ch: { slug: 'ch' },
  cg: { slug: 'cg' },
};

const address = (text) => text?.trim().toLowerCase() || null;
const moment = (text) => (text ? new Date(text).toISOString() : null);
const unix = (seconds) => (Number(seconds) > 0 ? new Date(Number(seconds) * 1000).toISOString() : null);
const day = (number) => (Number(number) > 0 ? String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') : null);
/** null for anything but a number from 0 to 100. */
const percentage = (text) => (/^\d+(?:\.\d+)?$/.test(text) && Number(text) <= 100 ? Number(text) : null);
const account = (source, id, fields) => ({
  source: SOURCES[source],
  key: `${source}/${id}`,
  externalId: String(id),
  employeeId: null,
  firstName: null,
  lastName: null,
  status: 'UNKNOWN',
  locale: null,
  ...fields,
});

export const smAccount = (row) =>
  account('sm', row.id, {
    email: address(row.email),
    employeeId: row.externalLearnerId || null,
    firstName: row.firstName,
    lastName: row.lastName,
    status: row.active ? 'ACTIVE' : 'INACTIVE',
    locale: row.locale ?? null,
    riskScore: row.riskScore ?? null,
  });
export const iqAccount = (row) =>
  account('iq', row.id, { email: address(row.email), firstName: row.first_name, lastName: row.last_name });
export const cpAccount = ({ user, ...row }) => {
  const assigned = row.enrolledCourses + row.enrolledMaterials;
  const completed = assigned - row.notCompletedCourses - row.notCompletedMaterials;
  return account('cp', user.id, {
    email: address(user.email),
    firstName: user.firstName,
    lastName: user.lastName,
    training: { assigned, completed, overdue: row.overdueCourses },
    phishing: {
      sent: row.emailsSent,
      clicked: Math.max(row.linksClicked, row.dataSubmitted),
      submitted: row.dataSubmitted,
    },
  });
};
export const chAccount = (row) =>
  account('ch', row.id, {
    email: address(row.email_address),
    employeeId: row.external_id || null,
    firstName: row.first_name,
    lastName: row.last_name,
    status: unix(row.archived_date) ? 'ARCHIVED' : row.active ? 'ACTIVE' : 'INACTIVE',
    // A score of safety.
    riskScore: percentage(row.hoot_score) === null ? null : 100 - percentage(row.hoot_score),
  });
export const cgAccount = (row) =>
  account('cg', address(row.email), {
    email: address(row.email),
    training: { assigned: row.assigned_total, completed: row.completed_total, overdue: null },
  });

export const smCourseResult = (row) => ({
  account: `sm/${row.learnerId}`,
  source: SOURCES.sm,
  course: row.courseId,
  enrolledAt: moment(row.enrolledAt),
  startedAt: moment(row.startedAt),
  courseName: row.courseName,
  status: row.completedAt ? 'COMPLETED' : row.startedAt ? 'IN_PROGRESS' : 'NOT_STARTED',
  completedAt: moment(row.completedAt),
  dueOn: null,
  score: row.score ?? null,
});
const RUN_STATUS = { not_started: 'NOT_STARTED', started: 'IN_PROGRESS', completed: 'COMPLETED' };
export const iqCourseResult = (row, campaign) => ({
  account: `iq/${row.id}`,
  source: SOURCES.iq,
  course: campaign.id,
  courseName: campaign.name,
  status: RUN_STATUS[row.status] ?? 'UNKNOWN',
  completedAt: moment(row.completed_on),
  dueOn: null,
  score: null,
});

const BEST_FIRST = ['COMPLETED', 'IN_PROGRESS', 'NOT_STARTED', 'UNKNOWN'];
/** A course counts once for each person, however often it was assigned: a completed assignment first, then the latest. */
export function onePerCourse(results) {
  const rank = ({ status }) => BEST_FIRST.indexOf(status);
  const date = ({ completedAt, startedAt, enrolledAt }) => completedAt ?? startedAt ?? enrolledAt ?? '';
  const isBetter = (one, other) => (rank(one) === rank(other) ? date(one) > date(other) : rank(one) < rank(other));
  const chosen = new Map();
  for (const result of results) {
    const key = `${result.account} ${result.course}`;
    const known = chosen.get(key);
    if (!known || isBetter(result, known)) chosen.set(key, result);
  }
  return [...chosen.values()];
}

const isPolicy = ({ type }) => /policy/i.test(type ?? '');
/** Each assignment once: completed if any list says so, else as in the first list. */
function assignmentsOf({ assignments = {} }) {
  const known = new Map();
  for (const list of ['active', 'pending', 'archived'])
    for (const each of Object.values(assignments[list] ?? {})) {
      const before = known.get(each.id);
      const completedAt = unix(each.completed_date);
      if (!before || (!before.completedAt && completedAt)) known.set(each.id, { ...each, list, completedAt });
    }
  return [...known.values()];
}
export const chCourseResults = (user, dueOf) =>
  assignmentsOf(user)
    .filter((each) => !isPolicy(each))
    .map(({ id, name, list, completedAt }) => ({
      account: `ch/${user.id}`,
      source: SOURCES.ch,
      courseName: name,
      status: completedAt ? 'COMPLETED' : list === 'archived' ? 'REMOVED' : 'NOT_STARTED',
      completedAt,
      dueOn: dueOf.get(id) ?? null,
      score: null,
    }));
export const chPolicyResults = (user) =>
  assignmentsOf(user)
    .filter(isPolicy)
    .map(({ name, completedAt }) => ({
      account: `ch/${user.id}`,
      source: SOURCES.ch,
      policyName: name,
      acknowledged: completedAt !== null,
      acknowledgedAt: completedAt,
    }));
export const chDueDates = (assignments) => new Map(assignments.map((each) => [each.id, day(each.effective_end)]));

export const smPolicyResult = (id) => (row) => ({
  account: `sm/${id}`,
  source: SOURCES.sm,
  policyName: row.policyName,
  acknowledged: row.acknowledged,
  acknowledgedAt: moment(row.acknowledgedAt),
});

/** The outcomes of someone who clicked, or did something worse. */
export const CLICKED_OR_WORSE = new Set(['CLICKED', 'OPENED_ATTACHMENT', 'REPLIED', 'SUBMITTED_DATA']);

export const smSimulationResult = (row) => ({
  account: `sm/${row.learnerId}`,
  source: SOURCES.sm,
  simulationName: row.simulationName,
  outcome: row.submittedAt
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
  sentAt: moment(row.sentAt),
  clickedAt: moment(row.clickedAt),
  reportedAt: moment(row.reportedAt),
});

const STEPS = {
  'scheduled-in-phish-campaign': 'scheduled',
  'scheduled-in-phish-campaign-run': 'scheduled',
  'sent-phish-email': 'sent',
  'opened-phish': 'opened',
  'phished-learner': 'clicked',
  'entered-data': 'submitted',
  'opened-attachment': 'attachment',
  'enabled-macro': 'attachment',
  replied: 'replied',
  'matched-pattern': 'replied',
  'fast-clicked': 'automated',
  'submitted-phishsim-email': 'reported',
};
export const IQ_EVENTS = Object.keys(STEPS);
const OUTCOMES = [
  ['submitted', 'SUBMITTED_DATA'],
  ['attachment', 'OPENED_ATTACHMENT'],
  ['replied', 'REPLIED'],
  ['clicked', 'CLICKED'],
  ['reported', 'REPORTED'],
  ['opened', 'OPENED'],
  ['automated', 'SENT'],
  ['sent', 'SENT'],
  ['scheduled', 'SCHEDULED'],
];

/** One result for each learner, campaign run and template; a scheduled event counts only if there is no other event. */
export function iqSimulationResults(events, nameOf) {
  const of = (keyOf) => (event) => JSON.stringify(keyOf(event));
  const known = events.filter(({ type, campaign_id: campaign }) => STEPS[type] && campaign);
  const byCampaign = Map.groupBy(
    known,
    of((event) => [event.learner_id, event.campaign_id]),
  );
  return [...byCampaign.values()].flatMap((ofCampaign) => {
    const inRuns = ofCampaign.filter((event) => event.campaign_run_id || STEPS[event.type] !== 'scheduled');
    const runs = Map.groupBy(
      inRuns.length > 0 ? inRuns : ofCampaign,
      of((event) => [event.campaign_run_id]),
    );
    return [...runs.values()].flatMap((run) => {
      const schedule = run.filter((event) => STEPS[event.type] === 'scheduled' && !event.template_id);
      const mails = Map.groupBy(
        run.filter((event) => !schedule.includes(event)),
        of((event) => [event.template_id]),
      );
      const groups = mails.size === 0 ? [schedule] : [...mails.values()];
      return groups.map((group) => iqResult(group, schedule, nameOf));
    });
  });
}

function iqResult(events, schedule, nameOf) {
  const first = (step) =>
    [...events, ...schedule]
      .filter(({ type }) => STEPS[type] === step)
      .map(({ timestamp }) => timestamp)
      .sort()[0];
  const [{ learner_id: learner, campaign_id: campaign }] = events;
  return {
    account: `iq/${learner}`,
    source: SOURCES.iq,
    simulationName: nameOf.get(campaign) ?? campaign,
    outcome: OUTCOMES.find(([step]) => first(step))?.[1] ?? 'UNKNOWN',
    sentAt: moment(first('sent')),
    clickedAt: moment(first('clicked')),
    reportedAt: moment(first('reported')),
  };
}

const midnight = (date) => (date ? `${date}T00:00:00.000Z` : null);
export const cgCourseResult = (row) => ({
  account: `cg/${address(row.Email)}`,
  source: SOURCES.cg,
  courseName: row.Learning_Activity,
  status: 'COMPLETED',
  completedAt: midnight(row.Completion_Date),
  dueOn: null,
  score: null,
});
export const cgSimulationResult = (row) => ({
  account: `cg/${address(row.email)}`,
  source: SOURCES.cg,
  simulationName: row.campaignName,
  outcome: row.dataSubmitted
    ? 'SUBMITTED_DATA'
    : row.clicked
      ? 'CLICKED'
      : row.reported
        ? 'REPORTED'
        : row.opened
          ? 'OPENED'
          : 'SENT',
  sentAt: midnight(row.sentDate),
  clickedAt: null,
  reportedAt: null,
});

const namesPasswords = (classes) => classes.some((name) => /password/i.test(name)) || null;
export const smExposure = (id) => (row) => ({
  account: `sm/${id}`,
  source: SOURCES.sm,
  acknowledged: row.acknowledged ?? null,
  passwordExposed: row.passwordExposed ?? namesPasswords(row.dataClasses ?? []),
  breach: { name: row.name },
});
export const chExposures = (id, answer) => [
  ...Object.values(answer?.pwnedBreaches ?? {}).map((row) => ({
    account: `ch/${id}`,
    source: SOURCES.ch,
    acknowledged: Boolean(Number(row.acknowledged)),
    passwordExposed: namesPasswords(String(row.dataClasses ?? '').split(',')),
    breach: { name: row.title },
  })),
  ...Object.values(answer?.dehashedBreaches ?? {}).map((row) => ({
    account: `ch/${id}`,
    source: SOURCES.ch,
    acknowledged: Boolean(Number(row.acknowledged)),
    passwordExposed: Boolean(row.password || row.hashed_password),
    breach: { name: row.database_name },
  })),
];
