import { expect, it } from '@jest/globals';
import type { ProblemCode } from '../../../datasources/spec/problem';
import { createSourceIncidents } from '../../../src/server/observation/source-incidents';
import type { StateChange } from '../../../src/server/observation/state-change';

/** A source whose results come one after the other, a second each. */
function observed() {
  const changes: StateChange[] = [];
  let now = 0;
  const { add } = createSourceIncidents(
    (change) => void changes.push(change),
    () => now,
  );
  const result = (
    answered: readonly string[],
    failures: readonly (readonly [ProblemCode, string | null])[],
    startedAt?: number,
  ) => {
    now += 1000;
    add({
      source: 'ch',
      startedAt: startedAt ?? now,
      answered,
      failures: failures.map(([code, endpoint]) => ({ code, endpoint })),
    });
  };
  return {
    ok: (endpoint: string, startedAt?: number) => result([endpoint], [], startedAt),
    fail: (code: ProblemCode, endpoint: string | null, startedAt?: number) => result([], [[code, endpoint]], startedAt),
    result,
    later: (milliseconds: number) => void (now += milliseconds),
    now: () => now,
    events: () => changes.map(({ event }) => event),
    changes,
  };
}

it('many failures are one incident, and end with the endpoint that failed', () => {
  const source = observed();
  source.ok('CH-02');
  for (let i = 0; i < 10; i++) source.fail('UNAVAILABLE', 'CH-05');
  source.ok('CH-02');
  expect(source.events()).toEqual(['source failing']);
  source.ok('CH-05');
  source.ok('CH-05');
  expect(source.changes).toEqual([
    { event: 'source failing', details: { source: 'ch', code: 'UNAVAILABLE', endpoint: 'CH-05' } },
    { event: 'source recovered', details: { source: 'ch', seconds: 11, endpoints: ['CH-05'] } },
  ]);
});

it('a source that was down as a whole has recovered with its first answer', () => {
  const source = observed();
  source.fail('UNAVAILABLE', 'CH-05');
  source.fail('UNAVAILABLE', 'CH-13');
  source.ok('CH-02');
  expect(source.events()).toEqual(['source failing', 'source recovered']);
});

it('a source that fails again at once had not recovered: its own endpoints decide', () => {
  const source = observed();
  source.fail('UNAVAILABLE', 'CH-05');
  source.fail('UNAVAILABLE', 'CH-13');
  source.ok('CH-02');
  for (let i = 0; i < 10; i++) {
    source.fail('UNAVAILABLE', 'CH-05');
    source.fail('UNAVAILABLE', 'CH-13');
    source.ok('CH-02');
  }
  expect(source.events()).toEqual(['source failing', 'source recovered', 'source failing']);
});

it('a refused credential has a line of its own, once', () => {
  const source = observed();
  source.fail('UNAVAILABLE', 'CH-05');
  source.fail('UNAUTHORIZED', 'CH-05');
  source.fail('UNAUTHORIZED', 'CH-02');
  source.ok('CH-05');
  source.ok('CH-02');
  expect(source.events()).toEqual(['source failing', 'credential refused', 'source recovered']);
});

it('a login that failed works if anything is answered', () => {
  const source = observed();
  source.fail('UNAUTHORIZED', 'token');
  source.ok('CG-01');
  expect(source.events()).toEqual(['credential refused', 'source recovered']);
});

it('an open circuit is no failure of another endpoint', () => {
  const source = observed();
  source.fail('UNAVAILABLE', 'CH-05');
  source.fail('CIRCUIT_OPEN', 'CH-13');
  source.ok('CH-05');
  expect(source.events()).toEqual(['source failing', 'source recovered']);
});

it('what began before the recovery and fails after it is no incident', () => {
  const source = observed();
  source.fail('TIMEOUT', 'CH-05');
  const startedAt = source.now();
  source.ok('CH-05');
  source.fail('TIMEOUT', 'CH-05', startedAt);
  expect(source.events()).toEqual(['source failing', 'source recovered']);
});

it('an endpoint that nobody calls any more does not keep the source failing', () => {
  const source = observed();
  source.fail('UNAVAILABLE', 'CH-13');
  source.ok('CH-02');
  source.later(11 * 60_000);
  source.ok('CH-02');
  expect(source.events()).toEqual(['source failing', 'source recovered']);
});

it('a read with parts that failed is a failure of these parts alone', () => {
  const source = observed();
  source.result(['CH-02'], [['BAD_RESPONSE', 'CH-05']]);
  source.result(['CH-02'], [['BAD_RESPONSE', 'CH-05']]);
  source.result(['CH-02', 'CH-05'], []);
  expect(source.events()).toEqual(['source failing', 'source recovered']);
});
