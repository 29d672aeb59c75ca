import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseFault, startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';

let sandboxes: Sandboxes;
let token = '';
beforeAll(async () => {
  sandboxes = await startSandboxes({ learners: 130 });
  const { tokenUrl, clientSecret } = of('cyber-guru').credentials as { tokenUrl: string; clientSecret: string };
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: 'ext-api',
    client_secret: clientSecret,
  });
  token = ((await (await fetch(tokenUrl, { method: 'POST', body })).json()) as { access_token: string }).access_token;
});
afterAll(() => sandboxes.close());

function of(vendor: string) {
  const found = sandboxes.all.find((one) => one.vendor === vendor);
  if (!found) throw new Error(`no sandbox ${vendor}`);
  return found;
}
const KEYS: Readonly<Record<string, () => string>> = {
  sibermate: () => 'sandbox-sibermate-key',
  'infosec-iq': () => 'sandbox-infosec-iq-token',
  cyberpilot: () => 'sandbox.cyberpilot.token',
  cyberhoot: () => 'sandbox-cyberhoot-key',
  'cyber-guru': () => token,
};
async function get(vendor: string, path: string, authorization = `Bearer ${KEYS[vendor]?.() ?? ''}`) {
  const response = await fetch(of(vendor).url + path, { headers: { authorization }, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, text, body: (text ? JSON.parse(text) : undefined) as never };
}

describe('every read endpoint of the contracts is answered', () => {
  const paths = (): Readonly<Record<string, readonly string[]>> => {
    const { sibermate, infosecIq, cyberpilot, cyberhoot } = sandboxes.population.acme;
    const [learner, iq] = [sibermate.learners[0]?.id ?? '', infosecIq.learners[0]?.id ?? ''];
    const aware = infosecIq.campaigns.find(({ type }) => type === 'awareness');
    const run = `/campaigns/${aware?.id ?? ''}/runs/${aware?.runs[0]?.id ?? ''}`;
    const customer = 'customer_id=1000';
    const user = cyberhoot.exposures.find(({ userId }) => userId !== null)?.userId ?? '';
    return {
      sibermate: [
        '/health',
        '/openapi.json',
        '/ready',
        '/company',
        '/company/features',
        '/learners',
        `/learners/${learner}`,
        ...[
          'breaches',
          'course-results',
          'gap-analysis-results',
          'policy-results',
          'simulation-queue',
          'simulation-results',
        ].map((part) => `/learners/${learner}/${part}`),
        '/groups',
        `/groups/${sibermate.groups[0]?.id ?? ''}`,
        '/courses',
        '/courses/c_1',
        ...['course-participation', 'course-results', 'gap-analysis-results', 'learning', 'risk-score-history'].map(
          (part) => `/reports/${part}`,
        ),
        '/policies',
        `/policies/${sibermate.policies[0]?.id ?? ''}`,
        '/policy-templates',
        '/policy-templates/pt_1',
        '/simulations',
        `/simulations/${sibermate.simulations[0]?.id ?? ''}`,
        '/simulations/metrics',
        '/breaches/accounts',
        '/breaches/services',
      ],
      'infosec-iq': [
        `/assessments/${infosecIq.assessments[0]?.id ?? ''}`,
        '/batteries',
        '/branding',
        `/campaigns/${aware?.id ?? ''}/runs`,
        run,
        `${run}/stats`,
        `${run}/learners`,
        '/campaigns?type[]=awareness&type[]=phish',
        `/campaigns/${aware?.id ?? ''}`,
        `/campaigns/details/${aware?.id ?? ''}`,
        '/categories',
        '/courses',
        `/courses/${infosecIq.courses[0]?.id ?? ''}`,
        '/languages',
        '/learner-groups',
        `/learner-groups/${infosecIq.groups[0]?.id ?? ''}`,
        `/learner-groups/${infosecIq.groups[0]?.id ?? ''}/learners`,
        `/learners/${iq}/timeline-events`,
        '/learners',
        `/learners/${iq}`,
        `/modules/${infosecIq.modules[0]?.id ?? ''}`,
        '/notifications',
        '/phishhunter/messages',
        `/phishhunter/messages/${infosecIq.messages[0]?.id ?? ''}`,
        `/quarantined-emails/${infosecIq.quarantined[0]?.id ?? ''}`,
        '/templates/',
        `/templates/${infosecIq.templates[0]?.id ?? ''}`,
        '/timeline-events',
      ],
      cyberpilot: [`/accounts/${cyberpilot.accountId}/reports/users-summary`],
      cyberhoot: [
        '/customers/',
        '/customers/?id=1000',
        `/hoot-ranks/customer/customer-hoot-rank.php?${customer}`,
        `/customers/managers/?${customer}`,
        ...['users', 'groups', 'assignments'].flatMap((part) => {
          const id =
            {
              users: cyberhoot.users[0]?.id,
              groups: cyberhoot.groups[0]?.id,
              assignments: cyberhoot.assignments[0]?.id,
            }[part] ?? '';
          return [`/customers/${part}/?${customer}`, `/customers/${part}/?${customer}&id=${id}`];
        }),
        ...['user', 'users', '/user'].map(
          (part) => `/hoot-ranks/${part}/user-hoot-rank.php?${customer}&user_id=${user}`,
        ),
        `/hoot-ranks/user/user-rankings.php?${customer}`,
        `/customers/users/exposed-users/exposed-users-all.php/?${customer}`,
        `/customers/users/exposed-users/exposed-user.php/?${customer}&user_id=${user}`,
        '/administrators/',
        '/administrators/?id=1',
        `/customers/training/?${customer}`,
        `/customers/automated-training/foundational.php?${customer}`,
        `/customers/automated-training/?${customer}`,
        `/customers/automated-phishing/?${customer}`,
        '/partner/settings/',
        '/partner/subscription/',
      ],
      'cyber-guru': [
        '/ext/report/users-progress-completion',
        '/ext/report/users-learning-status?limit=10&page=1',
        '/ext/report/rankings?type=0',
        '/ext/report/rankings?type=1',
        '/ext/report/rankings?type=2&team=Legal',
        '/ext/phishing/campaigns',
        '/ext/training/completed-user-activities',
        '/ext/training/work-day',
        '/ext/sap/success-factors?suffix=a&cpnt_typ_id=b&cmpl_stat_id=c&output_mode=2',
      ],
    };
  };

  it.each(['sibermate', 'infosec-iq', 'cyberpilot', 'cyberhoot', 'cyber-guru'])('at %s', async (vendor) => {
    sandboxes.clearCalls();
    for (const path of paths()[vendor] ?? []) expect([path, (await get(vendor, path)).status]).toEqual([path, 200]);
    if (vendor === 'sibermate')
      expect((await get(vendor, '/companies', 'Bearer sandbox-sibermate-msp-key')).status).toBe(200);
    const endpoints = new Set(sandboxes.calls(vendor as never).map(({ endpoint }) => endpoint));
    // CH-18 has the path of CH-02.
    expect(endpoints.size).toBe(
      { sibermate: 32, 'infosec-iq': 28, cyberpilot: 1, cyberhoot: 22, 'cyber-guru': 7 }[vendor],
    );
    expect(endpoints).not.toContain('unknown');
  });
});

describe('the sandboxes behave as the contracts say', () => {
  it('refuse a wrong credential, each with its vendor’s error', async () => {
    expect(await get('sibermate', '/learners', 'Bearer wrong')).toMatchObject({
      status: 401,
      body: { error: { code: 'unauthorized' } },
    });
    expect((await get('infosec-iq', '/learners', 'Bearer wrong')).status).toBe(401);
    expect(await get('cyberhoot', '/customers/', 'Bearer wrong')).toMatchObject({
      status: 401,
      body: { error: 'missing_api_key' },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion', 'Bearer old')).toMatchObject({
      status: 500,
      body: { code: 'EXT_1001' },
    });
    expect((await get('sibermate', '/companies')).status).toBe(403);
  });

  it('limit the page size', async () => {
    expect((await get('infosec-iq', '/learners?limit=101')).status).toBe(400);
    expect(await get('infosec-iq', '/learners?limit=100&page=2')).toMatchObject({
      body: { meta: { page: 2, pageCount: 2 } },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion?limit=50&page=99')).toMatchObject({
      status: 400,
      body: { code: 'EXT_1000' },
    });
    expect(await get('cyber-guru', '/ext/report/users-progress-completion?team=Nobody')).toMatchObject({
      status: 422,
      body: { code: 'EXT_1004' },
    });
    expect((await get('cyber-guru', '/ext/report/users-progress-completion')).text).not.toContain('pagination');
    const pilot = sandboxes.population.acme.cyberpilot;
    expect(await get('cyberpilot', `/accounts/${pilot.accountId}/reports/users-summary`)).toMatchObject({
      body: { count: pilot.users.length, fetched: 20 },
    });
  });

  it('return misleading statuses where the vendors do', async () => {
    const phish = sandboxes.population.acme.infosecIq.campaigns.find(({ type }) => type === 'phish');
    expect(
      (await get('infosec-iq', `/campaigns/${phish?.id ?? ''}/runs/${phish?.runs[0]?.id ?? ''}/stats`)).status,
    ).toBe(502);
    expect((await get('infosec-iq', '/learners?email=nobody')).status).toBe(404);
    expect((await get('cyberhoot', '/customers/users?customer_id=1000')).status).toBe(301);
    expect((await get('cyberhoot', '/customers/users/?customer_id=1000')).text).toContain('"n/a"');
  });

  it('contain secrets that a client must remove', async () => {
    expect((await get('cyberhoot', '/administrators/')).text).toContain('SECRET-password-hash');
    expect((await get('cyberhoot', '/partner/settings/')).text).toContain('SECRET-partner-key');
  });

  it('generate the same data for the same seed, and other data for another', async () => {
    const bytes = async (seed: number) => {
      const one = await startSandboxes({ learners: 10, seed });
      const url = one.all.find(({ vendor }) => vendor === 'sibermate')?.url ?? '';
      const text = await (
        await fetch(`${url}/learners`, { headers: { authorization: 'Bearer sandbox-sibermate-key' } })
      ).text();
      await one.close();
      return text;
    };
    expect(await bytes(5)).toBe(await bytes(5));
    expect(await bytes(5)).not.toBe(await bytes(6));
  });
});

describe('faults', () => {
  it('are parsed from text, and an invalid one is refused with the allowed values', () => {
    expect(parseFault('cyberhoot/CH-05:429=3')).toEqual({
      vendor: 'cyberhoot',
      endpoint: 'CH-05',
      kind: '429',
      value: 3,
    });
    expect(parseFault('all:hang')).toEqual({ vendor: 'all', kind: 'hang' });
    expect(() => parseFault('nobody:500')).toThrow('use one of sibermate');
    expect(() => parseFault('cyberhoot:explode')).toThrow('use one of refuse');
    expect(() => parseFault('cyberhoot:slow')).toThrow('needs a value');
    expect(() => parseFault('nonsense')).toThrow('VENDOR[/ENDPOINT]:KIND[=VALUE]');
  });

  it('occur where configured, and end', async () => {
    sandboxes.setFaults([parseFault('sibermate/SM-24:429=7')]);
    const struck = await fetch(`${of('sibermate').url}/groups`, {
      headers: { authorization: 'Bearer sandbox-sibermate-key' },
    });
    expect([struck.status, struck.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await get('sibermate', '/learners')).status).toBe(200);
    sandboxes.setFaults([]);
    expect((await get('sibermate', '/groups')).status).toBe(200);
  });
});
