import { describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import { runSync } from '../../datasources/runtime/cooperative-scheduler';
import { readItemsTask } from '../../datasources/transport/wire';
import { factsOf } from '../vendor-facts';
import { rowsOf } from './wire-schemas';
import type { Row } from './wire-schemas';

/**
 * Each field of each record of every vendor, once with an unreadable value: the record stays and the field is counted,
 * unless the field identifies the record.
 */

/** The required fields of a record: the vendor's id, unless the vendor's facts say otherwise. */
const ID = ['id'];

/** Every reader refuses at least one of these. */
const UNREADABLE: readonly unknown[] = [{ unexpected: { nested: true } }, 'what is this?', [[]], true];

/** Valid values for required fields, by what their reader expects. */
const FILLING: Readonly<Record<string, unknown>> = {
  'expected an id': 'x1',
  'expected text': 'text',
  'expected an address': 'ada@acme.example',
  'expected a date': '2026-03-04',
  'expected a number from 0 to 100': 50,
  'expected a course': { courseId: 'c1', courseName: 'Course' },
  'expected a policy': { policyId: 'p1', policyName: 'Policy', acknowledged: true, acknowledgedAt: '2026-03-04' },
  'expected email or targetId': { targetId: 't1', email: 'ada@acme.example' },
};

/** A minimal record that the schema accepts. */
function recordOf({ title, schema }: Row): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (let tries = 0; tries < 10; tries += 1) {
    const result = schema.safeParse(record);
    if (result.success) return record;
    for (const { path, message } of result.error.issues) {
      const [some] = /(?<=^expected some of )[^,]+/.exec(message) ?? [];
      const filling = some === undefined ? FILLING[message] : { [some]: null };
      const [field, inner] = path.map(String);
      if (field === undefined) Object.assign(record, filling);
      else if (inner === undefined) record[field] = filling ?? {};
      else record[field] = { ...(record[field] as object), [inner]: filling };
    }
  }
  throw new Error(`no record found for ${title}`);
}

/** The records of all vendors, and what is known of them. */
const rows = vendors.flatMap(({ slug }) => {
  const { envelopes = [], identifiedBy = {}, unchecked = {} } = factsOf(slug).wire;
  return rowsOf(slug)
    .filter(({ name }) => !envelopes.includes(name))
    .map((row) => ({ ...row, slug, knownBy: identifiedBy[row.name] ?? ID, unchecked: unchecked[row.name] ?? [] }));
});

it.each(vendors.map(({ slug }) => slug))(
  'finds the records of %s, and knows nothing of one that does not exist',
  (slug) => {
    expect(rows.filter((row) => row.slug === slug)).not.toEqual([]);
    const names = rowsOf(slug).map(({ name }) => name);
    const { envelopes = [], identifiedBy, unchecked } = factsOf(slug).wire;
    for (const name of [...envelopes, ...Object.keys({ ...identifiedBy, ...unchecked })]) expect(names).toContain(name);
  },
);

describe.each(rows.map((row) => ({ title: row.title, row })))('$title', ({ row }) => {
  const { knownBy, unchecked } = row;
  const fields = row.fields.filter((field) => !unchecked.includes(field));
  const record = recordOf(row);

  it.each(fields)('with an unreadable %s', (field) => {
    const read = UNREADABLE.map((value) => {
      const sent = { ...record, [field]: value };
      return runSync(readItemsTask('XX-01', [sent, sent], row.schema));
    });
    if (knownBy.includes(field)) {
      expect(read.some(({ records: items, skipped }) => items.length === 0 && skipped.length === 2)).toBe(true);
      return;
    }
    for (const { records: items, skipped } of read) expect([items.length, skipped]).toEqual([2, []]);
    const reported = read.flatMap(({ unreadable }) => unreadable);
    expect(reported.length).toBeGreaterThan(0);
    for (const one of reported) expect(one).toMatchObject({ endpoint: 'XX-01', count: 2 });
  });
});
