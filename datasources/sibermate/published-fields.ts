import type { PublishedContract } from '../spec/published-contract';
import * as wire from './wire-schema';

const SERVICE = 'status:s service:s timestamp:s';
const COMPANY =
  'id:s name:s domain:s? domains:a plan:o plan.name:s plan.status:s? plan.learnerLimit:n? plan.learnerCount:n? modules:a createdAt:s?';
const LEARNER =
  'id:s email:s? firstName:s lastName:s active:b externalLearnerId:s? locale:s? excludedFromAutoEnrol:b groupIds:a riskLevel:s? riskScore:n? createdAt:s? updatedAt:s?';
const GROUP = 'id:s name:s managerIds:a learnerCount:n? learnerIds:a? createdAt:s?';
const COURSE = 'id:s name:s description:s? type:s source:s durationMinutes:n? createdAt:s?';
const COURSE_RESULT = 'learnerId:s courseId:s courseName:s enrolledAt:s? startedAt:s? completedAt:s? score:n? grade:s?';
const GAP_ANALYSIS =
  'learnerId:s enrolledAt:s? startedAt:s? completedAt:s? score:n? topics:a topics[].name:s topics[].score:n?';
const POLICY_RESULT = 'learnerId:s policyId:s policyName:s version:s? assignedAt:s? acknowledgedAt:s? acknowledged:b';
const SIMULATION_RESULT =
  'learnerId:s simulationId:s simulationName:s sentAt:s? openedAt:s? clickedAt:s? submittedAt:s? reportedAt:s?';
const COUNTS = ['sent', 'opened', 'clicked', 'submitted', 'reported'];
const SIMULATION = `id:s name:s status:s startDate:s? endDate:s? metrics:o ${COUNTS.map((name) => `metrics.${name}:n`).join(' ')}`;
const POLICY =
  'id:s name:s status:s hasDraft:b majorVersion:n? minorVersion:n? category:s? ownerName:s? ownerEmail:s? isPublic:b pdfFile:s? signatureSettings:o? signatureSettings.type:s? signatureSettings.startDate:s? signatureSettings.intervalLength:n? signatureSettings.intervalUnit:s? createdAt:s? updatedAt:s?';
const TEMPLATE = 'id:s name:s category:s? description:s? published:b pdfFile:s? own:b';

const SHOWN_WHOLE = 'shown whole, as JSON';

/** SiberMate's contract. Its shapes are assumed: `check --contracts` reports where they are wrong. */
export const documented: PublishedContract = {
  prefix: 'SM',
  endpointCount: 62,
  unreadFields: { openapi: SHOWN_WHOLE, info: SHOWN_WHOLE, paths: SHOWN_WHOLE },
  openApi: 'SM-02',
  recordsIn(endpoint, body) {
    if (endpoint === 'SM-02') return [];
    if (SINGLE.has(endpoint)) return [wire.one.parse(body)];
    const list = wire.list.safeParse(body);
    return list.success ? list.data : [];
  },
  writes: {
    'SM-08': 'POST /learners',
    'SM-09': 'DELETE /learners/{learnerId}',
    'SM-11': 'PATCH /learners/{learnerId}',
    'SM-15': 'PUT /learners/{learnerId}/groups',
    'SM-19': 'POST /learners/activate',
    'SM-20': 'DELETE /learners/bulk',
    'SM-21': 'POST /learners/bulk',
    'SM-22': 'POST /learners/deactivate',
    'SM-23': 'POST /group-membership/move',
    'SM-25': 'POST /groups',
    'SM-26': 'DELETE /groups/{groupId}',
    'SM-28': 'POST /groups/{groupId}/learners/add',
    'SM-29': 'POST /groups/{groupId}/learners/remove',
    'SM-30': 'PUT /groups/{groupId}/managers',
    'SM-31': 'POST /course-enrollments',
    'SM-32': 'POST /course-reminders',
    'SM-33': 'POST /course-unenrollments',
    'SM-36': 'POST /gap-analysis/enrollments',
    'SM-37': 'POST /gap-analysis/reminders',
    'SM-38': 'POST /gap-analysis/unenrollments',
    'SM-45': 'POST /policies',
    'SM-47': 'PATCH /policies/{policyId}',
    'SM-48': 'POST /policies/{policyId}/discard-draft',
    'SM-49': 'POST /policies/{policyId}/publish-draft',
    'SM-50': 'DELETE /policies/bulk',
    'SM-51': 'POST /policies/from-template',
    'SM-52': 'POST /policies/upload',
    'SM-53': 'POST /policy-assignments',
    'SM-54': 'POST /policy-reminders',
    'SM-55': 'POST /policy-removals',
  },
  endpoints: {
    'SM-01': { path: '/health', fields: SERVICE },
    'SM-02': { path: '/openapi.json', fields: 'openapi:s info:o paths:o' },
    'SM-03': { path: '/ready', fields: `${SERVICE} checks:o checks.rateLimit:s` },
    'SM-04': { path: '/companies', fields: 'id:s name:s domain:s? status:s?' },
    'SM-05': { path: '/company', fields: COMPANY },
    'SM-06': {
      path: '/company/features',
      fields: 'modules:a breachPro:o breachPro.enabled:b breachPro.monitoredDomains:a',
    },
    'SM-07': { path: '/learners', fields: LEARNER },
    'SM-10': { path: '/learners/{learnerId}', fields: LEARNER },
    'SM-12': {
      path: '/learners/{learnerId}/breaches',
      fields:
        'serviceId:s name:s domain:s? breachDate:s? discoveredAt:s? dataClasses:a passwordExposed:b? acknowledged:b?',
    },
    'SM-13': { path: '/learners/{learnerId}/course-results', fields: COURSE_RESULT },
    'SM-14': { path: '/learners/{learnerId}/gap-analysis-results', fields: GAP_ANALYSIS },
    'SM-16': { path: '/learners/{learnerId}/policy-results', fields: POLICY_RESULT },
    'SM-17': {
      path: '/learners/{learnerId}/simulation-queue',
      fields: 'simulationId:s? simulationName:s? scheduledAt:s? status:s',
    },
    'SM-18': { path: '/learners/{learnerId}/simulation-results', fields: SIMULATION_RESULT },
    'SM-24': { path: '/groups', fields: GROUP },
    'SM-27': { path: '/groups/{groupId}', fields: GROUP },
    'SM-34': { path: '/courses', fields: COURSE },
    'SM-35': { path: '/courses/{courseId}', fields: COURSE },
    'SM-39': {
      path: '/reports/course-participation',
      fields: 'courseId:s courseName:s enrolled:n started:n completed:n',
    },
    'SM-40': { path: '/reports/course-results', fields: COURSE_RESULT },
    'SM-41': { path: '/reports/gap-analysis-results', fields: GAP_ANALYSIS },
    'SM-42': {
      path: '/reports/learning',
      fields:
        'enrolled:n started:n completed:n averageScore:n? courses:a courses[].courseId:s courses[].courseName:s courses[].enrolled:n courses[].started:n courses[].completed:n courses[].averageScore:n?',
    },
    'SM-43': { path: '/reports/risk-score-history', fields: 'date:s score:n' },
    'SM-44': { path: '/policies', fields: POLICY },
    'SM-46': { path: '/policies/{policyId}', fields: POLICY },
    'SM-56': { path: '/policy-templates', fields: TEMPLATE },
    'SM-57': { path: '/policy-templates/{policyTemplateId}', fields: TEMPLATE },
    'SM-58': { path: '/simulations', fields: SIMULATION },
    'SM-59': {
      path: '/simulations/{simulationId}',
      fields: `${SIMULATION} results:a? ${SIMULATION_RESULT.split(' ')
        .map((field) => `results[].${field}`)
        .join(' ')}`,
    },
    'SM-60': {
      path: '/simulations/metrics',
      fields: `simulationCount:n ${COUNTS.map((name) => `${name}:n`).join(' ')}`,
    },
    'SM-61': {
      path: '/breaches/accounts',
      fields: 'email:s accountType:s learnerId:s? breachCount:n latestBreachDate:s? serviceIds:a',
    },
    'SM-62': {
      path: '/breaches/services',
      fields: 'id:s name:s domain:s? description:s? breachDate:s? dataClasses:a affectedAccountCount:n',
    },
  },
};

const SINGLE: ReadonlySet<string> = new Set([
  'SM-01',
  'SM-03',
  'SM-05',
  'SM-06',
  'SM-10',
  'SM-27',
  'SM-35',
  'SM-42',
  'SM-46',
  'SM-57',
  'SM-59',
  'SM-60',
]);
