import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import { decodeId, encodeId } from '../../src/domain/ids';
import { UNLIMITED } from '../coverage/arguments';
import { sharedSchema, startTestSystem } from '../harness';
import type { GraphAnswer, TestSystem } from '../harness';
import { nodeLists } from './entry-points';

/**
 * Every mutation, and every place of its input that takes an id or the name of a source, as the schema lists them: what
 * belongs to another company is refused like what does not exist, and nothing is sent.
 */

const schema = sharedSchema();
const ROOT = 'the-key-of-the-one-who-sees-all';
const WRITER = 'the-key-of-one-who-writes-to-acme';
const READER = 'the-key-of-one-who-reads-acme';
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({
    learners: 12,
    config: { cache: { ttlSeconds: 600 }, limits: UNLIMITED },
    companies: [
      { slug: 'partner', name: 'Partner', domains: ['partner.example'], sources: [{ connection: 'sm-msp' }] },
    ],
    clients: [
      { name: 'root', apiKey: ROOT, companies: '*', scopes: ['read', 'write', 'raw', 'admin'] },
      { name: 'writer', apiKey: WRITER, companies: ['acme'], scopes: ['read', 'write'] },
      { name: 'reader', apiKey: READER, companies: ['acme'], scopes: ['read', 'raw', 'admin'] },
    ],
  });
  for (const slug of ['acme', 'globex', 'partner']) known.set(slug, await idsOf(slug));
});
afterAll(async () => {
  await system.close();
  expect(system.bugs).toEqual([]);
});

/** One id of each type of node and source, of each company. */
const known = new Map<string, ReadonlyMap<string, string>>();
async function idsOf(slug: string): Promise<ReadonlyMap<string, string>> {
  const { data } = await system.ask<{ company: Readonly<Record<string, unknown>> }>(
    `{ company(slug: "${slug}") { id sources { source { id } } ${nodeLists(schema, 'Company')}
      some: learners(first: 3) { nodes { accounts { id } timeline(first: 20) { nodes { id } } } } } }`,
    { key: ROOT },
  );
  const found = new Map<string, string>();
  JSON.stringify(data, (name, value: unknown) => {
    const decoded = name === 'id' && typeof value === 'string' ? decodeId(value) : null;
    if (decoded)
      found.set(`${decoded.type} ${decoded.parts.length > 2 ? (decoded.parts[1] ?? '') : ''}`, String(value));
    return value;
  });
  return found;
}
const foreignIds = () => ['globex', 'partner'].flatMap((slug) => [...(known.get(slug)?.values() ?? [])]);

/** A place of an input, such as `learners.groups`. */
interface Place {
  readonly mutation: string;
  readonly input: GraphQLInputObjectType;
  readonly path: readonly string[];
  readonly isSource: boolean;
}
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
  const input = args[0] && getNamedType(args[0].type);
  if (!isInputObjectType(input)) throw new Error(`${name} has no input`);
  return { name, input };
});
function placesIn(
  mutation: string,
  input: GraphQLInputObjectType,
  type = input,
  outer: readonly string[] = [],
): readonly Place[] {
  return Object.values(type.getFields()).flatMap((field): readonly Place[] => {
    const named = getNamedType(field.type);
    const path = [...outer, field.name];
    const isSource = field.name === 'source' || field.name === 'sources';
    if (isInputObjectType(named)) return placesIn(mutation, input, named, path);
    return named.name === 'ID' || isSource ? [{ mutation, input, path, isSource }] : [];
  });
}
const places = mutations.flatMap(({ name, input }) => placesIn(name, input));

/** Where an id or a source of the company itself stands. */
const OWN: Readonly<Record<string, string>> = {
  learner: 'Learner ',
  learners: 'Learner ',
  managers: 'Learner ',
  id: 'Learner ',
  group: 'Group sm',
  groups: 'Group sm',
  addPhishedToGroup: 'Group iq',
  from: 'Group sm',
  to: 'Group sm',
  course: 'Course iq',
  courses: 'Course sm',
  policy: 'Policy sm',
  policies: 'Policy sm',
};
function someValue(name: string, type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(name, type.ofType);
  if (isListType(type)) return [someValue(name, type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return minimal(type);
  if (type.name === 'ID') return known.get('acme')?.get(OWN[name] ?? '') ?? `no ${name}`;
  if (type.name === 'Int') return 1;
  if (type.name === 'Boolean') return false;
  if (type.name === 'Date') return '2026-12-01';
  if (type.name === 'EmailAddress') return 'somebody@acme.example';
  if (type.name === 'Upload') return null;
  return { company: 'acme', source: 'sm', sources: 'sm' }[name] ?? 'text';
}
/** What is required, and the numbers that must be confirmed. */
function minimal(type: GraphQLInputObjectType): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field))
      .map((field) => [field.name, someValue(field.name, field.type)]),
  );
}
/** A minimal input with a value at a place. */
function inputWith({ input, path }: Place, value: string): object {
  const place = (type: GraphQLInputObjectType, [name = '', ...rest]: readonly string[]): object => {
    const field = type.getFields()[name];
    if (!field) throw new Error(`no field ${name}`);
    const inner = getNamedType(field.type);
    const one = isInputObjectType(inner) && rest.length > 0 ? place(inner, rest) : value;
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    return { ...minimal(type), [name]: isList ? [one] : one };
  };
  return place(input, path);
}

interface Payload {
  readonly outcome: string;
  readonly results: readonly unknown[];
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}
type Answers = GraphAnswer<Readonly<Record<string, Payload>> | null>;
/** One mutation for each input, in one request. */
function mutate(name: string, type: GraphQLInputObjectType, inputs: readonly object[], key: string): Promise<Answers> {
  const declared = inputs.map((_, at) => `$i${at}: ${type.name}!`).join(', ');
  const asked = inputs.map(
    (_, at) => `m${at}: ${name}(input: $i${at}) { outcome results { item state code message externalId }
      userErrors { code message field item } calls { endpoint path body } }`,
  );
  const variables = Object.fromEntries(inputs.map((input, at) => [`i${at}`, input]));
  return system.ask(`mutation (${declared}) { ${asked.join(' ')} }`, { key, variables });
}
function written(): readonly string[] {
  const writes = new Set(system.sandboxes.all.flatMap(({ writeEndpoints }) => writeEndpoints));
  return system.sandboxes.calls().flatMap(({ endpoint }) => (writes.has(endpoint) ? [endpoint] : []));
}
/** Vendor calls that name another company's tenant. */
const ofOthers = () =>
  system.sandboxes.calls().filter(({ path }) => path.includes('companyId=') || path.includes('customer_id=1001'));

/** Pairs of an id of another company and one that does not exist. */
function pairs(): readonly (readonly [string, string])[] {
  return foreignIds().flatMap((id): (readonly [string, string])[] => {
    const { type = '', parts = [] } = decodeId(id) ?? {};
    const [company = '', source = '', externalId] = parts;
    const nowhere = encodeId(type, type === 'Source' ? 'nobodys' : 'nowhere', ...parts.slice(1));
    if (externalId === undefined) return [[id, nowhere]];
    // A connection of both companies: the other's object, under the viewer's company.
    const shared = source === 'ch' ? ([[company, 'acme']] as const) : [];
    return [
      [id, nowhere],
      ...shared.map(
        ([, own]) => [encodeId(type, own, source, externalId), encodeId(type, own, source, '987654')] as const,
      ),
    ];
  });
}

it('finds places to try in the inputs', () => {
  expect(mutations).toHaveLength(31);
  expect(places.length).toBeGreaterThan(50);
  expect(pairs().length).toBeGreaterThan(8);
});

/** The types that a place takes; learners and their managers are people. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  group: ['Group'],
  groups: ['Group'],
  addPhishedToGroup: ['Group'],
  from: ['Group'],
  to: ['Group'],
  course: ['Course'],
  courses: ['Course', 'InfosecIqCampaign'],
  policy: ['Policy'],
  policies: ['Policy'],
};
/** Ids of the company itself, each of a type that the place does not take. */
function ofOtherTypes({ path }: Place): readonly string[] {
  const taken = TAKEN[path.at(-1) ?? ''] ?? ['Learner'];
  return [...(known.get('acme')?.entries() ?? [])].flatMap(([name, id]) => {
    const [type = '', source = ''] = name.split(' ');
    const { parts: [, , externalId] = [] } = decodeId(id) ?? {};
    if (taken.includes(type)) return [];
    // A thing that exists, by the name of a type that has no such id.
    const forged = externalId === undefined ? [] : taken.map((other) => encodeId(other, 'acme', source, externalId));
    return [id, ...(type === 'LearnerAccount' ? forged : [])];
  });
}

describe.each(mutations.filter(({ name }) => name !== 'uploadPolicyDocument'))('$name', ({ name, input }) => {
  it('needs the scope WRITE', async () => {
    system.forget();
    const { data, errors } = await mutate(name, input, [minimal(input)], READER);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'FORBIDDEN', scope: 'WRITE' }),
    ]);
    expect(system.sandboxes.calls()).toEqual([]);
  });

  it('another company looks like one that does not exist', async () => {
    system.forget();
    const inputs = ['globex', 'partner', 'nowhere', ''].map((company) => ({ ...minimal(input), company }));
    const { data, errors } = await mutate(name, input, inputs, WRITER);
    expect(errors).toBeUndefined();
    const [first, ...others] = Object.values(data ?? {});
    expect(first).toMatchObject({
      outcome: 'REFUSED',
      results: [],
      userErrors: [{ code: 'NOT_FOUND', field: ['company'] }],
    });
    for (const other of others) expect(other).toEqual(first);
    expect(system.sandboxes.calls()).toEqual([]);
  });

  for (const place of places.filter(({ mutation }) => mutation === name))
    it(place.path.join('.'), async () => {
      system.forget();
      const tried: readonly (readonly [string, string])[] = place.isSource ? [['sm-msp', 'nobodys']] : pairs();
      const answers = async (at: 0 | 1) => {
        const { data, errors } = await mutate(
          name,
          input,
          tried.map((pair) => inputWith(place, pair[at])),
          WRITER,
        );
        expect(errors).toBeUndefined();
        return Object.values(data ?? {});
      };
      const foreign = await answers(0);
      expect(foreign).toEqual(await answers(1));
      for (const payload of foreign) {
        expect(payload).toMatchObject({ outcome: 'REFUSED', results: [] });
        const fields = payload.userErrors.flatMap(({ code, field }) =>
          code === 'NOT_FOUND' ? [field.filter((part) => !/^\d+$/.test(part)).join('.')] : [],
        );
        expect(fields).toContain(place.path.join('.'));
      }
      expect(written()).toEqual([]);
      expect(ofOthers()).toEqual([]);
    });

  for (const place of places.filter(({ mutation, isSource }) => mutation === name && !isSource))
    it(`${place.path.join('.')} takes no id of another type`, async () => {
      system.forget();
      const inputs = ofOtherTypes(place).map((id) => inputWith(place, id));
      const { data, errors } = await mutate(name, input, inputs, WRITER);
      expect(errors).toBeUndefined();
      const payloads = Object.values(data ?? {});
      expect(payloads.length).toBeGreaterThan(10);
      for (const [at, { outcome, results, userErrors }] of payloads.entries()) {
        const fields = userErrors.map(
          ({ code, field }) => `${code} ${field.filter((part) => !/^\d+$/.test(part)).join('.')}`,
        );
        expect([inputs[at], outcome, results]).toEqual([inputs[at], 'REFUSED', []]);
        expect(fields).toContain(`NOT_FOUND ${place.path.join('.')}`);
      }
      expect(written()).toEqual([]);
    });
});
