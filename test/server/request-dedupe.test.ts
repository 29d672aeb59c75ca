import { getEventListeners } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { CacheEntryRef } from '../../datasources/cache/cache-entry';
import { EncodedBody } from '../../src/server/encoded-body';
import type { HttpResponse } from '../../src/server/http-response';
import { createResponseCache } from '../../src/server/response-cache';

const never = new AbortController().signal;
const MB = 1024 * 1024;
/** Reads whose current versions and invalidations a test decides. */
function createReads() {
  const versions = new Map<string, number>();
  let invalidations = 0;
  return {
    areCurrent: (refs: readonly CacheEntryRef[]) => refs.every(({ key, version }) => versions.get(key) === version),
    invalidations: () => invalidations,
    versions,
    invalidate(): void {
      versions.clear();
      invalidations += 1;
    },
  };
}
const answer = (text: string, dependencies: readonly CacheEntryRef[] | null = null): HttpResponse => ({
  status: 200,
  body: Buffer.from(text),
  dependencies,
});
function textOf({ body }: HttpResponse): string {
  if (typeof body === 'string') return body;
  if (body instanceof EncodedBody) return body.bytes.toString();
  if (Buffer.isBuffer(body)) return body.toString();
  throw new Error('the response is sent in parts');
}
/** A response cache with keys and texts only. */
function open(bytes = MB) {
  const reads = createReads();
  const responses = createResponseCache({ bytes, reads });
  return {
    reads,
    get: (key: string): string | undefined => {
      const cached = responses.get(key);
      return cached && textOf(cached);
    },
    together: async (key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<HttpResponse>) =>
      textOf(await responses.execute(key, { id: 'x', signal }, (_, shared) => work(shared))),
    responses,
  };
}

describe('deduplication of identical requests', () => {
  it('executes once for all requests that are in flight together, and again for later ones', async () => {
    const { together } = open();
    let done = 0;
    const work = () => later(10).then(() => answer(`${(done += 1)}`));
    expect(
      await Promise.all([together('a', never, work), together('a', never, work), together('b', never, work)]),
    ).toEqual(['1', '1', '2']);
    expect(await together('a', never, work)).toBe('3');
  });

  it('rejects all waiting requests with the same failure, and does not cache it', async () => {
    const { together } = open();
    const broken = () => Promise.reject(new Error('broken'));
    const both = await Promise.allSettled([together('a', never, broken), together('a', never, broken)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together('a', never, () => Promise.resolve(answer('well')))).toBe('well');
  });

  it('continues while at least one request waits, and is aborted when the last one has left', async () => {
    const { together } = open();
    const [one, two] = [new AbortController(), new AbortController()];
    let seen: AbortSignal | undefined;
    const work = (signal: AbortSignal) => {
      seen = signal;
      return later(1000, answer('late'), { signal }).catch(() => answer('aborted'));
    };
    const results = [together('a', one.signal, work), together('a', two.signal, work)];
    await later(5);
    one.abort();
    expect(seen?.aborted).toBe(false);
    two.abort();
    expect(seen?.aborted).toBe(true);
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await together('a', never, () => Promise.resolve(answer('again')))).toBe('again');
  });

  it('can be joined without an execution, while it is in flight and nothing was invalidated', async () => {
    const { responses, reads, together } = open();
    const join = (key: string) => responses.join(key, { id: 'y', signal: never })?.then(textOf);
    const executed = together('a', never, () => later(10).then(() => answer('one')));
    expect([join('b'), await Promise.all([executed, join('a')])]).toEqual([undefined, ['one', 'one']]);
    expect(join('a')).toBeUndefined();
    const outdated = together('a', never, () => later(10).then(() => answer('two')));
    reads.invalidate();
    expect(join('a')).toBeUndefined();
    expect(await outdated).toBe('two');
  });

  it('listens to no request that has its answer, or has left', async () => {
    const { together } = open();
    const [stays, leaves] = [new AbortController(), new AbortController()];
    const work = () => later(20, answer('done'));
    const results = [together('a', stays.signal, work), together('a', leaves.signal, work)];
    await later(5);
    expect(getEventListeners(stays.signal, 'abort')).toHaveLength(1);
    leaves.abort();
    expect((await Promise.allSettled(results)).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    for (const { signal } of [stays, leaves]) expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('gives each request its own id, and caches no response that holds one', async () => {
    const { responses, get } = open();
    const ask = async (id: string) => {
      const response = await responses.execute('a', { id, signal: never }, (placeholder) =>
        later(5, answer(`${placeholder} and ${placeholder}`, [])),
      );
      return textOf(response);
    };
    expect(await Promise.all([ask('one'), ask('two')])).toEqual(['one and one', 'two and two']);
    await ask('three');
    expect(get('a')).toBeUndefined();
  });

  it('does not search the body of a response that cannot quote the id', async () => {
    const { responses } = open();
    let given = '';
    const response = await responses.execute('a', { id: 'one', signal: never }, (placeholder) => {
      given = placeholder;
      return Promise.resolve({ ...answer(placeholder, []), mayQuoteId: false });
    });
    expect(textOf(response)).toBe(given);
  });
});

describe('a cached response', () => {
  const ref = { key: 'read', version: 1 };
  /** Serves from the cache, else executes. */
  function serving(bytes?: number) {
    const cache = open(bytes);
    let executions = 0;
    const ask = async (key: string, dependencies: readonly CacheEntryRef[] | null) =>
      cache.get(key) ??
      (await cache.together(key, never, async () => answer(`${(executions += 1)}`.padEnd(100), dependencies)));
    return { ...cache, ask: async (...args: Parameters<typeof ask>) => Number(await ask(...args)) };
  }

  it('is served from its second execution on, while all its reads are current', async () => {
    const { ask, reads } = serving();
    reads.versions.set('read', 1);
    expect([await ask('a', [ref]), await ask('a', [ref]), await ask('a', [ref])]).toEqual([1, 2, 2]);
    reads.versions.set('read', 2);
    expect([await ask('a', [ref]), await ask('a', [ref])]).toEqual([3, 4]);
    reads.versions.set('read', 1);
    expect([await ask('a', [ref]), await ask('a', [ref])]).toEqual([5, 5]);
  });

  it('that depends on anything else than cached reads is never served', async () => {
    const { ask } = serving();
    expect([await ask('a', null), await ask('a', null), await ask('a', null)]).toEqual([1, 2, 3]);
  });

  it('is never there without memory for it', async () => {
    const { ask } = serving(0);
    expect([await ask('a', []), await ask('a', []), await ask('a', [])]).toEqual([1, 2, 3]);
  });

  it('is evicted by others when they exceed the memory', async () => {
    const { ask } = serving(100_000);
    await ask('a', []);
    await ask('a', []);
    expect(await ask('a', [])).toBe(2);
    for (let other = 0; other < 200; other += 1) {
      await ask(`b${other}`, []);
      await ask(`b${other}`, []);
    }
    expect(await ask('a', [])).toBeGreaterThan(400);
  });

  it('whose execution began before an invalidation serves no later request, and is not stored', async () => {
    const { together, get, reads } = open();
    const read = () => [{ key: 'read', version: reads.versions.get('read') ?? 0 }];
    reads.versions.set('read', 1);
    await together('a', never, async () => answer('seen', read()));
    const gate = Promise.withResolvers<void>();
    const early = together('a', never, async () => {
      const dependencies = read();
      await gate.promise;
      return answer('early', dependencies);
    });
    await later(5);
    reads.invalidate();
    const late = together('a', never, async () => answer('late'));
    expect(await late).toBe('late');
    gate.resolve();
    expect(await early).toBe('early');
    expect(get('a')).toBeUndefined();
  });
});
