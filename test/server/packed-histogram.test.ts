import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Counter, Histogram, Registry } from 'prom-client';
import { FrequentCounter } from '../../src/server/observation/frequent-counter';
import { PackedHistogram } from '../../src/server/packed-histogram';
import { runInOwnProcess } from '../own-process';
import type { Result } from './packed-histogram.program';

/** What is counted for each request and call: as prom-client prints it, in a fraction of its memory and time. */

const OPTIONS = { name: 'call_seconds', help: 'Durations.' };
const packedHistogram = () =>
  new PackedHistogram({ ...OPTIONS, labelNames: ['source', 'endpoint', 'status'], registers: [] });

const text = fc.oneof(fc.constantFrom('sm', 'iq', 'a "quoted"\\ name\nin lines'), fc.string());
const calls = fc.array(
  fc.record({
    source: text,
    endpoint: fc.oneof(fc.constantFrom('SM-07', 'IQ-22'), text),
    status: fc.constantFrom('0', '200', '404', '5xx'),
    seconds: fc.oneof(
      fc.constantFrom(0, 0.005, 0.01, 10, 11, 1e6),
      fc.double({ min: 0, max: 20, noNaN: true, noDefaultInfinity: true }),
    ),
  }),
  { maxLength: 600 },
);
const sorted = (printed: string) =>
  printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { groups: { name = '', labels = '', value = '' } = {} } =
        /^(?<name>\w+)\{(?<labels>.*)\} (?<value>\S+)$/.exec(line) ?? {};
      return name === ''
        ? line
        : `${name} ${labels
            .split(/,(?=\w+=")/)
            .sort()
            .join()} ${value}`;
    })
    .sort();

it('prints what prom-client prints', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (observed) => {
      const registry = new Registry();
      const plain = new Histogram({ ...OPTIONS, labelNames: ['source', 'endpoint', 'status'], registers: [registry] });
      const packed = packedHistogram();
      for (const { source, endpoint, status, seconds } of observed) {
        plain.labels(source, endpoint, status).observe(seconds);
        packed.observe(source, [endpoint, status], seconds);
      }
      expect(sorted(await packed.text(() => true))).toEqual(sorted(await registry.metrics()));
    }),
    { numRuns: 50 },
  );
});

it('a counter of requests prints what prom-client prints, at each scrape', async () => {
  // Few texts, parts of which are other ones.
  const label = fc.oneof(fc.constantFrom('', 'a', 'a\nb', 'b', '1 a', '__proto__', '"\\'), text);
  const counted = fc.array(fc.oneof(fc.tuple(label, label, label), fc.constant('scrape' as const)), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(counted, async (steps) => {
      const [plainly, frequently] = [new Registry(), new Registry()];
      const options = { name: 'answers_total', help: 'Answers.', labelNames: ['client', 'operation', 'from'] };
      const plain = new Counter({ ...options, registers: [plainly] });
      const frequent = new FrequentCounter({ ...options, registers: [frequently] });
      for (const step of [...steps, 'scrape' as const]) {
        if (step === 'scrape') expect(await frequently.metrics()).toBe(await plainly.metrics());
        else {
          plain.labels(...step).inc();
          frequent.count(...step);
        }
      }
    }),
  );
});

it('prints only the sources that a viewer may see', async () => {
  const packed = packedHistogram();
  for (const source of ['sm-1', 'sm-2']) packed.observe(source, ['SM-07', '200'], 0.1);
  const printed = await packed.text((source) => source === 'sm-2');
  expect(printed).toContain('call_seconds_count{source="sm-2",endpoint="SM-07",status="200"} 1');
  expect(printed).not.toContain('sm-1');
});

it('takes at most 250 bytes for a series', async () => {
  const { perSeries, printed } = await runInOwnProcess<Result>('server/packed-histogram.program.ts', ['--expose-gc']);
  expect(perSeries).toBeGreaterThan(13 * 8);
  expect(perSeries).toBeLessThan(250);
  expect(printed).toContain('SM-07');
});
