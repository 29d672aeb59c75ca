import type { GraphQLSchema } from 'graphql';
import { createRandom } from '../../sandbox/random';
import type { Context } from '../../src/server/context';
import { askGraphql, askServer } from './answers';
import { randomOperation } from './random-operations';
import type { OperationRules } from './random-operations';

const SEED = 20_261_126;

export interface Comparison {
  readonly count: number;
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly contextFor: () => Context | null;
  readonly rules: Omit<OperationRules, 'schema' | 'random'>;
}

export interface Compared {
  /** Operations with different responses, with both of them. */
  readonly wrong: readonly unknown[];
  readonly faultless: number;
  readonly withErrors: number;
  readonly notRun: number;
}

/** Sends random operations to a server, and executes each with graphql-js as well. */
export async function compareRandomOperations({
  count,
  url,
  schema,
  contextFor,
  rules,
}: Comparison): Promise<Compared> {
  const numbers = createRandom(SEED);
  const random = () => numbers.next();
  const wrong: unknown[] = [];
  const counts = { faultless: 0, withErrors: 0, notRun: 0 };
  for (let done = 0; done < count; done += 1) {
    const operation = randomOperation({ ...rules, schema, random });
    const { status, ...actual } = await askServer(url, operation);
    const expected = await askGraphql(schema, contextFor(), operation);
    const isRun = expected.data !== undefined;
    counts[!isRun ? 'notRun' : expected.errors.length > 0 ? 'withErrors' : 'faultless'] += 1;
    const isRight = status === (isRun ? 200 : 400) && JSON.stringify(actual) === JSON.stringify(expected);
    if (!isRight) wrong.push({ ...operation, status, actual, expected });
  }
  return { wrong, ...counts };
}
