import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRosterCache } from '../../src/domain/people/roster-cache';
import type { DerivedValues } from '../../src/domain/people/roster-cache';
import type { Roster } from '../../src/domain/people/roster';
import { RosterFacts, rosterFacts } from '../../src/domain/roster-facts';

describe('a derived value', () => {
  it('is computed again exactly when one of its inputs is another object', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1 }), (reads) => {
        const objects = [{}, {}, {}];
        const facts = new RosterFacts();
        let computed = 0;
        let expected = 0;
        for (const [index, [a, b]] of reads.entries()) {
          const previous = reads[index - 1];
          if (!previous || previous[0] !== a || previous[1] !== b) expected += 1;
          facts.get('value', [objects[a], objects[b]], () => (computed += 1));
          expect(computed).toBe(expected);
        }
      }),
    );
  });

  it('is counted as long as it is kept', () => {
    const facts = new RosterFacts();
    const inputs = [{}];
    facts.get('a', inputs, (memory) => void memory.grow(100));
    facts.get('b', inputs, (memory) => void memory.grow(50));
    expect(facts.bytes).toBe(150);
    facts.get('a', [{}], (memory) => void memory.grow(10));
    expect(facts.bytes).toBe(60);
    facts.clear();
    expect(facts.bytes).toBe(0);
  });
});

describe('the cached roster', () => {
  const company = { slug: 'acme', name: 'Acme', domains: [], origins: [], teamRules: [] };
  const roster: Roster = {
    company,
    learners: [],
    outcomes: [],
    conflicts: [],
    domains: { linked: 0, apart: 0 },
    known: new Map(),
    byId: () => undefined,
    byEmail: () => undefined,
    byAccount: () => undefined,
  };
  function openCache(maxBytes: number, room = maxBytes) {
    const stored = new Map<string, { readonly value: object; readonly bytes: number }>();
    const values: DerivedValues = {
      maxBytes,
      getDerived: (key) => stored.get(key)?.value,
      setDerived: (key, value, bytes) => bytes <= room && stored.set(key, { value, bytes }).has(key),
    };
    return { cache: createRosterCache(values), bytes: () => [...stored.values()][0]?.bytes };
  }

  it('counts the facts that were added to it, with the next request', () => {
    const { cache, bytes } = openCache(1e6);
    cache.setRoster(roster, []);
    const before = bytes() ?? 0;
    rosterFacts(roster.outcomes).get('value', [], (memory) => void memory.grow(5000));
    expect(cache.roster(company)).toBe(roster);
    expect(bytes()).toBe(before + 5000);
  });

  it.each([
    ['would take too much of the cache', 400_000, 400_000],
    ['find no room beside what is worth more', 1e6, 200_000],
  ])('drops facts that %s, and stays itself', (_, maxBytes, room) => {
    const { cache, bytes } = openCache(maxBytes, room);
    cache.setRoster(roster, []);
    rosterFacts(roster.outcomes).get('more', [], (memory) => void memory.grow(260_000));
    expect(cache.roster(company)).toBe(roster);
    expect(rosterFacts(roster.outcomes).bytes).toBe(0);
    expect(bytes()).toBeLessThan(1000);
  });
});
