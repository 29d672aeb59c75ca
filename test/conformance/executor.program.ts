import { setImmediate as nextMacrotask } from 'node:timers/promises';
import { execute, parse } from 'graphql';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLScalarType } from 'graphql';
import { createRandom } from '../../sandbox/random';
import { executeWithPlan } from '../../src/server/execution/executor/execute';
import { randomOperation } from './random-operations';
import type { RandomOperation } from './random-operations';
import { createUnruly, unrulyRoot } from './unruly';

/** Compares our executor with graphql-js, over random operations on a schema whose resolvers do everything. */

export interface Result {
  /** Operations with different results, with both of them. */
  readonly wrong: readonly unknown[];
  readonly executed: number;
  readonly faultless: number;
  readonly withErrors: number;
  readonly withoutData: number;
  readonly synchronous: number;
  readonly mutations: number;
  /** Rejections that were left without a handler: by graphql-js, and by our executor. Some are of promises that no executor reads. */
  readonly unhandled: { readonly reference: number; readonly ours: number };
  readonly seconds: number;
}

const DOCUMENTS = 13_400;
const SEED = 20_261_127;

const schema = createUnruly();
const numbers = createRandom(SEED);
const random = (): number => numbers.next();
const wrong: unknown[] = [];
const counts = { executed: 0, faultless: 0, withErrors: 0, withoutData: 0, synchronous: 0, mutations: 0 };

function scalar({ name }: GraphQLScalarType): unknown {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  if (name === 'Int') return pick([0, 1, 2, 3]);
  if (name === 'Float') return pick([0.5, 2]);
  if (name === 'Boolean') return random() < 0.5;
  return pick(['a', 'b', 'x1']);
}

interface Outcome {
  readonly text: string;
  readonly result: ExecutionResult;
  readonly isSynchronous: boolean;
}
type Execute = (args: ExecutionArgs) => ExecutionResult | Promise<ExecutionResult>;

/** Everything that can be seen of an execution: its result, and what resolvers were called with, in order. */
async function outcomeOf(run: Execute, args: ExecutionArgs): Promise<Outcome> {
  const log = { calls: [] };
  const returned = run({ ...args, contextValue: log });
  const isSynchronous = !(returned instanceof Promise);
  const result = await returned;
  const text = JSON.stringify([isSynchronous, result, log.calls]);
  // What is in flight when the result is there.
  await nextMacrotask();
  return { text, result, isSynchronous };
}

async function compare(document: DocumentNode, operation: RandomOperation, seed: number): Promise<void> {
  const trouble = [0, 15, 60][seed % 3] ?? 0;
  const { variables: variableValues, operationName } = operation;
  const args = { schema, document, variableValues, operationName, rootValue: unrulyRoot(seed, trouble) };
  running = 'reference';
  const expected = await outcomeOf(execute, args);
  running = 'ours';
  const actual = await outcomeOf(executeWithPlan, args);
  counts.executed += 1;
  const { data, errors } = expected.result;
  counts[!data ? 'withoutData' : errors ? 'withErrors' : 'faultless'] += 1;
  if (expected.isSynchronous) counts.synchronous += 1;
  if (operation.query.startsWith('mutation')) counts.mutations += 1;
  if (actual.text !== expected.text) wrong.push({ ...operation, seed, actual: actual.text, expected: expected.text });
}

const unhandled = { reference: 0, ours: 0 };
let running: keyof typeof unhandled = 'reference';

/** The same operation with other values of its boolean variables: it meets the plan that the first one left. */
function withOtherVariables(operation: RandomOperation): RandomOperation {
  const entries = Object.entries(operation.variables).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'boolean' ? !value : value,
  ]);
  return { ...operation, variables: Object.fromEntries(entries) };
}

async function main(): Promise<void> {
  // Stacks of errors take a quarter of the time.
  Error.stackTraceLimit = 0;
  process.on('unhandledRejection', () => void (unhandled[running] += 1));
  const startedAt = performance.now();
  for (let done = 0; done < DOCUMENTS; done += 1) {
    const generated = randomOperation({ schema, random, scalar, selections: 6 + (done % 14) });
    const isMutation = done % 5 === 0;
    const query = isMutation
      ? generated.query.replaceAll(/^query/g, 'mutation').replaceAll(' on Query ', ' on Mutation ')
      : generated.query;
    const operation = { ...generated, query };
    const document = parse(query);
    await compare(document, operation, done);
    if (done % 2 === 0) await compare(document, withOtherVariables(operation), done + 1);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const result: Result = { wrong: wrong.slice(0, 3), ...counts, unhandled, seconds };
  process.stdout.write(JSON.stringify(result));
}

void main();
