import { describe, expect, it } from '@jest/globals';
import { composeServices as composeByApollo } from '@apollo/composition';
import { composeServices as composeByHive } from '@theguild/federation-composition';
import { ROUTER_COMPATIBILITY_VERSION_ONE, federateSubgraphs } from '@wundergraph/composition';
import { Kind, parse, print } from 'graphql';
import { publicSdl } from '../../src/server/schema';
import { federationSdl } from '../../src/server/subgraph-sdl';
import { ASSETS, PARTNERS } from './partners';

const ours = federationSdl(publicSdl());

interface Composed {
  readonly errors: readonly string[];
  readonly supergraph: string;
  /** The keys of each type of ours, with sorted fields. */
  readonly keysOf: (type: string) => readonly string[];
}
const compose: Readonly<Record<string, (partners: Readonly<Record<string, string>>) => Composed>> = {
  Apollo(partners) {
    const { errors = [], supergraphSdl = '' } = composeByApollo(services(partners));
    return composed(errors, supergraphSdl);
  },
  Hive(partners) {
    const { errors = [], supergraphSdl = '' } = composeByHive(services(partners));
    return composed(errors, supergraphSdl);
  },
  WunderGraph(partners) {
    const subgraphs = services(partners).map(({ typeDefs, ...rest }) => ({ ...rest, definitions: typeDefs }));
    const result = federateSubgraphs({ subgraphs, version: ROUTER_COMPATIBILITY_VERSION_ONE });
    if (!result.success) return composed(result.errors, '');
    // Its supergraph has a table of owners beside the SDL.
    const ours = result.subgraphConfigBySubgraphName.get('awaregraph')?.configurationDataByTypeName;
    const others = [...result.subgraphConfigBySubgraphName.keys()].map((name) => `graph: ${name.toUpperCase()}`);
    return {
      errors: [],
      supergraph: `${print(result.federatedGraphAST)} ${others.join(' ')}`,
      keysOf: (type) => (ours?.get(type)?.keys ?? []).map(({ selectionSet }) => inOrder(selectionSet)).sort(),
    };
  },
};
function composed(errors: readonly Error[], supergraph: string): Composed {
  return { errors: errors.map(({ message }) => message), supergraph, keysOf: (type) => keysOf(type, supergraph) };
}
const inOrder = (key: string) => (key === 'company { slug } email' ? 'email company { slug }' : key);
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
  const run = compose[by] ?? (() => composed([new Error(`no ${by}`)], ''));

  it('accepts the graph alone', () => {
    const { errors, keysOf: keys } = run({});
    expect(errors).toEqual([]);
    expect(keys('Learner')).toEqual(['email', 'email company { slug }', 'id']);
    expect(keys('Company')).toEqual(['id', 'slug']);
  });

  it('keeps the tags of fields that need more than the scope READ', () => {
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

  it('refuses an incompatible subgraph, so that the other tests prove something', () => {
    const { errors } = run({ partner: 'type Query { parking: Int } type Learner { name: Int }' });
    expect(errors.length).toBeGreaterThan(0);
  });
});

it('the SDL for gateways contains no @defer, which is between a client and its gateway', () => {
  expect(ours).not.toContain('@defer');
});

it('the SDL for gateways contains no cost directives: gateways have some of the same names with other types', () => {
  expect(ours).not.toMatch(/@(cost|listSize)\b/);
  // The public schema contains them.
  expect(publicSdl()).toMatch(/@cost\(weight: "0.25"\)/);
});

it('enum values are upper case, except for those of the first release', () => {
  const lowerCase = parse(publicSdl()).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
    const count = (definition.values ?? []).filter(({ name }) => name.value !== name.value.toUpperCase()).length;
    return count === 0 ? [] : [[definition.name.value, count]];
  });
  expect(Object.fromEntries(lowerCase)).toEqual({
    InfosecIqCampaignType: 2,
    InfosecIqNotificationType: 6,
    SiberMateAccountType: 4,
  });
});
