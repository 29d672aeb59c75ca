import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { typePolicies } from '../../examples/clients/apollo-type-policies';
import { keys } from '../../examples/clients/graphcache-keys';
import { possibleTypes } from '../../examples/clients/possible-types';
import { clientFiles } from '../../scripts/client-files.mjs';
import { packageRoot } from '../../src/package-root';
import { createSchema } from '../../src/server/schema';
import { KEYS, startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Clients with a normalised cache: parts of a page that ask different fields of one object keep each other's data. */

let system: TestSystem;
let requests = 0;
beforeAll(async () => {
  system = await startTestSystem({ learners: 15 });
  // A summary with a gap: its list of missing sources has an item.
  system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
});
afterAll(() => system.close());

const headers = { authorization: `Bearer ${KEYS.all}`, 'x-partial': 'extensions' };
const counted: typeof fetch = (...args) => {
  requests += 1;
  return fetch(...args);
};

/** Each asks for other fields of the same summaries, rates, lists and items. */
const WIDGETS = [
  `query Progress { company(slug: "acme") { id
    training { assigned completed completionRate { value } missing { code } sources { state } }
    phishing { sent clickRate { numerator } }
    learners(first: 2) { totalCount nodes { id name accounts { id externalId } training { assigned } } missing { code } }
  } }`,
  `query Risk { company(slug: "acme") { id
    training { overdue completionRate { numerator denominator } missing { message source { id slug } } sources { asOf } }
    phishing { clicked clickRate { denominator } }
    learners(first: 2) { complete nodes { id email accounts { id status } training { overdue } } missing { source { id } } }
  } }`,
];

describe('the files', () => {
  it.each(Object.entries(clientFiles(createSchema())))(
    'follow from the graph: %s (else: npm run clients)',
    (name, text) => {
      expect(readFileSync(join(packageRoot(), 'examples', 'clients', name), 'utf8')).toBe(text);
    },
  );
});

describe('Apollo Client', () => {
  const apollo = (config: ConstructorParameters<typeof InMemoryCache>[0]) =>
    new ApolloClient({
      link: new HttpLink({ uri: `${system.server.url}/graphql`, headers, fetch: counted }),
      cache: new InMemoryCache(config),
    });

  it('has both widgets whole after one request each', async () => {
    const client = apollo({ possibleTypes, typePolicies });
    const before = requests;
    const answers: unknown[] = [];
    for (const widget of WIDGETS) answers.push((await client.query({ query: gql(widget) })).data);
    for (const [index, widget] of WIDGETS.entries())
      expect(client.readQuery({ query: gql(widget) })).toEqual(answers[index]);
    expect(requests - before).toBe(2);
    client.stop();
  });

  it('would lose the data of the first widget without them', async () => {
    const client = apollo({});
    for (const widget of WIDGETS) await client.query({ query: gql(widget) });
    expect(client.readQuery({ query: gql(WIDGETS[0] ?? '') })).toBeNull();
    client.stop();
  });
});

describe('urql with graphcache', () => {
  it('has both widgets whole after one request each, and warns of nothing', async () => {
    const warnings: string[] = [];
    const client = new Client({
      url: `${system.server.url}/graphql`,
      preferGetMethod: false,
      fetchOptions: { headers },
      fetch: counted,
      exchanges: [cacheExchange({ keys, logger: (_, message) => warnings.push(message) }), fetchExchange],
    });
    const before = requests;
    const answers: unknown[] = [];
    for (const widget of WIDGETS) answers.push((await client.query(widget, {}).toPromise()).data);
    for (const [index, widget] of WIDGETS.entries()) {
      const cached = await client.query(widget, {}, { requestPolicy: 'cache-only' }).toPromise();
      expect(cached.data).toEqual(answers[index]);
      expect(cached.stale).toBe(false);
    }
    expect(requests - before).toBe(2);
    expect(warnings).toEqual([]);
  });
});
