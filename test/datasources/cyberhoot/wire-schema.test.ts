import { describe, expect, it } from '@jest/globals';
import * as wire from '../../../datasources/cyberhoot/wire-schema';
import { textOfHtml } from '../../../datasources/cyberhoot/html';
import { recordsFromUsers } from '../../../datasources/cyberhoot/mapping';
import { list, map, reference, score, toList } from '../../../datasources/cyberhoot/wire-lists';
import { runSync } from '../../../datasources/runtime/cooperative-scheduler';
import { readListing } from '../../../datasources/transport/listing';

describe('lists and maps', () => {
  it.each([
    ['a list', [{ id: 1 }], [{ id: 1 }]],
    ['a map by index', { 0: { id: 1 }, 1: { id: 2 } }, [{ id: 1 }, { id: 2 }]],
    ['a map by id', { 45: { id: 45 } }, [{ id: 45 }]],
    ['one object with an id', { id: 45, name: 'x' }, [{ id: 45, name: 'x' }]],
    ['an empty map', {}, []],
    ['null', null, []],
    ['an empty text', '', []],
    ['false', false, []],
  ])('reads %s', (_, sent, items) => {
    expect(toList(sent)).toEqual(items);
    expect(list.parse(sent)).toEqual(items);
  });

  it.each([['Please log in'], [17], [true]])('does not accept %p as an empty list', (sent) => {
    expect(list.safeParse(sent).success).toBe(false);
    expect(map.safeParse(sent).success).toBe(false);
  });

  it('accepts [] as an empty map, but no list with items', () => {
    expect(map.parse([])).toEqual([]);
    expect(map.safeParse([{ userId: 1 }]).success).toBe(false);
  });
});

describe('values', () => {
  it.each([
    [71, 71],
    ['71', 71],
    [0, 0],
    ['n/a', null],
    [-1, null],
    ['-1', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('reads the score %p as %p', (sent, read) => expect(score.parse(sent)).toBe(read));

  it.each([[1000], [-2], ['high'], [{}]])('does not accept %p as a score', (sent) => {
    expect(score.safeParse(sent).success).toBe(false);
  });

  it.each([
    [12, '12'],
    ['12', '12'],
    [0, null],
    ['0', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('reads the reference %p as %p', (sent, read) => expect(reference.parse(sent)).toBe(read));

  it.each([
    ['<p>Accounts of <b>LinkShare</b>, and more.</p>', 'Accounts of LinkShare, and more.'],
    ['<p>One</p><p>two</p>', 'One two'],
    ['a<br/>b', 'a b'],
    ['Tom &amp; Jerry&#39;s &unknown;', "Tom & Jerry's &unknown;"],
    ['fewer than 5 < 6', 'fewer than 5 < 6'],
    ['<p></p>', null],
    ['x &#0;y&#55296;z &#128512;', 'x yz 😀'],
    ['<a href="x>y">z</a>', 'y">z'],
    ['no end: <b', 'no end: <b'],
    ['a<B>b</B>c', 'abc'],
  ])('reads the text of %p', (html, text) => expect(textOfHtml(html)).toBe(text));
});

describe('CH-05', () => {
  /** The assignments of a user, by the list that contains them. */
  const lists = async (sent: object) => {
    const answer = { body: [{ id: 7, ...sent }], fetchedAt: new Date() };
    const { accounts, courseResults } = runSync(recordsFromUsers(await readListing('CH-05', answer, wire.user)));
    const of = (name: string) =>
      courseResults.records.filter(({ vendorStatus }) => vendorStatus === name).map(({ courseId }) => courseId);
    return {
      people: accounts.records.length,
      active: of('active'),
      pending: of('pending'),
      archived: of('archived'),
      skipped: courseResults.skipped.map(({ reason }) => reason),
    };
  };
  const [one, two, three] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  const all = { people: 1, active: ['1'], pending: ['2'], archived: ['3'], skipped: [] };
  const none = { people: 1, active: [], pending: [], archived: [], skipped: [] };

  it('accepts the three lists inside `assignments`', async () => {
    expect(await lists({ assignments: { active: [one], pending: { 5: two }, archived: [three] } })).toEqual(all);
  });

  it('accepts pending and archived beside `assignments`', async () => {
    expect(await lists({ assignments: { active: { 1: one } }, pending: [two], archived: { 9: three } })).toEqual(all);
  });

  it.each([[undefined], [null], [[]], [''], [false]])('reads `assignments` %p as none', async (assignments) => {
    expect(await lists({ assignments })).toEqual(none);
  });

  it('accepts the three lists in a list of one', async () => {
    expect(await lists({ assignments: [{ active: [one], pending: { 5: two }, archived: [three] }] })).toEqual(all);
  });

  it.each([[[one, two]], [{ 4: one }], ['n/a'], [3]])(
    'reports `assignments` that are unreadable: %j',
    async (assignments) => {
      const skipped = ['assignments: expected active, pending and archived'];
      expect(await lists({ assignments })).toEqual({ ...none, skipped });
      expect(await lists({ assignments, pending: [two] })).toEqual({ ...none, pending: ['2'], skipped });
    },
  );

  it('reports an invalid list, and keeps the person', async () => {
    expect(await lists({ assignments: { active: 'none', pending: [two] } })).toEqual({
      ...none,
      pending: ['2'],
      skipped: ['assignments.active: expected a list or a map'],
    });
  });

  it('requires nothing but an id', async () => {
    expect(wire.user.parse({ id: '7' })).toMatchObject({
      id: '7',
      email_address: null,
      active: null,
      hoot_score: null,
    });
  });

  it.each([
    [0, null],
    ['0', null],
    ['', null],
    [null, null],
    ['n/a', null],
    [1735689600, '2025-01-01T00:00:00.000Z'],
    ['1735689600', '2025-01-01T00:00:00.000Z'],
  ])('reads the time %p as %p', (sent, read) => {
    expect(wire.user.parse({ id: 1, archived_date: sent }).archived_date).toBe(read);
  });
});

describe('CH-10', () => {
  it.each([
    [20260304, '2026-03-04'],
    ['20260304', '2026-03-04'],
    [0, null],
    ['', null],
    ['n/a', null],
    [-1, null],
    [undefined, null],
  ])('reads the date %p as %p', (sent, read) => {
    expect(wire.assignment.parse({ id: 1, policy_name: 'x', effective_end: sent }).effective_end).toBe(read);
  });
});

describe('CH-13 and CH-22', () => {
  const exposures = { userEmail: 'Ada@Acme.example ', pwnedBreaches: { 1: { breachId: 3 } }, dehashedBreaches: [] };

  it.each([
    ['one object', exposures],
    ['a list of one', [exposures]],
    ['a map of one', { 45: exposures }],
  ])('reads %s', (_, sent) => {
    expect(wire.userExposures.parse(sent)).toEqual({
      userEmail: 'ada@acme.example',
      pwnedBreaches: [{ breachId: 3 }],
      dehashedBreaches: [],
    });
  });

  it.each([[[]], [{}], [null], ['']])('reads %p as nothing', (sent) => {
    expect(wire.userExposures.parse(sent)).toBeNull();
    expect(wire.schedule.parse(sent)).toBeNull();
  });

  it.each([[{ unexpected: true }], [[{ unexpected: true }]], ['Please log in']])(
    'does not accept %p as an empty response',
    (sent) => {
      expect(wire.userExposures.safeParse(sent).success).toBe(false);
      expect(wire.schedule.safeParse(sent).success).toBe(false);
    },
  );
});
