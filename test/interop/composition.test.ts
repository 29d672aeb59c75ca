import { describe, expect, it } from '@jest/globals';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByHive } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { publicSdl } from '../../src/server/schema';
import { federationSdl } from '../../src/server/subgraph-sdl';
import { ASSETS, PARTNERS } from './partners';

const ours = federationSdl(publicSdl());

interface Composed {
  readonly errors: readonly string[];
  readonly supergraph: string;
}
const compose: Readonly<Record<string, (partners: Readonly<Record<string, string>>) => Composed>> = {
  Apollo(partners) {
    const { errors = [], supergraphSdl = '' } = composeByApollo(services(partners));
    return { errors: errors.map(({ message }) => message), supergraph: supergraphSdl };
  },
  Hive(partners) {
    const { errors = [], supergraphSdl = '' } = composeByHive(services(partners));
    return { errors: errors.map(({ message }) => message), supergraph: supergraphSdl };
  },
};
const services = (partners: Readonly<Record<string, string>>) =>
  Object.entries({ awaregraph: ours, ...partners }).map(([name, sdl]) => ({
    name,
    url: `http://${name}.example/graphql`,
    typeDefs: parse(sdl),
  }));
/** The keys that a type has in a supergraph. */
function keysOf(type: string, supergraph: string): string[] {
  const start =
    supergraph.indexOf(`type ${type} `) < 0
      ? supergraph.indexOf(`type ${type}\n`)
      : supergraph.indexOf(`type ${type} `);
  const head = supergraph.slice(start, supergraph.indexOf('id: ID!', start));
  return [...head.matchAll(/graph: AWAREGRAPH, key: "([^"]+)"/g)].map(([, key = '']) => key).sort();
}

describe.each(Object.keys(compose))('composition by %s', (by) => {
  const run = compose[by] ?? (() => ({ errors: [`no ${by}`], supergraph: '' }));

  it('takes the graph alone', () => {
    const { errors, supergraph } = run({});
    expect(errors).toEqual([]);
    expect(keysOf('Learner', supergraph)).toEqual(['email', 'email company { slug }', 'id']);
    expect(keysOf('Company', supergraph)).toEqual(['id', 'slug']);
  });

  it('keeps the tags of what needs more than the scope READ', () => {
    const { supergraph } = run({});
    expect(supergraph).toMatch(/raw: JSON[^\n]*@tag\(name: "scope-raw"\)/);
    expect(supergraph).toMatch(/latencyMs: Float[^\n]*@tag\(name: "scope-admin"\)/);
    expect(supergraph).not.toContain('scope-read');
  });

  it.each(Object.entries(PARTNERS))('joins %s', (_, sdl) => {
    const { errors, supergraph } = run({ partner: sdl, ...(sdl.includes('Asset') ? { assets: ASSETS } : {}) });
    expect(errors).toEqual([]);
    expect(supergraph).toContain('graph: PARTNER');
  });

  it('refuses what would not fit, so that the others prove something', () => {
    const { errors } = run({ partner: 'type Query { parking: Int } type Learner { name: Int }' });
    expect(errors.length).toBeGreaterThan(0);
  });
});

it('gateways are not told of @defer: it is between a client and its gateway', () => {
  expect(ours).not.toContain('@defer');
});
