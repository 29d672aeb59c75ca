import { PackedHistogram } from '../../src/server/packed-histogram';

/** What a packed histogram of thousands of sources takes, in a process of its own: no other test's garbage is counted. */
export interface Result {
  /** Bytes. */
  readonly perSeries: number;
  /** One source in Prometheus' text format. */
  readonly printed: string;
}

const [SOURCES, ENDPOINTS] = [10_000, 8];

function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function measure(): Promise<Result> {
  const packed = new PackedHistogram({
    name: 'call_seconds',
    help: 'Durations.',
    labelNames: ['source', 'endpoint', 'status'],
    registers: [],
  });
  const before = used();
  for (let source = 0; source < SOURCES; source += 1)
    for (let endpoint = 0; endpoint < ENDPOINTS; endpoint += 1)
      packed.observe(`sibermate-${source}`, [`SM-0${endpoint}`, '200'], 0.1);
  const perSeries = (used() - before) / (SOURCES * ENDPOINTS);
  return { perSeries, printed: await packed.text((source) => source === 'sibermate-7') };
}

void measure().then((result) => process.stdout.write(JSON.stringify(result)));
