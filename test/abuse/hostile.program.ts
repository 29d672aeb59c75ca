import { createRandom } from '../../sandbox/random';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import { KEYS } from '../harness';
import { startEmptyVendors } from './empty-vendors';
import { FAMILIES, hostileDocument } from './hostile-documents';
import type { HostileRequest } from './hostile-documents';

/** Sends hostile documents to a server over empty data, and measures their cost. */

export interface Measured {
  readonly family: string;
  readonly size: number;
  readonly status: number;
  readonly code: string | null;
  /** Whether a refusal names the exceeded limit, and by how much it is exceeded. */
  readonly explained: boolean;
  /** CPU time, the best of three runs. */
  readonly milliseconds: number;
  /** Length of the response. */
  readonly characters: number;
  readonly query: string;
}
export interface Result {
  readonly families: readonly Measured[];
  readonly random: readonly Measured[];
  /** Growth of the heap after a thousand distinct documents, in MiB. */
  readonly keptMiB: number;
  readonly bugs: readonly string[];
}

const RANDOM_DOCUMENTS = 1000;
const SEED = 15;
/** A first run faster than this is not repeated: it is well below the limit. */
const QUICK_MS = 120;
/** Approximate characters of a body within `limits.maxBodyKb`. */
const LARGEST_CHARACTERS = 250_000;
const SIZES = Array.from({ length: 24 }, (_, step) => Math.round(3 * 1.5 ** step));

async function main(): Promise<void> {
  const vendors = await startEmptyVendors();
  const bugs: string[] = [];
  const schema = createSchema();
  const onBug = (error: unknown) => bugs.push(String(error instanceof Error ? error.stack : error));
  const server = await startServer({ config: vendors.config, schema, onBug });

  let sent = 0;
  const send = async ({ query, inParts, ...rest }: HostileRequest) => {
    sent += 1;
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${KEYS.all}`,
        'content-type': 'application/json',
        ...(inParts ? { accept: 'multipart/mixed; deferSpec=20220824, application/json;q=0.5' } : {}),
      },
      // A different text each time, so that no cache of checked documents helps.
      body: JSON.stringify({ query: `${query} # ${sent}`, ...rest }),
    });
    return { status: response.status, text: await response.text() };
  };
  const measure = async (family: string, size: number, request: HostileRequest): Promise<Measured> => {
    let best = Infinity;
    let answer = { status: 0, text: '' };
    for (let tries = 0; tries < 3 && best > QUICK_MS; tries += 1) {
      const start = process.cpuUsage();
      answer = await send(request);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    const extensions = answer.status === 400 ? extensionsOf(answer.text) : null;
    return {
      family,
      size,
      status: answer.status,
      code: extensions?.code ?? null,
      explained: typeof extensions?.limit === 'number' && (extensions.actual ?? 0) > extensions.limit,
      milliseconds: Math.round(best),
      characters: answer.text.length,
      query: request.query.slice(0, 2000),
    };
  };

  // By now all vendor data that the documents can read is cached.
  for (const family of Object.values(FAMILIES)) await send(family(2));
  const families: Measured[] = [];
  for (const [name, family] of Object.entries(FAMILIES)) {
    for (const size of SIZES) {
      const request = family(size);
      if (JSON.stringify(request).length > LARGEST_CHARACTERS) break;
      families.push(await measure(name, size, request));
    }
  }

  const numbers = createRandom(SEED);
  const documents = () => hostileDocument(schema, () => numbers.next());
  const random: Measured[] = [];
  const before = heapMiB();
  for (let count = 0; count < RANDOM_DOCUMENTS; count += 1) random.push(await measure('random', count, documents()));
  const keptMiB = heapMiB() - before;
  await server.close();
  await vendors.close();
  const result: Result = { families, random, keptMiB, bugs: bugs.slice(0, 3) };
  process.stdout.write(JSON.stringify(result));
}

interface Extensions {
  readonly code: string;
  readonly limit?: number;
  readonly actual?: number;
}
function extensionsOf(text: string): Extensions | null {
  const { errors } = JSON.parse(text) as { errors?: readonly { extensions: Extensions }[] };
  return errors?.[0]?.extensions ?? null;
}

/** The live heap. */
function heapMiB(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}

void main();
