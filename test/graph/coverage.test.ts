import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestSystem } from '../harness';
import type { TestSystem } from '../harness';

/** Coverage, risk and the risk distribution report how complete they are. */

const HOW =
  'complete missing { source { slug } code affects } sources { source { slug } state items unreadable { field } }';
interface How {
  readonly complete: boolean;
  readonly missing: readonly {
    readonly source: { readonly slug: string };
    readonly code: string;
    readonly affects: string;
  }[];
  readonly sources: readonly {
    readonly source: { readonly slug: string };
    readonly state: string;
    readonly items: number | null;
    readonly unreadable: readonly unknown[];
  }[];
}
interface Answer {
  readonly company: {
    readonly coverage: How & {
      readonly learners: number;
      readonly bySource: readonly {
        readonly source: { readonly slug: string };
        readonly state: string;
        readonly known: number | null;
        readonly missing: How & { readonly totalCount: number };
      }[];
    };
    readonly risk: How;
    readonly learners: { readonly nodes: readonly { readonly risk: How | null }[] };
  };
}
const QUERY = `{ company(slug: "acme") {
  coverage { learners ${HOW} bySource { source { slug } state known missing { totalCount ${HOW} } } }
  risk { average ${HOW} } learners(first: 5) { nodes { risk { score ${HOW} } } } } }`;

let system: TestSystem;
beforeEach(async () => {
  system = await startTestSystem();
});
afterEach(() => system.close());

const states = ({ sources }: How) => sources.map(({ source, state }) => `${source.slug} ${state}`).sort();
const WELL = ['cg OK', 'ch OK', 'cp OK', 'iq OK', 'sm OK'];

describe('coverage and risk', () => {
  it('are complete where every source answers, and have no item counts', async () => {
    const { data, errors } = await system.ask<Answer>(QUERY);
    expect(errors).toBeUndefined();
    const { coverage, risk, learners } = data.company;
    for (const how of [coverage, risk, ...learners.nodes.flatMap((node) => node.risk ?? [])]) {
      expect([how.complete, how.missing, states(how)]).toEqual([true, [], WELL]);
      expect(how.sources.every(({ items, unreadable }) => items === null && unreadable.length === 0)).toBe(true);
    }
    for (const { state, known, missing } of coverage.bySource) {
      expect(state).toBe('OK');
      expect((known ?? 0) + missing.totalCount).toBe(coverage.learners);
      expect(missing.complete).toBe(true);
    }
  });

  it('keep the row of a failed source, with an unknown number of people', async () => {
    system.sandboxes.setFaults([{ vendor: 'cyberhoot', kind: '500' }]);
    const { data } = await system.ask<Answer>(QUERY);
    const { coverage, risk, learners } = data.company;
    expect(coverage.bySource).toHaveLength(5);
    const row = coverage.bySource.find(({ source }) => source.slug === 'ch');
    expect(row).toMatchObject({ state: 'FAILED', known: null, missing: { totalCount: 0, complete: false } });
    expect(row && states(row.missing)).toContain('ch FAILED');
    for (const how of [coverage, risk, ...learners.nodes.flatMap((node) => node.risk ?? [])]) {
      expect(how.complete).toBe(false);
      expect(how.missing).toMatchObject([{ source: { slug: 'ch' }, code: 'UNAVAILABLE', affects: 'DATA' }]);
    }
    for (const { source, known } of coverage.bySource)
      expect([source.slug, known === null]).toEqual([source.slug, source.slug === 'ch']);
  });

  it('report a source that skipped a broken record', async () => {
    system.sandboxes.setFaults([{ vendor: 'sibermate', endpoint: 'SM-07', kind: 'broken-record' }]);
    const { coverage } = (await system.ask<Answer>(QUERY)).data.company;
    const row = coverage.bySource.find(({ source }) => source.slug === 'sm');
    expect(row?.state).toBe('PARTIAL');
    expect(row?.known).toBe(system.sandboxes.population.acme.sibermate.learners.length - 1);
    expect(coverage.complete).toBe(false);
  });
});

it('risk history contains only scores from 0 to 100, and reports others as an error of the vendor', async () => {
  const history = system.sandboxes.population.acme.sibermate.riskHistory as { date: string; score: number }[];
  const before = history.length;
  history.push({ date: '2026-10-30', score: 140 }, { date: '2026-10-31', score: -3 });
  const { data, errors = [] } = await system.ask<{ company: { riskHistory: { score: number }[] } }>(
    '{ company(slug: "acme") { riskHistory { date score } } }',
  );
  expect(data.company.riskHistory).toHaveLength(before);
  expect(errors.map(({ extensions }) => [extensions.code, extensions.source])).toEqual([['SOURCE_BAD_RESPONSE', 'sm']]);
});
