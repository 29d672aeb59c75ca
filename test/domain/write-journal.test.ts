import { expect, it } from '@jest/globals';
import type { Origin } from '../../datasources/reads';
import type { WriteState, WrittenItem } from '../../datasources/writes';
import type { KeyRecord } from '../../src/domain/writes/idempotency';
import { createJournals } from '../../src/domain/writes/journal';
import { planWrite } from '../../src/domain/writes/plan';
import { Slot } from '../../src/domain/writes/results';

/** What is stored of a mutation in progress, where one item of the input has several accounts. */

const ORIGIN: Origin = { company: 'acme', source: 'sm', vendor: 'sibermate', typeName: 'SiberMate', tenant: null };

function journal(accounts: readonly number[]) {
  const steps: unknown[] = [];
  const record: KeyRecord = {
    plan: async () => true,
    begin: async (slots) => steps.push(['begin', slots]) > 0,
    end: async (slots, results) => steps.push(['end', slots, results.map(({ state }) => state)]) > 0,
    finish: async () => true,
    forget: async () => undefined,
  };
  const slots = [new Slot(ORIGIN, 0), new Slot(ORIGIN, 1)];
  const entries = accounts.flatMap((at) => {
    const slot = slots[at];
    return slot ? [{ slot, item: { accountId: 'a', email: null } }] : [];
  });
  const write = planWrite(ORIGIN, 'deleteAccounts', entries, (own) => ({ accounts: own }));
  return { steps, of: createJournals([write], slots, record, () => undefined)(write) };
}
const as = (...states: readonly WriteState[]): readonly WrittenItem[] =>
  states.map((state) => ({ state, externalId: null, problem: null }));

it('an item stays open until each of its accounts has a result, and has the worst of them', async () => {
  const { steps, of } = journal([0, 0, 1]);
  await of.begin([0]);
  await of.begin([1]);
  await of.end([1], as('UNKNOWN'));
  await of.begin([2]);
  await of.end([2], as('DONE'));
  await of.end([0], as('DONE'));
  expect(steps).toEqual([
    ['begin', [0]],
    ['begin', [0]],
    ['begin', [1]],
    ['end', [1], ['DONE']],
    ['end', [0], ['UNKNOWN']],
  ]);
});

it('accounts of one call are one result', async () => {
  const { steps, of } = journal([0, 0, 1]);
  await of.end([0, 1, 2], as('REFUSED', 'DONE', 'DONE'));
  expect(steps).toEqual([['end', [0, 1], ['REFUSED', 'DONE']]]);
});
