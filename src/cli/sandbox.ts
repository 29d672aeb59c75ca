import { todayUtc } from '../../datasources/runtime/today';
import { parseFault, startSandboxes } from '../../sandbox';
import type { SandboxOptions, Sandboxes } from '../../sandbox';
import { UsageError, calendarDay, readOptions, wholeNumber } from './options';
import { waitForTermination } from './wait-for-termination';

/** `awaregraph sandbox`: runs the five vendor sandboxes, until SIGTERM or SIGINT. */
export async function sandbox(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['learners', 'seed', 'latency', 'today', 'fault']);
  const sandboxes = await startSandboxes({ ...populationOptions(options), faults: faultsOf(options.fault) });
  const stopped = waitForTermination();
  process.stdout.write(`${describe(sandboxes)}\n`);
  await stopped;
  await sandboxes.close();
  return 0;
}

/** Options shared by `demo` and `sandbox`. Without `--today` the data ends today. */
export function populationOptions(options: {
  learners?: string[];
  seed?: string[];
  latency?: string[];
  today?: string[];
}): SandboxOptions {
  const learners = wholeNumber('learners', options.learners, { min: 1, max: 100_000 });
  const seed = wholeNumber('seed', options.seed, { min: 0, max: 2 ** 31 });
  const latencyMs = wholeNumber('latency', options.latency, { min: 0, max: 60_000 });
  return {
    today: calendarDay('today', options.today) ?? todayUtc(),
    ...(learners === undefined ? {} : { learners }),
    ...(seed === undefined ? {} : { seed }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
  };
}

function faultsOf(specs: readonly string[] = []) {
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

function describe(sandboxes: Sandboxes): string {
  return sandboxes.all
    .map((server) => JSON.stringify({ vendor: server.vendor, url: server.url, credentials: server.credentials }))
    .join('\n');
}
