import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createLookupStats } from '../../../datasources/cache/cache-stats';
import { DistributedLoad } from '../../../datasources/cache/distributed-load';
import { readTracing } from '../../../src/config/tracing';
import type { StateEvent } from '../../../src/server/observation/state-change';
import { openTracing } from '../../../src/server/tracing/open-tracing';
import type { RequestTrace, Tracing } from '../../../src/server/tracing/tracing';
import { startOtlpReceiver } from '../../otlp-receiver';
import type { OtlpReceiver } from '../../otlp-receiver';

/** How spans reach a collector, and what happens while it is away. */

const END = { id: 'x', client: 'c', method: 'POST', path: '/graphql', status: 200, milliseconds: 1, isAborted: false };
const SAMPLED = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;

let collector: OtlpReceiver;
beforeAll(async () => {
  collector = await startOtlpReceiver();
});
afterAll(() => collector.close());

const events: StateEvent[] = [];
beforeEach(() => void events.splice(0));

async function open(env: Readonly<Record<string, string>> = {}): Promise<Tracing> {
  const { settings } = readTracing(null, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '10',
    ...env,
  });
  const tracing = await openTracing(settings, '1.2.3', ({ event }) => void events.push(event));
  if (!tracing) throw new Error('requests are not traced');
  return tracing;
}
function begin(tracing: Tracing, traceparent?: string, viewer = 'client'): RequestTrace {
  return tracing.begin({
    headers: traceparent === undefined ? {} : { traceparent },
    viewer,
    startedAt: performance.now(),
  });
}
const received = (traceId: string) =>
  collector
    .until((all) => all.some((span) => span.traceId === traceId))
    .then((all) => all.filter((span) => span.traceId === traceId));

it('what goes on after a request has ended has a trace of its own, which links to it', async () => {
  const tracing = await open();
  const request = begin(tracing);
  const read = request.span?.child('scan accounts');
  request.end(END);
  read?.child('GET SM-07').end();
  read?.child('GET SM-08').end();
  read?.end();
  request.span?.linked('background scan').end();
  await tracing.close(1000);
  const own = await received(request.traceId);
  expect(own.map(({ name }) => name).sort()).toEqual(['POST /graphql', 'scan accounts']);
  const [server] = own.filter(({ kind }) => kind === 2);
  const [mark] = collector.spans.filter(({ name }) => name === 'after the request');
  const scan = own.find(({ name }) => name === 'scan accounts');
  expect(mark).toMatchObject({ parentId: '', links: [scan?.spanId] });
  const later = collector.spans.filter(({ traceId }) => traceId === mark?.traceId && traceId !== request.traceId);
  expect(later.map(({ name }) => name).sort()).toEqual(['GET SM-07', 'GET SM-08', 'after the request']);
  expect(collector.spans.find(({ name }) => name === 'background scan')).toMatchObject({
    parentId: '',
    links: [server?.spanId],
  });
});

it('one event says that the collector is away, and one that it is back; requests do not notice', async () => {
  const tracing = await open({ OTEL_BSP_MAX_QUEUE_SIZE: '8' });
  collector.setStatus(400);
  const sent = async (): Promise<void> => {
    begin(tracing).end(END);
    await new Promise((resolve) => setTimeout(resolve, 15));
  };
  for (let tries = 0; events.length === 0 && tries < 500; tries += 1) await sent();
  for (let count = 0; count < 100; count += 1) begin(tracing).end(END);
  collector.setStatus(200);
  for (let tries = 0; events.length === 1 && tries < 500; tries += 1) await sent();
  expect(events).toEqual(['trace collector away', 'trace collector back']);
  await tracing.close(1000);
});

it('a collector that does not answer delays the end by no more than it may', async () => {
  collector.setStatus(null);
  const tracing = await open();
  begin(tracing).end(END);
  const from = performance.now();
  await tracing.close(200);
  expect(performance.now() - from).toBeLessThan(1500);
  collector.setStatus(200);
});

it('what waits is sent at the end', async () => {
  const tracing = await open({ OTEL_BSP_SCHEDULE_DELAY: '60000' });
  const request = begin(tracing);
  request.end(END);
  await tracing.close(2000);
  expect(collector.spans.some((span) => span.traceId === request.traceId)).toBe(true);
});

it.each([
  ['by the share of traces', { OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' }, undefined, 0.25],
  ['never', { OTEL_TRACES_SAMPLER: 'always_off' }, SAMPLED, 0],
  ['always', { OTEL_TRACES_SAMPLER: 'always_on' }, SAMPLED.replace(/1$/, '0'), 1],
])('records %s', async (_, env, traceparent, share) => {
  const tracing = await open({ ...env, OTEL_BSP_SCHEDULE_DELAY: '60000' });
  const count = 2000;
  const recorded = Array.from({ length: count }, () => begin(tracing, traceparent)).filter(({ span }) => span).length;
  expect(Math.abs(recorded / count - share)).toBeLessThan(0.06);
  await tracing.close(0);
});

it('a client gets no more traces recorded by asking for them than sixty a minute', async () => {
  const tracing = await open({ OTEL_TRACES_SAMPLER: 'parentbased_always_off' });
  const recorded = (viewer: string) =>
    Array.from({ length: 100 }, () => begin(tracing, SAMPLED, viewer)).filter(({ span }) => span).length;
  expect(recorded('one')).toBe(60);
  expect(recorded('another')).toBe(60);
  await tracing.close(0);
});

it.each(['parentbased_traceidratio', 'traceidratio'])(
  'a client gets no more recorded by choosing ids that %s records than sixty a minute and our share',
  async (sampler) => {
    const tracing = await open({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: '0.05' });
    // By such an id the share is always met.
    const chosen = `00-${'1'.padStart(32, '0')}-00000000000000aa-01`;
    const recorded = Array.from({ length: 2060 }, () => begin(tracing, chosen)).filter(({ span }) => span).length;
    expect(Math.abs((recorded - 60) / 2000 - 0.05)).toBeLessThan(0.04);
    await tracing.close(0);
  },
);

it('commands of Redis are spans without their keys', async () => {
  const tracing = await open();
  const request = begin(tracing);
  const entry = { result: { batches: {}, readAt: 0, tookMs: 0, calls: [] }, freshUntil: 0, staleUntil: 0 };
  const store = {
    get: () => Promise.resolve(null),
    set: () => Promise.reject(new Error('redis is away')),
    claim: () => Promise.resolve({ acquired: false, release: () => undefined }),
    waitForRelease: () => Promise.resolve(),
  };
  const load = new DistributedLoad(store, createLookupStats());
  const { signal } = new AbortController();
  const adopt = () => Promise.resolve(entry);
  await load.run({ key: 'ada@people.example', signal, span: request.span, load: adopt, fromEntry: () => entry, adopt });
  load.store('ada@people.example', entry, request.span);
  await load.run({ key: 'untraced', signal, span: null, load: adopt, fromEntry: () => entry, adopt });
  request.end(END);
  await tracing.close(1000);
  const own = (await received(request.traceId)).filter(({ kind }) => kind === 3);
  expect(own.map(({ name, hasFailed }) => [name, hasFailed])).toEqual([
    ['GET', false],
    ['SET', false],
    ['EXISTS', false],
    ['GET', false],
    ['SET', true],
  ]);
  for (const { name, attributes } of own)
    expect(attributes).toMatchObject({ 'db.system.name': 'redis', 'db.operation.name': name });
  expect(collector.bytes.includes('people.example')).toBe(false);
});

it('a program that embeds the server is not touched', async () => {
  const tracing = await open({});
  const { trace } = await import('@opentelemetry/api');
  expect(trace.getTracer('other').startSpan('x').isRecording()).toBe(false);
  await tracing.close(0);
});
