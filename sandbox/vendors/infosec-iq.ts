import { FilteredList } from '../filtered-list';
import { ok, route } from '../http';
import type { Ask, Reply, Route } from '../http';
import type { Mode } from '../modes';
import type { InfosecIqTruth } from '../population';
import { daysAgo } from '../population/time';
import { Account, profileOf } from './infosec-iq/account';
import type { Campaign, IqEvent, Learner, RunLearner } from './infosec-iq/account';
import { campaignWrites } from './infosec-iq/campaign-writes';
import type { InfosecIqSettings } from './infosec-iq/campaign-writes';
import { BATTERIES, BRANDS, CATEGORIES, LANGUAGES, NOTIFICATIONS } from './infosec-iq/catalog';
import { learnerWrites } from './infosec-iq/learner-writes';
import { snapshotOf } from './infosec-iq/snapshot';
import type { VendorSandbox } from '../vendor-sandbox';

const failure = (status: number, message: string): Reply => ({ status, body: { message } });

function refuseInfosecIq(token: string): (ask: Ask) => Reply | null {
  return ({ headers }) => (headers.authorization === `Bearer ${token}` ? null : failure(401, 'Unauthenticated'));
}

/** IQ-01 to IQ-34. */
function infosecIqRoutes(account: Account, modeOf: () => Mode, settings: InfosecIqSettings): readonly Route[] {
  const { truth } = account;
  const quirky = () => modeOf() === 'quirk';
  /** Times in RFC 3339, or without a time zone. */
  const time = (iso: string) =>
    quirky() ? iso.slice(0, 19).replace('T', ' ') : iso.replace('.000Z', '+00:00').replace(/\.\d+Z$/, '+00:00');
  const number = (value: number) => (quirky() ? String(value) : value);
  /** @param row the wire form of one item, made for the items of the page only */
  const page = <T>(
    ask: Ask,
    items: readonly T[],
    none: 'empty' | 404,
    row: (item: T) => unknown = (item) => item,
  ): Reply => {
    const [at, limit] = [Number(ask.query.get('page') ?? 1), Number(ask.query.get('limit') ?? 20)];
    if (!Number.isInteger(at) || at < 1) return failure(400, 'page must be at least 1');
    if (!Number.isInteger(limit) || limit < 1 || limit > 100) return failure(400, 'limit must be from 1 to 100');
    if (items.length === 0 && none === 404) return failure(404, 'None found');
    const data = items.slice((at - 1) * limit, at * limit).map((item) => row(item));
    const start = (at - 1) * limit + 1;
    const meta = {
      page: at,
      current: data.length,
      count: items.length,
      start,
      end: start + data.length - 1,
      pageCount: Math.max(1, Math.ceil(items.length / limit)),
      limit,
    };
    if (quirky() && data.length === 1) return ok({ meta, data: data[0] });
    if (quirky() && data.length === 0) return ok({ meta, data: {} });
    // Without meta, a client must go on until a page is short.
    return ok(quirky() ? { data } : { meta, data });
  };
  const listOf = <T>(
    endpoint: string,
    path: string,
    none: 'empty' | 404,
    items: (ask: Ask) => readonly T[],
    row?: (item: T) => unknown,
  ) => route(endpoint, path, (ask) => page(ask, items(ask), none, row));
  /** Filters the list of an endpoint, once for all pages. */
  const filtered = <T>(test: (ask: Ask) => (item: T) => boolean) => {
    const lists = new FilteredList<T>();
    return (ask: Ask, all: readonly T[]): readonly T[] => {
      const rest = new URLSearchParams(ask.query);
      rest.delete('page');
      rest.delete('limit');
      const question = JSON.stringify([ask.params, rest.toString()]);
      return lists.of(all, question, (list) => list.filter(test(ask)));
    };
  };
  const byId = <T extends { id: string }>(
    endpoint: string,
    path: string,
    items: readonly T[] | { readonly get: (id: string) => T | undefined },
    body: (item: T) => unknown,
  ) =>
    route(endpoint, path, ({ params: [wanted = ''] }) => {
      const found = 'get' in items ? items.get(wanted) : items.find(({ id }) => id === wanted);
      return found ? ok(body(found)) : failure(404, 'Not found');
    });

  const learner = ({ id, email, firstName, lastName, modified }: Learner) => ({
    id,
    email,
    first_name: firstName,
    last_name: lastName,
    modified: time(modified),
  });
  const countOf = (id: string, type: string) =>
    number(account.eventsOf(id).filter((event) => event.type === type).length);
  const withoutCounters = (one: Learner) => ({
    ...learner(one),
    dashboard_url: `https://iq.example/learners/${one.id}`,
    learner_profile: profileOf(one),
    groups: { data: truth.groups.filter(({ id }) => one.groupIds.includes(id)).map(group) },
  });
  const detail = (one: Learner) => ({
    ...withoutCounters(one),
    learner_stat: {
      id: `s${one.id}`,
      visit_count: number(7),
      latest_visit: time(one.modified),
      latest_visit_ip_address: '192.0.2.7',
      latest_visit_browser_outdated: number(1),
      macro_enabled_count: countOf(one.id, 'enabled-macro'),
      teachable_count: number(1),
      matched_count: countOf(one.id, 'matched-pattern'),
      plugin_connection_count: number(3),
      latest_plugin_connection: time(one.modified),
      plugin_email_report_count: countOf(one.id, 'submitted-phishing-email'),
      module_enrolled_count: number(4),
      module_started_count: countOf(one.id, 'started-aware-module'),
      module_completed_count: countOf(one.id, 'completed-aware-module'),
      exercise_completed_count: number(2),
      assessment_enrolled_count: number(2),
      assessment_started_count: countOf(one.id, 'started-aware-assessment'),
      assessment_completed_count: countOf(one.id, 'completed-aware-assessment'),
      phished_count: countOf(one.id, 'phished-learner'),
      data_entry_count: countOf(one.id, 'entered-data'),
      attachment_count: countOf(one.id, 'opened-attachment'),
      replied_count: countOf(one.id, 'replied'),
      training_started_count: countOf(one.id, 'started-aware-course'),
      training_completed_count: countOf(one.id, 'completed-aware-course'),
      plugin_simulation_report_count: countOf(one.id, 'submitted-phishsim-email'),
      assessment_passed_count: countOf(one.id, 'passed-aware-assessment'),
      total_time_trained: number(42),
      grade: number(88.5),
      letter_grade: 'B',
      modified: time(one.modified),
    },
  });
  const group = ({ id, name, type, modified }: InfosecIqTruth['groups'][number]) => ({
    id,
    name,
    type,
    modified: time(modified),
  });
  const campaign = ({ id, name, type, running }: Campaign) => ({ id, name, type, running });
  const run = (campaignId: string, one: Campaign['runs'][number]) => ({
    id: one.id,
    campaign_id: campaignId,
    start: time(one.start),
    end: time(one.end),
    run_number: number(one.number),
  });
  const event = (one: InfosecIqTruth['events'][number]) => ({
    id: one.id,
    type: one.type,
    timestamp: time(one.timestamp),
    learner_id: one.learnerId,
    campaign_id: one.campaignId ?? null,
    campaign_run_id: one.runId ?? null,
    template_id: one.templateId ?? null,
    quarantined_email_id: one.quarantinedId ?? null,
    module_id: one.moduleId ?? null,
    assessment_id: one.assessmentId ?? null,
    learner_group_id: one.groupId ?? null,
  });
  const isoOf = (text: string) =>
    new Date(`${text.replace(' ', 'T').replace(/:z$/i, '').replace(/Z$/, '')}Z`).toISOString();
  // Both read the query once a request, not once an item: a large company has hundreds of thousands.
  const within = ({ query }: Ask) => {
    const start = query.has('start') ? isoOf(query.get('start') ?? '') : '';
    const end = query.has('end') ? isoOf(query.get('end') ?? '') : '9';
    return (at: string) => at >= start && at < end;
  };
  const contains = ({ query }: Ask, name: string) => {
    const wanted = query.get(name)?.toLowerCase();
    return (value: string | null) => wanted === undefined || (value ?? '').toLowerCase().includes(wanted);
  };
  /** A run of a campaign, or the error that there is none. */
  const withRun = (
    endpoint: string,
    path: string,
    answer: (ask: Ask, run: Campaign['runs'][number], campaign: Campaign) => Reply,
  ) =>
    route(endpoint, path, (ask) => {
      const owner = account.campaigns.get(ask.params[0] ?? '');
      const found = owner?.runs.find(({ id }) => id === ask.params[1]);
      return owner && found ? answer(ask, found, owner) : failure(404, 'Not found');
    });
  const inRun = filtered<RunLearner>(
    ({ params }) =>
      ({ runId }) =>
        runId === params[1],
  );
  const inGroup = filtered<Learner>(
    ({ params: [wanted = ''] }) =>
      ({ groupIds }) =>
        groupIds.includes(wanted),
  );
  const searched = filtered<Learner>((ask) => {
    const isWithin = within(ask);
    const [isEmail, isFirstName, isLastName] = [
      contains(ask, 'email'),
      contains(ask, 'first_name'),
      contains(ask, 'last_name'),
    ];
    return ({ email, firstName, lastName, modified }) =>
      isEmail(email) && isFirstName(firstName) && isLastName(lastName) && isWithin(modified);
  });
  const happened = filtered<IqEvent>((ask) => {
    const [wanted, isWithin] = [ask.query.get('type'), within(ask)];
    return ({ type, timestamp }) => (wanted === null || type === wanted) && isWithin(timestamp);
  });
  const awarenessOnly = (type: string): Reply | null =>
    type === 'awareness' ? null : failure(502, 'Statistics are not available for phishing campaigns');
  return [
    ...campaignWrites({ account, settings, failure, wire: { learner, campaign } }),
    ...learnerWrites({ account, quirky, failure, detail: withoutCounters }),
    byId('IQ-01', '/assessments/:id', truth.assessments, ({ id, name }) => ({
      id,
      name,
      show_explanations: true,
      show_results: true,
      show_summary: true,
      show_correct_wrong_counter: false,
      show_progress: true,
      created: time(daysAgo(500)),
      modified: time(daysAgo(300)),
      passing_percentage: '80',
      description: `About ${name}`,
    })),
    listOf('IQ-02', '/batteries', 'empty', () => BATTERIES),
    listOf('IQ-03', '/branding', 404, () => BRANDS),
    route('IQ-05', '/campaigns/:id/runs', (ask) => {
      const found = account.campaigns.get(ask.params[0] ?? '');
      return page(ask, found?.runs.map((one) => run(found.id, one)) ?? [], 404);
    }),
    withRun('IQ-06', '/campaigns/:id/runs/:id', (_, one, { id }) => ok([run(id, one)])),
    withRun('IQ-07', '/campaigns/:id/runs/:id/stats', (_, one, { id, type }) => {
      const rows = account.runLearners.all().filter(({ runId }) => runId === one.id);
      const counted = (type2: string) =>
        account.events.filter((each) => each.runId === one.id && each.type === type2).length;
      return (
        awarenessOnly(type) ??
        ok([
          {
            id: one.id,
            campaign_id: id,
            run_number: number(one.number),
            learners: {
              started: number(rows.filter(({ status }) => status !== 'not_started').length),
              completed: number(rows.filter(({ status }) => status === 'completed').length),
              passed: number(counted('passed-aware-assessment')),
              failed: number(counted('failed-aware-assessment')),
              time_trained: number(3600),
            },
          },
        ])
      );
    }),
    withRun(
      'IQ-08',
      '/campaigns/:id/runs/:id/learners',
      (ask, _, { type }) =>
        awarenessOnly(type) ??
        page(ask, inRun(ask, account.runLearners.all()), 'empty', ({ learnerId, status, completedOn }) => ({
          id: learnerId,
          status,
          completed_on: completedOn && time(completedOn),
        })),
    ),
    listOf('IQ-09', '/campaigns', 'empty', (ask) => {
      const types = ask.query.getAll('type[]');
      return account.campaigns
        .all()
        .filter(
          ({ name, type, running }) =>
            contains(ask, 'name')(name) &&
            (types.length === 0 || types.includes(type)) &&
            [null, String(running)].includes(ask.query.get('running')),
        )
        .map(campaign);
    }),
    byId('IQ-11', '/campaigns/details/:id', account.campaigns, ({ id, name, type, courseId, runs, input }) => ({
      id,
      type,
      name,
      is_test: false,
      branding_id: 'x0',
      schedule_interval_units: 'quarter',
      number_of_repeats: number(runs.length),
      start_date: runs[0]?.start.slice(0, 10),
      all_learners: true,
      learner_group_ids: [],
      learner_ids: [],
      ...(courseId === null
        ? { templates: runs.flatMap(({ templateId }) => templateId ?? []), batteries: ['x0'], categories: ['x1'] }
        : { course_id: courseId, language_id: 'x0', number_of_days: number(30) }),
      ...input,
    })),
    byId('IQ-10', '/campaigns/:id', account.campaigns, campaign),
    listOf('IQ-14', '/categories', 404, () => CATEGORIES),
    listOf('IQ-15', '/courses', 404, () => truth.courses.map(({ id, name, ownership }) => ({ id, name, ownership }))),
    byId('IQ-16', '/courses/:id', truth.courses, ({ id, name, ownership, description, assetIds }) => {
      const body = {
        id,
        name,
        ownership,
        subtitle: `${name} in short`,
        duration: '1200',
        description,
        assets: assetIds.map((asset) => ({
          id: asset,
          name: asset,
          type: truth.modules.some((one) => one.id === asset) ? 'module' : 'assessment',
        })),
      };
      return quirky() ? body : { meta: {}, data: body };
    }),
    listOf('IQ-17', '/languages', 404, () => LANGUAGES),
    listOf('IQ-18', '/learner-groups', 404, () =>
      truth.groups.map(({ id, name, type, modified }) => ({
        id,
        name,
        is_dynamic: type === 'dynamic',
        modified: time(modified),
      })),
    ),
    byId('IQ-19', '/learner-groups/:id', truth.groups, group),
    listOf('IQ-20', '/learner-groups/:id/learners', 404, (ask) => inGroup(ask, account.learners.all()), learner),
    listOf(
      'IQ-21',
      '/learners/:id/timeline-events',
      404,
      (ask) => {
        const isWithin = within(ask);
        return account.eventsOf(ask.params[0] ?? '').filter(({ timestamp }) => isWithin(timestamp));
      },
      event,
    ),
    listOf('IQ-22', '/learners', 404, (ask) => searched(ask, account.learners.all()), learner),
    byId('IQ-24', '/learners/:id', account.learners, detail),
    byId('IQ-27', '/modules/:id', truth.modules, ({ id, name }) => ({
      id,
      name,
      description: `About ${name}`,
      file_size_mb: 12.5,
    })),
    listOf('IQ-28', '/notifications', 'empty', ({ query }) =>
      NOTIFICATIONS.filter(({ type }) => {
        const types = query.getAll('type[]');
        return types.length === 0 || types.includes(type);
      }),
    ),
    listOf('IQ-29', '/phishhunter/messages', 'empty', () =>
      truth.messages.map(({ id, received, reported, reporter, riskScore, sender, subject }) => ({
        id,
        received: time(received),
        reported: time(reported),
        reporter,
        risk_score: riskScore,
        sender,
        subject,
        tags: ['spam'],
      })),
    ),
    byId(
      'IQ-30',
      '/phishhunter/messages/:id',
      truth.messages,
      ({ id, received, reported, reporter, riskScore, sender, subject }) => ({
        id,
        domain: 'spam.example',
        received: time(received),
        original_file_url: 'https://iq.example/file',
        reported: time(reported),
        reporter,
        risk_score: riskScore,
        sender,
        subject,
        tags: ['spam'],
        components: [{ type: 'url', is_malicious: true, data: { href: 'https://spam.example/' } }],
      }),
    ),
    byId('IQ-31', '/quarantined-emails/:id', truth.quarantined, ({ id, from, to, subject, date }) => ({
      id,
      from_email: from,
      to_email: to,
      from_name: 'Stranger',
      subject,
      date: time(date),
    })),
    listOf('IQ-32', '/templates/?', 'empty', () => truth.templates),
    byId('IQ-33', '/templates/:id', truth.templates, ({ id, name }) => ({
      id,
      type: 'email',
      name,
      from_name: 'IT',
      from_email: 'it@example.com',
      subject: name,
      html: '<p>Hello</p>',
      category: 'Parcels',
      is_public: true,
      is_system: true,
      has_indicators: true,
      attachment_type: 'application/pdf',
      attachment_name: 'invoice.pdf',
      phish_rate: 12.5,
      open_rate: 60,
      difficulty: 2,
    })),
    listOf('IQ-34', '/timeline-events', 404, (ask) => happened(ask, account.events), event),
  ];
}

const CREDENTIALS = { apiToken: 'sandbox-infosec-iq-token' };

export const sandbox: VendorSandbox = {
  slug: 'infosec-iq',
  position: 2,
  async start({ population: { acme }, modeOf, listen }) {
    const truth = acme.infosecIq;
    const account = new Account(truth);
    const settings: InfosecIqSettings = { noAccess: [] };
    const url = await listen({
      prefix: '/api/v2',
      routes: infosecIqRoutes(account, modeOf, settings),
      refuse: refuseInfosecIq(CREDENTIALS.apiToken),
      failure: (_, message) => ({ message }),
    });
    const first = (items: readonly { readonly id: string }[]) => `id: "${items[0]?.id ?? ''}"`;
    return {
      url,
      credentials: CREDENTIALS,
      state: () => snapshotOf(account),
      settings,
      connections: [{ id: 'iq', settings: CREDENTIALS, companies: [{ company: acme, tenant: null }] }],
      exampleArguments: {
        'InfosecIqSource.campaign': first(truth.campaigns),
        'InfosecIqSource.template': first(truth.templates),
        'InfosecIqSource.phishHunterMessage': first(truth.messages),
        'InfosecIqSource.quarantinedEmail': first(truth.quarantined),
        'InfosecIqSource.module': first(truth.modules),
        'InfosecIqSource.assessment': first(truth.assessments),
      },
    };
  },
};
