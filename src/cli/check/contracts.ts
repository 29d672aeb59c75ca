import { execute, parse } from 'graphql';
import { compareAnswers, comparePublished } from '../../../datasources/engine/drift';
import type { Drift } from '../../../datasources/engine/drift';
import type { Origin } from '../../../datasources/spec/origin';
import type { SourceProblem } from '../../../datasources/spec/problem';
import type { Source, SourceCall } from '../../../datasources/engine/sources';
import type { Viewer } from '../../access/viewer';
import type { Config } from '../../config/config';
import type { AnyOutcome } from '../../domain/outcomes';
import { createApp } from '../../server/app';
import type { App } from '../../server/app';
import type { Context } from '../../server/context';
import { logger } from '../../server/logger';
import { createSchema } from '../../server/schema';
import { crawlQuery } from '../crawl-query';
import type { Progress } from '../progress';
import { table } from '../table';

/** Drift at one source. */
interface SourceDrift extends Drift {
  readonly source: string;
  readonly vendor: string;
}

/** Why an endpoint was not compared. Only `failed` counts as a failure of the source. */
type Reason = 'nothing to read' | 'not available' | 'forbidden' | 'switched off' | 'not asked' | 'failed';
interface Unseen {
  readonly endpoint: string;
  readonly reason: Reason;
  readonly message: string;
}

/** An endpoint that failed, so that the source could not be compared. */
interface Failure {
  readonly source: string;
  readonly vendor: string;
  /** null: the entire source. */
  readonly endpoint: string | null;
  readonly message: string;
}

interface SourceReport {
  readonly source: string;
  readonly vendor: string;
  /** Endpoints whose records were compared. */
  readonly compared: readonly string[];
  readonly unseen: readonly Unseen[];
}

interface ContractReport {
  readonly sources: readonly SourceReport[];
  readonly failures: readonly Failure[];
  readonly drift: readonly SourceDrift[];
}

/** What was observed of one source. */
interface Seen {
  readonly bodies: Map<string, unknown[]>;
  /** The statuses of all calls, by endpoint; null for a call without a response. */
  readonly statuses: Map<string, (number | null)[]>;
  readonly problems: Map<string, SourceProblem>;
}

/**
 * `awaregraph check --contracts`: reads records of every kind, and compares the vendors' responses, and what they publish,
 * with their contracts. Prints names and types of fields, never values. Returns 0 if no field vanished or changed its type
 * and every source could be compared, else 1.
 */
export async function checkContracts(config: Config, format: 'table' | 'json', progress: Progress): Promise<number> {
  const seen = new Map<string, Seen>();
  const of = (source: string): Seen => {
    const ofSource = seen.get(source) ?? { bodies: new Map(), statuses: new Map(), problems: new Map() };
    seen.set(source, ofSource);
    return ofSource;
  };
  const app = await createApp(
    {
      ...config,
      cache: { ...config.cache, redis: '' },
      server: { ...config.server, requestTimeoutMs: 300_000 },
      limits: { ...config.limits, maxVendorCalls: 100_000, vendorCallsPerMinute: 1_000_000 },
    },
    {
      onUnexpectedError: logger.unexpectedError,
      onAnswer: (source, endpoint, body) => append(of(source).bodies, endpoint, body),
      onCall: ({ source, endpoint, status }: SourceCall) => append(of(source).statuses, endpoint, status),
    },
  );
  const note = ({ origin, problem }: AnyOutcome): void => {
    if (problem?.endpoint !== undefined) of(origin.source).problems.set(problem.endpoint, problem);
  };
  // Before the reads: a source that fails often is paused by its circuit, which would hide the reason.
  progress.show('trying each source');
  const health = await checkHealth(app);
  await readEverything(app, config, note, progress);
  const report = compare(app, of, health);
  await app.close();
  progress.end();
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
  return report.failures.length > 0 || report.drift.some(({ change }) => change !== 'new') ? 1 : 0;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const VIEWER: Viewer = {
  name: 'check',
  credential: 'apiKey',
  companies: '*',
  scopes: new Set(['READ', 'RAW', 'ADMIN']),
};

function openContext(app: App): Context {
  return app.contextFor(VIEWER, { id: 'check', signal: new AbortController().signal, traced: false });
}

/** Reads every field of the graph from each company and from the sources; then single records by their ids. */
async function readEverything(
  app: App,
  { vendors }: Config,
  note: (outcome: AnyOutcome) => void,
  progress: Progress,
): Promise<void> {
  const schema = createSchema({ vendors });
  const crawl = async (field: string, given: Readonly<Record<string, string>>): Promise<void> => {
    const document = parse(crawlQuery(schema, field, given));
    const partials = { report: (outcomes: readonly AnyOutcome[]) => outcomes.forEach(note), errors: () => [] };
    await execute({ schema, document, contextValue: { ...openContext(app), partials } });
  };
  for (const { slug, origins } of app.companies) {
    progress.show(`reading everything of ${slug}`);
    await crawl('company', { 'Query.company': `slug: ${JSON.stringify(slug)}` });
    for (const origin of origins) await readSingly(openContext(app), origin, note);
  }
  progress.show('reading everything of the sources');
  await crawl('sources', {});
}

/** Reads one record of each kind by id, and the records of one account: lookups that a scan otherwise makes unnecessary. */
async function readSingly(
  { graph: { reads } }: Context,
  origin: Origin,
  note: (outcome: AnyOutcome) => void,
): Promise<void> {
  const capabilities = reads.capabilities(origin);
  for (const kind of ['accounts', 'groups', 'courses', 'simulations', 'policies'] as const) {
    const [first] = capabilities[kind]?.all ? (await reads.readAll(origin, kind)).records : [];
    if (first) note(await reads.fetchByKey(origin, kind, 'id', first.externalId));
  }
  const [person] = (await reads.readAll(origin, 'accounts')).records;
  if (!person) return;
  const key = { accountId: person.externalId, email: person.email };
  for (const kind of ['courseResults', 'simulationResults', 'policyResults', 'assessmentResults'] as const)
    if (capabilities[kind]?.by?.account) note(await reads.fetchByKey(origin, kind, 'account', key));
  const { timeline } = capabilities;
  const forever = { since: null, until: null };
  if (timeline) note((await reads.readPage(origin, (context) => timeline.page(key, forever, 1, context))).outcome);
}

/** The problems of sources that do not respond, by slug. */
async function checkHealth(app: App): Promise<ReadonlyMap<string, SourceProblem>> {
  const { graph } = openContext(app);
  const origins = new Map(app.companies.flatMap((company) => company.origins).map((origin) => [origin.source, origin]));
  const reports = await Promise.all([...origins.values()].map((origin) => graph.reads.health(origin)));
  return new Map(reports.flatMap(({ origin, problem }) => (problem ? [[origin.source, problem]] : [])));
}

function compare(
  app: App,
  seenOf: (source: string) => Seen,
  health: ReadonlyMap<string, SourceProblem>,
): ContractReport {
  const enabled = [...app.sources.values()].filter((source) => source.enabled);
  const reports = enabled.flatMap((source) => {
    const { contract, title } = source.vendor;
    const seen = seenOf(source.slug);
    if (!contract) {
      const of = { source: source.slug, vendor: title };
      const failures = failuresOf(health.get(source.slug), [], []).map((failure) => ({ ...of, ...failure }));
      return [{ report: { ...of, compared: [], unseen: [] }, failures, drift: [] }];
    }
    const published = contract.openApi === undefined ? undefined : seen.bodies.get(contract.openApi)?.[0];
    const drift = [
      ...compareAnswers(contract, seen.bodies),
      ...(published === undefined ? [] : comparePublished(contract, published)),
    ];
    const endpoints = Object.keys(contract.endpoints);
    const compared = endpoints.filter((endpoint) =>
      (seen.bodies.get(endpoint) ?? []).some((body) => isComparable(source, endpoint, body)),
    );
    const off = switchedOff(app, source);
    const unseen = endpoints
      .filter((endpoint) => !compared.includes(endpoint))
      .map((endpoint) => ({ endpoint, ...whyNot(endpoint, seen, off) }));
    const of = { source: source.slug, vendor: title };
    return [
      {
        report: { ...of, compared, unseen },
        failures: failuresOf(health.get(source.slug), compared, unseen).map((failure) => ({ ...of, ...failure })),
        drift: drift.map((one) => ({ ...of, ...one })),
      },
    ];
  });
  return {
    sources: reports.map(({ report }) => report),
    failures: reports.flatMap(({ failures }) => failures),
    drift: reports.flatMap(({ drift }) => drift),
  };
}

/** Whether a response can be compared. Published descriptions, and endpoints without listed fields, need no records. */
function isComparable({ vendor: { contract } }: Source, endpoint: string, body: unknown): boolean {
  if (!contract) return false;
  if (endpoint === contract.openApi || contract.endpoints[endpoint]?.fields === '') return true;
  return contract.recordsIn(endpoint, body).length > 0;
}

function switchedOff({ companies }: App, source: Source): ReadonlySet<string> {
  const tenants = companies.flatMap(({ origins }) => origins.filter((origin) => origin.source === source.slug));
  return new Set(tenants.flatMap(({ tenant }) => source.capabilities(tenant).switchedOff ?? []));
}

function whyNot(
  endpoint: string,
  { bodies, statuses, problems }: Seen,
  off: ReadonlySet<string>,
): Omit<Unseen, 'endpoint'> {
  if (off.has(endpoint)) return { reason: 'switched off', message: 'by the configuration' };
  const problem = problems.get(endpoint);
  const status = statuses.get(endpoint)?.at(-1);
  if (problem) {
    const isAbsent = problem.code === 'NOT_SUPPORTED';
    return {
      reason: problem.status === 403 ? 'forbidden' : isAbsent ? 'not available' : 'failed',
      message: `${problem.code}: ${problem.message}`,
    };
  }
  if (status === undefined) return { reason: 'not asked', message: 'no record that was read leads to it' };
  if (status === 403) return { reason: 'forbidden', message: 'answered 403' };
  if (status === null || status >= 500 || status === 401 || status === 429)
    return { reason: 'failed', message: status === null ? 'no answer' : `answered ${status}` };
  return {
    reason: 'nothing to read',
    message: bodies.has(endpoint) ? 'answered without a record' : `answered ${status}`,
  };
}

/** The failures of a source: it does not respond, no endpoint could be compared, or an endpoint failed. */
function failuresOf(
  problem: SourceProblem | undefined,
  compared: readonly string[],
  unseen: readonly Unseen[],
): readonly Pick<Failure, 'endpoint' | 'message'>[] {
  if (problem) return [{ endpoint: null, message: `${problem.code}: ${problem.message}` }];
  const nothing = compared.length === 0 ? [{ endpoint: null, message: 'no endpoint could be compared' }] : [];
  const failed = unseen.filter(({ reason }) => reason === 'failed');
  return [...nothing, ...failed.map(({ endpoint, message }) => ({ endpoint, message }))];
}

function asText({ sources, failures, drift }: ContractReport): string {
  const parts = [
    table(
      ['source', 'vendor', 'compared', 'not seen'],
      sources.map(({ source, vendor, compared, unseen }) => [
        source,
        vendor,
        String(compared.length),
        String(unseen.length),
      ]),
    ),
    ...section(
      ['source', 'why not seen', 'endpoints'],
      sources.flatMap(({ source, unseen }) =>
        [...Map.groupBy(unseen, ({ reason }) => reason)].map(([reason, some]) => [
          source,
          reason,
          some.map(({ endpoint }) => endpoint).join(' '),
        ]),
      ),
    ),
    ...section(
      ['source', 'endpoint', 'failed'],
      failures.map(({ source, endpoint, message }) => [source, endpoint ?? '(the source)', message]),
    ),
    ...section(
      ['source', 'endpoint', 'change', 'field', 'contract', 'found', 'seen in'],
      drift.map((one) => [
        one.source,
        one.endpoint,
        one.change,
        one.field || '(the endpoint)',
        one.documented,
        one.found,
        one.seen,
      ]),
    ),
  ];
  if (failures.length === 0 && drift.length === 0) parts.push('Every response matches its contract.\n');
  return parts.join('\n');
}

/** A table, or nothing if it has no rows. */
function section(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [table(head, rows)];
}
