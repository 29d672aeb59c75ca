import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

// The audit suite of the GraphQL-over-HTTP specification, each audit a test. The server's address is known only after
// it listens, so the audits take a function.
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ learners: 5 });
});
afterAll(() => system.close());

const audits = serverAudits({
  url: () => `${system.server.url}/graphql`,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        authorization: `Bearer ${KEYS.all}`,
        'apollo-require-preflight': 'true',
      },
    }),
});

describe('GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : null }).toEqual({
      status: 'ok',
      reason: null,
    });
  });
});
