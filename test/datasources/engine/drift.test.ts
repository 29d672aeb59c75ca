import { expect, it } from '@jest/globals';
import type { PublishedContract } from '../../../datasources/spec/published-contract';
import { compareAnswers, comparePublished } from '../../../datasources/engine/drift';

const contract: PublishedContract = {
  prefix: 'XX',
  endpointCount: 1,
  endpoints: { 'XX-01': { path: '/people', fields: 'id:s name:s plan:o plan.name:s topics:a topics[].name:s' } },
  recordsIn: (_, body) => (Array.isArray(body) ? (body as unknown[]) : []),
};
const documentOf = (schema: object, schemas: object = {}) => ({
  paths: {
    '/people': { get: { responses: { 200: { content: { 'application/json': { schema } } } } } },
  },
  components: { schemas },
});
const publishedOf = (schema: object, schemas?: object) =>
  comparePublished(contract, documentOf(schema, schemas)).map(({ field, change }) => `${change} ${field}`);

const text = { type: 'string' };
const person = {
  type: 'object',
  properties: {
    id: text,
    name: text,
    plan: { type: 'object', properties: { name: text } },
    topics: { type: 'array', items: { type: 'object', properties: { name: text } } },
  },
};

it('finds nothing in a published contract that matches the wire schema', () => {
  expect(publishedOf({ type: 'array', items: person })).toEqual([]);
  expect(publishedOf({ $ref: '#/components/schemas/Person' }, { Person: person })).toEqual([]);
});

it('follows a recursive schema no deeper than the wire schema', () => {
  const properties = { ...person.properties, boss: { $ref: '#/components/schemas/Person' } };
  const found = publishedOf({ $ref: '#/components/schemas/Person' }, { Person: { ...person, properties } });
  expect(found).toContain('new boss');
  expect(found.length).toBeLessThan(100);
});

it('visits a schema with many cross references once per node, and no deeper than needed', () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 60 }, (_, level) => {
      const properties = Object.fromEntries(
        Array.from({ length: 20 }, (__, index) => [`f${index}`, { $ref: `#/components/schemas/S${level + 1}` }]),
      );
      return [`S${level}`, { type: 'object', properties: { ...properties, id: text } }];
    }),
  );
  const startedAt = performance.now();
  expect(publishedOf({ $ref: '#/components/schemas/S0' }, schemas)).toContain('vanished name');
  expect(performance.now() - startedAt).toBeLessThan(5000);
});

it('ignores dangling references', () => {
  for (const reference of [
    '#/components/schemas/None',
    '#/__proto__',
    '',
    '#',
    'x'.repeat(100_000),
    '#/'.repeat(50_000),
  ])
    expect(publishedOf({ $ref: reference })).toEqual([]);
});

it('reports what vanished, changed type or is new in a response, as deep as the contract', () => {
  const row = { id: 'x', name: 7, plan: { name: 'p', more: { deeper: 1 } }, topics: [{}], extra: true };
  const drift = compareAnswers(contract, new Map([['XX-01', [[row]]]]));
  expect(drift.map(({ field, change }) => `${change} ${field}`).sort()).toEqual([
    'changed type name',
    'new extra',
    'new plan.more',
    'vanished topics[].name',
  ]);
});
