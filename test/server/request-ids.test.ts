import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Requests that share one answer: each finds its own id in it, and nobody else's. */

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 10, config: { cache: { ttlSeconds: 60, staleSeconds: 0 } } });
});
afterAll(() => system.close());
beforeEach(async () => {
  system.sandboxes.setLatency(0);
  system.sandboxes.setFaults([]);
  await system.refresh();
});

const PEOPLE = '{ company(slug: "acme") { requestId: name learners { complete nodes { name } } } }';
const IDS = ['a', 'acme', 'Acme', 'data', 'errors', 'requestId', '0', 'null', 'learner:1', '5b7c-x', 'z'.repeat(128)];

interface Reply {
  readonly header: string | null;
  readonly text: string;
}
async function ask(id: string, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${system.server.url}/graphql`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${KEYS.all}`,
      'content-type': 'application/json',
      'x-request-id': id,
      ...headers,
    },
    body: JSON.stringify({ query: PEOPLE }),
  });
  return { header: response.headers.get('x-request-id'), text: await response.text() };
}

interface Problem {
  readonly extensions: { readonly requestId: string };
}
interface Body {
  readonly data: unknown;
  readonly errors?: readonly Problem[];
  readonly extensions?: { readonly sourceProblems?: readonly Problem[] };
}
const bodyOf = ({ text }: Reply) => JSON.parse(text) as Body;

describe.each([
  ['errors', {}, ({ errors = [] }: Body) => errors],
  ['extensions', { 'x-partial': 'extensions' }, ({ extensions }: Body) => extensions?.sourceProblems ?? []],
] as const)('in %s', (_, headers, problemsOf) => {
  it.each(['500', 'html', '401'] as const)('each asker has its own id where a vendor fails (%s)', async (kind) => {
    // Long enough for all to meet.
    system.sandboxes.setLatency(100);
    system.sandboxes.setFaults([{ vendor: 'cyberpilot', kind }]);
    const replies = await Promise.all(IDS.map((id) => ask(id, headers)));
    const datas = new Set(replies.map((reply) => JSON.stringify(bodyOf(reply).data)));
    expect(datas.size).toBe(1);
    replies.forEach((reply, i) => {
      const problems = problemsOf(bodyOf(reply));
      expect(reply.header).toBe(IDS[i]);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.map(({ extensions: { requestId } }) => requestId)).toEqual(problems.map(() => IDS[i]));
    });
  });
});

it('an answer that is reused has no id of another request', async () => {
  const texts = new Set<string>();
  for (const id of IDS) {
    const reply = await ask(id);
    expect(reply.header).toBe(id);
    texts.add(reply.text);
  }
  expect(texts.size).toBe(1);
});

it('answers were shared in these tests', async () => {
  system.sandboxes.setLatency(100);
  system.sandboxes.setFaults([{ vendor: 'cyberpilot', kind: '500' }]);
  system.forget();
  await ask('alone');
  const alone = system.calls('cyberpilot');
  await system.refresh();
  system.forget();
  await Promise.all(IDS.map((id) => ask(id)));
  expect(system.calls('cyberpilot')).toEqual(alone);
});
