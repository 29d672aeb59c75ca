import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { AuditEntry } from '../../../src/domain/writes/audit';
import { createMetrics } from '../../../src/server/metrics';
import { openAuditLog } from '../../../src/server/writes/audit-log';

let root: string;
let folder: string;
let file: string;
let count = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'awaregraph-audit-'));
});
beforeEach(() => {
  folder = join(root, String((count += 1)));
  mkdirSync(folder);
  file = join(folder, 'audit.jsonl');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const entry = (requestId: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  time: '2026-11-27T06:00:00.000Z',
  client: 'ops',
  company: 'acme',
  mutation: 'createLearners',
  source: 'sm',
  endpoints: ['SM-04'],
  items: [{ id: null, target: null, state: 'DONE', code: null, externalId: 'v-1' }],
  outcome: 'DONE',
  requestId,
  idempotencyKey: null,
  ...more,
});
const settings = (more: object = {}) => ({ file, maxFileMb: 100, maxFiles: 10, people: false, ...more });
const linesOf = (path: string): AuditEntry[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as AuditEntry);
const requestsIn = (path: string): string[] => linesOf(path).map(({ requestId }) => requestId);

describe('the audit log in a file', () => {
  it('has one line of JSON for each entry, which only its owner may read, after what was there before', async () => {
    for (const start of ['1', '2']) {
      const log = await openAuditLog(settings());
      expect(await log.isWritable()).toBe(true);
      await log.write([entry(`${start}a`), entry(`${start}b\n`)]);
      await log.write([]);
      await log.close();
    }
    expect(linesOf(file)).toEqual(['1a', '1b\n', '2a', '2b\n'].map((id) => entry(id)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('holds a line before `write` is fulfilled, and never mixes lines that are written at once', async () => {
    const log = await openAuditLog(settings());
    const ids = Array.from({ length: 100 }, (_, index) => String(index));
    await Promise.all(
      ids.map(async (id) => {
        await log.write([entry(id, { client: id.repeat(1000) })]);
        expect(requestsIn(file)).toContain(id);
      }),
    );
    expect(requestsIn(file)).toEqual(ids);
    await log.close();
  });

  it('is renamed when it is full, and the oldest is deleted', async () => {
    // Two entries fit.
    const log = await openAuditLog(settings({ maxFileMb: 0.0006, maxFiles: 2 }));
    const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];
    await Promise.all(ids.map((id) => log.write([entry(id, { client: 'c' })])));
    await log.write([entry('9', { client: 'larger than a file'.repeat(100) })]);
    await log.close();
    expect([file, `${file}.1`, `${file}.2`].map(requestsIn)).toEqual([['9'], ['7', '8'], ['5', '6']]);
    expect(existsSync(`${file}.3`)).toBe(false);
    expect(statSync(`${file}.2`).mode & 0o777).toBe(0o600);
  });

  it('knows its size after a restart', async () => {
    writeFileSync(file, `${JSON.stringify(entry('old', { client: 'x'.repeat(600) }))}\n`);
    const log = await openAuditLog(settings({ maxFileMb: 0.0005 }));
    await log.write([entry('new')]);
    await log.close();
    expect([file, `${file}.1`].map(requestsIn)).toEqual([['new'], ['old']]);
  });

  it('is opened again after another program has renamed or deleted it', async () => {
    const log = await openAuditLog(settings());
    await log.write([entry('1')]);
    renameSync(file, `${file}-20261127`);
    await log.write([entry('2')]);
    expect([requestsIn(`${file}-20261127`), requestsIn(file)]).toEqual([['1'], ['2']]);
    rmSync(file);
    expect(await log.isWritable()).toBe(true);
    await log.write([entry('3')]);
    expect(requestsIn(file)).toEqual(['3']);
    await log.close();
  });

  it('is not writable while its folder is away, and then holds what could not be written', async () => {
    const log = await openAuditLog(settings());
    rmSync(folder, { recursive: true });
    expect(await log.isWritable()).toBe(false);
    await expect(log.write([entry('lost')])).rejects.toThrow('ENOENT');
    mkdirSync(folder);
    expect(await log.isWritable()).toBe(true);
    await log.write([entry('next')]);
    expect(requestsIn(file)).toEqual(['lost', 'next']);
    await log.close();
  });

  it('is not writable while the disk is full, although it can be opened', async () => {
    symlinkSync('/dev/full', file);
    const log = await openAuditLog(settings());
    // Nothing has failed yet.
    expect(await log.isWritable()).toBe(true);
    await expect(log.write([entry('1')])).rejects.toThrow('ENOSPC');
    expect([await log.isWritable(), await log.isWritable()]).toEqual([false, false]);
    rmSync(file);
    expect(await log.isWritable()).toBe(true);
    await log.close();
    // What was written in part stands on a line of its own.
    expect(readFileSync(file, 'utf8')).toBe(`\n${JSON.stringify(entry('1'))}\n`);
  });

  it.each([
    ['whose folder does not exist', () => join(folder, 'none', 'audit.jsonl'), 'its folder does not exist'],
    ['that is a folder', () => folder, 'it is a folder'],
    ['whose folder is a file', () => join(blocked(), 'audit.jsonl'), 'ENOTDIR'],
  ])('cannot be opened at a path %s', async (_, path, reason) => {
    await expect(openAuditLog(settings({ file: path() }))).rejects.toThrow(
      `audit.file: cannot write to ${path()}: ${reason}`,
    );
  });
});

function blocked(): string {
  writeFileSync(file, '');
  chmodSync(file, 0o600);
  return file;
}

describe('the audit log on standard output', () => {
  it('has the same lines', async () => {
    const stream = new PassThrough();
    const log = await openAuditLog(settings({ file: null, people: true }), undefined, stream);
    expect([log.withPeople, await log.isWritable()]).toEqual([true, true]);
    await log.write([entry('1', { people: ['Anna', null] }), entry('2')]);
    await log.close();
    expect(String(stream.read())).toBe(
      `${JSON.stringify(entry('1', { people: ['Anna', null] }))}\n${JSON.stringify(entry('2'))}\n`,
    );
  });

  it('is not writable after its reader went away', async () => {
    let isAway = true;
    let written = '';
    const changes: boolean[] = [];
    const stream = new Writable({
      autoDestroy: false,
      write(chunk: Buffer, _, done) {
        if (isAway) return done(new Error('EPIPE'));
        written += chunk.toString();
        done();
      },
    });
    const log = await openAuditLog(settings({ file: null }), (isWritable) => changes.push(isWritable), stream);
    await expect(log.write([entry('1')])).rejects.toThrow('EPIPE');
    expect(await log.isWritable()).toBe(false);
    isAway = false;
    stream.destroy();
    expect([await log.isWritable(), written]).toEqual([false, '']);
    // Said once, however often it is tried.
    expect(changes).toEqual([false]);
  });
});

test('items of mutations are counted for viewers of every company that uses the source', async () => {
  const metrics = createMetrics();
  metrics.countWrite('sm', 'createLearners', 'DONE');
  metrics.countWrite('sm', 'createLearners', 'DONE');
  metrics.countWrite('iq', 'deleteLearners', 'UNKNOWN');
  const text = await metrics.text({
    all: false,
    sees: () => true,
    seesAllCompaniesOf: (source) => source === 'sm',
  });
  expect(text.match(/^awaregraph_writes_total.*$/gm)).toEqual([
    'awaregraph_writes_total{source="sm",mutation="createLearners",state="DONE"} 2',
  ]);
});
