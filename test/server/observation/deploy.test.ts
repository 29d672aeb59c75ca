import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../../src/package-root';
import { startTestSystem } from '../../harness';
import type { TestSystem } from '../../harness';
import { WRITER } from '../../mutate';
import { startRedis } from '../../redis';

/** The dashboard and the alert rules name only what a running server serves, and each alert has its paragraph. */

const readText = (...path: readonly string[]): string => readFileSync(join(packageRoot(), ...path), 'utf8');

const rule = z.strictObject({
  alert: z.string().regex(/^Awaregraph[A-Z][A-Za-z]+$/),
  expr: z.string(),
  for: z.stringFormat('duration', /^\d+[smh]$/).optional(),
  labels: z.strictObject({ severity: z.enum(['critical', 'warning', 'info']) }),
  annotations: z.strictObject({ summary: z.string(), runbook_url: z.string() }),
});
const rules = z
  .strictObject({ groups: z.array(z.strictObject({ name: z.string(), rules: z.array(rule) })) })
  .parse(parse(readText('deploy', 'prometheus', 'alerts.yaml')))
  .groups.flatMap((group) => group.rules);

const panel = z.looseObject({
  id: z.int(),
  type: z.enum(['row', 'stat', 'timeseries']),
  title: z.string().min(1),
  gridPos: z.strictObject({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
  targets: z.array(z.looseObject({ expr: z.string() })).default([]),
});
const { panels, templating } = z
  .looseObject({
    panels: z.array(panel),
    templating: z.looseObject({
      list: z.array(z.looseObject({ name: z.string(), definition: z.string().optional() })),
    }),
  })
  .parse(JSON.parse(readText('deploy', 'grafana', 'dashboard.json')));

let redis: Awaited<ReturnType<typeof startRedis>>;
let system: TestSystem;
/** What the server serves: the labels of each name, `_bucket`, `_sum` and `_count` included. */
const served = new Map<string, Set<string>>();
beforeAll(async () => {
  redis = await startRedis();
  system = await startTestSystem({
    learners: 5,
    clients: [WRITER],
    config: { server: { metricsPort: 0 }, cache: { redis: redis.url, ttlSeconds: 600 } },
    connections: { iq: { retries: 1 } },
    jwt: { issuer: 'https://id.example', audience: 'a', jwksUri: 'http://127.0.0.1:1/jwks' },
  });
  // Something of everything that is counted.
  system.sandboxes.setFaults([
    { vendor: 'infosec-iq', kind: '500' },
    { vendor: 'sibermate', kind: 'broken-record' },
  ]);
  await system.ask('{ company(slug: "acme") { learners { nodes { name } } } }');
  await system.ask('{ nothing }');
  await system.ask('mutation { createGroup(input: { company: "acme", source: "ch", name: "Of a test" }) { outcome } }');
  const text = await (await fetch(String(system.server.metricsUrl))).text();
  for (const [, name = ''] of text.matchAll(/^# HELP (\w+)/gm)) served.set(name, served.get(name) ?? new Set());
  for (const [, name = '', labels = ''] of text.matchAll(/^([a-z]\w*)(?:\{(.*)\})? \S+$/gm)) {
    const known = served.get(name) ?? new Set();
    for (const [, label = ''] of labels.matchAll(/(\w+)="/g)) known.add(label);
    served.set(name, known);
  }
});
afterAll(async () => {
  await system.close();
  await redis.stop();
});

/** What Prometheus itself adds to each series. */
const OF_PROMETHEUS = ['job', 'instance'];
/** Prometheus' own: whether a target could be scraped. */
const UP = 'up';
const WORDS = new Set(
  'sum max min topk by on and or unless offset rate increase changes histogram_quantile'.split(' '),
);

/** The names that an expression uses, with their labels, and the labels by which it groups. */
function namesIn(expr: string): {
  readonly metrics: readonly (readonly [string, readonly string[]])[];
  readonly groups: readonly string[];
} {
  const bare = expr.replaceAll(/"[^"]*"/g, '""').replaceAll(/\[[^\]]*\]|\b\d+[smhd]\b/g, '');
  const groups = [...bare.matchAll(/\b(?:by|on) \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  const rest = bare.replaceAll(/\b(?:by|on) \([^)]*\)/g, '');
  const metrics = [...rest.matchAll(/([a-z]\w*)(?:\{([^}]*)\})?/g)].flatMap(([, name = '', labels = '']) =>
    WORDS.has(name) ? [] : [[name, [...labels.matchAll(/(\w+)(?:=|!=)/g)].map(([, label = '']) => label)] as const],
  );
  return { metrics, groups };
}

/** What an expression names and no server serves. */
function unknownIn(expr: string): readonly string[] {
  const { metrics, groups } = namesIn(expr);
  if (metrics.length === 0) return ['no metric'];
  const all = new Set([...OF_PROMETHEUS, ...metrics.flatMap(([name]) => [...(served.get(name) ?? [])])]);
  return [
    ...metrics.flatMap(([name, labels]) => {
      const known = name === UP ? new Set<string>() : served.get(name);
      if (!known) return [name];
      return labels
        .filter((label) => !known.has(label) && !OF_PROMETHEUS.includes(label))
        .map((one) => `${name}{${one}}`);
    }),
    ...groups.filter((label) => !all.has(label)).map((label) => `by ${label}`),
  ];
}

const isBalanced = (expr: string): boolean =>
  ['()', '{}', '[]'].every(([open = '', close = '']) => expr.split(open).length === expr.split(close).length) &&
  expr.split('"').length % 2 === 1;

describe('what looks for unknown names', () => {
  it.each([
    ['sum by (source) (rate(awaregraph_vendor_retries_total[5m]))', []],
    ['awaregraph_nothing{source="x"} == 1', ['awaregraph_nothing']],
    ['awaregraph_source_failing{endpoint="x"} == 1', ['awaregraph_source_failing{endpoint}']],
    ['max by (company) (awaregraph_source_failing{code!="x"}) == 1', ['by company']],
    ['1 > 0', ['no metric']],
  ])('finds those of %s', (expr, found) => {
    expect(unknownIn(expr)).toEqual(found);
  });
});

describe('deploy/prometheus/alerts.yaml', () => {
  it.each(rules.map(({ alert, expr }) => [alert, expr]))('%s names what is served', (_, expr) => {
    expect(unknownIn(expr)).toEqual([]);
    expect(isBalanced(expr)).toBe(true);
  });

  it.each(rules.map(({ alert, annotations, expr }) => [alert, annotations.summary, expr]))(
    'the summary of %s has only labels that its expression leaves',
    (_, summary, expr) => {
      const { metrics, groups } = namesIn(expr);
      const left =
        groups.length > 0 ? groups : metrics.flatMap(([name]) => [...(served.get(name) ?? []), ...OF_PROMETHEUS]);
      for (const [, label = ''] of summary.matchAll(/\$labels\.(\w+)/g)) expect(left).toContain(label);
    },
  );

  it('each alert has its paragraph in docs/operations.md, and each paragraph its alert', () => {
    const [, section = ''] = readText('docs', 'operations.md').split('\n## Alerts\n');
    const paragraphs = section.split('\n## ')[0]?.split('\n### ').slice(1) ?? [];
    const titles = paragraphs.map((text) => text.split('\n', 1)[0]);
    expect(titles.sort()).toEqual(rules.map(({ alert }) => alert).sort());
    for (const text of paragraphs) expect(text.split('\n').slice(1).join(' ').trim().length).toBeGreaterThan(100);
    for (const { alert, annotations } of rules)
      expect(annotations.runbook_url).toBe(`docs/operations.md#${alert.toLowerCase()}`);
  });

  it('the codes of errors that rules name are those of the page of errors', () => {
    const codes = rules.flatMap(({ expr }) =>
      [...expr.matchAll(/errors_total\{code="(\w+)"/g)].map(([, code]) => code),
    );
    expect(codes.length).toBeGreaterThan(1);
    const errors = readText('docs', 'errors.md');
    for (const code of codes) expect(errors).toContain(`\`${code}\``);
  });
});

describe('deploy/grafana/dashboard.json', () => {
  const targets = panels.flatMap(({ title, targets: of }) => of.map(({ expr }) => [title, expr] as const));

  it.each(targets)('%s: %s', (_, expr) => {
    const variables = new Set(['__rate_interval', ...templating.list.map(({ name }) => name)]);
    for (const [, name = ''] of expr.matchAll(/\$(\w+)/g)) expect(variables).toContain(name);
    expect(unknownIn(expr)).toEqual([]);
    expect(isBalanced(expr)).toBe(true);
  });

  it('variables are read from what is served', () => {
    const definitions = templating.list.flatMap(({ definition }) => definition ?? []);
    expect(definitions.length).toBeGreaterThan(1);
    for (const definition of definitions) {
      const [, expr = '', label = ''] = /^label_values\((.*), (\w+)\)$/.exec(definition) ?? [];
      expect(unknownIn(`max by (${label}) (${expr})`)).toEqual([]);
    }
  });

  it('shows every metric that the program defines', () => {
    const shown = targets.map(([, expr]) => expr).join('\n');
    const own = [...served.keys()].filter((name) => /^awaregraph_/.test(name) && !/_(?:bucket|sum|count)$/.test(name));
    // Only of interest at the start.
    const rest = own.filter((name) => !shown.includes(name) && name !== 'awaregraph_connected_at_start_total');
    expect(rest).toEqual([]);
  });

  it('has panels that do not overlap, each with its own id', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  });
});
