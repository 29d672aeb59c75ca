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
  const listOf = (name: string) => answer({ type: 'array', items: { $ref: `#/components/schemas/${name}` } });
  return {
    openapi: '3.1.0',
    info: { title: 'SiberMate API', version: '1' },
    paths: {
      ...Object.fromEntries(PATHS.map((path) => [path, { get: answer({ type: 'object' }) }])),
      '/learners': { get: listOf('Learner') },
      '/learners/{learnerId}': { get: answer({ $ref: '#/components/schemas/Learner' }) },
      '/groups': { get: listOf('Group') },
    },
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
