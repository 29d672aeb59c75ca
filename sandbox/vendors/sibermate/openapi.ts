import type { Mode } from '../../modes';

type Property = { readonly type: string } | { readonly type: 'array'; readonly items: { readonly type: string } };

const text: Property = { type: 'string' };
const number: Property = { type: 'number' };
const flag: Property = { type: 'boolean' };
const texts: Property = { type: 'array', items: { type: 'string' } };

const PATHS: readonly string[] = [
  '/health',
  '/openapi.json',
  '/ready',
  '/companies',
  '/company',
  '/company/features',
  '/learners/{learnerId}/breaches',
  '/learners/{learnerId}/course-results',
  '/learners/{learnerId}/gap-analysis-results',
  '/learners/{learnerId}/policy-results',
  '/learners/{learnerId}/simulation-queue',
  '/learners/{learnerId}/simulation-results',
  '/groups/{groupId}',
  '/courses',
  '/courses/{courseId}',
  '/reports/course-participation',
  '/reports/course-results',
  '/reports/gap-analysis-results',
  '/reports/learning',
  '/reports/risk-score-history',
  '/policies',
  '/policies/{policyId}',
  '/policy-templates',
  '/policy-templates/{policyTemplateId}',
  '/simulations',
  '/simulations/{simulationId}',
  '/simulations/metrics',
  '/breaches/accounts',
  '/breaches/services',
];

/** The writes, by path and method. Their bodies are described by the contract's text alone. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  '/learners': ['post'],
  '/learners/{learnerId}': ['delete', 'patch'],
  '/learners/{learnerId}/groups': ['put'],
  '/learners/activate': ['post'],
  '/learners/bulk': ['delete', 'post'],
  '/learners/deactivate': ['post'],
  '/group-membership/move': ['post'],
  '/groups': ['post'],
  '/groups/{groupId}': ['delete'],
  '/groups/{groupId}/learners/add': ['post'],
  '/groups/{groupId}/learners/remove': ['post'],
  '/groups/{groupId}/managers': ['put'],
  '/course-enrollments': ['post'],
  '/course-reminders': ['post'],
  '/course-unenrollments': ['post'],
  '/gap-analysis/enrollments': ['post'],
  '/gap-analysis/reminders': ['post'],
  '/gap-analysis/unenrollments': ['post'],
  '/policies': ['post'],
  '/policies/{policyId}': ['patch'],
  '/policies/{policyId}/discard-draft': ['post'],
  '/policies/{policyId}/publish-draft': ['post'],
  '/policies/bulk': ['delete'],
  '/policies/from-template': ['post'],
  '/policies/upload': ['post'],
  '/policy-assignments': ['post'],
  '/policy-reminders': ['post'],
  '/policy-removals': ['post'],
};

/** SM-02: the vendor's published contract, as far as a client can compare it. In quirk mode it is a newer version. */
export function openApi(mode: Mode): object {
  const learner = {
    id: text,
    email: text,
    firstName: text,
    lastName: text,
    active: flag,
    externalLearnerId: text,
    locale: text,
    excludedFromAutoEnrol: flag,
    groupIds: texts,
    riskLevel: text,
    riskScore: mode === 'quirk' ? text : number,
    createdAt: text,
    ...(mode === 'quirk' ? { nickname: text } : { updatedAt: text }),
  };
  const reads: Readonly<Record<string, object>> = {
    ...Object.fromEntries(PATHS.map((path) => [path, { get: answer({ type: 'object' }) }])),
    '/learners': { get: answer({ type: 'array', items: { $ref: '#/components/schemas/Learner' } }) },
    '/learners/{learnerId}': { get: answer({ $ref: '#/components/schemas/Learner' }) },
    '/groups': { get: answer({ type: 'array', items: { $ref: '#/components/schemas/Group' } }) },
  };
  const writes = Object.entries(WRITES).map(([path, methods]): [string, object] => [
    path,
    { ...reads[path], ...Object.fromEntries(methods.map((method) => [method, answer({ type: 'object' })])) },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'SiberMate API', version: '1' },
    paths: { ...reads, ...Object.fromEntries(writes) },
    components: {
      schemas: {
        Learner: { type: 'object', properties: learner },
        Group: {
          type: 'object',
          properties: {
            id: text,
            name: text,
            managerIds: texts,
            learnerCount: number,
            learnerIds: texts,
            createdAt: text,
          },
        },
      },
    },
  };
}

function answer(data: object): object {
  const schema = { type: 'object', properties: { data } };
  return { responses: { 200: { description: 'Success', content: { 'application/json': { schema } } } } };
}
