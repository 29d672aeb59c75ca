// The five vendors' REST interfaces as a good engineer would write them in a day: fetch, credentials, pages.
// Tokens are cached until they expire; nothing else is cached.

const IQ_PAGE = 100;
const CP_PAGE = 100;
const CG_PAGE = 1000;

async function json(url, headers, body) {
  const response = await fetch(url, { headers, ...(body ? { method: 'POST', body } : {}) });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${new URL(url).pathname} answered ${response.status}`);
  return response.json();
}

const bearer = (token) => ({ authorization: `Bearer ${token}` });

function tokens(url, form) {
  let token;
  return () => {
    token ??= json(url, {}, new URLSearchParams(form)).then(
      ({ access_token: value, expires_in: seconds }) => {
        setTimeout(() => (token = undefined), (seconds - 30) * 1000).unref();
        return value;
      },
      (error) => {
        token = undefined;
        throw error;
      },
    );
    return token;
  };
}

/** The first page states the total; the other pages are read at once. */
async function allPages(read) {
  const first = await read(1);
  const rest = await Promise.all(Array.from({ length: Math.max(0, first.pages - 1) }, (_, index) => read(index + 2)));
  return [first, ...rest].flatMap(({ items }) => items);
}

export function openVendors(configuration) {
  const connection = (id) => configuration.connections.find((each) => each.id === id);
  const [sm, iq, cp, ch, cg] = ['sm', 'iq', 'cp', 'ch', 'cg'].map(connection);
  const acme = configuration.companies.find(({ slug }) => slug === 'acme');
  const customer = acme.sources.find(({ connection: id }) => id === 'ch').tenant;

  const smHeaders = bearer(sm.apiKey);
  const smList = async (path) => (await json(`${sm.baseUrl}${path}`, smHeaders))?.data ?? [];

  const iqHeaders = bearer(iq.apiToken);
  const iqList = (path, query = '') =>
    allPages(async (page) => {
      const answer = await json(`${iq.baseUrl}${path}?${query}&page=${page}&limit=${IQ_PAGE}`, iqHeaders);
      return { items: answer?.data ?? [], pages: answer?.meta.pageCount ?? 1 };
    });

  const { tokenUrl: cpTokenUrl, ...login } = cp.auth;
  const cpToken = tokens(cpTokenUrl, {
    grant_type: 'password',
    client_id: login.clientId,
    username: login.username,
    password: login.password,
  });
  const cpUsers = async () => {
    const headers = bearer(await cpToken());
    return allPages(async (page) => {
      const query = `skip=${(page - 1) * CP_PAGE}&take=${CP_PAGE}`;
      const answer = await json(`${cp.baseUrl}/accounts/${cp.accountId}/reports/users-summary?${query}`, headers);
      return { items: answer.result, pages: Math.ceil(answer.count / CP_PAGE) };
    });
  };

  const chHeaders = { authorization: `Basic ${Buffer.from(`${ch.apiKey}:`).toString('base64')}` };
  const chGet = (path, query = '') => json(`${ch.baseUrl}${path}?customer_id=${customer}${query}`, chHeaders);
  const chList = async (path) => Object.values((await chGet(path)) ?? []);

  const cgToken = tokens(cg.tokenUrl, {
    grant_type: 'client_credentials',
    client_id: cg.clientId,
    client_secret: cg.clientSecret,
  });
  const cgUsers = async () => {
    const headers = bearer(await cgToken());
    return allPages(async (page) => {
      const query = `limit=${CG_PAGE}&page=${page}`;
      const answer = await json(`${cg.baseUrl}/ext/report/users-progress-completion?${query}`, headers);
      return { items: answer.users, pages: answer.pagination.total_pages };
    });
  };

  return {
    company: acme,
    emailAliases: configuration.identity.emailAliases,
    siberMate: {
      learners: () => smList('/learners'),
      courseResults: () => smList('/reports/course-results'),
      learnerCourseResults: (id) => smList(`/learners/${id}/course-results`),
      simulations: () => smList('/simulations'),
      simulation: async (id) => (await json(`${sm.baseUrl}/simulations/${id}`, smHeaders)).data.results,
      learnerSimulationResults: (id) => smList(`/learners/${id}/simulation-results`),
      policyResults: (id) => smList(`/learners/${id}/policy-results`),
      breachedAccounts: () => smList('/breaches/accounts'),
      learnerBreaches: (id) => smList(`/learners/${id}/breaches`),
    },
    infosecIq: {
      learners: () => iqList('/learners'),
      campaigns: (type) => iqList('/campaigns', `type[]=${type}`),
      runs: (campaign) => iqList(`/campaigns/${campaign}/runs`),
      runLearners: (campaign, run) => iqList(`/campaigns/${campaign}/runs/${run}/learners`),
      eventsOfType: (type) => iqList('/timeline-events', `type=${type}`),
      learnerEvents: (id) => iqList(`/learners/${id}/timeline-events`),
    },
    cyberPilot: { users: cpUsers },
    cyberHoot: {
      users: () => chList('/customers/users/'),
      assignments: () => chList('/customers/assignments/'),
      exposed: async () => Object.entries((await chGet('/customers/users/exposed-users/exposed-users-all.php')) ?? {}),
      exposures: (id) => chGet('/customers/users/exposed-users/exposed-user.php', `&user_id=${id}`),
    },
    cyberGuru: {
      users: cgUsers,
      lessons: async () => json(`${cg.baseUrl}/ext/training/completed-user-activities`, bearer(await cgToken())),
      phishing: async () => (await json(`${cg.baseUrl}/ext/phishing/campaigns`, bearer(await cgToken()))).data,
    },
  };
}
