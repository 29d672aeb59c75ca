import type { AccountKey } from '../../spec/records';
import type {
  OfAccounts,
  OfCourseAccounts,
  OfPolicyAccounts,
  WriteCall,
  WriteCapability,
  Writes,
} from '../../spec/writes';
import { counted } from './answers';
import { idsOf, inChunks } from './plans';
import type { Settling } from './settling';

const COURSE_RESULTS = ['SM-13', 'SM-39', 'SM-40', 'SM-42'];
const GAP_ANALYSIS = ['SM-14', 'SM-41'];

type AssignmentWrites = Pick<
  Writes,
  | 'enroll'
  | 'unenroll'
  | 'remindOfCourse'
  | 'assignGapAnalysis'
  | 'unassignGapAnalysis'
  | 'remindOfGapAnalysis'
  | 'assignPolicy'
  | 'unassignPolicy'
  | 'remindOfPolicy'
>;

/** SM-31 to 33, 36 to 38, 53 to 55. */
export function assignmentWrites(settling: Settling): AssignmentWrites {
  return {
    enroll: ofTargets<OfCourseAccounts>('SM-31', '/course-enrollments', COURSE_RESULTS, courseOf, (chunk, { course }) =>
      settling.enrolled(chunk, course, true),
    ),
    unenroll: ofTargets<OfCourseAccounts>(
      'SM-33',
      '/course-unenrollments',
      COURSE_RESULTS,
      courseOf,
      (chunk, { course }) => settling.enrolled(chunk, course, false),
    ),
    remindOfCourse: reminder<OfCourseAccounts>('SM-32', '/course-reminders', courseOf),
    assignGapAnalysis: ofTargets<OfAccounts>('SM-36', '/gap-analysis/enrollments', GAP_ANALYSIS, noTarget, (chunk) =>
      settling.gapAnalysis(chunk, true),
    ),
    unassignGapAnalysis: ofTargets<OfAccounts>(
      'SM-38',
      '/gap-analysis/unenrollments',
      GAP_ANALYSIS,
      noTarget,
      (chunk) => settling.gapAnalysis(chunk, false),
    ),
    remindOfGapAnalysis: reminder<OfAccounts>('SM-37', '/gap-analysis/reminders', noTarget),
    assignPolicy: ofTargets<OfPolicyAccounts>(
      'SM-53',
      '/policy-assignments',
      ['SM-16'],
      policyOf,
      (chunk, { policy }) => settling.assigned(chunk, policy, true),
    ),
    unassignPolicy: ofTargets<OfPolicyAccounts>('SM-55', '/policy-removals', ['SM-16'], policyOf, (chunk, { policy }) =>
      settling.assigned(chunk, policy, false),
    ),
    remindOfPolicy: reminder<OfPolicyAccounts>('SM-54', '/policy-reminders', policyOf),
  };
}

function courseOf({ course }: OfCourseAccounts): object {
  return { courseIds: [course] };
}
function policyOf({ policy }: OfPolicyAccounts): object {
  return { policyIds: [policy] };
}
function noTarget(): object {
  return {};
}

/** A write about one thing and many learners. @param targetOf the part of the body that names the thing */
function ofTargets<Input extends OfAccounts>(
  endpoint: string,
  at: string,
  touches: readonly string[],
  targetOf: (input: Input) => object,
  settle?: (chunk: readonly AccountKey[], input: Input) => WriteCall['settle'],
): WriteCapability<Input> {
  return {
    endpoints: [endpoint],
    touches,
    plan: (input) =>
      inChunks(input.accounts, at, (chunk) => ({
        endpoint,
        method: 'POST',
        json: { ...targetOf(input), learnerIds: idsOf(chunk) },
        read: counted(endpoint, idsOf(chunk)),
        settle: settle?.(chunk, input),
      })),
  };
}

/** Mails, of which no read tells. */
function reminder<Input extends OfAccounts>(
  endpoint: string,
  at: string,
  targetOf: (input: Input) => object,
): WriteCapability<Input> {
  return { ...ofTargets(endpoint, at, [], targetOf), sendsMail: true };
}
