import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestEnd } from '../../../src/server/observation/request-line';
import { startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { startOtlpReceiver } from '../../otlp-receiver';
import type { OtlpReceiver, ReceivedSpan } from '../../otlp-receiver';

/** What is traced of a request, over a real collector. */

const QUERY = `query Overview($slug: String!) { company(slug: $slug) {
  learners(first: 50) { nodes { email courseResults { nodes { courseName } } exposures { nodes { email } } } }
} }`;

let collector: OtlpReceiver;
let system: TestSystem;
const ends: RequestEnd[] = [];
beforeAll(async () => {
  collector = await startOtlpReceiver();
  system = await startTestSystem({
    learners: 20,
    config: { cache: { ttlSeconds: 60 } },
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '50' },
    onRequest: (end) => void ends.push(end),
  });
});
afterAll(async () => {
  await system.close();
  await collector.close();
});

let traces = 0;
/** Asks within a trace of the client, and gives all spans of it. */
async function traced(query = QUERY, headers: Record<string, string> = {}): Promise<readonly ReceivedSpan[]> {
  traces += 1;
  const id = traces.toString(16).padStart(32, '0');
  const traceparent = `00-${id}-00000000000000aa-01`;
  const { errors } = await system.ask(query, { variables: { slug: 'acme' }, headers: { traceparent, ...headers } });
  expect(errors).toBeUndefined();
  const own = (spans: readonly ReceivedSpan[]) => spans.filter(({ traceId }) => traceId === id);
  return own(await collector.until((spans) => own(spans).some(({ kind }) => kind === 2)));
}

describe('a trace', () => {
  it('prints', async () => {
    const cold = await traced();
    for (const { name, kind, attributes, milliseconds, parentId } of cold) console.log(name, kind, Math.round(milliseconds), parentId, JSON.stringify(attributes));
    const warm = await traced(QUERY.replace('50', '40'));
    for (const { name, kind, attributes, milliseconds } of warm) console.log(name, kind, Math.round(milliseconds), JSON.stringify(attributes));
    console.log(collector.resource, ends.map(({traceId}) => traceId));
  });
});
