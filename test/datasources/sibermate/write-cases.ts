import { expect } from '@jest/globals';
import type { Sandboxes } from '../../../sandbox';
import type { WriteInput, WriteKind } from '../../../datasources/spec/writes';
import type { Written } from '../../../datasources/engine/writer';
import type { OpenedWrites } from '../write-harness';

type Snapshot = ReturnType<typeof stateOf>;
type Learner = Snapshot['learners'][number];

/** The data of the key's organization at the sandbox. */
export const stateOf = (sandboxes: Sandboxes) => sandboxes.state('sibermate').own;

/** One write of a kind, the request that it must make, and what it must have done. */
export interface WriteCase {
  readonly endpoint: string;
  readonly kind: WriteKind;
  readonly count: number;
  /** Whether the sandbox is as the write wants it; null: it only sends mail. */
  readonly isDone: ((state: Snapshot) => boolean) | null;
  /** `METHOD /path` */
  readonly request: string;
  /** undefined: none */
  readonly body: unknown;
  readonly run: (opened: OpenedWrites) => Promise<Written>;
}

function caseOf<K extends WriteKind>(
  endpoint: string,
  kind: K,
  input: WriteInput<K>,
  request: string,
  body: unknown,
  isDone: WriteCase['isDone'],
  count = 1,
): WriteCase {
  return { endpoint, kind, count, request, body, isDone, run: (opened) => opened.write(kind, input, count) };
}

export const NOBODY = {
  groups: [],
  employeeId: null,
  locale: null,
  excludedFromAutoEnrol: null,
  title: null,
  department: null,
  phone: null,
  managerName: null,
  managerEmail: null,
  isListed: false,
};
export const NO_OPTIONS = {
  publish: false,
  category: null,
  ownerName: null,
  ownerEmail: null,
  isPublic: null,
  signature: null,
};

const key = ({ id, email }: Learner) => ({ accountId: id, email });
const idsOf = (learners: readonly Learner[]) => learners.map(({ id }) => id);

/**
 * One case for each of the 30 writes. Each is about things of its own, so that all can run one after another in one sandbox.
 * @param pdf a PDF on disk
 */
export function casesOf(sandboxes: Sandboxes, pdf: string): readonly WriteCase[] {
  const { learners, enrollments, gapAnalysis, policyAssignments } = stateOf(sandboxes);
  const active = learners.filter(({ active, email }) => active && email !== null).slice(8);
  const take = (most: number, fits: (learner: Learner) => boolean = () => true): readonly Learner[] => {
    const taken = active.filter(fits).slice(0, most);
    for (const one of taken) active.splice(active.indexOf(one), 1);
    if (taken.length < most) throw new Error('the sandbox has too few learners for the cases');
    return taken;
  };
  const one = (fits?: (learner: Learner) => boolean): Learner => {
    const [taken] = take(1, fits);
    if (!taken) throw new Error('never');
    return taken;
  };
  const hasCourse = (courseId: string) => {
    const ids = new Set(enrollments.filter((row) => row.courseId === courseId).map(({ learnerId }) => learnerId));
    return ({ id }: Learner) => ids.has(id);
  };
  const hasPolicy = (policyId: string) => {
    const ids = new Set(policyAssignments.filter((row) => row.policyId === policyId).map(({ learnerId }) => learnerId));
    return ({ id }: Learner) => ids.has(id);
  };
  const assessed = new Set(gapAnalysis.map(({ learnerId }) => learnerId));
  const not = (fits: (learner: Learner) => boolean) => (learner: Learner) => !fits(learner);
  const isAssessed = ({ id }: Learner) => assessed.has(id);

  const toEnroll = take(2, not(hasCourse('c_1')));
  const toUnenroll = take(2, hasCourse('c_2'));
  const toAssess = take(2, not(isAssessed));
  const toUnassess = take(2, isAssessed);
  const toAssign = take(2, not(hasPolicy('p_acme_1')));
  const toUnassign = take(2, hasPolicy('p_acme_2'));
  const toRemind = take(2);
  const toMove = take(2, ({ groupIds }) => groupIds.includes('g_acme_2'));
  const toRemove = take(2, ({ groupIds }) => groupIds.includes('g_acme_3'));
  const toAdd = take(2, ({ groupIds }) => !groupIds.includes('g_acme_6'));
  const [toDelete, toActivate] = [take(2), take(2)];
  const [changed, regrouped, deleted] = [one(), one(), one()];
  const manager = take(1);
  const now = (state: Snapshot, { id }: Learner): Learner | undefined => state.learners.find((row) => row.id === id);
  const all = (chosen: readonly Learner[], is: (learner: Learner, state: Snapshot) => boolean) => (state: Snapshot) =>
    chosen.every((learner) => {
      const found = now(state, learner);
      return found !== undefined && is(found, state);
    });
  const policy = (state: Snapshot, id: string) => state.policies.find((row) => row.id === id);
  const ofCourse = (course: string, chosen: readonly Learner[]) => ({ course, accounts: chosen.map(key) });
  const ofPolicy = (id: string, chosen: readonly Learner[]) => ({ policy: id, accounts: chosen.map(key) });
  const learnerIds = idsOf;

  return [
    caseOf(
      'SM-08',
      'createAccounts',
      {
        accounts: [
          {
            ...NOBODY,
            email: 'Solo@acme.example',
            firstName: 'Solo',
            lastName: 'One',
            groups: ['g_acme_1'],
            employeeId: '77',
            locale: 'de',
            excludedFromAutoEnrol: true,
          },
        ],
      },
      'POST /learners',
      {
        email: 'Solo@acme.example',
        firstName: 'Solo',
        lastName: 'One',
        groupIds: ['g_acme_1'],
        externalLearnerId: '77',
        locale: 'de',
        excludedFromAutoEnrol: true,
      },
      (state) => state.learners.some(({ email, locale }) => email === 'Solo@acme.example' && locale === 'de'),
    ),
    caseOf(
      'SM-21',
      'createAccounts',
      {
        accounts: ['ann', 'bob'].map((name) => ({
          ...NOBODY,
          email: `${name}.new@acme.example`,
          firstName: name,
          lastName: 'New',
        })),
      },
      'POST /learners/bulk',
      {
        learners: ['ann', 'bob'].map((name) => ({
          email: `${name}.new@acme.example`,
          firstName: name,
          lastName: 'New',
        })),
      },
      (state) => state.learners.filter(({ email }) => email?.endsWith('.new@acme.example')).length === 2,
      2,
    ),
    caseOf(
      'SM-11',
      'updateAccounts',
      { changes: [{ ...key(changed), lastName: 'Changed', locale: 'it' }] },
      `PATCH /learners/${changed.id}`,
      { firstName: changed.firstName, lastName: 'Changed', locale: 'it' },
      all([changed], ({ firstName, lastName }) => firstName === changed.firstName && lastName === 'Changed'),
    ),
    caseOf(
      'SM-09',
      'deleteAccounts',
      { accounts: [key(deleted)] },
      `DELETE /learners/${deleted.id}`,
      undefined,
      (state) => !now(state, deleted),
    ),
    caseOf(
      'SM-20',
      'deleteAccounts',
      { accounts: toDelete.map(key) },
      'DELETE /learners/bulk',
      { learnerIds: learnerIds(toDelete) },
      (state) => toDelete.every((learner) => !now(state, learner)),
      2,
    ),
    caseOf(
      'SM-22',
      'deactivateAccounts',
      { accounts: toActivate.map(key) },
      'POST /learners/deactivate',
      { learnerIds: learnerIds(toActivate) },
      all(toActivate, (learner) => !learner.active),
      2,
    ),
    caseOf(
      'SM-19',
      'activateAccounts',
      { accounts: toActivate.map(key) },
      'POST /learners/activate',
      { learnerIds: learnerIds(toActivate) },
      all(toActivate, (learner) => learner.active),
      2,
    ),
    caseOf(
      'SM-25',
      'createGroup',
      { name: 'Night shift', managers: manager.map(key) },
      'POST /groups',
      { name: 'Night shift', managerIds: idsOf(manager) },
      (state) => state.groups.filter(({ name }) => name === 'Night shift').length === 1,
    ),
    caseOf(
      'SM-30',
      'setGroupManagers',
      { group: 'g_acme_4', managers: manager.map(key) },
      'PUT /groups/g_acme_4/managers',
      { managerIds: idsOf(manager) },
      (state) => state.groups.find(({ id }) => id === 'g_acme_4')?.managerIds.join() === idsOf(manager).join(),
    ),
    caseOf(
      'SM-26',
      'deleteGroup',
      { group: 'g_acme_5' },
      'DELETE /groups/g_acme_5',
      undefined,
      (state) => !state.groups.some(({ id }) => id === 'g_acme_5'),
    ),
    caseOf(
      'SM-15',
      'setAccountGroups',
      { account: key(regrouped), groups: ['g_acme_7', 'g_acme_8'] },
      `PUT /learners/${regrouped.id}/groups`,
      { groupIds: ['g_acme_7', 'g_acme_8'] },
      all([regrouped], ({ groupIds }) => groupIds.join() === 'g_acme_7,g_acme_8'),
    ),
    caseOf(
      'SM-28',
      'addToGroup',
      { group: 'g_acme_6', accounts: toAdd.map(key) },
      'POST /groups/g_acme_6/learners/add',
      { learnerIds: learnerIds(toAdd) },
      all(toAdd, ({ groupIds }) => groupIds.includes('g_acme_6')),
      2,
    ),
    caseOf(
      'SM-29',
      'removeFromGroup',
      { group: 'g_acme_3', accounts: toRemove.map(key) },
      'POST /groups/g_acme_3/learners/remove',
      { learnerIds: learnerIds(toRemove) },
      all(toRemove, ({ groupIds }) => !groupIds.includes('g_acme_3')),
      2,
    ),
    caseOf(
      'SM-23',
      'moveAccounts',
      { from: 'g_acme_2', to: 'g_acme_7', accounts: toMove.map(key), preserveManagerRole: true },
      'POST /group-membership/move',
      {
        fromGroupId: 'g_acme_2',
        toGroupId: 'g_acme_7',
        learnerIds: learnerIds(toMove),
        preserveManagerRole: true,
      },
      all(toMove, ({ groupIds }) => groupIds.includes('g_acme_7') && !groupIds.includes('g_acme_2')),
      2,
    ),
    caseOf(
      'SM-31',
      'enroll',
      ofCourse('c_1', toEnroll),
      'POST /course-enrollments',
      { courseIds: ['c_1'], learnerIds: learnerIds(toEnroll) },
      all(toEnroll, ({ id }, state) => state.enrollments.some((row) => row.learnerId === id && row.courseId === 'c_1')),
      2,
    ),
    caseOf(
      'SM-32',
      'remindOfCourse',
      ofCourse('c_3', toRemind),
      'POST /course-reminders',
      { courseIds: ['c_3'], learnerIds: learnerIds(toRemind) },
      null,
      2,
    ),
    caseOf(
      'SM-33',
      'unenroll',
      ofCourse('c_2', toUnenroll),
      'POST /course-unenrollments',
      { courseIds: ['c_2'], learnerIds: learnerIds(toUnenroll) },
      all(
        toUnenroll,
        ({ id }, state) => !state.enrollments.some((row) => row.learnerId === id && row.courseId === 'c_2'),
      ),
      2,
    ),
    caseOf(
      'SM-36',
      'assignGapAnalysis',
      { accounts: toAssess.map(key) },
      'POST /gap-analysis/enrollments',
      { learnerIds: learnerIds(toAssess) },
      all(toAssess, ({ id }, state) => state.gapAnalysis.some((row) => row.learnerId === id)),
      2,
    ),
    caseOf(
      'SM-37',
      'remindOfGapAnalysis',
      { accounts: toRemind.map(key) },
      'POST /gap-analysis/reminders',
      { learnerIds: learnerIds(toRemind) },
      null,
      2,
    ),
    caseOf(
      'SM-38',
      'unassignGapAnalysis',
      { accounts: toUnassess.map(key) },
      'POST /gap-analysis/unenrollments',
      { learnerIds: learnerIds(toUnassess) },
      all(toUnassess, ({ id }, state) => !state.gapAnalysis.some((row) => row.learnerId === id)),
      2,
    ),
    caseOf(
      'SM-52',
      'uploadPolicyDocument',
      { file: { path: pdf, name: 'policy.pdf' } },
      'POST /policies/upload',
      [expect.objectContaining({ name: 'file' })],
      (state) => state.uploads.length === 1,
    ),
    caseOf(
      'SM-45',
      'createPolicy',
      {
        ...NO_OPTIONS,
        name: 'Visitors',
        document: 'p_acme_1.pdf',
        publish: true,
        category: 'Workplace',
        ownerName: 'Ann',
        ownerEmail: 'ann@acme.example',
        isPublic: false,
        majorVersion: 2,
        minorVersion: 1,
        signature: {
          type: 'FIXED',
          startsOn: '2027-01-01',
          intervalLength: 6,
          intervalUnit: 'MONTHS',
          useDefault: null,
          setDefault: false,
        },
      },
      'POST /policies',
      {
        name: 'Visitors',
        pdfFile: 'p_acme_1.pdf',
        action: 'live',
        category: 'Workplace',
        ownerName: 'Ann',
        ownerEmail: 'ann@acme.example',
        isPublic: false,
        majorVersion: 2,
        minorVersion: 1,
        signatureSettings: {
          type: 'fixed',
          startDate: '2027-01-01',
          intervalLength: 6,
          intervalUnit: 'months',
          setDefault: false,
        },
      },
      (state) =>
        state.policies.some(({ name, version, status }) => `${name} ${version} ${status}` === 'Visitors 2.1 live'),
    ),
    caseOf(
      'SM-51',
      'createPolicyFromTemplate',
      { ...NO_OPTIONS, template: 'pt_2', name: null, majorVersion: null, minorVersion: null },
      'POST /policies/from-template',
      { policyTemplateId: 'pt_2', action: 'draft' },
      (state) => state.policies.some(({ name, status }) => name === 'Policy template 2' && status === 'draft'),
    ),
    caseOf(
      'SM-47',
      'updatePolicy',
      { ...NO_OPTIONS, policy: 'p_acme_1', publish: true, name: 'Use', document: null, major: true, resend: false },
      'PATCH /policies/p_acme_1',
      { action: 'live', name: 'Use', major: true, resend: false },
      (state) => policy(state, 'p_acme_1')?.version === '2.0' && policy(state, 'p_acme_1')?.name === 'Use',
    ),
    caseOf(
      'SM-48',
      'discardPolicyDraft',
      { policy: 'p_acme_2' },
      'POST /policies/p_acme_2/discard-draft',
      undefined,
      (state) => policy(state, 'p_acme_2')?.hasDraft === false,
    ),
    caseOf(
      'SM-49',
      'publishPolicyDraft',
      { policy: 'p_acme_4', major: true, resend: null },
      'POST /policies/p_acme_4/publish-draft',
      { major: true },
      (state) => policy(state, 'p_acme_4')?.hasDraft === false && policy(state, 'p_acme_4')?.version === '2.0',
    ),
    caseOf(
      'SM-50',
      'deletePolicies',
      { policies: ['p_acme_3', 'p_acme_5'] },
      'DELETE /policies/bulk',
      { policyIds: ['p_acme_3', 'p_acme_5'] },
      (state) => !policy(state, 'p_acme_3') && !policy(state, 'p_acme_5'),
      2,
    ),
    caseOf(
      'SM-53',
      'assignPolicy',
      ofPolicy('p_acme_1', toAssign),
      'POST /policy-assignments',
      { policyIds: ['p_acme_1'], learnerIds: learnerIds(toAssign) },
      all(toAssign, ({ id }, state) =>
        state.policyAssignments.some((row) => row.learnerId === id && row.policyId === 'p_acme_1'),
      ),
      2,
    ),
    caseOf(
      'SM-54',
      'remindOfPolicy',
      ofPolicy('p_acme_1', toAssign),
      'POST /policy-reminders',
      { policyIds: ['p_acme_1'], learnerIds: learnerIds(toAssign) },
      null,
      2,
    ),
    caseOf(
      'SM-55',
      'unassignPolicy',
      ofPolicy('p_acme_2', toUnassign),
      'POST /policy-removals',
      { policyIds: ['p_acme_2'], learnerIds: learnerIds(toUnassign) },
      all(
        toUnassign,
        ({ id }, state) => !state.policyAssignments.some((row) => row.learnerId === id && row.policyId === 'p_acme_2'),
      ),
      2,
    ),
  ];
}
