/** Other subgraphs of a company graph, one for each way in which a subgraph can use ours. */

const link = (...names: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", ${names.map((name) => `"${name}"`).join(', ')}])`;

export const PARTNERS: Readonly<Record<string, string>> = {
  'a single key (@key id)': `${link()}
    type Query { champion: Learner }
    type Learner @key(fields: "id", resolvable: false) { id: ID! }`,
  'another key (@key email)': `${link()}
    scalar EmailAddress
    type Query { champion: Learner }
    type Learner @key(fields: "email", resolvable: false) { email: EmailAddress }`,
  'a composite, nested key (@key email company { slug })': `${link()}
    scalar EmailAddress
    type Query { champion: Learner }
    type Learner @key(fields: "email company { slug }", resolvable: false) { email: EmailAddress company: Company! }
    type Company @key(fields: "slug", resolvable: false) { slug: String! }`,
  'several keys at once (@key repeated)': `${link()}
    type Query { site(slug: String!): Company }
    type Company @key(fields: "id") @key(fields: "slug") { id: ID! slug: String! city: String }`,
  'a value type in common (@shareable)': `${link('@shareable')}
    type Query { badges: BadgeConnection! }
    type BadgeConnection { pageInfo: PageInfo! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }`,
  'a field reckoned from ours (@requires, @external)': `${link('@external', '@requires')}
    type Query { parking: Int }
    type Learner @key(fields: "id") { id: ID! name: String! @external badge: String @requires(fields: "name") }`,
  'a field of ours on a path of theirs (@provides, @external)': `${link('@external', '@provides')}
    type Query { champion: Learner @provides(fields: "name") }
    type Learner @key(fields: "id") { id: ID! name: String! @external }`,
  'a field taken over (@override)': `${link('@override')}
    type Query { parking: Int }
    type Learner @key(fields: "id") { id: ID! locale: String @override(from: "awaregraph") }`,
  'a field of theirs that nobody may see (@inaccessible)': `${link('@inaccessible')}
    type Query { parking: Int }
    type Learner @key(fields: "id") { id: ID! salary: Int @inaccessible }`,
  'tags of their own (@tag)': `${link('@tag')}
    type Query { parking: Int @tag(name: "facilities") }`,
  'an extended type (@extends)': `${link('@extends', '@external')}
    type Query { parking: Int }
    type Learner @extends @key(fields: "id") { id: ID! @external desk: String }`,
  'a directive that is composed (@composeDirective)': `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@composeDirective"])
      @link(url: "https://hr.example/personal/v1.0", import: ["@personal"])
      @composeDirective(name: "@personal")
    directive @personal on FIELD_DEFINITION
    type Query { parking: Int }
    type Learner @key(fields: "id") { id: ID! birthday: String @personal }`,
  'an interface of theirs over an object (@interfaceObject)': `${link('@interfaceObject')}
    type Query { parking: Int }
    type Asset @interfaceObject @key(fields: "id") { id: ID! price: Int }`,
};

/** The subgraph that owns the interface, which `@interfaceObject` needs. */
export const ASSETS = `${link()}
  type Query { laptops: [Laptop!]! }
  interface Asset @key(fields: "id") { id: ID! }
  type Laptop implements Asset @key(fields: "id") { id: ID! owner: Learner }
  type Learner @key(fields: "id", resolvable: false) { id: ID! }`;
