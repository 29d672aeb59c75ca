import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { KeyReader } from '../../datasources/engine/key-reader';
import { ScanReader } from '../../datasources/engine/scan-reader';
import { KINDS } from '../../datasources/spec/capabilities';
import type { RecordKind } from '../../datasources/spec/capabilities';
import { FIELD_READS } from '../../src/domain/field-reads';
import { sharedSchema, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Every field of the graph reads the record kinds that FIELD_READS states, and no others. */

const ofCompany = (inside: string) => `{ company(slug: "acme") { ${inside} } }`;
const listOf = (list: string) => (inside: string) => ofCompany(`${list}(first: 16) { nodes { ${inside} } }`);
const ofLearners = listOf('learners');
/** The way from the root to each type whose fields may read. */
const WAYS: Readonly<Record<string, (inside: string) => string>> = {
  Company: ofCompany,
  CompanySource: (inside) => ofCompany(`sources { ${inside} }`),
  Learner: ofLearners,
  LearnerAccount: (inside) => ofLearners(`accounts { ${inside} }`),
  CourseResult: (inside) => ofLearners(`courseResults(first: 2) { nodes { ${inside} } }`),
  Group: listOf('groups'),
  Course: listOf('courses'),
  Simulation: listOf('simulations'),
  Policy: listOf('policies'),
  Breach: listOf('breaches'),
};
const PREFILTER: RecordKind = 'exposedAccounts';
const schema = sharedSchema();
let system: TestSystem;
const kinds = new Set<RecordKind>();

beforeAll(async () => {
  system = await startTestSystem({ learners: 16 });
  record(ScanReader.prototype, ['readAll', 'peek']);
  record(KeyReader.prototype, ['loadByKey', 'loadByPerson', 'fetchByKey', 'readForPeople', 'peekPerson']);
});
afterAll(async () => {
  await system.close();
});

/** Notes the kind, the second argument, of every call of these methods. */
function record(reader: object, methods: readonly string[]): void {
  for (const name of methods) {
    const method: unknown = Reflect.get(reader, name);
    if (typeof method !== 'function') throw new Error(`there is no method ${name}`);
    Reflect.set(reader, name, function (this: unknown, ...values: unknown[]) {
      const kind = KINDS.find((one) => one === values[1]);
      if (kind) kinds.add(kind);
      const result: unknown = Reflect.apply(method, this, values);
      return result;
    });
  }
}

/** The fields of a type that need no argument. */
function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} is no type with fields`);
  return Object.values(type.getFields()).filter(({ args }) =>
    args.every(({ type: of, defaultValue }) => !isNonNullType(of) || defaultValue !== undefined),
  );
}

/** The leaf fields of a type, and of its pages. */
function leavesOf(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (!isObjectType(type)) return '{ __typename }';
  const { nodes } = type.getFields();
  return nodes ? `{ nodes ${leavesOf(getNamedType(nodes.type))} }` : '{ __typename }';
}

async function kindsOf(query: string): Promise<ReadonlySet<RecordKind>> {
  kinds.clear();
  const { data } = await system.ask<object | null>(query);
  expect(data).toBeTruthy();
  return new Set(kinds);
}

describe.each(Object.keys(WAYS))('%s', (type) => {
  const way = WAYS[type] ?? ofCompany;

  it('reads in each field what the table states', async () => {
    const base = await kindsOf(way('__typename'));
    const found: Record<string, readonly string[]> = {};
    const stated: Record<string, readonly string[]> = {};
    for (const field of fieldsOf(type)) {
      const read = await kindsOf(way(`${field.name} ${leavesOf(getNamedType(field.type))}`));
      const own = [...read].filter((kind) => !base.has(kind) && kind !== 'accounts').sort();
      const coordinate = `${type}.${field.name}`;
      const { kinds: listed = [] } = FIELD_READS[coordinate] ?? {};
      // The prefilter of exposures, which the engine reads.
      const withPrefilter = new Set(listed.includes('exposures') ? [...listed, PREFILTER] : listed);
      const kindsInTable = [...withPrefilter].filter((kind) => !base.has(kind) && kind !== 'accounts');
      if (own.length > 0) found[coordinate] = own;
      if (kindsInTable.length > 0) stated[coordinate] = [...kindsInTable].sort();
    }
    expect(found).toEqual(stated);
  });
});
