import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { todayUtc } from '../../datasources/runtime/today';
import { parseFault, startSandboxes } from '../../sandbox';
import type { SandboxOptions, Sandboxes } from '../../sandbox';
import { UsageError } from './options';
import { createProgress } from './progress';
import { reasonOf } from './system-errors';
import { waitForTermination } from './wait-for-termination';

/** What `demo` and `sandbox` may say of the people behind the vendors. */
export interface PopulationOptions {
  readonly learners: number;
  readonly seed: number;
  readonly latency: number;
  /** Absent: the data ends today. */
  readonly today?: string | undefined;
}

export interface SandboxCommandOptions extends PopulationOptions {
  readonly port: number;
  readonly fault: readonly string[];
  readonly writeConfig?: string | undefined;
  readonly progress?: true | undefined;
}

/** `awaregraph sandbox`: runs the five vendor sandboxes, until SIGTERM or SIGINT. */
export async function sandbox(options: SandboxCommandOptions): Promise<number> {
  const { port, writeConfig: file } = options;
  const faults = faultsOf(options.fault);
  // Before the work, although only the writing itself can be certain of it.
  if (file !== undefined && existsSync(file)) throw cannotBeWritten(file, 'it exists already; name another one');
  const progress = createProgress({ requested: options.progress ?? false });
  const sandboxes = await startSandboxes({ ...populationOptions(options), port, faults, onProgress: progress.show });
  progress.end();
  if (file !== undefined) writeConfiguration(file, sandboxes);
  const stopped = waitForTermination();
  process.stdout.write(`${describe(sandboxes)}\n`);
  await stopped;
  await sandboxes.close();
  return 0;
}

/** What the population is made from. */
export function populationOptions({ learners, seed, latency, today }: PopulationOptions): SandboxOptions {
  return { learners, seed, latencyMs: latency, today: today ?? todayUtc() };
}

function faultsOf(specs: readonly string[]) {
  return specs
    .flatMap((spec) => spec.split(','))
    .map((spec) => {
      try {
        return parseFault(spec);
      } catch (error) {
        throw new UsageError(`--fault: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** Writes a configuration over the sandboxes, with a client that may do everything. It has keys: only its owner can read it. */
function writeConfiguration(file: string, sandboxes: Sandboxes): void {
  const apiKey = randomBytes(24).toString('base64url');
  const configuration = {
    ...sandboxes.configuration(),
    clients: [{ name: 'sandbox', apiKey, companies: '*', scopes: ['read', 'write', 'raw', 'admin'] }],
  };
  const text = `# Written by awaregraph sandbox: valid as long as these sandboxes run.\n${stringify(configuration, { aliasDuplicateObjects: false })}`;
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw cannotBeWritten(file, reasonOf(error));
  }
  process.stderr.write(`${file} is written: awaregraph check --config ${file}\n`);
}

function cannotBeWritten(file: string, reason: string): UsageError {
  return new UsageError(`--write-config: ${file} cannot be written: ${reason}`);
}

function describe(sandboxes: Sandboxes): string {
  return sandboxes.all
    .map((server) => JSON.stringify({ vendor: server.vendor, url: server.url, credentials: server.credentials }))
    .join('\n');
}
