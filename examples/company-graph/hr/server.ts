import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { departments, employeeByEmail, employeeById, employees } from './people.ts';
import type { Employee } from './people.ts';

/** The HR system: a federation subgraph (`_service`), and a subschema for stitching (`_sdl`). */

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const sdl = read('schema.graphql');
const forGateways = 'extend type Query { "This schema, for gateways that stitch." _sdl: String! }';

const learner = (email: string | null) => employeeByEmail(email) && { email };

const resolvers = {
  Query: {
    _sdl: () => sdl,
    employees: (_: unknown, { first }: { first: number }) => employees.slice(0, first),
    employee: (_: unknown, { id }: { id: string }) => employeeById(id),
    departments: () => departments.map((name) => ({ name })),
    learnersAtWork: (_: unknown, { emails }: { emails: readonly (string | null)[] }) => emails.map(learner),
  },
  Employee: {
    __resolveReference: ({ id }: { id: string }) => employeeById(id),
    department: ({ department }: Employee) => ({ name: department }),
    manager: ({ manager }: Employee) => employeeById(manager),
    learner: ({ email }: Employee) => email && { email },
  },
  Learner: {
    __resolveReference: ({ email }: { email: string | null }) => learner(email),
    employee: ({ email }: { email: string }) => employeeByEmail(email),
  },
  Department: {
    employees: ({ name }: { name: string }) => employees.filter(({ department }) => department === name),
  },
};

const keys = new Set((process.env.HR_KEYS ?? '').split(',').filter(Boolean));
const server = new ApolloServer({
  schema: buildSubgraphSchema([
    ...[read('federation.graphql'), forGateways].map((text) => parse(text)),
    { typeDefs: parse(sdl), resolvers },
  ]),
  includeStacktraceInErrorResponses: false,
});
const { url } = await startStandaloneServer(server, {
  listen: { port: Number(process.env.PORT ?? 4001), host: '127.0.0.1' },
  async context({ req }) {
    if (keys.has(req.headers.authorization?.replace(/^Bearer /, '') ?? '')) return {};
    throw new GraphQLError('HR does not know you', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  },
});
console.log(`listening on ${url}`);
