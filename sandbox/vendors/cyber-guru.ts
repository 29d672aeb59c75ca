import { FilteredList } from '../filtered-list';
import { ok, route } from '../http';
import type { Ask, Reply, Route } from '../http';
import type { Mode } from '../modes';
import type { CyberGuruTruth } from '../population';
import { createTokens } from '../tokens';
import type { Tokens } from '../tokens';
import type { VendorSandbox } from '../vendor-sandbox';

const failure = (status: number, code: string, message: string): Reply => ({ status, body: { code, message } });

function refuseCyberGuru(tokens: Tokens): (ask: Ask) => Reply | null {
  return ({ headers }) =>
    tokens.isGood(headers.authorization) ? null : failure(500, 'EXT_1001', 'Token expired or invalid');
}

/** CG-02, on a separate host. */
function cyberGuruTokenRoutes(clientSecret: string, tokens: Tokens): readonly Route[] {
  const issue = ({ form }: Ask): Reply => {
    const good =
      form.get('grant_type') === 'client_credentials' &&
      form.get('client_id') === 'ext-api' &&
      form.get('client_secret') === clientSecret;
    return good
      ? ok({ ...tokens.issue(), refresh_expires_in: 0, scope: 'profile', 'not-before-policy': 0 })
      : { status: 401, body: { error: 'unauthorized_client', error_description: 'Invalid client' } };
  };
  return [route('token', '/realms/ACME/protocol/openid-connect/token', issue, { method: 'POST', open: true })];
}

type User = CyberGuruTruth['users'][number];

const LABELS = ['not-active', 'not-regular', 'regular', 'aligned'];

/** CG-01, and CG-X1 to CG-X6. */
function cyberGuruRoutes(truth: CyberGuruTruth, modeOf: () => Mode): readonly Route[] {
  const rate = (completed: number, assigned: number) =>
    assigned === 0 ? 0 : Math.round((10_000 * completed) / assigned) / 100;
  const teams = new Set(truth.users.map(({ team }) => team));
  /** The users of the requested team, in pages if pages are requested. */
  const paged = (ask: Ask, users: readonly User[], answer: (users: readonly User[]) => object): Reply => {
    const team = ask.query.get('team');
    if (team !== null && !teams.has(team))
      return failure(422, 'EXT_1004', 'The specified team does not exist in the company');
    const own = users.filter((user) => team === null || user.team === team);
    return pageOf(ask, own, (shown) => ({ ...answer(shown), total_users: own.length }));
  };
  /** In pages if pages are requested. */
  const pageOf = <Row>(
    ask: Ask,
    own: readonly Row[],
    answer: (shown: readonly Row[], from: number) => object,
  ): Reply => {
    if (!ask.query.has('limit') && !ask.query.has('page')) return ok(answer(own, 1));
    const [limit, page] = [Number(ask.query.get('limit') ?? 100), Number(ask.query.get('page') ?? 1)];
    if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
      return failure(400, 'EXT_1000', 'limit must be from 1 to 1000');
    const pages = Math.max(1, Math.ceil(own.length / limit));
    if (!Number.isInteger(page) || page < 1 || page > pages)
      return failure(400, 'EXT_1000', `The requested page does not exist; there are ${pages} pages`);
    const from = (page - 1) * limit;
    const shown = own.slice(from, from + limit);
    const pagination = {
      current_page: page,
      per_page: limit,
      total_items: own.length,
      total_pages: pages,
      from: from + 1,
      to: from + shown.length,
      has_next: page < pages,
      has_prev: page > 1,
      next_page: page < pages ? page + 1 : null,
      prev_page: page > 1 ? page - 1 : null,
      first_page: 1,
      last_page: pages,
    };
    return ok({ ...answer(shown, from + 1), pagination });
  };
  const progress = ({ email, awareness, channel }: User) => {
    const service = ({ assigned, completed }: User['awareness']) => ({
      assigned,
      completed,
      completion_rate: rate(completed, assigned),
    });
    const [assigned, completed] = [awareness.assigned + channel.assigned, awareness.completed + channel.completed];
    const services = {
      awareness: service(awareness),
      ...(modeOf() === 'quirk' && channel.assigned === 0 ? {} : { channel: service(channel) }),
    };
    return {
      email,
      assigned_total: assigned,
      completed_total: completed,
      completion_rate_total: rate(completed, assigned),
      services,
    };
  };
  /** A value that is sent as a flag, or as the date on which it became true. */
  const happened = (what: boolean, day: string) => (modeOf() === 'quirk' && what ? day : what);
  const isWithin = (query: URLSearchParams, day: string) =>
    day >= (query.get('start_date') ?? '') && day <= (query.get('end_date') ?? '9');
  const rankings = new FilteredList<User>();
  /** @param team null: everybody */
  const ranking = (team: string | null) =>
    rankings.of(truth.users, JSON.stringify(team), (users) =>
      users.filter((user) => team === null || user.team === team).sort((a, b) => b.points - a.points),
    );
  const places = (shown: readonly User[], from: number) =>
    shown.map((user, index) => ({
      position: String(from + index),
      firstname: user.person.firstName,
      lastname: user.person.lastName,
      team: user.team,
      points: String(user.points),
    }));
  const summary = Object.fromEntries(
    LABELS.map((label, status) => [
      label,
      truth.users.filter(({ learningStatus }) => learningStatus === status).length,
    ]),
  );
  const teamRanking = () =>
    [...teams].map((name, index) => ({
      position: String(index + 1),
      team: name,
      members: String(truth.users.filter((user) => user.team === name).length),
      points: '0',
    }));
  /** A module's name in the requested language, or in the person's own language. */
  const moduleName = (name: string, lang: string | null, index: number): string =>
    lang === 'en' || (lang === null && (modeOf() !== 'quirk' || index % 2 === 0))
      ? name
      : name.replace('Module', 'Modulo');

  return [
    route('CG-01', '/ext/report/users-progress-completion', (ask) =>
      paged(ask, truth.users, (users) => ({ users: users.map(progress) })),
    ),
    route('CG-X1', '/ext/report/users-learning-status', (ask) =>
      paged(ask, truth.users, (users) => ({
        users: users.map(({ email, learningStatus }) => ({
          email,
          status: learningStatus,
          status_label: LABELS[learningStatus],
        })),
        summary,
      })),
    ),
    route('CG-X2', '/ext/report/rankings', (ask) => {
      const [type, team] = [ask.query.get('type'), ask.query.get('team')];
      const ranked = (of: string | null) =>
        pageOf(ask, ranking(of), (shown, from) => ({ accounts: places(shown, from) }));
      if (type === '0') return ranked(null);
      if (type === '1') return pageOf(ask, teamRanking(), (shown) => ({ teams: shown }));
      if (type !== '2' || team === null) return failure(400, 'EXT_1000', 'type must be 0, 1 or 2; type 2 needs a team');
      if (!teams.has(team)) return failure(422, 'EXT_1004', 'The specified team does not exist in the company');
      return ranked(team);
    }),
    route('CG-X3', '/ext/phishing/campaigns', () =>
      ok({
        data: truth.users.flatMap(({ email, person, team, phishing }, index) =>
          phishing.map((row) => ({
            campaignName: row.campaign,
            templateId: row.templateId,
            templateName: `Template ${row.templateId}`,
            template_type: 'email',
            subject: 'Hello',
            targetId: index,
            firstname: person.firstName,
            lastname: person.lastName,
            campaignType: 'standard',
            email,
            team,
            sentDate: row.sent,
            opened: happened(row.opened, row.sent),
            clicked: happened(row.clicked, row.sent),
            dataSubmitted: happened(row.submitted, row.sent),
            reported: happened(row.reported, row.sent),
          })),
        ),
      }),
    ),
    route('CG-X4', '/ext/training/completed-user-activities', ({ query }) =>
      ok(
        truth.users.flatMap(({ email, person, team, activities }, index) =>
          activities.map((one) => ({
            Firstname: person.firstName,
            Lastname: person.lastName,
            Email: email,
            Country: 'IT',
            Team: team,
            Learning_Activity: moduleName(one.name, query.get('lang'), index),
            Availability_Date: one.available,
            Start_date: one.started,
            Time_Spent: one.minutes,
            Completion_Date: one.completed,
          })),
        ),
      ),
    ),
    route('CG-X5', '/ext/training/work-day', ({ query }) =>
      ok({
        status: 200,
        data: truth.users.flatMap(({ email, activities }) =>
          activities
            .filter(({ completed }) => isWithin(query, completed))
            .map((one, index) => ({
              Learning_Content_Reference: `M${String(index + 1).padStart(2, '0')}`,
              Email: email,
              Registered_Date: one.available,
              Learning_Enrollment_Completion_Date: one.completed,
              Learning_Grade_Reference: 'PASS',
            })),
        ),
      }),
    ),
    route('CG-X6', '/ext/sap/success-factors', ({ query }) => {
      const needed = ['suffix', 'cpnt_typ_id', 'cmpl_stat_id'].find((name) => !query.has(name));
      return needed
        ? failure(400, 'EXT_1000', `${needed} is required`)
        : ok({
            rows: truth.users.flatMap(({ email, activities }) =>
              activities.map(({ name, completed }) => ({
                user: `${email}${query.get('suffix') ?? ''}`,
                name,
                completed,
              })),
            ),
          });
    }),
  ];
}

const CLIENT_SECRET = 'sandbox-cyber-guru-secret';

export const sandbox: VendorSandbox = {
  slug: 'cyber-guru',
  position: 5,
  async start({ population: { acme }, modeOf, tokenLifeSeconds, listen }) {
    const tokens = createTokens('guru', tokenLifeSeconds);
    const [url, login] = await Promise.all([
      listen({ routes: cyberGuruRoutes(acme.cyberGuru, modeOf), refuse: refuseCyberGuru(tokens) }),
      listen({ routes: cyberGuruTokenRoutes(CLIENT_SECRET, tokens) }),
    ]);
    const settings = {
      tokenUrl: `${login}/realms/ACME/protocol/openid-connect/token`,
      clientId: 'ext-api',
      clientSecret: CLIENT_SECRET,
    };
    return {
      url,
      credentials: settings,
      connections: [{ id: 'cg', settings, companies: [{ company: acme, tenant: null }] }],
      expireTokens: () => tokens.expire(),
      exampleArguments: {
        'CyberGuruCompanyProfile.successFactors': 'suffix: "_x", componentTypeId: "c", completionStatusId: "d"',
      },
    };
  },
};
