import { ok, route } from '../http';
import type { Ask, Reply, Route } from '../http';
import type { Mode } from '../modes';
import type { CyberHootTruth } from '../population';
import { daysAgo } from '../population/time';
import { noticeRoutes } from './cyberhoot/notices';
import type { CyberHootSettings, CyberHootState, Notice } from './cyberhoot/notices';
import type { VendorSandbox } from '../vendor-sandbox';

const failure = (status: number, error: string, description: string): Reply => ({
  status,
  body: { error, error_description: description },
});

function refuseCyberHoot(apiKey: string): (ask: Ask) => Reply | null {
  const good = [`Basic ${Buffer.from(`${apiKey}:`).toString('base64')}`, `Bearer ${apiKey}`];
  return ({ headers }) =>
    good.includes(headers.authorization ?? '') ? null : failure(401, 'missing_api_key', 'No valid API key was sent');
}

const unix = (iso: string | null) => (iso === null ? 0 : Math.floor(Date.parse(iso) / 1000));
const compact = (date: string | null) => (date === null ? 0 : Number(date.replaceAll('-', '')));

/** CH-01 to CH-24, and CH-X1. Values that a client must never show begin with `SECRET-`. */
function cyberHootRoutes(
  customers: readonly CyberHootTruth[],
  others: readonly { id: string; name: string }[],
  modeOf: () => Mode,
  notices: Notice[],
  settings: CyberHootSettings,
): readonly Route[] {
  const quirky = () => modeOf() === 'quirk';
  const flag = (value: boolean) => (quirky() ? (value ? '1' : '0') : value ? 1 : 0);
  const id = (value: string) => (quirky() ? value : Number(value));
  /** A list, or a map by id; an empty one is always a list. */
  const list = (items: readonly { readonly id?: unknown }[]): unknown =>
    quirky() && items.length > 0
      ? Object.fromEntries(
          items.map((item, index) => [
            String(typeof item.id === 'string' || typeof item.id === 'number' ? item.id : index),
            item,
          ]),
        )
      : items;
  const one = (item: unknown): Reply => ok(quirky() ? [item] : item);
  const none = (): Reply => (quirky() ? ok([]) : failure(404, 'not_found', 'There is no such thing'));
  const score = (value: number | null) => (value === null ? (quirky() ? -1 : 'n/a') : id(String(value)));
  const percent = (value: number) => (quirky() ? `${value}%` : value);

  const customer = (truth: CyberHootTruth) => ({
    id: truth.id,
    domain: truth.domain,
    name: truth.name,
    customer_type: 'power',
    training_start_date: 20250101,
    foundational_program_speed: 'normal',
    support_email: `it@${truth.domain}`,
    primary_color: '#112233',
    secondary_color: '#445566',
    branding_override: flag(false),
    date_created: unix(daysAgo(900)),
    report_frequency: 'weekly',
    report_day: 1,
    report_recipients_json: '[]',
    welcome_email_enabled: flag(true),
    hoot_score: 71,
    hoot_rank: 'guardian',
    activePolicyCount: 2,
    overallPolicyCompliance: percent(80),
    activeVideoCount: 3,
    overallVideoCompliance: percent(75),
    activeSurveyCount: 1,
    overallSurveyCompliance: percent(60),
    activePhishingCount: 1,
    overallPhishingCompliance: percent(55),
    activeZacFoundationalCount: 1,
    overallZacFoundationalCompliance: percent(50),
    userCount: truth.users.length,
  });
  const other = ({ id: own, name }: { id: string; name: string }) => ({
    id: own,
    name,
    domain: `${own}.example`,
    customer_type: 'standard',
    userCount: 0,
  });
  const assigned = (
    truth: CyberHootTruth,
    { id: own, completed }: CyberHootTruth['users'][number]['assignments'][number],
  ) => {
    const found = truth.assignments.find((each) => each.id === own);
    return {
      id: id(own),
      name: found?.name,
      type: found?.type,
      completed_date: completed === null ? (quirky() ? null : 0) : unix(completed),
    };
  };
  const user = (truth: CyberHootTruth, each: CyberHootTruth['users'][number]) => {
    const lists = (['active', 'pending', 'archived'] as const).map((name) => [
      name,
      list(each.assignments.filter(({ list: own }) => own === name).map((one2) => assigned(truth, one2))),
    ]);
    const { active, ...rest } = Object.fromEntries(lists) as Record<string, unknown>;
    const manager = truth.managers.find(({ id: own }) => own === each.managerId);
    return {
      id: id(each.id),
      date_created: unix(each.created),
      customer_id: id(truth.id),
      compliant: 'yes',
      first_name: each.firstName,
      last_name: each.lastName,
      email_address: each.email ?? '',
      manager_id: each.managerId === null ? 0 : id(each.managerId),
      user_type: 'employee',
      external_id: each.employeeId ?? '',
      onboarding_email_sent: flag(true),
      onboarding_email_sent_date: unix(each.created),
      phishing_difficulty: 'medium',
      reset_phishing_difficulty: '',
      hoot_score: score(each.hootScore),
      video_score: score(each.hootScore),
      phishing_score: score(null),
      policy_score: score(each.hootScore),
      optional_score: score(null),
      completed_assignments: each.assignments.filter(({ completed }) => completed).length,
      num_attempts: 3,
      hoot_rank: each.hootRank,
      archived_date: unix(each.archived),
      active: flag(each.person.active),
      manager_first_name: manager?.firstName ?? '',
      error: '',
      complianceInfo: { compliantCount: 1 },
      // The document closes its brackets too early; some deployments send it in this form.
      ...(quirky() ? { assignments: { active }, ...rest } : { assignments: { active, ...rest } }),
    };
  };
  const group = (truth: CyberHootTruth, { id: own, name, hrEmail, userIds }: CyberHootTruth['groups'][number]) => ({
    id: id(own),
    name,
    hr_first_name: 'Hanne',
    hr_last_name: 'Resource',
    hr_email: hrEmail,
    group_type: 'department',
    external_id: `ext-${own}`,
    users: Object.fromEntries(
      membersOf(truth, userIds).map((each) => [
        each.id,
        { id: id(each.id), name: `${each.firstName} ${each.lastName}`, email: each.email ?? '' },
      ]),
    ),
    assignments: {
      active: Object.fromEntries(
        truth.assignments.slice(0, 1).map((each) => [each.id, { id: id(each.id), name: each.name, type: each.type }]),
      ),
    },
  });
  const assignment = (each: CyberHootTruth['assignments'][number]) => ({
    id: id(each.id),
    policy_name: each.name,
    policy_type: each.type,
    is_optional: flag(each.optional),
    effective_start: compact(each.start),
    effective_end: compact(each.end),
    policy_file_name: 'file.pdf',
    policy_file_type: 'pdf',
    public: flag(false),
    archived: flag(each.archived),
    groups: { 1: { group_id: id('1'), group_name: 'Everybody' } },
  });
  const exposures = (truth: CyberHootTruth, each: CyberHootTruth['exposures'][number]) => ({
    userName: each.name,
    userEmail: each.email,
    pwnedBreaches: Object.fromEntries(
      each.pwned.map(({ breachId, found, acknowledged }, index) => {
        const breach = truth.pwned.find(({ id: own }) => own === breachId);
        return [
          String(index + 1),
          {
            breachDate: compact(breach?.date ?? null),
            dateFound: compact(found),
            breachId: id(breachId),
            logoPath: 'https://cyberhoot.example/logo.png',
            title: breach?.title,
            description: `<p>Accounts of <b>${breach?.title ?? ''}</b> leaked.</p>`,
            affected: breach?.affected.toLocaleString('en-US'),
            dataClasses: breach?.dataClasses.join(', '),
            acknowledged: flag(acknowledged),
            breachJoinId: index,
          },
        ];
      }),
    ),
    dehashedBreaches: Object.fromEntries(
      each.dehashed.map((row) => [
        row.id,
        {
          error: '',
          id: id(row.id),
          dehashed_id: id(`9${row.id.replace(/\D/g, '')}`),
          email: each.email,
          ip_address: '198.51.100.7',
          username: 'someone',
          password: row.password ? 'SECRET-leaked-password' : '',
          hashed_password: row.password ? 'SECRET-leaked-hash' : '',
          name: 'Some One',
          vin: 'WVWZZZ1JZXW000001',
          address: 'Main Street 1',
          phone: '+45 9876',
          database_name: row.database,
          acknowledged: flag(row.acknowledged),
          date_found: compact(row.found),
          active: flag(true),
        },
      ]),
    ),
  });
  const training = (own: string, name: string, type: string, start: string | null, end: string | null) => ({
    id: id(own),
    customer_id: 1,
    effective_start: compact(start),
    effective_end: compact(end),
    parent_policy_id: 0,
    renewed_policy_id: 0,
    effective_duration_value: id('12'),
    effective_duration_type: 'months',
    enable_renew_date: flag(true),
    renew_date: compact(end),
    renew_warning_days: id('14'),
    acceptance_window: id('30'),
    beginning_of_acceptance_window: compact(start),
    warning_notification_days: id('7'),
    hr_notification_days: id('3'),
    policy_name: name,
    policy_file_name: `${own}.pdf`,
    policy_file_type: 'pdf',
    policy_message: 'Please read',
    end_user_refusal_message: 'Please do',
    first_notice_subject: 'New',
    warning_notice_subject: 'Soon',
    expiration_notice_subject: 'Late',
    hr_notice_subject: 'Somebody is late',
    hr_notice_email: 'Dear personnel',
    first_notice_email: 'Dear all',
    warning_notice_email: 'Dear some',
    expiration_notice_email: 'Dear few',
    send_first_notice_email: flag(true),
    send_warning_notice_email: flag(true),
    send_expiration_notice_email: flag(false),
    send_hr_notice_email: flag(false),
    fixed_acceptance_date: flag(false),
    policy_type: type,
    public: flag(false),
    report_admin_csv: '1,2',
    report_email_csv: 'boss@example.com',
    question_enabled: flag(true),
    question_passing_score: quirky() ? '80.5' : 80.5,
    training_program_id: id('5'),
    training_program_instance_id: id('6'),
    library_id: id('7'),
    library_type: 'cyberhoot',
    library_version: id('2'),
    version: id('3'),
    retake_override: flag(false),
    phishing_difficulty: 'medium',
    overall_compliance: 55,
    is_optional: flag(false),
    archived: flag(false),
    active: flag(true),
    groupsArr: quirky() ? ['Everybody', 'Sales'] : 'Everybody, Sales',
    error: '',
  });
  const schedule = (trainings: readonly ReturnType<typeof training>[]): Reply =>
    ok({
      trainings: trainings.length === 0 ? [] : Object.fromEntries(trainings.map((each) => [String(each.id), each])),
      compliance: Object.fromEntries(
        trainings.map((each) => [
          String(each.id),
          { policyName: each.policy_name, policyType: each.policy_type, overallCompliance: percent(55) },
        ]),
      ),
    });
  const ofType = (truth: CyberHootTruth, wanted: (type: string) => boolean) =>
    truth.assignments
      .filter(({ type }) => wanted(type))
      .map((each) => training(each.id, each.name, each.type, each.start, each.end));
  const administrators = [1, 2].map((own) => ({
    id: id(String(own)),
    first_name: 'Ada',
    last_name: `Min ${own}`,
    email_address: `admin${own}@partner.example`,
    phone_number: '+45 5555',
    password: 'SECRET-password-hash',
    force_pw_change: 0,
    tos_accept_date: unix(daysAgo(500)),
    last_login_date: unix(daysAgo(2)),
    site_admin: flag(own === 1),
    customer_id: 1000,
    primary_customer_Id: 1000,
    date_created: unix(daysAgo(800)),
    reset_password_hash: 'SECRET-reset-hash',
    reset_password_timestamp: 0,
    verified: 1,
    verify_hash: 'SECRET-verify-hash',
    row_limit: 50,
    browser_version: 'Firefox 140',
    timezone: 'UTC',
    '2fa_token': 'SECRET-2fa',
    '2fa_token_expiration_date': 0,
    authentication_method: 'app',
    authenticator_app_secret_key: 'SECRET-authenticator',
    link_auth: 'SECRET-link',
    '2fa_bypass_token': 'SECRET-bypass',
    '2fa_bypass_token_expiration': 0,
    active: 1,
  }));

  /** A read of one customer; one that the key cannot access does not exist. */
  const of = (endpoint: string, path: string, answer: (truth: CyberHootTruth, ask: Ask) => Reply) =>
    route(endpoint, path, (ask) => {
      const truth = customers.find((each) => each.id === ask.query.get('customer_id'));
      return truth ? answer(truth, ask) : failure(400, 'invalid_customer', 'customer_id is missing or unknown');
    });
  /** The same path lists all, or returns one if `id` is given. */
  const collection = <T extends { readonly id: string }>(
    endpoints: readonly [string, string],
    path: string,
    items: (truth: CyberHootTruth) => readonly T[],
    wire: (item: T, truth: CyberHootTruth) => { readonly id: unknown },
  ) => {
    const [all, single] = endpoints;
    return [
      withId(
        of(single, path, (truth, { query }) => {
          const found = items(truth).find((item) => item.id === query.get('id'));
          return found ? one(wire(found, truth)) : none();
        }),
      ),
      of(all, path, (truth) => ok(list(items(truth).map((item) => wire(item, truth))))),
    ];
  };
  const customerList = ({ query }: Ask): Reply => {
    const limit = Number(query.get('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      return failure(400, 'invalid_limit', 'limit must be from 1 to 1000');
    const after = Number(query.get('starting_after') ?? 0);
    const all = [...customers.map(customer), ...others.map(other)].filter(
      ({ id: own, customer_type: type }) => Number(own) > after && [null, type].includes(query.get('customer_type')),
    );
    return ok(list(all.sort((a, b) => Number(a.id) - Number(b.id)).slice(0, limit)));
  };
  const rank = {
    hootRank: 'guardian',
    hootScore: 71,
    badgeImage: 'https://cyberhoot.example/badge.png',
    badgeIcon: 'https://cyberhoot.example/icon.png',
  };
  const userRank = (truth: CyberHootTruth, { query }: Ask): Reply => {
    const found = truth.users.find((each) => each.id === query.get('user_id'));
    return found
      ? ok({
          ...rank,
          hootRank: found.hootRank,
          hootScore: score(found.hootScore),
          videoScore: score(found.hootScore),
          phishingScore: score(null),
          policyScore: score(found.hootScore),
        })
      : none();
  };

  return [
    ...noticeRoutes({ customers, notices, settings, quirky, failure }),
    withId(
      route('CH-02', '/customers/', ({ query }) => {
        const found = customers.find((each) => each.id === query.get('id'));
        return found ? one(customer(found)) : none();
      }),
    ),
    route('CH-01', '/customers/', customerList),
    of('CH-03', '/hoot-ranks/customer/customer-hoot-rank.php', () => ok(rank)),
    of('CH-04', '/customers/managers/', (truth) =>
      ok(
        list(
          truth.managers.map((each) => ({
            id: id(each.id),
            first_name: each.firstName,
            last_name: each.lastName,
            email_addr: each.email,
            manager_type: 'manager',
            external_id: '',
            default: 0,
            active: flag(true),
          })),
        ),
      ),
    ),
    ...collection(
      ['CH-05', 'CH-06'],
      '/customers/users/',
      ({ users }) => users,
      (each, truth) => user(truth, each),
    ),
    of('CH-07', '/hoot-ranks/{0,1}/users?/user-hoot-rank.php', userRank),
    of('CH-X1', '/hoot-ranks/user/user-rankings.php', (truth) =>
      ok(
        Object.fromEntries(
          truth.users.map((each) => [
            each.id,
            {
              first_name: each.firstName,
              last_name: each.lastName,
              email_address: each.email ?? '',
              hoot_score: each.hootScore ?? -1,
              hoot_rank: each.hootRank,
              completed_assignments: 1,
              late_submissions: each.assignments.filter(({ list: own }) => own === 'archived').length,
              num_attempts: 1,
            },
          ]),
        ),
      ),
    ),
    ...collection(
      ['CH-08', 'CH-09'],
      '/customers/groups/',
      ({ groups }) => groups,
      (each, truth) => group(truth, each),
    ),
    ...collection(['CH-10', 'CH-11'], '/customers/assignments/', ({ assignments }) => assignments, assignment),
    of('CH-12', '/customers/users/exposed-users/exposed-users-all.php/?', (truth) =>
      ok(
        truth.exposures.length === 0
          ? []
          : Object.fromEntries(
              truth.exposures.map((each) => {
                const dates = each.pwned
                  .map(({ breachId }) => truth.pwned.find(({ id: own }) => own === breachId)?.date ?? '')
                  .sort();
                const unacknowledged = [...each.pwned, ...each.dehashed].filter(
                  ({ acknowledged }) => !acknowledged,
                ).length;
                return [
                  each.email,
                  {
                    ...(each.userId === null ? {} : { userId: id(each.userId) }),
                    name: each.name,
                    firstBreachDate: compact(dates[0] ?? null),
                    latestBreachDate: compact(dates.at(-1) ?? null),
                    unacknowledgedExposures: unacknowledged,
                    breachCount: each.pwned.length + each.dehashed.length,
                  },
                ];
              }),
            ),
      ),
    ),
    of('CH-13', '/customers/users/exposed-users/exposed-user.php/?', (truth, { query }) => {
      const email = (query.get('Email') ?? query.get('email'))?.toLowerCase();
      const found = truth.exposures.find((each) =>
        query.has('user_id') ? each.userId === query.get('user_id') : each.email.toLowerCase() === email,
      );
      return found ? one(exposures(truth, found)) : none();
    }),
    withId(
      route('CH-17', '/administrators/', ({ query }) => {
        const found = administrators.find(({ id: own }) => String(own) === query.get('id'));
        return found ? one(found) : none();
      }),
    ),
    route('CH-16', '/administrators/', () => ok(list(administrators))),
    of('CH-19', '/customers/training/', (truth) => schedule(ofType(truth, () => true))),
    of('CH-20', '/customers/automated-training/foundational.php', (truth) =>
      schedule(ofType(truth, (type) => type === 'zac_foundational')),
    ),
    of('CH-21', '/customers/automated-training/', (truth) => schedule(ofType(truth, (type) => type === 'video'))),
    of('CH-22', '/customers/automated-phishing/', (truth) =>
      schedule(truth.phishingProgram.map((each) => training(each.id, each.name, 'phishing', each.start, each.end))),
    ),
    route('CH-23', '/partner/settings/', () =>
      ok({
        id: 1,
        full_name: 'Partner of many',
        short_name: 'Partner',
        contact_email: 'hello@partner.example',
        contact_phone: '',
        website: 'https://partner.example',
        service_name: 'Awareness',
        sales_module_report_msg: '',
        sales_enabled: 0,
        whitelabel_certificate_of_completion: 0,
        primary_color: '#000000',
        secondary_color: '#ffffff',
        ch_color_override: 0,
        show_wizard: 0,
        api_key: 'SECRET-partner-key',
        timezone: 'UTC',
        cust_id: 1000,
      }),
    ),
    route('CH-24', '/partner/subscription/', () =>
      ok({
        spawCustomerId: 1,
        subscriptionId: 'sub_1',
        billingCustomerId: 'cus_1',
        customerInfoArray: {
          id: 'cus_1',
          object: 'customer',
          name: 'Partner of many',
          currency: 'usd',
          email: 'billing@partner.example',
        },
        subscription: {
          id: 'sub_1',
          object: 'subscription',
          status: 'active',
          quantity: 500,
          currency: 'usd',
          current_period_start: unix(daysAgo(20)),
          current_period_end: unix(daysAgo(-10)),
          cancel_at_period_end: false,
          canceled_at: null,
        },
        referral_info: 'a friend',
        isReseller: 1,
        cancelFeedback: 'none so far',
        primaryCustomerId: 1000,
        nextInvoiceAmount: 1234.5,
      }),
    ),
    // A collection without its trailing slash is redirected.
    route('redirect', '(/(?:customers|administrators|partner)(?:/[a-z-]+)?)', ({ params, query }) => ({
      status: 301,
      body: undefined,
      headers: { location: `/api${params[0] ?? ''}/?${query.toString()}` },
    })),
  ];
}

/** The users of a group, in the order of the customer's list. */
function membersOf({ users }: CyberHootTruth, userIds: readonly string[]): CyberHootTruth['users'] {
  const wanted = new Set(userIds);
  return users.filter(({ id }) => wanted.has(id));
}

/** A route that matches only when `id` is given, so that other requests reach the list behind it. */
function withId(target: Route): Route {
  return { ...target, matches: ({ query }) => query.has('id') };
}

const CREDENTIALS = { apiKey: 'sandbox-cyberhoot-key' };
const OTHER_CUSTOMERS = [1002, 1003, 1004].map((id) => ({ id: String(id), name: `Other customer ${id}` }));

export const sandbox: VendorSandbox = {
  slug: 'cyberhoot',
  position: 4,
  async start({ population: { acme, children }, modeOf, listen }) {
    const companies = [acme, ...children];
    const notices: Notice[] = [];
    const settings: CyberHootSettings = { phpSlash: 'accepted' };
    const url = await listen({
      prefix: '/api',
      routes: cyberHootRoutes(
        companies.map(({ cyberhoot }) => cyberhoot),
        OTHER_CUSTOMERS,
        modeOf,
        notices,
        settings,
      ),
      refuse: refuseCyberHoot(CREDENTIALS.apiKey),
      failure: (status, message) => ({ error: `error_${status}`, error_description: message }),
    });
    return {
      url,
      credentials: { ...CREDENTIALS, customerIds: companies.map(({ cyberhoot }) => cyberhoot.id) },
      connections: [
        {
          id: 'ch',
          settings: CREDENTIALS,
          companies: companies.map((company) => ({ company, tenant: company.cyberhoot.id })),
        },
      ],
      state: (): CyberHootState => ({ notices: [...notices] }),
      settings,
      exampleArguments: { 'CyberHootSource.administrator': 'id: "1"' },
    };
  },
};
