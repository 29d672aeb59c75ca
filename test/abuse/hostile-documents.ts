import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';

/** A hostile request. */
export interface HostileRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Whether the client accepts incremental delivery. */
  readonly inParts?: boolean;
}

const TYPE_FIELDS = ['kind', 'name', 'description', 'specifiedByURL', 'isOneOf', '__typename'];
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** An id in the format of this graph. */
function idOf(at: number): string {
  const type = ['Learner', 'Group', 'Course', 'Company', 'Simulation', 'Source', 'Nothing'][at % 7] ?? '';
  return Buffer.from(JSON.stringify([type, 'acme', 'sibermate-acme', `x${at}`])).toString('base64url');
}

/**
 * Families of documents that grow with a number: small ones are accepted, and the cost of the largest accepted one
 * is measured.
 */
export const FAMILIES: Readonly<Record<string, (size: number) => HostileRequest>> = {
  // 2.8 kB took the process down when fragments were inlined as often as they are spread.
  'fragments that double, each with a field': (size) => ({
    query: `{ company(slug: "acme") { ...F0 } } ${times(size, (at) => `fragment F${at} on Company { a${at}: name ...F${at + 1} ... { ...F${at + 1} } }`)} fragment F${size} on Company { name }`,
  }),
  // 495 bytes took 18 s and 3.4 GB when every possible type of every interface was compiled.
  'interfaces below interfaces': (size) => ({
    query: `{ node(id: "x") { ...N } } fragment N on Node { ... on SourceRecord { ${'source { ... on Node { ... on SourceRecord { '.repeat(size)} externalId ${'} } } '.repeat(size)} } id }`,
  }),
  'fragments that double, at one level': (size) => ({
    query: `{ company(slug: "acme") { ...F0 } } ${times(size, (at) => `fragment F${at} on Company { ...F${at + 1} ... { ...F${at + 1} } }`)} fragment F${size} on Company { name }`,
  }),
  'fragments that double, through fields': (size) => ({
    query: `{ companies { nodes { ...F0 } } } ${times(size, (at) => `fragment F${at} on Company { a${at}: sources { source { ... on Source { health { problem { source { slug } } } } } } ...F${at + 1} b${at}: coverage { bySource { source { slug } } } }`)} fragment F${size} on Company { name }`,
  }),
  'fragments that double, in empty pages': (size) => ({
    query: `{ company(slug: "acme") { ...F0 } } ${times(size, (at) => `fragment F${at} on Company { a${at}: learners(first: 0) { nodes { company { ...F${at + 1} } } edges { node { company { ...F${at + 1} } } } } }`)} fragment F${size} on Company { name }`,
  }),
  'fragments in fragments in fragments, without a field': (size) => ({
    query: `{ __schema { ...F0 } } ${times(size, (at) => `fragment F${at} on __Schema { ...F${at + 1} ... { ...F${at + 1} } }`)} fragment F${size} on __Schema { __typename }`,
  }),
  'fragments that spread each other': (size) => ({
    query: `{ __schema { ...F0 } } ${times(size, (at) => `fragment F${at} on __Schema { ${times(size, (to) => (to === at ? '__typename' : `...F${to}`))} }`)}`,
  }),
  'unknown fragments': (size) => ({
    query: `{ __schema { ...F0 } } ${times(size, (at) => `fragment F${at} on __Schema { ...F${at + 1} ... { ...F${at + 1} } }`)}`,
  }),
  'unused fragments': (size) => ({
    query: `{ viewer { name } } fragment R on Query { __schema { ...F0 } } ${times(size, (at) => `fragment F${at} on __Schema { ...F${at + 1} ... { ...F${at + 1} } }`)} fragment F${size} on __Schema { __typename }`,
  }),
  'many fragments with the same field': (size) => ({
    query: `{ ${times(size, (at) => `...F${at}`)} } ${times(size, (at) => `fragment F${at} on Query { viewer { name } }`)}`,
  }),
  'many fragments with different fields': (size) => ({
    query: `{ __type(name: "Query") { ${times(size, (at) => `...F${at}`)} } } ${times(size, (at) => `fragment F${at} on __Type { ${TYPE_FIELDS[at % TYPE_FIELDS.length] ?? ''} }`)}`,
  }),
  'many fragments, each spread in every other': (size) => ({
    query: `{ viewer { ...F0 } } ${times(size, (at) => `fragment F${at} on Viewer { name ${times(size - at - 1, (to) => `...F${at + to + 1}`)} }`)}`,
  }),
  'many places with the same many fragments': (size) => ({
    query: `{ ${times(size, (at) => `...P${at}`)} } ${times(size, (at) => `fragment P${at} on Query { viewer { ${times(size, (to) => `...F${to}`)} } }`)} ${times(size, (at) => `fragment F${at} on Viewer { name }`)}`,
  }),
  'inline fragments on the same type': (size) => ({
    query: `{ node(id: "x") { ${times(size, () => '... on Learner { name }')} } }`,
  }),
  'inline fragments on alternating types': (size) => ({
    query: `{ node(id: "x") { ${times(size, () => '... on Node { ... on Learner { name')} ${'} }'.repeat(size)} } }`,
  }),
  'nested inline fragments': (size) => ({
    query: `{ ${'... { '.repeat(size)} viewer { name } ${'} '.repeat(size)} }`,
  }),
  'interfaces in interfaces': (size) => ({
    query: `{ sources { ${times(size, (at) => `a${at}: capabilities { endpoints } ... on Node { id ... on Source { b${at}: health { problem { source { ... on InfosecIqSource { slug } ... on CyberHootSource { slug } id } } } } }`)} } }`,
  }),
  'nested interfaces': (size) => ({
    query: `{ node(id: "x") { ${'... on SourceRecord { source { ... on Node { ... on SourceRecord { externalId } '.repeat(size)} id ${'} } } '.repeat(size)} } }`,
  }),
  'the capabilities of each vendor, many times': (size) => ({
    query: `{ ${times(size, (at) => `c${at}: company(slug: "acme") { ...C }`)} } fragment C on Company { ${times(14, (at) => `l${at}: learners(first: 0) { ...S }`)} } fragment S on LearnerConnection { sources { source { capabilities { field support endpoints note } } } }`,
  }),
  'the contribution of each source, many times': (size) => ({
    query: `{ companies { nodes { ${times(size, (at) => `l${at}: learners(first: 0) { ...S }`)} groups { ...G } courses { complete } } } } fragment S on LearnerConnection { complete missing { message source { slug } } sources { state asOf items skipped problem { message } source { slug id vendor } } nodes { name } edges { node { name } } } fragment G on GroupConnection { sources { state source { slug } } }`,
  }),
  'summaries, many times': (size) => ({
    query: `{ companies { nodes { ${times(size, (at) => `t${at}: training { ...T } p${at}: phishing { ...P } e${at}: exposure { complete }`)} } } } fragment T on TrainingSummary { assigned completed sources { state } } fragment P on PhishingSummary { sent clicked clickRate { value numerator denominator } sources { state } }`,
  }),
  'the same page, many times': (size) => ({
    query: `{ company(slug: "acme") { ${times(size, (at) => `l${at}: learners(first: ${at}, filter: { search: "${at}" }) { nodes { ...P } edges { node { ...P } } }`)} } } fragment P on Learner { name courseResults { nodes { courseName } } simulationResults { nodes { outcome } } timeline { nodes { kind: __typename } } }`,
  }),
  'references of a gateway': (size) => ({
    query:
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Company { name domains } ... on Learner { name } } }',
    variables: {
      r: Array.from({ length: size }, (_, at) =>
        at % 2 === 0
          ? { __typename: 'Company', slug: 'acme' }
          : { __typename: 'Learner', email: `a${at}@acme.example` },
      ),
    },
  }),
  'references that are invalid': (size) => ({
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: { r: Array.from({ length: size }, () => ({})) },
  }),
  'numbers as references': (size) => ({
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: { r: Array.from({ length: size }, () => 0) },
  }),
  'short addresses of unknown people': (size) => ({
    query: 'query ($e: [EmailAddress!]!) { learnersByEmail(emails: $e) { name } }',
    variables: { e: Array.from({ length: size }, (_, at) => `${at.toString(36)}@b`) },
  }),
  'short ids of unknown objects': (size) => ({
    query:
      'query ($i: [ID!]!) { nodes(ids: $i) { id } learnersById(ids: $i) { name } companiesById(ids: $i) { name } }',
    variables: { i: Array.from({ length: size }, (_, at) => at) },
  }),
  'unknown slugs': (size) => ({
    query: 'query ($s: [String!]!) { companiesBySlug(slugs: $s) { name } }',
    variables: { s: Array.from({ length: size }, () => '') },
  }),
  'ids of unknown objects': (size) => ({
    query: 'query ($i: [ID!]!) { nodes(ids: $i) { id ... on Learner { name } } learnersById(ids: $i) { name } }',
    variables: { i: Array.from({ length: size }, (_, at) => `x${at}`) },
  }),
  'ids of objects that do not exist at the vendor': (size) => ({
    query:
      'query ($i: [ID!]!) { nodes(ids: $i) { id } learnersById(ids: $i) { name } companiesById(ids: $i) { name } }',
    variables: { i: Array.from({ length: size }, (_, at) => idOf(at)) },
  }),
  'references to objects that do not exist': (size) => ({
    query:
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Learner { name } ... on Company { name } } }',
    variables: {
      r: Array.from({ length: size }, (_, at) => ({ __typename: at % 2 === 0 ? 'Learner' : 'Company', id: idOf(at) })),
    },
  }),
  'addresses of unknown people': (size) => ({
    query: 'query ($e: [EmailAddress!]!) { learnersByEmail(emails: $e) { name training { assigned } } }',
    variables: { e: Array.from({ length: size }, (_, at) => `a${at}@b.example`) },
  }),
  'wrong variables': (size) => ({
    query: 'query ($i: [ID!]!) { nodes(ids: $i) { id } }',
    variables: { i: Array.from({ length: size }, () => [[]]) },
  }),
  'long lists in many arguments': (size) => ({
    query: `{ company(slug: "acme") { ${times(28, (at) => `l${at}: learners(first: 0, filter: { vendors: [${times(size, () => 'CYBERHOOT')}] }) { totalCount }`)} } }`,
  }),
  'many variables': (size) => ({
    query: `query (${times(size, (at) => `$v${at}: Boolean = ${at % 2 === 0}`)}) { ${times(size, (at) => `... @include(if: $v${at}) { viewer { name } }`)} }`,
  }),
  'many operations': (size) => ({
    query: `${times(size, (at) => `query Q${at} { viewer { ...F } }`)} fragment F on Viewer { name scopes companies { slug name domains } }`,
    operationName: 'Q0',
  }),
  'many operations with the same large fragment': (size) => ({
    query: `${times(size, (at) => `query Q${at}($v: Boolean = true) { ...F0 ... @skip(if: $v) { viewer { name } } }`)} ${times(60, (at) => `fragment F${at} on Query { ...F${at + 1} }`)} fragment F60 on Query { company(slug: "acme") { ...C } } fragment C on Company { name slug domains learners { nodes { name email status } } }`,
    operationName: 'Q0',
  }),
  'conditions everywhere': (size) => ({
    query: `query ($a: Boolean = true, $b: Boolean = false) { company(slug: "acme") { ${times(size, (at) => `... @include(if: $${at % 2 === 0 ? 'a' : 'b'}) { l${at % 28}: learners(first: ${at % 28}) @skip(if: $b) { totalCount nodes { name } } }`)} } }`,
  }),
  'deferred fragments': (size) => ({
    query: `{ companies { nodes { ${times(size, (at) => `... @defer(label: "d${at}") { l${at}: learners(first: 0) { totalCount ... @defer { nodes { name } } } }`)} } } }`,
    inParts: true,
  }),
  'deferred fragments in fragments that double': (size) => ({
    query: `{ company(slug: "acme") { ...F0 } } ${times(size, (at) => `fragment F${at} on Company { ...F${at + 1} @defer(label: "a${at}") ... { ...F${at + 1} } }`)} fragment F${size} on Company { name learners(first: 0) { totalCount } }`,
    inParts: true,
  }),
  'the schema, many times': (size) => ({
    query: `{ ${times(size, (at) => `s${at}: __schema { ...S }`)} } fragment S on __Schema { types { name fields { name args { name } type { name ofType { name } } } } }`,
  }),
  'types by name, many times': (size) => ({
    query: `{ ${times(size, (at) => `t${at}: __type(name: "CyberHootAccount") { fields { name description args { name } type { name kind ofType { name kind ofType { name } } } } possibleTypes { name } interfaces { name } }`)} }`,
  }),
  'the SDL for gateways, many times': (size) => ({
    query: `{ ${times(size, (at) => `s${at}: _sdl e${at}: _service { sdl }`)} }`,
  }),
  'one field, many times': (size) => ({ query: `{ viewer { ${'name '.repeat(size)} } }` }),
  'unknown arguments': (size) => ({
    query: `{ ${times(12, () => `company(${times(size, (at) => `a${at}: ${at}`)}) { name }`)} }`,
  }),
  'unknown fields': (size) => ({ query: `{ ${times(size, (at) => `nonsense${at}`)} }` }),
  'unknown types': (size) => ({
    query: `{ node(id: "x") { ${times(size, (at) => `... on Lerner${at} { id }`)} } }`,
  }),
  'a long text': (size) => ({ query: `{ company(slug: "${'x'.repeat(size * 60)}") { name } }` }),
  'a long comment': (size) => ({ query: `{ viewer { name } } # ${'x'.repeat(size * 60)}` }),
  'a deep value': (size) => ({ query: `{ node(id: ${'['.repeat(size)}1${']'.repeat(size)}) { id } }` }),
};

/** Families whose documents are invalid at any size: they are refused as invalid, and quickly. */
export const INVALID: ReadonlySet<string> = new Set([
  'fragments that spread each other',
  'unknown fragments',
  'unused fragments',
  'wrong variables',
  'unknown arguments',
  'unknown fields',
  'unknown types',
  'a deep value',
]);

const DEEPEST = 9;

/**
 * A random document of the schema, as large as the limits are likely to accept: layers of fragments, each spread
 * several times and into several types, aliases, conditions, empty pages, edges beside nodes, several operations.
 */
export function hostileDocument(schema: GraphQLSchema, random: () => number): HostileRequest {
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const upTo = (most: number): number => 1 + Math.floor(random() * most);

  let aliases = 28;
  let conditions = 40;
  let tokens = 400 + Math.floor(random() * 2500);
  const fragments: { readonly name: string; readonly type: string; text: string }[] = [];
  const width = upTo(6);
  const page = pick(['0', '0', '1', '20', '500']);

  const argument = ({ name, type }: GraphQLArgument): string => {
    const named = getNamedType(type);
    const scalar = named.name;
    if (isEnumType(named)) return named.getValues()[0]?.name ?? 'null';
    if (scalar === 'Period') return '{ lastDays: 365 }';
    if (name === 'first' || name === 'last') return page;
    if (scalar === '_Any')
      return '[{ __typename: "Company", slug: "acme" }, { __typename: "Learner", email: "a@b.example" }]';
    if (scalar === 'EmailAddress') return '"a@b.example"';
    return name === 'slug' || name === 'slugs' || name === 'company' ? '"acme"' : '"x"';
  };
  const condition = (): string => {
    if (conditions <= 0 || !chance(0.1)) return '';
    conditions -= 1;
    tokens -= 6;
    return ` @${pick(['skip(if: false)', 'include(if: true)', 'skip(if: $no)', 'include(if: $yes)', 'skip(if: $yes)'])}`;
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const required = field.args.filter(
      (one) =>
        (isNonNullType(one.type) && one.defaultValue === undefined) ||
        one.name === 'first' ||
        (one.name === 'slug' && chance(0.9)),
    );
    const args = required.length === 0 ? '' : `(${required.map((one) => `${one.name}: ${argument(one)}`).join(', ')})`;
    const isAliased = aliases > 0 && chance(0.15);
    if (isAliased) aliases -= 1;
    tokens -= 1 + required.length * 3 + (isAliased ? 2 : 0);
    const inner = getNamedType(field.type);
    const alias = isAliased ? `${field.name}${aliases}: ` : '';
    return `${alias}${field.name}${args}${condition()}${isCompositeType(inner) ? ` { ${selections(inner, depth + 1)} }` : ''}`;
  };
  const spread = (type: GraphQLCompositeType, depth: number): string => {
    const known = fragments.filter((one) => one.type === type.name && one.text !== '');
    tokens -= 2;
    if (known.length > 0 && (chance(0.7) || tokens <= 0)) return `...${pick(known).name}${condition()}`;
    const fragment = { name: `F${fragments.length}`, type: type.name, text: '' };
    fragments.push(fragment);
    fragment.text = selections(type, depth);
    return `...${fragment.name}${condition()} ... { ...${fragment.name} }`;
  };
  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const fields = 'getFields' in type ? fieldsOf(type, depth) : [];
    const parts = ['__typename'];
    tokens -= 3;
    for (let count = upTo(width); count > 0 && tokens > 0; count -= 1) {
      const kind = random();
      if (kind < 0.25 && depth < DEEPEST) parts.push(spread(type, depth));
      else if (kind < 0.45 && isAbstractType(type)) {
        const on = pick(schema.getPossibleTypes(type));
        tokens -= 5;
        parts.push(`... on ${on.name}${condition()} { ${selections(on, depth)} }`);
      } else if (fields.length > 0) parts.push(fieldText(pick(fields), depth));
    }
    return parts.join(' ');
  };
  /** Composite fields rather than scalars, so that the document grows. */
  const fieldsOf = (type: GraphQLObjectType | GraphQLInterfaceType, depth: number) => {
    const fields = Object.values(type.getFields()).filter(({ name }) => name !== '_sdl' && name !== '_service');
    const objects = fields.filter((one) => isCompositeType(getNamedType(one.type)));
    if (depth >= DEEPEST || tokens <= 0) return fields.filter((one) => isLeafType(getNamedType(one.type)));
    return objects.length > 0 && chance(0.8) ? objects : fields;
  };

  const root = schema.getQueryType();
  if (!root || !isObjectType(root)) throw new Error('the schema has no queries');
  const operations = chance(0.2) ? upTo(4) : 1;
  const texts = Array.from(
    { length: operations },
    (_, index) =>
      `query Q${index}($yes: Boolean = true, $no: Boolean = false) { used: __typename @skip(if: $no) @include(if: $yes) ${selections(root, 0)} }`,
  );
  const used = fragments.map(({ name, type, text }) => `fragment ${name} on ${type} { ${text} }`);
  return { query: [...texts, ...used].join(' '), operationName: 'Q0' };
}
