import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import type { ExecutionContext } from 'graphql/execution/execute';
import { buildExecutionContext } from 'graphql/execution/execute';
import { executeWithPlan } from '../../src/server/execution/executor/execute';
import { operationPlanOf } from '../../src/server/execution/executor/plan-cache';

/** Plans live as long as their document: what one document retains must not depend on what clients send as variables. */

const schema = buildSchema('type Query { a: String b: Query c: [Query] }');
const CONDITIONS = Array.from({ length: 12 }, (_, index) => `v${index}`);
const defined = CONDITIONS.map((name) => `$${name}: Boolean!`).join(' ');

type Variables = Readonly<Record<string, unknown>>;
const document = (selections: string) => parse(`query ($hide: Boolean! ${defined}) { ${selections} }`);
const variables = (number: number, hide: boolean): Variables => ({
  hide,
  ...Object.fromEntries(CONDITIONS.map((name, index) => [name, Boolean(number & (1 << index))])),
});

function planOf(of: ReturnType<typeof parse>, variableValues: Variables) {
  const context = buildExecutionContext({ schema, document: of, variableValues });
  const type = schema.getQueryType();
  if (!isContext(context) || !type) throw new Error('the operation is valid');
  return operationPlanOf(context, of, type);
}
function isContext(value: object): value is ExecutionContext {
  return 'schema' in value;
}

const inner = CONDITIONS.map((name) => `${name}: a @skip(if: $${name})`).join(' ');

describe('plans of one document', () => {
  it('are shared by requests whose conditions have the same values', () => {
    const one = document(`b @skip(if: $hide) { ${inner} }`);
    const first = planOf(one, variables(5, false));
    expect(planOf(one, variables(6, false))).not.toBe(first);
    expect(planOf(one, variables(5, true))).not.toBe(first);
    expect(planOf(one, variables(5, false))).toBe(first);
    expect(planOf(document(`b @skip(if: $hide) { ${inner} }`), variables(5, false))).not.toBe(first);
  });

  it.each([
    ['with fields', false],
    ['without any field', true],
  ])('are dropped when there are too many of them, %s', (_, hide) => {
    const one = document(`b @skip(if: $hide) { ${inner} }`);
    const first = planOf(one, variables(0, hide));
    for (let number = 1; number < 200; number += 1) planOf(one, variables(number, hide));
    const later = planOf(one, variables(0, hide));
    expect(later).not.toBe(first);
    expect(planOf(one, variables(0, hide))).toBe(later);
  });

  it('are dropped when one of them has grown too large: fragments that are spread again and again', () => {
    const spread = ['F1', 'F2', 'F3', 'F4'].map((name) => `fragment ${name} on Query`);
    const text = `query { ${Array.from({ length: 9 }, (_, index) => `x${index}: b { ...F1 }`).join(' ')} }
      ${spread.map((head, index) => `${head} { p: b { ${index < 3 ? `...F${index + 2}` : 'a'} } q: b { ${index < 3 ? `...F${index + 2}` : 'a'} } }`).join(' ')}`;
    const one = parse(text);
    const first = planOf(one, {});
    const rootValue = { b: (): object => rootValue, a: 'x' };
    void executeWithPlan({ schema, document: one, rootValue });
    expect(planOf(one, {})).not.toBe(first);
  });
});
