import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { failed } from '../../datasources/engine/outcome';
import { SourceProblem } from '../../datasources/spec/problem';
import { BadInput } from '../../src/domain/bad-input';
import { paginateVendorPages } from '../../src/domain/pages/lazy';
import type { VendorPageSource } from '../../src/domain/pages/lazy';

interface Event {
  readonly externalId: string;
}
const origin = { company: 'acme', source: 'iq', tenant: null, vendor: 'INFOSEC_IQ', typeName: 'InfosecIq' };
const fetchedAt = '2026-11-26T10:00:00.000Z';
const eventsOf = (count: number, name = 'e'): Event[] =>
  Array.from({ length: count }, (_, index) => ({ externalId: `${name}${index + 1}` }));

/** A vendor's list, with the vendor's page size. */
interface Vendor {
  events: readonly Event[];
  readonly page?: number;
  readonly givesTotal?: boolean;
}
const PAGE = 10;
function streamOf(vendor: Vendor, name = 'one'): VendorPageSource<Event> & { calls: () => number } {
  let calls = 0;
  return {
    name,
    calls: () => calls,
    async read(number) {
      calls += 1;
      const size = vendor.page ?? PAGE;
      const records = vendor.events
        .slice((number - 1) * size, number * size)
        .map((event) => ({ ...event, origin, fetchedAt }));
      return {
        outcome: {
          origin,
          state: 'OK',
          records,
          skipped: [],
          unreadable: [],
          asOf: new Date(fetchedAt),
          problem: null,
        },
        sent: records.length,
        total: vendor.givesTotal === false ? null : vendor.events.length,
      };
    },
  };
}
const read = (vendor: Vendor, first: number, after: string | null = null) => {
  const stream = streamOf(vendor);
  return paginateVendorPages<Event>('events', [stream], { first, after }).then((page) => ({
    page,
    calls: stream.calls(),
  }));
};
const idsOf = ({ edges }: { readonly edges: readonly { readonly node: Event }[] }) =>
  edges.map(({ node }) => node.externalId);

/** Reads page after page, as a client does. @param between changes the list before the next page */
async function readAll(vendor: Vendor, first: number, between: () => void = () => undefined): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { page } = await read(vendor, first, after);
    ids.push(...idsOf(page));
    if (!page.pageInfo.hasNextPage || page.edges.length === 0) return ids;
    after = page.pageInfo.endCursor;
    between();
  }
}

describe('a list that is paged lazily from the vendor', () => {
  it('is complete for any page size of the vendor, with or without a total', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(45),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 12 }),
        fc.boolean(),
        async (count, first, page, givesTotal) => {
          const events = eventsOf(count);
          const ids = await readAll({ events, page, givesTotal }, first);
          expect(ids).toEqual(events.map(({ externalId }) => externalId));
          const stream = streamOf({ events, page, givesTotal });
          const { totalCount } = await paginateVendorPages<Event>('events', [stream], { first: 1 });
          expect(await totalCount()).toMatchObject({ count });
        },
      ),
    );
  });

  it('takes the minimum of calls where the vendor gives a total', async () => {
    const vendor = { events: eventsOf(25) };
    const { page, calls } = await read(vendor, 10);
    expect([idsOf(page).length, page.pageInfo.hasNextPage, calls]).toEqual([10, true, 1]);
    const second = await read(vendor, 10, page.pageInfo.endCursor);
    expect([idsOf(second.page)[0], second.calls]).toEqual(['e11', 2]);
    const last = await read(vendor, 10, second.page.pageInfo.endCursor);
    expect([idsOf(last.page), last.page.pageInfo.hasNextPage, last.calls]).toEqual([
      ['e21', 'e22', 'e23', 'e24', 'e25'],
      false,
      2,
    ]);
  });

  it('shows a row once that the vendor repeats because new rows were inserted before it', async () => {
    const vendor: Vendor = { events: eventsOf(30) };
    const stream = streamOf(vendor);
    const growing: VendorPageSource<Event> = {
      name: 'one',
      async read(page) {
        const answer = await stream.read(page);
        vendor.events = [...eventsOf(3, `new${page}-`), ...vendor.events];
        return answer;
      },
    };
    const { edges } = await paginateVendorPages<Event>('events', [growing], { first: 40 });
    const ids = idsOf({ edges });
    expect(new Set(ids).size).toBe(ids.length);
    expect(eventsOf(30).every(({ externalId }) => ids.includes(externalId))).toBe(true);
  });

  it('continues at the same row when a few rows come and go between two pages', async () => {
    const change = fc.record({
      at: fc.nat(60),
      inserted: fc.nat(PAGE - 1),
      deleted: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 12, max: 60 }),
        fc.integer({ min: 6, max: 20 }),
        fc.array(change, { maxLength: 6 }),
        fc.boolean(),
        async (count, first, changes, givesTotal) => {
          const vendor: Vendor = { events: eventsOf(count), givesTotal };
          const always = new Set(vendor.events.map(({ externalId }) => externalId));
          let at = 0;
          const ids = await readAll(vendor, first, () => {
            const what = changes[at];
            at += 1;
            if (!what) return;
            const events = [...vendor.events];
            for (const { externalId } of events.splice(what.at, what.deleted)) always.delete(externalId);
            events.splice(what.at, 0, ...eventsOf(what.inserted, `new${at}-`));
            vendor.events = events;
          });
          expect([...always].filter((id) => !ids.includes(id))).toEqual([]);
          expect(ids.length).toBe(new Set(ids).size);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is read over several sources, each with its own ids', async () => {
    const streams = [streamOf({ events: eventsOf(12) }, 'a'), streamOf({ events: eventsOf(12) }, 'b')];
    const { edges } = await paginateVendorPages<Event>('events', streams, { first: 30 });
    expect(edges).toHaveLength(24);
  });

  it('gives the same backwards, over several sources, with or without totals', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(25), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (counts, size, page, givesTotal) => {
          const streams = counts.map((count, index) =>
            streamOf({ events: eventsOf(count, `${index}-`), page, givesTotal }, `s${index}`),
          );
          const whole = counts.flatMap((count, index) =>
            idsOf({ edges: eventsOf(count, `${index}-`).map((node) => ({ node })) }),
          );
          const ids: string[] = [];
          for (let before: string | null = null; ;) {
            const found: Awaited<ReturnType<typeof paginateVendorPages<Event>>> = await paginateVendorPages<Event>(
              'events',
              streams,
              { last: size, before },
            );
            ids.unshift(...idsOf(found));
            expect(found.pageInfo.hasNextPage).toBe(before !== null);
            if (!found.pageInfo.hasPreviousPage) break;
            before = found.pageInfo.startCursor;
          }
          expect(ids).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads between two cursors, from either end', async () => {
    const vendor = { events: eventsOf(30), page: 7 };
    const { page } = await read(vendor, 30);
    const cursorOf = (index: number) => page.edges[index]?.cursor ?? null;
    const between = { after: cursorOf(4), before: cursorOf(20) };
    const all = async (args: object) => {
      const { edges, pageInfo } = await paginateVendorPages<Event>('events', [streamOf(vendor)], {
        ...between,
        ...args,
      });
      return [
        idsOf({ edges })[0],
        edges.length,
        idsOf({ edges }).at(-1),
        pageInfo.hasPreviousPage,
        pageInfo.hasNextPage,
      ];
    };
    expect(await all({ first: 30 })).toEqual(['e6', 15, 'e20', true, true]);
    expect(await all({ last: 30 })).toEqual(['e6', 15, 'e20', true, true]);
    expect(await all({ first: 3 })).toEqual(['e6', 3, 'e8', true, true]);
    expect(await all({ last: 3 })).toEqual(['e18', 3, 'e20', true, true]);
    expect(await all({})).toEqual(['e6', 15, 'e20', true, true]);
    // With `before` alone, the page is the one before it.
    expect(await all({ after: null, before: cursorOf(25) })).toEqual(['e6', 20, 'e25', true, true]);
  });

  it('continues backwards at the same row when rows come and go before it', async () => {
    const vendor: Vendor = { events: eventsOf(40) };
    const stream = () => streamOf(vendor);
    const page = await paginateVendorPages<Event>('events', [stream()], { last: 8 });
    vendor.events = [...eventsOf(5, 'new'), ...vendor.events];
    const back = await paginateVendorPages<Event>('events', [stream()], { last: 8, before: page.pageInfo.startCursor });
    expect(idsOf(back)).toEqual(['e25', 'e26', 'e27', 'e28', 'e29', 'e30', 'e31', 'e32']);
    vendor.events = vendor.events.slice(9);
    const after = await paginateVendorPages<Event>('events', [stream()], {
      last: 3,
      before: back.pageInfo.startCursor,
    });
    expect(idsOf(after)).toEqual(['e22', 'e23', 'e24']);
  });

  it('takes the first and the last page for its end where the vendor gives a total', async () => {
    const stream = streamOf({ events: eventsOf(95) });
    const page = await paginateVendorPages<Event>('events', [stream], { last: 5 });
    expect([idsOf(page)[0], stream.calls()]).toEqual(['e91', 2]);
  });

  it('has no next page where only rows follow that were shown', async () => {
    const events = [...eventsOf(3), ...eventsOf(3)];
    for (const givesTotal of [true, false]) {
      const { page } = await read({ events, givesTotal }, 20);
      expect([page.edges.length, page.pageInfo.hasNextPage]).toEqual([3, false]);
    }
  });

  /** A stream whose pages do not fit what the vendor says of it. @param rows the ids of each page; null for one that fails */
  const odd = (rows: readonly (readonly Event[] | null)[], total: number | null): VendorPageSource<Event> => ({
    name: 'one',
    read(number) {
      const events = rows[number - 1] === undefined ? [] : rows[number - 1];
      const problem = new SourceProblem({ code: 'UNAVAILABLE', endpoint: 'XX-01', message: 'XX-01 answered 500' });
      const records = (events ?? []).map((event) => ({ ...event, origin, fetchedAt }));
      const whole = { origin, state: 'OK' as const, records, skipped: [], unreadable: [], asOf: null, problem: null };
      const outcome = events === null ? failed(origin, problem) : whole;
      return Promise.resolve({ outcome, sent: records.length, total: events === null ? null : total });
    },
  });
  const ten = eventsOf(10);
  it.each<[string, readonly (readonly Event[] | null)[], number | null, number, readonly string[]]>([
    ['the first page is empty', [[], ten], 20, 0, ['page 1 of 20 records is empty; some are missing']],
    ['a later page is empty', [ten, [], ten], 30, 10, ['page 2 of 30 records is empty; some are missing']],
    [
      'the page number is ignored',
      [ten, ten],
      20,
      10,
      ['page 2 of 20 records only repeats earlier ones; some are missing'],
    ],
    ['all is well', [ten, eventsOf(10, 'f')], 20, 20, []],
    ['the vendor states no total', [ten, []], null, 10, []],
    ['there is nothing', [[]], 0, 0, []],
  ])('says that records are missing where %s', async (_, rows, total, found, messages) => {
    const page = await paginateVendorPages<Event>('events', [odd(rows, total)], { first: 50 });
    expect(page.edges).toHaveLength(found);
    expect(page.shortfalls?.().map(({ problem }) => problem.message)).toEqual(messages);
  });

  it.each<[string, readonly (readonly Event[] | null)[], number | null]>([
    ['the first page fails', [null], null],
    ['the last page fails', [ten, null], 20],
    ['a page fails on the way to the end', [ten, null], null],
  ])('reports where, backwards, %s', async (_, rows, total) => {
    const page = await paginateVendorPages<Event>('events', [odd(rows, total)], { last: 5 });
    expect(page.outcomes.map(({ state }) => state)).toEqual(['FAILED']);
    expect(page.edges).toEqual([]);
  });

  it('ends backwards where the vendor ignores the page number', async () => {
    const page = await paginateVendorPages<Event>('events', [odd([ten, ten, ten], 30)], { last: 50 });
    expect([page.edges.length, page.shortfalls?.().length]).toEqual([10, 2]);
    const uncounted = await paginateVendorPages<Event>('events', [odd([ten, ten, ten], null)], { last: 50 });
    expect(uncounted.edges).toHaveLength(10);
  });

  it('does not count a page that fails without saying so', async () => {
    const page = await paginateVendorPages<Event>('events', [odd([ten, null], null)], { first: 5 });
    const { count, outcomes } = await page.totalCount();
    expect([count, outcomes.map(({ state }) => state)]).toEqual([10, ['PARTIAL']]);
  });

  it('refuses what is no cursor', async () => {
    await expect(read({ events: eventsOf(3) }, 2, 'nonsense')).rejects.toThrow(BadInput);
  });

  it.each<[string, readonly unknown[]]>([
    ['of another shape', [1, 3]],
    ['without an id', [1, 0, 0]],
    ['with more ids than are remembered', [1, 0, 0, ...Array.from({ length: 6 }, (_, index) => `e${index}`)]],
    ['with an id that is a number', [1, 0, 0, 7]],
    ['with an id that is null', [1, 0, 0, null]],
    ['with the page 0', [0, 0, 0, 'e0']],
    ['with a page before the first', [-1, 0, 0, 'e0']],
    ['with half a page', [1.5, 0, 0, 'e0']],
    ['with a page that is no number of pages', [1e21, 0, 0, 'e0']],
    ['with a page as text', ['1', 0, 0, 'e0']],
    ['with a place before the first', [1, -1, 0, 'e0']],
    ['with half a place', [1, 0.5, 0, 'e0']],
    ['with fewer than none before', [1, 0, -100, 'e0']],
  ])('refuses a forged cursor %s, and makes no call', async (_, parts) => {
    const stream = streamOf({ events: eventsOf(3) });
    const forge = (place: readonly unknown[]) =>
      Buffer.from(JSON.stringify(['events', stream.name, ...place])).toString('base64url');
    const page = (place: readonly unknown[]) =>
      paginateVendorPages<Event>('events', [stream], { first: 2, after: forge(place) });
    await expect(page(parts)).rejects.toThrow(BadInput);
    expect(stream.calls()).toBe(0);
    await expect(page([1, 0, 0, 'e0'])).resolves.toBeDefined();
  });
});
