import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { SourceProblem } from '../../../datasources/spec/problem';
import { createPauses } from '../../../datasources/transport/pause';
import type { Pauses } from '../../../datasources/transport/pause';
import type { PauseNotice, PauseSharing } from '../../../datasources/runtime/pause-sharing';

const NOW = Date.parse('2026-11-26T10:00:00.000Z');
beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
});
afterEach(() => {
  jest.useRealTimers();
});

const scope = (deadlineMs = 30_000) => ({ signal: new AbortController().signal, deadline: Date.now() + deadlineMs });
const later = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds);
/** Seconds until the source may be called; 0 when it may be called now. */
async function waitOf(pauses: Pauses, endpoint = 'XX-01', code?: string): Promise<number> {
  try {
    await pauses.pass(endpoint, scope());
    return 0;
  } catch (error) {
    if (!SourceProblem.is(error)) throw error;
    if (code) expect(error.code).toBe(code);
    return ((error.retryAt?.getTime() ?? 0) - Date.now()) / 1000;
  }
}
const refusal = () => new SourceProblem({ code: 'UNAUTHORIZED', message: 'no', status: 401, refusesCredential: true });
const refuse = (pauses: Pauses, endpoint = 'XX-01') => pauses.failed(endpoint, refusal(), pauses.begin());
const limit = (pauses: Pauses, seconds: number) =>
  pauses.failed(
    'XX-01',
    new SourceProblem({ code: 'RATE_LIMITED', message: 'no', retryAt: new Date(Date.now() + seconds * 1000) }),
    pauses.begin(),
  );

describe('Retry-After', () => {
  it('stops all calls of the connection until its time, at every endpoint', async () => {
    const pauses = createPauses();
    await limit(pauses, 60);
    expect(await waitOf(pauses, 'XX-01', 'RATE_LIMITED')).toBe(60);
    expect(await waitOf(pauses, 'XX-99', 'RATE_LIMITED')).toBe(60);
    // A short pause is waited for, but not beyond the deadline of the request.
    later(59_000);
    await expect(pauses.pass('XX-01', scope(500))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    later(1000);
    expect(await waitOf(pauses)).toBe(0);
  });

  it('is never shortened by a later one', async () => {
    const pauses = createPauses();
    await limit(pauses, 60);
    await limit(pauses, 10);
    expect(await waitOf(pauses)).toBe(60);
    pauses.succeeded('XX-01');
    expect(await waitOf(pauses)).toBe(60);
  });

  it('ends on command', async () => {
    const pauses = createPauses();
    await limit(pauses, 60);
    await pauses.end();
    expect(await waitOf(pauses)).toBe(0);
  });
});

describe('a refused credential', () => {
  it('is retried after 5 seconds, then after twice as long each time, up to 5 minutes', async () => {
    const pauses = createPauses();
    const waits: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      await refuse(pauses);
      const wait = await waitOf(pauses, 'XX-02', 'UNAUTHORIZED');
      waits.push(wait);
      later(wait * 1000);
      expect(await waitOf(pauses)).toBe(0);
    }
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('reports to the request that received it when to retry', async () => {
    const error = await refuse(createPauses());
    expect(SourceProblem.is(error) && [error.code, error.status, error.retryAt?.getTime()]).toEqual([
      'UNAUTHORIZED',
      401,
      NOW + 5000,
    ]);
  });

  it('counts once, however many calls were in flight', async () => {
    const pauses = createPauses();
    const begun = [pauses.begin(), pauses.begin(), pauses.begin()];
    for (const each of begun) await pauses.failed('XX-01', refusal(), each);
    expect(await waitOf(pauses)).toBe(5);
  });

  it('starts over after an accepted call', async () => {
    const pauses = createPauses();
    await refuse(pauses);
    later(5000);
    await refuse(pauses);
    later(10_000);
    pauses.succeeded('XX-01');
    later(120_000);
    await refuse(pauses);
    expect(await waitOf(pauses)).toBe(5);
  });

  it('pauses one endpoint only where others are accepted, until a second one refuses', async () => {
    const pauses = createPauses();
    pauses.succeeded('XX-01');
    later(1000);
    await refuse(pauses, 'XX-02');
    expect(await waitOf(pauses, 'XX-02')).toBe(5);
    expect(await waitOf(pauses, 'XX-01')).toBe(0);
    later(1000);
    await refuse(pauses, 'XX-03');
    expect(await waitOf(pauses, 'XX-01', 'UNAUTHORIZED')).toBe(5);
  });

  it('is not inferred from a 403, an outage or a bug', async () => {
    const pauses = createPauses();
    for (const error of [
      new SourceProblem({ code: 'UNAUTHORIZED', message: 'no', status: 403 }),
      new SourceProblem({ code: 'UNAVAILABLE', message: 'no' }),
      new Error('a bug'),
    ])
      expect(await pauses.failed('XX-01', error, pauses.begin())).toBe(error);
    expect(await waitOf(pauses)).toBe(0);
  });
});

describe('processes that share a connection', () => {
  function shared(): PauseSharing {
    const listeners = new Set<(notice: PauseNotice) => void>();
    return {
      tell: async (notice) => {
        for (const listener of listeners) listener(notice);
      },
      listen(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    };
  }

  it('share a pause that one of them received, and its end', async () => {
    const sharing = shared();
    const [one, other] = [createPauses(sharing), createPauses(sharing)];
    await limit(one, 60);
    expect(await waitOf(other, 'XX-01', 'RATE_LIMITED')).toBe(60);
    await refuse(one);
    expect(await waitOf(other, 'XX-01', 'UNAUTHORIZED')).toBe(5);
    await other.end();
    expect([await waitOf(one), await waitOf(other)]).toEqual([0, 0]);
  });

  it('do not hear of a pause once they have closed the connection', async () => {
    const sharing = shared();
    const [one, other] = [createPauses(sharing), createPauses(sharing)];
    other.close();
    await limit(one, 60);
    expect([await waitOf(one, 'XX-01', 'RATE_LIMITED'), await waitOf(other)]).toEqual([60, 0]);
  });

  it('increase the pause together', async () => {
    const sharing = shared();
    const [one, other] = [createPauses(sharing), createPauses(sharing)];
    await refuse(one);
    later(5000);
    await refuse(other);
    expect(await waitOf(one)).toBe(10);
  });

  it('are never paused for longer than a day by a message', async () => {
    const sharing = shared();
    const pauses = createPauses(sharing);
    await sharing.tell({ kind: 'rate', milliseconds: 1e15 });
    expect(await waitOf(pauses)).toBe(86_400);
  });
});
