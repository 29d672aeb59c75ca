import { faultFor } from './faults';
import type { Fault } from './faults';
import { listen } from './http';
import type { Listening, ReceivedCall, Reply, SandboxState } from './http';
import type { Mode } from './modes';
import { createCompany, createPopulation } from './population';
import type { Population } from './population';
import { loadVendorSandboxes } from './registry';
import type { VendorSlug } from './slugs';
import type { SandboxSettings, SandboxStates } from './states';
import type { SandboxConnection, StartedSandbox, VendorSandbox, VendorServer } from './vendor-sandbox';

export { parseFault } from './faults';
export type { Fault } from './faults';
export type { Mode } from './modes';
export type { Person, Population } from './population';
export type { VendorSlug } from './slugs';

export interface SandboxOptions {
  /** People for each company. */
  readonly learners?: number;
  readonly seed?: number;
  /** The day on which the vendors' data ends, as `YYYY-MM-DD`: 2026-11-01 if not given. */
  readonly today?: string;
  /** Latency added to each vendor response. */
  readonly latencyMs?: number;
  readonly faults?: readonly Fault[];
  /** The number of companies that are children of the partner's keys, 1 to 6; globex is the first. */
  readonly children?: number;
  /** Every record contains `CANARY-` and its company's slug; the partner's own records contain `CANARY-partner`. */
  readonly canaries?: boolean;
  /** Lifetime of access tokens, at vendors that issue them. */
  readonly tokenLifeSeconds?: number;
  /** The first of the ports to listen on: each server, in the order of the vendors, has the next one. 0: free ports. */
  readonly port?: number;
  /** Called before each part of the start, with what it is: large populations take a while. */
  readonly onProgress?: (what: string) => void;
}

export interface SandboxServer extends Pick<StartedSandbox, 'url' | 'credentials'> {
  readonly vendor: VendorSlug;
  /** The numbers of the endpoints that it answers to reads. */
  readonly endpoints: readonly string[];
  /** The numbers of the endpoints that change the vendor's state, or send mail. */
  readonly writeEndpoints: readonly string[];
  readonly exampleArguments: Readonly<Record<string, string>>;
}

/** The vendors as real HTTP servers on loopback, over one population. */
export interface Sandboxes {
  readonly all: readonly SandboxServer[];
  readonly population: Population;
  /** Every request received since the start, or since `clearCalls`. */
  calls(vendor?: VendorSlug, endpoint?: string): readonly ReceivedCall[];
  clearCalls(): void;
  setFaults(faults: readonly Fault[]): void;
  /** Calls a function after each request: its connection is idle by then, or closed. null: no longer. */
  onCall(listener: ((call: ReceivedCall) => void) | null): void;
  /** A vendor's state as it is now, with everything that writes did. */
  state<V extends keyof SandboxStates>(vendor: V): SandboxStates[V];
  /** What may be switched at a vendor. */
  settings<V extends keyof SandboxSettings>(vendor: V): SandboxSettings[V];
  setLatency(milliseconds: number): void;
  setMode(vendor: VendorSlug, mode: Mode): void;
  /** Expires all access tokens. */
  expireTokens(): void;
  /** `connections`, `companies` and `identity` in the form of the graph's configuration file. */
  configuration(): {
    readonly connections: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
    readonly companies: readonly object[];
    readonly identity: object;
  };
  close(): Promise<void>;
}

/** Of routes that the contract numbers: others are logins and redirects. */
const ENDPOINT_NUMBER = /^[A-Z]{2}-/;

const NOT_FOUND: Reply = {
  status: 404,
  body: { message: 'Not found', error: 'not_found', error_description: 'Not found' },
};

/** A sandbox that runs, with its servers. */
interface RunningSandbox extends StartedSandbox {
  readonly vendor: VendorSlug;
  readonly servers: readonly Listening[];
  readonly endpoints: readonly string[];
  readonly writeEndpoints: readonly string[];
}

export async function startSandboxes(options: SandboxOptions = {}): Promise<Sandboxes> {
  const { learners = 250, seed = 1, children = 1, canaries = false, tokenLifeSeconds = 300, today } = options;
  const { port: firstPort = 0, onProgress } = options;
  const population = createPopulation({
    learners,
    seed,
    children,
    canaries,
    ...(today === undefined ? {} : { today }),
    ...(onProgress ? { onProgress } : {}),
  });
  onProgress?.('starting the sandboxes of the vendors');
  const state: SandboxState = {
    latencyMs: options.latencyMs ?? 0,
    faults: options.faults ?? [],
    calls: [],
    onCall: null,
  };
  const modes = new Map<VendorSlug, Mode>();
  let started = 0;
  const nextPort = (): number => (firstPort === 0 ? 0 : firstPort + started++);

  const start = async ({ slug: vendor, start }: VendorSandbox): Promise<RunningSandbox> => {
    const servers: Listening[] = [];
    const [endpoints, writeEndpoints] = [new Set<string>(), new Set<string>()];
    const facts = await start({
      population,
      createCompany: (slug, name) => createCompany({ slug, name, learners, seed }),
      modeOf: () => modes.get(vendor) ?? 'default',
      tokenLifeSeconds,
      async listen({ prefix = '', routes, refuse = () => null, notFound = NOT_FOUND, failure }: VendorServer) {
        const server = await listen({ vendor, prefix, routes, refuse, notFound, failure, state, port: nextPort() });
        servers.push(server);
        for (const { endpoint, write = false } of routes)
          if (ENDPOINT_NUMBER.test(endpoint)) (write ? writeEndpoints : endpoints).add(endpoint);
        return server.url;
      },
    });
    return {
      ...facts,
      vendor,
      servers,
      endpoints: [...endpoints].sort(),
      writeEndpoints: [...writeEndpoints].sort(),
    };
  };
  const running = await Promise.all(loadVendorSandboxes().map(start));

  const runningOf = (vendor: VendorSlug): RunningSandbox => {
    const found = running.find((one) => one.vendor === vendor);
    if (!found) throw new Error(`there is no sandbox of ${vendor}`);
    return found;
  };

  const listening = running.flatMap(({ servers }) => servers);
  const setFaults = (faults: readonly Fault[]): void => {
    state.faults = faults;
    for (const server of listening) server.refuse(faultFor(faults, server.vendor, null)?.kind === 'refuse');
  };
  setFaults(state.faults);

  return {
    all: running.map(({ vendor, url, credentials, endpoints, writeEndpoints, exampleArguments = {} }) => ({
      vendor,
      url,
      credentials,
      endpoints,
      writeEndpoints,
      exampleArguments,
    })),
    population,
    calls: (vendor, endpoint) =>
      state.calls.filter(
        (call) =>
          (vendor === undefined || call.vendor === vendor) && (endpoint === undefined || call.endpoint === endpoint),
      ),
    clearCalls: () => void state.calls.splice(0),
    setFaults,
    onCall: (listener) => void (state.onCall = listener),
    state: (vendor) => runningOf(vendor).state?.() as SandboxStates[typeof vendor],
    settings: (vendor) => runningOf(vendor).settings as SandboxSettings[typeof vendor],
    setLatency: (milliseconds) => void (state.latencyMs = milliseconds),
    setMode: (vendor, mode) => void modes.set(vendor, mode),
    expireTokens: () => running.forEach(({ expireTokens }) => expireTokens?.()),
    configuration: () => ({
      connections: running.flatMap(({ vendor, url, connections }) =>
        connections.map(({ id, settings }) => ({ id, vendor, baseUrl: url, ...settings })),
      ),
      companies: companiesOf(running.flatMap(({ connections }) => connections)),
      identity: { emailAliases: [{ from: 'acme.co.example', to: 'acme.example' }] },
    }),
    close: async () => {
      await Promise.all(listening.map((server) => server.close()));
    },
  };
}

/** The companies that the connections have data of, each with its sources. */
function companiesOf(connections: readonly SandboxConnection[]): readonly object[] {
  const sources = connections.flatMap(({ id, companies }) =>
    companies.map(({ company, tenant }) => ({
      company,
      source: { connection: id, ...(tenant === null ? {} : { tenant }) },
    })),
  );
  return [...Map.groupBy(sources, ({ company }) => company.slug).values()].map((own) => ({
    slug: own[0]?.company.slug,
    name: own[0]?.company.name,
    domains: own[0] ? [own[0].company.domain] : [],
    sources: own.map(({ source }) => source),
  }));
}
