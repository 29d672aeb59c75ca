import { createOperation } from '../../../datasources/engine/operation';
import { RequestReader } from '../../../datasources/engine/request-reader';
import { ReadCache } from '../../../datasources/cache/read-cache';
import type { RecordKind } from '../../../datasources/spec/capabilities';
import type { Origin } from '../../../datasources/spec/origin';
import type { AccountRecord } from '../../../datasources/spec/records';
import type { Config } from '../../config/config';
import { createPeople } from '../../domain/people/people';
import { createRosterCache } from '../../domain/people/roster-cache';
import { logger } from '../../server/logger';
import { createApp, identityRules } from '../../server/app';
import type { AttributeFileReport } from '../../server/attribute-files';
import type { Company } from '../../domain/company';
import { unmatchedGroups } from '../../domain/teams/teams';
import type { Roster } from '../../domain/people/roster';
import { loadConfig } from '../configuration';
import { createProgress } from '../progress';
import type { Progress } from '../progress';
import { withSharedSwitches } from '../switched-off';
import { table } from '../table';
import { checkContracts } from './contracts';
import { checkSurroundings } from './surroundings';
import type { Finding } from './surroundings';

/** Record kinds that a check reads by scan, if the vendor supports it. */
const LISTS: readonly RecordKind[] = [
  'profile',
  'accounts',
  'groups',
  'courses',
  'simulations',
  'policies',
  'exposedAccounts',
];
/** Record kinds that a check reads by lookup for one account, if the vendor supports it. */
const PERSONAL = ['courseResults', 'simulationResults', 'policyResults', 'assessmentResults'] as const;

/** The number of broken rows of a file that are printed. */
const MOST_LINES = 100;

interface Row {
  readonly source: string;
  readonly vendor: string;
  readonly worked: readonly string[];
  readonly latencyMs: number | null;
  readonly problem: string | null;
}

export interface CheckOptions {
  readonly config?: string | undefined;
  readonly contracts?: true | undefined;
  readonly json?: true | undefined;
  readonly progress?: true | undefined;
}

interface Report {
  readonly sources: readonly Row[];
  readonly surroundings: readonly Finding[];
  /** What else an operator should know, in sentences. */
  readonly notes: readonly string[];
}

/**
 * `awaregraph check`: logs in at every vendor and reads records of each kind; tries Redis and the key server. Returns 0 if
 * everything works, 1 if anything has a problem. With `--contracts`, compares responses with the vendors' contracts instead.
 */
export async function check({ config: file, contracts, json, progress: requested }: CheckOptions): Promise<number> {
  const config = await withSharedSwitches(loadConfig(file));
  const progress = createProgress({ requested: requested ?? false, quiet: json ?? false });
  if (contracts) return checkContracts(config, json ? 'json' : 'table', progress);
  const { report, hasProblem } = await checkAll(config, progress);
  progress.end();
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : asText(report));
  return hasProblem ? 1 : 0;
}

async function checkAll(
  config: Config,
  progress: Progress,
): Promise<{ readonly report: Report; readonly hasProblem: boolean }> {
  const app = await createApp(config, { onUnexpectedError: logger.unexpectedError });
  const cache = new ReadCache(0);
  const reads = new RequestReader({
    sources: app.sources,
    cache,
    ttlSeconds: 0,
    staleSeconds: 0,
    operation: createOperation({ timeoutMs: config.server.requestTimeoutMs, maxCalls: config.limits.maxVendorCalls }),
  });
  const origins = app.companies.flatMap((company) => company.origins);
  let done = 0;
  const [surroundings, ...rows] = await Promise.all([
    checkSurroundings(config),
    ...origins.map(async (origin) => {
      const row = await checkOrigin(reads, origin);
      done += 1;
      progress.show(
        `${done} of ${origins.length} sources: ${row.source} ${row.problem === null ? 'works' : 'has a problem'}`,
      );
      return row;
    }),
  ]);
  const people = createPeople(reads, (company) => identityRules(config, company), createRosterCache(cache));
  const notes: string[] = [];
  for (const company of app.companies) {
    progress.show(`linking the people of ${company.slug}`);
    notes.push(...domainNotes(await people.roster(company)));
    notes.push(...(await teamNotes(reads, company)));
  }
  const files = app.fileReports();
  notes.push(...files.flatMap(fileNotes));
  const failing = new Set(origins.filter((_, index) => rows[index]?.problem !== null).map(({ source }) => source));
  // Ends pauses of working sources, so that servers that share Redis may call them again at once.
  const working = new Set(origins.map(({ source }) => source).filter((source) => !failing.has(source)));
  await Promise.all([...working].map((source) => app.resume(source)));
  await app.close();
  const hasProblem =
    [...rows, ...files].some(({ problem }) => problem !== null) || surroundings.some(({ isProblem }) => isProblem);
  return { report: { sources: rows, surroundings, notes }, hasProblem };
}

async function checkOrigin(reads: RequestReader, origin: Origin): Promise<Row> {
  const source = origin.tenant === null ? origin.source : `${origin.source} (${origin.tenant})`;
  const row = { source, vendor: origin.vendor };
  if (reads.isDisabled(origin)) return { ...row, worked: ['switched off'], latencyMs: null, problem: null };
  const { problem, latencyMs } = await reads.health(origin);
  if (problem) return { ...row, worked: [], latencyMs, problem: `${problem.code}: ${problem.message}` };
  const capabilities = reads.capabilities(origin);
  const lists = LISTS.filter((kind) => capabilities[kind]?.all);
  const outcomes = await Promise.all(lists.map((kind) => reads.readAll(origin, kind)));
  const accounts: readonly Pick<AccountRecord, 'externalId' | 'email'>[] = (await reads.readAll(origin, 'accounts'))
    .records;
  const [person] = accounts;
  const personal = person ? PERSONAL.filter((kind) => capabilities[kind]?.by?.account) : [];
  const results = await Promise.all(
    personal.map((kind) =>
      reads.loadByPerson(origin, kind, { accountId: person?.externalId ?? null, email: person?.email ?? null }),
    ),
  );
  const all = [...lists, ...personal].map((kind, index) => ({ kind, outcome: [...outcomes, ...results][index] }));
  const bad = all.find(({ outcome }) => outcome?.problem && outcome.state !== 'NOT_SUPPORTED')?.outcome?.problem;
  return {
    ...row,
    worked: all.filter(({ outcome }) => outcome?.state === 'OK').map(({ kind }) => kind),
    latencyMs,
    problem: bad ? `${bad.code}: ${bad.message}` : null,
  };
}

/** Notes on people whose addresses differ only in the domain: they are linked, or appear twice. */
function domainNotes({ company: { slug }, domains: { linked, apart } }: Roster): readonly string[] {
  return [
    ...(linked > 0
      ? [
          `${slug}: ${linked} people have addresses that differ only in the domain, and are linked across the company's domains.`,
        ]
      : []),
    ...(apart > 0
      ? [
          `${slug}: ${apart} people have addresses that differ only in the domain, and appear twice. If both domains ` +
            'belong to the company, list them in its `domains`, or make one an alias of the other in ' +
            '`identity.emailAliases`.',
        ]
      : []),
  ];
}

/** Notes on groups that the configuration joins to teams, and that no source has. */
async function teamNotes(reads: RequestReader, company: Company): Promise<readonly string[]> {
  if (company.teamRules.length === 0) return [];
  const lists = await Promise.all(company.origins.map((origin) => reads.readAll(origin, 'groups')));
  const groups = lists.flatMap(({ records }) => records);
  return unmatchedGroups(company, groups).map(({ team, ref: { source, name, id } }) => {
    const ref = id === null ? `name "${name ?? ''}"` : `id "${id}"`;
    return `${company.slug}: the team "${team}" has a group of ${source} with the ${ref}, but there is none.`;
  });
}

/** Notes on a file of people: what cannot be used, by line and column. */
function fileNotes({ company, file, rows, broken, problem }: AttributeFileReport): readonly string[] {
  return [
    `${company}: ${file} has ${rows} people${problem === null ? '' : `, and ${problem}`}.`,
    ...broken.slice(0, MOST_LINES).map(({ line, reason }) => `${company}: ${file}:${line} ${reason}; it is not used.`),
    ...(broken.length > MOST_LINES
      ? [`${company}: ${file} has ${broken.length - MOST_LINES} more rows that are not used.`]
      : []),
  ];
}

function asText({ sources, surroundings, notes }: Report): string {
  const rows = table(
    ['source', 'vendor', 'what worked', 'latency', 'problem'],
    sources.map(({ source, vendor, worked, latencyMs, problem }) => [
      source,
      vendor,
      worked.join(' ') || '-',
      latencyMs === null ? '-' : `${Math.round(latencyMs)} ms`,
      problem ?? '-',
    ]),
  );
  const sentences = [
    ...surroundings.map(({ what, text, isProblem }) => `${what}: ${isProblem ? 'PROBLEM: ' : ''}${text}`),
    ...notes,
  ];
  return rows + sentences.map((sentence) => `\n${sentence}\n`).join('');
}
