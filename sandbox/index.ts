import { faultFor } from './faults';
import type { Fault, VendorSlug } from './faults';
import { listen } from './http';
import type { ReceivedCall, World } from './http';
import type { Mode } from './modes';
import { createPopulation } from './population';
import type { Population } from './population';
import { cyberGuruRoutes, cyberGuruTokenRoutes, refuseCyberGuru } from './vendors/cyber-guru';
import { cyberHootRoutes, refuseCyberHoot } from './vendors/cyberhoot';
import { cyberPilotRoutes, cyberPilotTokenRoutes, refuseCyberPilot } from './vendors/cyberpilot';
import { infosecIqRoutes, refuseInfosecIq } from './vendors/infosec-iq';
import { failure, refuseSiberMate, siberMateRoutes } from './vendors/sibermate';
import { createTokens } from './vendors/tokens';

export { parseFault } from './faults';
export type { Fault, VendorSlug } from './faults';
export type { Mode } from './modes';
export type { Person, Population } from './population';

export interface SandboxOptions {
  /** People for each company. */
  readonly learners?: number;
  readonly seed?: number;
  /** Latency added to each vendor response. */
  readonly latencyMs?: number;
  readonly faults?: readonly Fault[];
  /** The number of companies that are children of the partner's keys, 1 to 6; globex is the first. */
  readonly children?: number;
  /** Every record contains `CANARY-` and its company's slug; the partner's own records contain `CANARY-partner`. */
  readonly canaries?: boolean;
  /** Lifetime of CyberPilot's and Cyber Guru's access tokens. */
  readonly tokenLifeSeconds?: number;
}

interface SandboxServer<Credentials = Readonly<Record<string, unknown>>> {
  readonly vendor: VendorSlug;
  /** The base URL, including the path. */
  readonly url: string;
  readonly credentials: Credentials;
}

/** The five vendors as real HTTP servers on loopback, over one population. */
export interface Sandboxes {
  readonly all: readonly SandboxServer[];
  readonly population: Population;
  /** Every request received since the start, or since `clearCalls`. */
  calls(vendor?: VendorSlug, endpoint?: string): readonly ReceivedCall[];
  clearCalls(): void;
  setFaults(faults: readonly Fault[]): void;
  setLatency(milliseconds: number): void;
  setMode(vendor: VendorSlug, mode: Mode): void;
  /** Expires CyberPilot's and Cyber Guru's access tokens. */
  expireTokens(): void;
  /** `connections`, `companies` and `identity` in the form of the graph's configuration file. */
  configuration(): {
    readonly connections: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
    readonly companies: readonly object[];
    readonly identity: object;
  };
  close(): Promise<void>;
}

const SIBERMATE = { apiKey: 'sandbox-sibermate-key', mspKey: 'sandbox-sibermate-msp-key' };
const INFOSEC_IQ = { apiToken: 'sandbox-infosec-iq-token' };
const CYBERPILOT = { clientId: 'report-api', username: 'admin@acme.example', password: 'sandbox-cyberpilot-password' };
const CYBERPILOT_TOKEN = 'sandbox.cyberpilot.token';
const CYBERHOOT = { apiKey: 'sandbox-cyberhoot-key' };
const CYBER_GURU = { clientSecret: 'sandbox-cyber-guru-secret' };
const OTHER_CUSTOMERS = [1002, 1003, 1004].map((id) => ({ id: String(id), name: `Other customer ${id}` }));

export async function startSandboxes(options: SandboxOptions = {}): Promise<Sandboxes> {
  const { learners = 250, seed = 1, children: count = 1, canaries = false, tokenLifeSeconds = 300 } = options;
  const population = createPopulation({ learners, seed, children: count, canaries });
  const { acme, globex, children } = population;
  const world: World = { latencyMs: options.latencyMs ?? 0, faults: options.faults ?? [], calls: [] };
  const modes = new Map<VendorSlug, Mode>();
  const modeOf = (vendor: VendorSlug) => () => modes.get(vendor) ?? 'default';
  const [pilotTokens, guruTokens] = [createTokens('pilot', tokenLifeSeconds), createTokens('guru', tokenLifeSeconds)];
  const notFound = { status: 404, body: { message: 'Not found', error: 'not_found', error_description: 'Not found' } };
  const start = (
    vendor: VendorSlug,
    prefix: string,
    routes: Parameters<typeof listen>[0]['routes'],
    refuse: Parameters<typeof listen>[0]['refuse'],
  ) =>
    listen({
      vendor,
      prefix,
      routes,
      refuse,
      world,
      notFound: vendor === 'sibermate' ? failure(404, 'not_found', 'There is no such path') : notFound,
    });

  const [sibermate, infosecIq, cyberpilot, pilotLogin, cyberhoot, cyberGuru, guruLogin] = await Promise.all([
    start(
      'sibermate',
      '/v1',
      siberMateRoutes(
        acme.sibermate,
        population.partner,
        children.map(({ sibermate: each }) => each),
        SIBERMATE,
        modeOf('sibermate'),
      ),
      refuseSiberMate(SIBERMATE),
    ),
    start(
      'infosec-iq',
      '/api/v2',
      infosecIqRoutes(acme.infosecIq, modeOf('infosec-iq')),
      refuseInfosecIq(INFOSEC_IQ.apiToken),
    ),
    start(
      'cyberpilot',
      '',
      cyberPilotRoutes(acme.cyberpilot, modeOf('cyberpilot')),
      refuseCyberPilot(CYBERPILOT_TOKEN, pilotTokens),
    ),
    start('cyberpilot', '', cyberPilotTokenRoutes(CYBERPILOT, pilotTokens), () => null),
    start(
      'cyberhoot',
      '/api',
      cyberHootRoutes(
        [acme, ...children].map(({ cyberhoot: each }) => each),
        OTHER_CUSTOMERS,
        modeOf('cyberhoot'),
      ),
      refuseCyberHoot(CYBERHOOT.apiKey),
    ),
    start('cyber-guru', '', cyberGuruRoutes(acme.cyberGuru, modeOf('cyber-guru')), refuseCyberGuru(guruTokens)),
    start('cyber-guru', '', cyberGuruTokenRoutes(CYBER_GURU.clientSecret, guruTokens), () => null),
  ]);
  const pilotAccount = {
    accountId: acme.cyberpilot.accountId,
    auth: { tokenUrl: `${pilotLogin.url}/token`, ...CYBERPILOT },
  };
  const guruClient = {
    tokenUrl: `${guruLogin.url}/realms/ACME/protocol/openid-connect/token`,
    clientId: 'ext-api',
    ...CYBER_GURU,
  };
  const servers: readonly SandboxServer[] = [
    { vendor: 'sibermate', url: sibermate.url, credentials: { ...SIBERMATE, companyId: globex.sibermate.id } },
    { vendor: 'infosec-iq', url: infosecIq.url, credentials: INFOSEC_IQ },
    { vendor: 'cyberpilot', url: cyberpilot.url, credentials: { ...pilotAccount, accessToken: CYBERPILOT_TOKEN } },
    {
      vendor: 'cyberhoot',
      url: cyberhoot.url,
      credentials: { ...CYBERHOOT, customerIds: [acme, ...children].map(({ cyberhoot: each }) => each.id) },
    },
    { vendor: 'cyber-guru', url: cyberGuru.url, credentials: guruClient },
  ];

  const listening = [sibermate, infosecIq, cyberpilot, pilotLogin, cyberhoot, cyberGuru, guruLogin];
  const setFaults = (faults: readonly Fault[]): void => {
    world.faults = faults;
    for (const server of listening) server.refuse(faultFor(faults, server.vendor, null)?.kind === 'refuse');
  };
  setFaults(world.faults);

  return {
    all: servers,
    population,
    calls: (vendor, endpoint) =>
      world.calls.filter(
        (call) =>
          (vendor === undefined || call.vendor === vendor) && (endpoint === undefined || call.endpoint === endpoint),
      ),
    clearCalls: () => void world.calls.splice(0),
    setFaults,
    setLatency: (milliseconds) => void (world.latencyMs = milliseconds),
    setMode: (vendor, mode) => void modes.set(vendor, mode),
    expireTokens() {
      pilotTokens.expire();
      guruTokens.expire();
    },
    configuration: () => ({
      connections: [
        { id: 'sm', vendor: 'sibermate', baseUrl: sibermate.url, apiKey: SIBERMATE.apiKey },
        { id: 'sm-msp', vendor: 'sibermate', baseUrl: sibermate.url, apiKey: SIBERMATE.mspKey },
        { id: 'iq', vendor: 'infosec-iq', baseUrl: infosecIq.url, ...INFOSEC_IQ },
        { id: 'cp', vendor: 'cyberpilot', baseUrl: cyberpilot.url, ...pilotAccount },
        { id: 'ch', vendor: 'cyberhoot', baseUrl: cyberhoot.url, ...CYBERHOOT },
        { id: 'cg', vendor: 'cyber-guru', baseUrl: cyberGuru.url, ...guruClient },
      ],
      companies: [
        {
          slug: acme.slug,
          name: acme.name,
          domains: [acme.domain],
          sources: [
            { connection: 'sm' },
            { connection: 'iq' },
            { connection: 'cp' },
            { connection: 'ch', tenant: acme.cyberhoot.id },
            { connection: 'cg' },
          ],
        },
        ...children.map((child) => ({
          slug: child.slug,
          name: child.name,
          domains: [child.domain],
          sources: [
            { connection: 'sm-msp', tenant: child.sibermate.id },
            { connection: 'ch', tenant: child.cyberhoot.id },
          ],
        })),
      ],
      identity: { emailAliases: [{ from: 'acme.co.example', to: 'acme.example' }] },
    }),
    close: async () => {
      await Promise.all(listening.map((server) => server.close()));
    },
  };
}
