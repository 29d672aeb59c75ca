import { describe, expect, it } from '@jest/globals';
import { progress, userProgress } from '../../../datasources/cyber-guru/wire-schema';

describe('CG-01, the report', () => {
  it.each([
    ['a page', { users: [], total_users: 0, pagination: { total_pages: 1, has_next: false } }],
    ['a page count as text', { users: [], pagination: { total_pages: '3' } }],
    ['everything in one page, without pagination', { users: [], total_users: 0 }],
    ['no pagination', { users: [], pagination: null }],
    ['a total that cannot be read', { users: [], total_users: 'many' }],
    ['a total below zero', { users: [], total_users: -1, pagination: { total_pages: -1, total_items: 'x' } }],
  ])('accepts %s', (_, sent) => expect(progress.safeParse(sent).success).toBe(true));

  it('reads a page past the last as null', () => expect(progress.parse(null)).toBeNull());

  it.each([[{ unexpected: true }], [[]], [{ users: null }]])('does not accept %j as an empty report', (sent) => {
    expect(progress.safeParse(sent).success).toBe(false);
  });
});

describe('CG-01, a row', () => {
  it('reads the address in its canonical spelling, and a service that was not bought as none', () => {
    const sent = { email: ' Ada@Acme.example', assigned_total: 4, completed_total: '1', services: { awareness: {} } };
    expect(userProgress.parse(sent)).toEqual({
      email: 'ada@acme.example',
      assigned_total: 4,
      completed_total: 1,
      completion_rate_total: null,
      services: { awareness: { assigned: null, completed: null, completion_rate: null } },
    });
  });
  it.each([[undefined], [null], [''], ['  '], ['n/a'], ['ada'], ['ada@acme']])('needs an address, not %p', (email) => {
    expect(userProgress.safeParse({ email, assigned_total: 1, completed_total: 1 }).success).toBe(false);
  });
});
