import { execute, parse } from 'graphql';
import { compareAnswers, comparePublished } from '../../datasources/source/drift';
import type { Drift } from '../../datasources/source/drift';
import type { Origin } from '../../datasources/source/origin';
import type { Viewer } from '../access/viewer';
import type { Config } from '../config/config';
import { createApp } from '../server/app';
import type { App } from '../server/app';
import type { Context } from '../server/context';
import { logger } from '../server/logger';
import { createSchema } from '../server/schema';
import { crawlQuery } from './crawl-query';
import { table } from './table';

/** Drift at one source. */
interface SourceDrift extends Drift {
  readonly source: string;
  readonly vendor: string;
}
interface ContractReport {
  readonly sources: readonly {
    readonly source: string;
    readonly vendor: string;
    /** Endpoints of which answers were compared. */
    readonly compared: readonly string[];
    /** Endpoints that could not be compared: nothing was answered, or no way led there. */
    readonly unseen: readonly string[];
  }[];
  readonly drift: readonly SourceDrift[];
}

/**
 * `awaregraph check --contracts`: reads of every kind, and compares what the vendors answer, and publish, with their
 * contracts. Names and types of fields are told, never values. 0 where nothing vanished or changed its type, else 1.
 */
export async function checkContracts(config: Config, format: 'table' | 'json'): Promise<number> {
  const bodies = new Map<string, Map<string, unknown[]>>();
  const app = await createApp(
    {
      ...config,
      cache: { ...config.cache, redis: '' },
      server: { ...config.server, requestTimeoutMs: 300_000 },
      limits: { ...config.limits, maxVendorCalls: 100_000, vendorCallsPerMinute: 1_000_000 },
    },
    {
      onBug: logger.bug,
      onAnswer(source, endpoint, body) {
        const ofSource = bodies.get(source) ?? new Map<string, unknown[]>();
        bodies.set(source, ofSource);
        ofSource.set(endpoint, [...(ofSource.get(endpoint) ?? []), body]);
      },
    },
  );
  await readEverything(app);
  const report = compare(app, bodies);
  await app.close();
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
  return report.drift.some(({ change }) => change !== 'new') ? 1 : 0;
}

/** Follows every field of the graph from each company, and from the sources; then reads single records by their ids. */
async function readEverything(app: App): Promise<void> {
  const schema = createSchema();
  const viewer: Viewer = { name: 'check', companies: '*', scopes: new Set(['READ', 'RAW', 'ADMIN']) };
  const context = (): Context =>
    app.contextFor(viewer, { id: 'check', signal: new AbortController().signal, traced: false });
  const crawl = async (field: string, given: Readonly<Record<string, string>>): Promise<void> => {
    const document = parse(crawlQuery(schema, field, given));
    await execute({ schema, document, contextValue: context() });
  };
  for (const { slug, origins } of app.companies) {
    await crawl('company', { 'Query.company': `slug: ${JSON.stringify(slug)}` });
    for (const origin of origins) await readSingly(context(), origin);
  }
  await crawl('sources', {});
}

/** One record of each kind by its id, and what belongs to one person: reads that a list makes unnecessary elsewhere. */
async function readSingly({ graph: { reads } }: Context, origin: Origin): Promise<void> {
  const capabilities = reads.capabilities(origin);
  for (const kind of ['accounts', 'groups', 'courses', 'simulations', 'policies'] as const) {
    const [first] = capabilities[kind]?.all ? (await reads.all(origin, kind)).records : [];
    if (first) await reads.lookUp(origin, kind, 'id', first.externalId);
  }
  const [person] = (await reads.all(origin, 'accounts')).records;
  if (!person) return;
  const key = { accountId: person.externalId, email: person.email };
  for (const kind of ['courseResults', 'simulationResults', 'policyResults', 'assessmentResults'] as const)
    if (capabilities[kind]?.by?.account) await reads.lookUp(origin, kind, 'account', key);
  const { timeline } = capabilities;
  const forever = { since: null, until: null };
  if (timeline) await reads.page(origin, (io) => timeline.page(key, forever, 1, io));
}

function compare(app: App, bodies: ReadonlyMap<string, ReadonlyMap<string, readonly unknown[]>>): ContractReport {
  const reports = [...app.sources.values()].flatMap(({ slug, vendor }) => {
    const { contract } = vendor;
    if (!contract) return [];
    const answers = bodies.get(slug) ?? new Map<string, readonly unknown[]>();
    const published = contract.openApi === undefined ? undefined : answers.get(contract.openApi)?.[0];
    const drift = [
      ...compareAnswers(contract, answers),
      ...(published === undefined ? [] : comparePublished(contract, published)),
    ];
    const endpoints = Object.keys(contract.endpoints);
    return [
      {
        source: slug,
        vendor: vendor.title,
        compared: endpoints.filter((endpoint) => answers.has(endpoint)),
        unseen: endpoints.filter((endpoint) => !answers.has(endpoint)),
        drift: drift.map((one) => ({ source: slug, vendor: vendor.title, ...one })),
      },
    ];
  });
  return {
    sources: reports.map(({ drift: _, ...report }) => report),
    drift: reports.flatMap(({ drift }) => drift),
  };
}

function asText({ sources, drift }: ContractReport): string {
  const lists = sources.map(({ source, vendor, compared, unseen }) => [
    source,
    vendor,
    String(compared.length),
    unseen.join(' ') || '-',
  ]);
  const rows = drift.map((one) => [
    one.source,
    one.endpoint,
    one.change,
    one.field || '(the endpoint)',
    one.documented,
    one.found,
    one.seen,
  ]);
  return [
    table(['source', 'vendor', 'compared', 'not seen'], lists),
    rows.length === 0
      ? 'Every answer is as its contract says.\n'
      : table(['source', 'endpoint', 'change', 'field', 'contract', 'found', 'seen in'], rows),
  ].join('\n');
}
