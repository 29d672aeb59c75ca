import { getNamedType, isCompositeType, isListType, getNullableType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLField } from 'graphql';
import { startSandboxes } from '../../sandbox';
import { createSchema } from '../../src/server/schema';
import { startServer } from '../../src/server/server';
import { KEYS, configOf } from '../harness';

/** Selects each field of `Query` thirty times in one operation, with the smallest valid selection. */

export interface MeasuredField {
  readonly field: string;
  readonly status: number;
  readonly code: string | null;
  /** CPU time, the best of some runs. */
  readonly milliseconds: number;
}

const TIMES = 30;
/** The least of several: other programs share the processor. */
const TRIES = 6;

async function main(): Promise<void> {
  const sandboxes = await startSandboxes({ learners: 100 });
  const config = configOf(sandboxes, { config: { cache: { ttlSeconds: 3600 } } });
  const schema = createSchema();
  const server = await startServer({ config, schema, onBug: (error) => process.stderr.write(String(error)) });
  const email = sandboxes.population.acme.people[0]?.email ?? '';

  const valueOf = ({ name, type }: GraphQLArgument): string => {
    const scalar = getNamedType(type).name;
    const one =
      scalar === '_Any'
        ? `{ __typename: "Learner", email: "${email}", company: { slug: "acme" } }`
        : scalar === 'EmailAddress'
          ? `"${email}"`
          : name === 'slug' || name === 'slugs' || name === 'company'
            ? '"acme"'
            : `"${Buffer.from('["Company","acme"]').toString('base64url')}"`;
    return isListType(getNullableType(type)) ? `[${one}]` : one;
  };
  /** The required arguments, and one key for a field that takes one of several. */
  const argumentsOf = ({ name, args }: GraphQLField<unknown, unknown>): string => {
    const keys: Readonly<Record<string, readonly string[]>> = { company: ['slug'], learner: ['email', 'company'] };
    const given = args.filter(
      (one) => (isNonNullType(one.type) && one.defaultValue === undefined) || keys[name]?.includes(one.name),
    );
    return given.length === 0 ? '' : `(${given.map((one) => `${one.name}: ${valueOf(one)}`).join(', ')})`;
  };
  const operationOf = (field: GraphQLField<unknown, unknown>): string => {
    const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    return `{ ${Array.from({ length: TIMES }, (_, at) => `a${at}: ${field.name}${argumentsOf(field)}${selection}`).join(' ')} }`;
  };
  const ask = async (query: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEYS.all}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const code = response.status === 200 ? null : /"code":"(\w+)"/.exec(text)?.[1];
    return { status: response.status, code: code ?? null };
  };

  const results: MeasuredField[] = [];
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const query = operationOf(field);
    // By now all vendor data is cached, and the code is warm.
    for (let warm = 0; warm < 10; warm += 1) await ask(`${query} # warm ${warm}`);
    let best = Infinity;
    let answer = { status: 0, code: null as string | null };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const start = process.cpuUsage();
      answer = await ask(`${query} # ${tries}`);
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    results.push({ field: field.name, ...answer, milliseconds: Math.round(best * 10) / 10 });
  }
  await server.close();
  await sandboxes.close();
  process.stdout.write(JSON.stringify(results));
}

void main();
