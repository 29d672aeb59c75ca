import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReadLine } from '../../../src/domain/writes/audit';
import { PeopleRead } from '../../../src/server/audit/people-read';
import { createReadAudit } from '../../../src/server/audit/read-audit';

/** The lines of reads while the log can be written, and while it cannot. */

interface FakeLog {
  isUp: boolean;
  readonly withPeople: boolean;
  readonly lines: ReadLine[];
  isWritable(): Promise<boolean>;
  write(lines: readonly unknown[]): Promise<void>;
}
function openLog(): FakeLog {
  const lines: ReadLine[] = [];
  return {
    isUp: true,
    withPeople: false,
    lines,
    isWritable() {
      return Promise.resolve(this.isUp);
    },
    write(more) {
      lines.push(...(more as readonly ReadLine[]));
      return Promise.resolve();
    },
  };
}
const summary = { companies: { acme: 2, globex: 1 }, scopes: ['READ'] as const, addresses: [], furtherAddresses: 0 };
const read = (requestId: string) => ({
  viewer: { credential: 'apiKey', name: 'ops' } as const,
  summary,
  requestId,
  operation: null,
  hash: null,
});
const idsOf = (lines: readonly ReadLine[]) =>
  lines.map((line) => (line.action === 'read' ? line.requestId : line.lines));

describe('lines of reads', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('come in the order of the requests, with the sum of the companies', async () => {
    const log = openLog();
    const audit = createReadAudit(log);
    for (let id = 0; id < 1200; id += 1) audit.add(read(String(id)));
    await audit.flush();
    expect(idsOf(log.lines)).toEqual(Array.from({ length: 1200 }, (_, id) => String(id)));
    expect(log.lines[0]).toMatchObject({ action: 'read', client: 'ops', subject: null, people: 3, raw: false });
  });

  it('wait while the log cannot be written, and are written when it can be again', async () => {
    const log = openLog();
    const audit = createReadAudit(log);
    log.isUp = false;
    audit.add(read('one'));
    await audit.flush();
    expect(log.lines).toEqual([]);
    log.isUp = true;
    await jest.advanceTimersByTimeAsync(1000);
    expect(idsOf(log.lines)).toEqual(['one']);
  });

  it('are bounded by the addresses that they hold, too, and take lines again afterwards', async () => {
    const log = openLog();
    const audit = createReadAudit({ ...log, isWritable: () => Promise.resolve(log.isUp), withPeople: true });
    const addresses = Array.from({ length: 1000 }, (_, index) => `p${index}@acme.example`);
    const many = (id: string) => ({ ...read(id), summary: { ...summary, addresses } });
    log.isUp = false;
    for (let id = 0; id < 130; id += 1) audit.add(many(String(id)));
    log.isUp = true;
    await audit.flush();
    await jest.advanceTimersByTimeAsync(1000);
    expect(log.lines.filter(({ action }) => action === 'read')).toHaveLength(100);
    expect(log.lines.filter(({ action }) => action === 'reads lost')).toMatchObject([{ lines: 30 }]);
    audit.add(many('later'));
    await audit.flush();
    expect(idsOf(log.lines).at(-1)).toBe('later');
  });

  it('are bounded in number, and the log says how many are lost', async () => {
    const log = openLog();
    const audit = createReadAudit(log);
    log.isUp = false;
    for (let id = 0; id < 10_250; id += 1) audit.add(read(String(id)));
    log.isUp = true;
    await audit.flush();
    await jest.advanceTimersByTimeAsync(1000);
    expect(log.lines).toHaveLength(10_001);
    expect(log.lines.filter(({ action }) => action === 'reads lost')).toMatchObject([{ lines: 250 }]);
    await audit.flush();
    expect(log.lines).toHaveLength(10_001);
  });
});

it('people without a learner count once by address, or by account', () => {
  const people = new PeopleRead(true);
  people.notePerson({ company: 'acme', account: 'a/1', email: null });
  people.notePerson({ company: 'acme', account: 'a/1', email: 'Ada@acme.example' });
  people.notePerson({ company: 'acme', account: 'b/1', email: 'ada@acme.example' });
  people.notePerson({ company: 'acme', account: null, email: 'ADA@acme.example' });
  people.notePerson({ company: 'acme', account: 'b/2', email: null });
  people.notePerson({ company: 'globex', account: null, email: null });
  expect(people.summary()).toEqual({
    companies: { acme: 2 },
    scopes: [],
    addresses: ['ada@acme.example'],
    furtherAddresses: 0,
  });
});

it('an answer that shows nobody has no summary, whatever its scopes', () => {
  const people = new PeopleRead(true);
  people.noteScope('READ');
  expect(people.summary()).toBeNull();
});
