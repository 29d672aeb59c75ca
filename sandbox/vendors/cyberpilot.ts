import { ok, route } from '../http';
import type { Ask, Reply, Route } from '../http';
import type { Mode } from '../modes';
import type { CyberPilotTruth } from '../population';
import type { VendorSandbox } from '../vendor-sandbox';
import { createTokens } from '../tokens';
import type { Tokens } from '../tokens';

interface CyberPilotLogin {
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

function refuseCyberPilot(accessToken: string, tokens: Tokens): (ask: Ask) => Reply | null {
  return ({ headers }) => {
    const fixed = (headers.authorization ?? '').toLowerCase() === `bearer ${accessToken}`.toLowerCase();
    return fixed || tokens.isGood(headers.authorization) ? null : { status: 401, body: { message: 'Unauthorized' } };
  };
}

/** CP-X1, on a separate host. */
function cyberPilotTokenRoutes(login: CyberPilotLogin, tokens: Tokens): readonly Route[] {
  const issue = ({ form }: Ask): Reply => {
    if (form.get('grant_type') !== 'password')
      return { status: 400, body: { error: 'unsupported_grant_type', error_description: 'password only' } };
    const good =
      form.get('client_id') === login.clientId &&
      form.get('username') === login.username &&
      form.get('password') === login.password;
    return good
      ? ok(tokens.issue())
      : { status: 401, body: { error: 'invalid_grant', error_description: 'Wrong user name or password' } };
  };
  return [route('token', '/token', issue, { method: 'POST', open: true })];
}

/** CP-01 */
function cyberPilotRoutes(truth: CyberPilotTruth, modeOf: () => Mode): readonly Route[] {
  let requestCount = 0;
  const row = (user: CyberPilotTruth['users'][number]) => {
    const quirky = modeOf() === 'quirk';
    const { id, email, firstName, lastName, created, branch, groups } = user;
    return {
      enrolledCourses: user.enrolledCourses,
      notCompletedCourses: user.notCompletedCourses,
      overdueCourses: user.overdueCourses,
      averageScore: user.averageScore,
      enrolledMaterials: user.enrolledMaterials,
      notCompletedMaterials: user.notCompletedMaterials,
      phishingCampaigns: user.phishingCampaigns,
      emailsSent: user.emailsSent,
      linksClicked: user.linksClicked,
      dataSubmitted: user.dataSubmitted,
      lastAction: quirky ? 3 : user.lastAction,
      internalScoreV2: 17,
      user: {
        id,
        email,
        created: quirky ? created.slice(0, 19) : created,
        name: `${firstName} ${lastName}`,
        firstName,
        lastName,
        ...(branch === null && quirky ? {} : { branch }),
        groups: quirky && groups.length === 0 ? null : groups,
        avatar: null,
      },
    };
  };
  const summary = ({ query, params }: Ask): Reply => {
    if (params[0] !== truth.accountId) return { status: 404, body: { title: 'Unknown account' } };
    const [skip, take] = [Number(query.get('skip') ?? 0), Number(query.get('take') ?? 20)];
    if (!Number.isInteger(skip) || skip < 0 || !Number.isInteger(take) || take < 1 || take > 1000)
      return { status: 400, body: { message: 'bad skip or take' } };
    requestCount += 1;
    // Sometimes a short page although there is more; and a count that is off by one before it settles.
    const short = modeOf() === 'quirk' && take > 1 && requestCount % 3 === 0 ? Math.ceil(take / 2) : take;
    const result = truth.users.slice(skip, skip + short).map(row);
    const count = truth.users.length + (modeOf() === 'quirk' && requestCount % 2 === 0 ? 1 : 0);
    return ok({ count, fetched: result.length, result });
  };
  return [route('CP-01', '/accounts/:id/reports/users-summary', summary)];
}

const LOGIN: CyberPilotLogin = {
  clientId: 'report-api',
  username: 'admin@acme.example',
  password: 'sandbox-cyberpilot-password',
};
const FIXED_TOKEN = 'sandbox.cyberpilot.token';

export const sandbox: VendorSandbox = {
  slug: 'cyberpilot',
  position: 3,
  async start({ population: { acme }, modeOf, tokenLifeSeconds, listen }) {
    const tokens = createTokens('pilot', tokenLifeSeconds);
    const [url, login] = await Promise.all([
      listen({ routes: cyberPilotRoutes(acme.cyberpilot, modeOf), refuse: refuseCyberPilot(FIXED_TOKEN, tokens) }),
      listen({ routes: cyberPilotTokenRoutes(LOGIN, tokens) }),
    ]);
    const settings = { accountId: acme.cyberpilot.accountId, auth: { tokenUrl: `${login}/token`, ...LOGIN } };
    return {
      url,
      credentials: { ...settings, accessToken: FIXED_TOKEN },
      connections: [{ id: 'cp', settings, companies: [{ company: acme, tenant: null }] }],
      expireTokens: () => tokens.expire(),
    };
  },
};
