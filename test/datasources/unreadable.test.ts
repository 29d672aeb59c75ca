import { describe, expect, it } from '@jest/globals';
import { vendors } from '../../datasources/registry';
import { runSync } from '../../datasources/runtime/cooperative-scheduler';
import { readItemsTask } from '../../datasources/transport/wire';
import { rowsOf } from './wire-schemas';
import type { Row } from './wire-schemas';

/**
 * Each field of each record of every vendor, once with an unreadable value: the record stays and the field is counted,
 * unless the field identifies the record.
 */

/** Envelopes and whole responses: a field missing there invalidates the response, not one field of a record. */
const WHOLE: ReadonlySet<string> = new Set([
  'sibermate contract.simulationDetail',
  'cyberpilot contract.usersSummary',
  'cyber-guru contract.progress',
  'cyber-guru details.rankings',
  'cyber-guru details.learningStatusPage',
  'infosec-iq contract.page',
  'cyberhoot contract.schedule',
  'cyberhoot contract.userExposures',
  'cyberhoot details.schedule',
]);

/** The required fields of a record: the vendor's id, unless listed here. */
const ID = ['id'];
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  'sibermate contract.courseResult': ['learnerId'],
  'sibermate contract.gapAnalysisResult': ['learnerId'],
  'sibermate contract.policyResult': ['learnerId'],
  'sibermate contract.simulationResult': ['learnerId'],
  'sibermate contract.learnerBreach': ['serviceId'],
  'sibermate contract.breachedAccount': ['email'],
  // A risk point is just these fields.
  'sibermate contract.riskPoint': ['date', 'score'],
  'sibermate details.participation': ['courseId'],
  'sibermate details.courseLearning': ['courseId'],
  'sibermate details.groupMembers': [],
  'cyberhoot details.rank': [],
  // An event needs what happened, and to whom.
  'infosec-iq contract.timelineEvent': ['id', 'type', 'learner_id'],
  'infosec-iq contract.campaignSettings': [],
  'infosec-iq details.statistics': [],
  'infosec-iq details.runStatistics': ['learners'],
  'cyberpilot contract.userSummary': ['user'],
  'cyberhoot contract.exposedAddress': ['email'],
  'cyberhoot contract.pwnedBreach': ['breachId'],
  // The breach has no id but its name.
  'cyberhoot contract.dehashedBreach': ['id', 'database_name'],
  'cyberhoot details.groupName': ['group_id'],
  'cyberhoot details.subscription': ['subscriptionId'],
  'cyber-guru contract.userProgress': ['email'],
  'cyber-guru details.learningStatus': ['email'],
  'cyber-guru details.teamRanking': ['team'],
  // A campaign is identified by its name, a person by the address.
  'cyber-guru details.phishingRow': ['campaignName', 'email'],
  'cyber-guru details.activity': ['Learning_Activity', 'Email'],
};

/** Accepted as sent: JSON for clients that select it, and values that the mapping reads and reports. */
const ANYTHING: Readonly<Record<string, readonly string[]>> = {
  'infosec-iq details.component': ['data'],
  'cyberhoot contract.customer': ['report_recipients_json'],
  'cyberhoot contract.user': ['assignments', 'pending', 'archived'],
  'cyberhoot contract.userAssignment': ['completed_date'],
  'cyberhoot contract.group': ['users'],
  'cyberhoot details.training': ['groupsArr'],
  'cyberhoot details.subscription': ['customerInfoArray', 'subscription'],
};

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

const rows = vendors.flatMap(({ slug }) => rowsOf(slug)).filter(({ title }) => !WHOLE.has(title));

it('finds the records of every vendor, and lists none that does not exist', () => {
  for (const { slug } of vendors)
    expect([slug, rows.some(({ title }) => title.startsWith(slug))]).toEqual([slug, true]);
  expect(rows.length).toBeGreaterThan(60);
  const titles = vendors.flatMap(({ slug }) => rowsOf(slug)).map(({ title }) => title);
  for (const title of [...WHOLE, ...Object.keys(KNOWN_BY), ...Object.keys(ANYTHING)]) expect(titles).toContain(title);
});

describe.each(rows.map((row) => ({ title: row.title, row })))('$title', ({ title, row }) => {
  const knownBy = KNOWN_BY[title] ?? ID;
  const fields = row.fields.filter((field) => !(ANYTHING[title] ?? []).includes(field));
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
