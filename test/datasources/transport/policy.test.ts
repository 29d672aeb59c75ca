import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { SourceProblem } from '../../../datasources/spec/problem';
import type { ProblemCode } from '../../../datasources/spec/problem';
import { createPolicy } from '../../../datasources/transport/policy';
import type { Limits } from '../../../datasources/transport/policy';
import { createRetryBudget } from '../../../datasources/transport/retry-budget';
import { callScope } from '../../call-scope';

const LIMITS: Limits = { timeoutMs: 300, maxConcurrency: 4, requestsPerSecond: null, retries: 0 };
const fail = (code: ProblemCode, retryAt?: Date) => () =>
  Promise.reject(new SourceProblem({ code, message: 'no', ...(retryAt ? { retryAt } : {}) }));
const succeed = () => Promise.resolve('fine');
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fine',
    (error: unknown) => (SourceProblem.is(error) ? error.code : error),
  );

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the circuit', () => {
  const opened = async (limits: Partial<Limits> = {}) => {
    const policy = createPolicy({ ...LIMITS, ...limits });
    const witness = callScope();
    for (let index = 0; index < 10; index += 1) await codeOf(policy.run('XX-01', fail('UNAVAILABLE'), witness));
    expect(policy.circuit()).toBe('OPEN');
    return { policy, witness };
  };

  it('opens after ten outages in a row', async () => {
    await opened();
  });

  it.each(['RATE_LIMITED', 'UNAUTHORIZED', 'REJECTED', 'BAD_RESPONSE'] as const)(
    'does not open for %s',
    async (code) => {
      const policy = createPolicy(LIMITS);
      for (let index = 0; index < 15; index += 1) await codeOf(policy.run('XX-01', fail(code), callScope()));
      expect(policy.circuit()).toBe('CLOSED');
    },
  );

  it('does not open because clients disconnect', async () => {
    const policy = createPolicy(LIMITS);
    for (let index = 0; index < 15; index += 1) {
      const controller = new AbortController();
      const hung = policy.run(
        'XX-01',
        (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
        callScope(5000, { signal: controller.signal }),
      );
      controller.abort(new DOMException('gone', 'AbortError'));
      expect(await codeOf(hung)).toBe('TIMEOUT');
    }
    expect(policy.circuit()).toBe('CLOSED');
  });

  it('lets an operation that saw the outage fail fast, and the next one detect its end', async () => {
    const { policy, witness } = await opened();
    let called = false;
    expect(
      await codeOf(
        policy.run(
          'XX-01',
          () => {
            called = true;
            return succeed();
          },
          witness,
        ),
      ),
    ).toBe('CIRCUIT_OPEN');
    expect(called).toBe(false);
    expect(await policy.run('XX-01', succeed, callScope())).toBe('fine');
    expect(policy.circuit()).toBe('CLOSED');
  });

  it('probes with growing intervals while the outage lasts, and reports the next probe', async () => {
    const { policy } = await opened();
    const probes: number[] = [];
    const ask = () =>
      policy
        .run(
          'XX-01',
          () => {
            probes.push(performance.now());
            return fail('UNAVAILABLE')();
          },
          callScope(),
        )
        .catch((error: unknown) => error);
    // How many of them probe depends on how busy the machine is; the intervals at least double, whatever it does.
    for (let index = 0; index < 5; index += 1) await ask();
    expect(probes.length).toBeGreaterThanOrEqual(2);
    for (const [index, probe] of probes.slice(1).entries())
      expect(probe - (probes[index] ?? 0)).toBeGreaterThan(95 * 2 ** index);
    // The interval is soon longer than a call waits for its end.
    let refused: unknown;
    for (let index = 0; index < 10 && !(SourceProblem.is(refused) && refused.code === 'CIRCUIT_OPEN'); index += 1)
      refused = await ask();
    expect(SourceProblem.is(refused) && refused.retryAt && refused.retryAt.getTime() - Date.now()).toBeGreaterThan(0);
  });

  it('lets other calls wait for a probe in flight', async () => {
    const { policy } = await opened();
    const slow = () => new Promise((resolve) => setTimeout(resolve, 100, 'probed'));
    const probe = policy.run('XX-01', slow, callScope());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(policy.circuit()).toBe('HALF_OPEN');
    expect(await Promise.all([probe, policy.run('XX-01', succeed, callScope())])).toEqual(['probed', 'fine']);
  });

  it('lets no call wait long for a probe that hangs', async () => {
    const { policy } = await opened({ timeoutMs: 4000 });
    const probe = policy.run('XX-01', () => new Promise((resolve) => setTimeout(resolve, 1500)), callScope());
    const startedAt = performance.now();
    expect(await codeOf(policy.run('XX-01', succeed, callScope()))).toBe('CIRCUIT_OPEN');
    expect(performance.now() - startedAt).toBeLessThan(1300);
    await probe;
  });
});

describe('retries', () => {
  it('stay within a tenth of the calls, or three in ten seconds', () => {
    let time = 0;
    const budget = createRetryBudget(() => time);
    const taken = (calls: number): number => {
      let retries = 0;
      for (let index = 0; index < calls; index += 1) {
        budget.deposit();
        if (budget.withdraw()) retries += 1;
      }
      return retries;
    };
    expect(taken(10)).toBe(3);
    time += 10_001;
    expect(taken(1000)).toBe(100);
    time += 10_001;
    expect(budget.withdraw()).toBe(true);
  });

  it('do not cause a retry storm during an outage', async () => {
    const policy = createPolicy({ ...LIMITS, retries: 2, maxConcurrency: 50 });
    let tries = 0;
    const attempt = () => {
      tries += 1;
      return fail('RATE_LIMITED')();
    };
    await Promise.all(Array.from({ length: 200 }, () => codeOf(policy.run('XX-01', attempt, callScope()))));
    expect(tries).toBeLessThanOrEqual(220);
    expect(tries).toBeGreaterThan(200);
  });

  it('report the original failure, not that the circuit opened meanwhile', async () => {
    const policy = createPolicy({ ...LIMITS, retries: 2 });
    const scope = callScope();
    const codes = await Promise.all(
      Array.from({ length: 12 }, () => codeOf(policy.run('XX-01', fail('UNAVAILABLE'), scope))),
    );
    expect(codes.filter((code) => code === 'UNAVAILABLE').length).toBeGreaterThanOrEqual(10);
  });
});

describe('Retry-After', () => {
  it('delays all further calls of the operation', async () => {
    const policy = createPolicy(LIMITS);
    const scope = callScope();
    const retryAt = new Date(Date.now() + 300);
    await codeOf(policy.run('XX-01', fail('RATE_LIMITED', retryAt), scope));
    await policy.run('XX-02', succeed, scope);
    expect(Date.now()).toBeGreaterThanOrEqual(retryAt.getTime() - 5);
  });

  it('beyond the deadline fails them at once, without a call', async () => {
    const policy = createPolicy({ ...LIMITS, retries: 2 });
    const scope = callScope(1000);
    let calls = 0;
    const attempt = () => {
      calls += 1;
      return fail('RATE_LIMITED', new Date(Date.now() + 60_000))();
    };
    const startedAt = performance.now();
    expect(await codeOf(policy.run('XX-01', attempt, scope))).toBe('RATE_LIMITED');
    expect(await codeOf(policy.run('XX-02', attempt, scope))).toBe('RATE_LIMITED');
    expect(calls).toBe(1);
    expect(performance.now() - startedAt).toBeLessThan(200);
  });
});

describe('limits', () => {
  it('bound the number of calls in flight', async () => {
    const policy = createPolicy(LIMITS);
    let now = 0;
    let most = 0;
    const attempt = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => policy.run('XX-01', attempt, callScope())));
    expect(most).toBe(4);
  });

  it('space calls by requestsPerSecond', async () => {
    const policy = createPolicy({ ...LIMITS, requestsPerSecond: 50 });
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 11 }, () => policy.run('XX-01', succeed, callScope())));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(190);
  });

  it('check for a pause before each attempt, and do not count a call that was refused', async () => {
    const policy = createPolicy({ ...LIMITS, retries: 2 });
    const scope = callScope(5000, {
      beforeCall() {
        throw new SourceProblem({ code: 'CALL_LIMIT', message: 'enough', limit: 0 });
      },
    });
    let called = false;
    const attempt = () => {
      called = true;
      return succeed();
    };
    expect(await codeOf(policy.run('XX-01', attempt, scope))).toBe('CALL_LIMIT');
    expect(called).toBe(false);
  });
});
