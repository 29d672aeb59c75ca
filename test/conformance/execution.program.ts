import type { GraphQLScalarType } from 'graphql';
import { startSandboxes } from '../../sandbox';
import { createApp } from '../../src/server/app';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import { UNLIMITED } from '../coverage/arguments';
import { configOf } from '../harness';
import { askServer } from './answers';
import { compareRandomOperations } from './compare';
import type { Compared } from './compare';
import { startSmallServer } from './small-server';
import { createZoo, zooScalar } from './zoo';

/** Compares our server's responses with graphql-js's, for random operations over two graphs. */

export interface Result {
  readonly zoo: Compared;
  readonly graph: Compared;
  readonly bugs: number;
}

const OVER_THE_ZOO = 2000;
const OVER_THE_GRAPH = 500;

async function overTheZoo(): Promise<Compared> {
  const schema = createZoo();
  const server = await startSmallServer(schema);
  const compared = await compareRandomOperations({
    count: OVER_THE_ZOO,
    url: server.url,
    schema,
    contextFor: () => null,
    rules: { scalar: zooScalar, selections: 30 },
  });
  await server.close();
  return compared;
}

/** Left out: values that depend on the time, or are a hundred kilobytes long. */
const EXCLUDED = /[.](health|fetchedAt|asOf|_service|_sdl|__schema|__type)$/;

async function overTheGraph(): Promise<{ readonly graph: Compared; readonly bugs: number }> {
  const sandboxes = await startSandboxes({ learners: 5 });
  const bugs: unknown[] = [];
  const onBug = (error: unknown) => bugs.push(error);
  const config = configOf(sandboxes, {
    config: { cache: { ttlSeconds: 3600 }, limits: { ...UNLIMITED, requestsPerMinute: 1e9 } },
  });
  const schema = createSchema();
  const server = await startServer({ config, schema, onBug });
  // A second app over the same vendors, with a separate cache.
  const app = await createApp(config, { onUnexpectedError: onBug });
  const viewer = {
    name: 'all',
    credential: 'apiKey',
    companies: '*',
    scopes: new Set(['READ', 'RAW', 'ADMIN'] as const),
  } as const;
  const url = `${server.url}/graphql`;

  const { data } = await askServer(url, {
    query: `{ companies { nodes { id learners(first: 3) { nodes { id } } groups(first: 2) { nodes { id } }
      courses(first: 2) { nodes { id } } simulations(first: 2) { nodes { id } } } } }`,
    variables: {},
  });
  const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  const emails = sandboxes.population.acme.people.slice(0, 3).map(({ email }) => email);
  const slugs = ['acme', 'globex', 'nothing'];
  const scalar = ({ name }: GraphQLScalarType, argument: string, random: () => number): unknown => {
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    if (name === 'ID') return pick([...ids, 'nothing', 7]);
    if (name === 'Int') return pick([0, 1, 2, 3, -1]);
    if (name === 'Float') return pick([0.5, 2]);
    if (name === 'Boolean') return random() < 0.5;
    if (name === 'EmailAddress') return pick([...emails, 'nobody@acme.example']);
    if (name === 'Date') return pick(['2025-01-01', '2026-02-28', '2026-02-31']);
    if (name === 'DateTime') return pick(['2025-01-01T00:00:00Z', '2026-02-28T10:00:00+01:00', '2026-01-01']);
    if (name === '_Any')
      return pick([
        { __typename: 'Learner', email: pick(emails), company: { slug: 'acme' } },
        { __typename: 'Learner', id: pick(ids) },
        { __typename: 'Company', slug: pick(slugs) },
        { __typename: 'Company', id: 7 },
      ]);
    return pick(argument === 'slug' || argument === 'company' ? slugs : ['a', 'x', '']);
  };
  const graph = await compareRandomOperations({
    count: OVER_THE_GRAPH,
    url,
    schema,
    contextFor: () => app.contextFor(viewer, { id: 'x', signal: new AbortController().signal, traced: false }),
    rules: { scalar, isExcluded: (coordinate) => EXCLUDED.test(coordinate), selections: 30 },
  });
  await app.close();
  await server.close();
  await sandboxes.close();
  return { graph, bugs: bugs.length };
}

async function main(): Promise<void> {
  const result: Result = { zoo: await overTheZoo(), ...(await overTheGraph()) };
  process.stdout.write(JSON.stringify({ ...result, zoo: few(result.zoo), graph: few(result.graph) }));
}

function few(compared: Compared): Compared {
  return { ...compared, wrong: compared.wrong.slice(0, 3) };
}

void main();
