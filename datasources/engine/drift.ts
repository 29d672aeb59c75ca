import type { PublishedContract, DocumentedEndpoint } from '../spec/published-contract';

/** One difference between a vendor's responses and its published contract. */
export interface Drift {
  readonly endpoint: string;
  /** The path in a record; empty for the endpoint itself. */
  readonly field: string;
  readonly change: 'vanished' | 'changed type' | 'new';
  readonly documented: string;
  readonly found: string;
  /** Where the difference was seen: in a response, or in the OpenAPI document that the vendor publishes. */
  readonly seen: 'answer' | 'published';
}

/** Letters of the contract's notation. */
const TYPES: Readonly<Record<string, string>> = {
  s: 'text',
  n: 'number',
  b: 'true or false',
  o: 'object',
  a: 'list',
};

interface Field {
  readonly types: readonly string[];
  readonly anything: boolean;
  readonly optional: boolean;
}

/** Findings in live responses of one endpoint: the types that each field had, and the objects that were inspected. */
interface Found {
  readonly types: Map<string, Set<string>>;
  readonly objects: Set<string>;
}
/** Nesting depth to which a published schema is inspected: no contract goes deeper. */
const MAX_DEPTH = 6;
/** Number of properties inspected in a published schema, whose parts may refer to each other many times. */
const MAX_PROPERTIES = 5000;

const emptyFindings = (): Found => ({ types: new Map(), objects: new Set() });

/** Compares responses with the contract, endpoint by endpoint. Reports only names and types of fields, never values. */
export function compareAnswers(
  { endpoints, recordsIn }: PublishedContract,
  bodies: ReadonlyMap<string, readonly unknown[]>,
): readonly Drift[] {
  return [...bodies].flatMap(([endpoint, answers]) => {
    const documented = endpoints[endpoint];
    if (!documented?.fields) return [];
    const fields = readFields(documented);
    const found = emptyFindings();
    const parents = parentsOf(fields);
    const records = answers.flatMap((body) => recordsIn(endpoint, body));
    for (const record of records) collect(record, '', parents, found);
    return records.length === 0 ? [] : compare(endpoint, fields, found, 'answer');
  });
}

/** Compares a published OpenAPI document with the contract: paths, and the response fields that it describes. */
export function comparePublished({ endpoints }: PublishedContract, document: unknown): readonly Drift[] {
  const paths = objectIn(document, 'paths') ?? {};
  return Object.entries(endpoints).flatMap(([endpoint, documented]) => {
    const operation = objectIn(objectIn(paths, documented.path), 'get');
    if (!operation) {
      const gone = { change: 'vanished', documented: documented.path, found: '-', seen: 'published' } as const;
      return [{ endpoint, field: '', ...gone }];
    }
    const schema = documented.fields === '' ? undefined : answerSchema(operation, document);
    if (!schema) return [];
    const fields = readFields(documented);
    const found = emptyFindings();
    describe(schema, document, found);
    return found.types.size === 0 ? [] : compare(endpoint, fields, found, 'published');
  });
}

function readFields({ fields }: DocumentedEndpoint): ReadonlyMap<string, Field> {
  return new Map(
    fields
      .trim()
      .split(/\s+/)
      .map((entry): [string, Field] => {
        const [name = '', letters = ''] = entry.split(':');
        const types = [...letters].flatMap((letter) => TYPES[letter] ?? []);
        return [name, { types, anything: letters.includes('x'), optional: letters.includes('?') }];
      }),
  );
}

function compare(
  endpoint: string,
  fields: ReadonlyMap<string, Field>,
  found: Found,
  seen: Drift['seen'],
): readonly Drift[] {
  const drifts: Drift[] = [];
  for (const [field, { types, anything, optional }] of fields) {
    const now = found.types.get(field);
    const documented = anything ? 'anything' : types.join(' or ');
    if (!now) {
      // If the parent object never occurred, its fields cannot have vanished.
      if (found.objects.has(parentOf(field)) && (!optional || seen === 'published'))
        drifts.push({ endpoint, field, change: 'vanished', documented, found: '-', seen });
      continue;
    }
    const strange = [...now].filter((type) => !anything && !types.includes(type));
    if (strange.length > 0)
      drifts.push({ endpoint, field, change: 'changed type', documented, found: strange.join(' or '), seen });
  }
  for (const [field, types] of found.types)
    if (!fields.has(field))
      drifts.push({ endpoint, field, change: 'new', documented: '-', found: [...types].join(' or '), seen });
  return drifts;
}

/** `plan.name` → `plan`, `users{}.id` → `users{}`, `id` → the record itself. */
function parentOf(field: string): string {
  return field.includes('.') ? field.slice(0, field.lastIndexOf('.')) : '';
}

/** The parents of all documented fields: `plan` of `plan.name`. */
function parentsOf(fields: ReadonlyMap<string, Field>): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const field of fields.keys())
    for (let parent = parentOf(field); parent !== ''; parent = parentOf(parent)) parents.add(parent);
  return parents;
}

/** Records the types of a record's fields, and of nested fields as deep as the contract describes them. */
function collect(value: unknown, path: string, parents: ReadonlySet<string>, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  found.objects.add(path);
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined || inner === '') continue;
    const at = path === '' ? key : `${path}.${key}`;
    note(found, at, typeOf(inner));
    if (parents.has(`${at}{}`)) for (const item of itemsOf(inner)) collect(item, `${at}{}`, parents, found);
    else if (parents.has(`${at}[]`)) for (const item of itemsOf(inner)) collect(item, `${at}[]`, parents, found);
    else if (parents.has(at)) collect(inner, at, parents, found);
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function note(found: Found, path: string, type: string): void {
  found.types.set(path, (found.types.get(path) ?? new Set<string>()).add(type));
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' ? 'number' : 'object';
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'true or false',
  object: 'object',
  array: 'list',
};

/** The schema of one record in a successful response: inside `data`, and inside a list. */
function answerSchema(operation: JsonObject, document: unknown): unknown {
  const responses = objectIn(operation, 'responses');
  const content = objectIn(objectIn(responses, '200'), 'content');
  const body = resolve(objectIn(objectIn(content, 'application/json'), 'schema'), document);
  const data = resolve(objectIn(objectIn(body, 'properties'), 'data'), document) ?? body;
  return resolve(objectIn(data, 'items'), document) ?? data;
}

/** Records the types of a schema's properties. Schemas may refer to themselves, and to others many times. */
function describe(schema: unknown, document: unknown, found: Found): void {
  const open = [{ schema, path: '', depth: 0 }];
  let left = MAX_PROPERTIES;
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, depth } = next;
    const properties = objectIn(next.schema, 'properties');
    if (!properties) continue;
    found.objects.add(path);
    for (const [key, given] of Object.entries(properties)) {
      left -= 1;
      if (left < 0) return;
      const property = resolve(given, document);
      const at = path === '' ? key : `${path}.${key}`;
      const types = property?.type;
      for (const type of Array.isArray(types) ? (types as unknown[]) : [types]) {
        const known = typeof type === 'string' ? SCHEMA_TYPES[type] : undefined;
        if (known !== undefined) note(found, at, known);
      }
      if (depth >= MAX_DEPTH) continue;
      open.push({ schema: property, path: at, depth: depth + 1 });
      const items = resolve(objectIn(property, 'items'), document);
      if (items) open.push({ schema: items, path: `${at}[]`, depth: depth + 1 });
    }
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Follows one `$ref` into the document itself. */
function resolve(schema: unknown, document: unknown): JsonObject | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref: reference } = schema;
  if (typeof reference !== 'string') return schema;
  const parts = reference.slice(0, MAX_REFERENCE).replace(/^#\//, '').split('/');
  return parts.reduce<JsonObject | undefined>(objectIn, isObject(document) ? document : undefined);
}
/** Longer than any path to a schema. */
const MAX_REFERENCE = 1000;

function objectIn(value: unknown, key: string): JsonObject | undefined {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}
