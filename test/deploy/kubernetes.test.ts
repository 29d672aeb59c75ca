import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root';
import { shutdownSeconds } from '../../src/server/server';
import { loadDeployed, parseDeployed, readDeployed, secretFilesOf, yamlFilesBelow } from './deploy-files';

/**
 * The manifests below deploy/kubernetes, without a cluster: against the types and the validators that kubernetes-models generates
 * from the schemas of Kubernetes and of the Prometheus Operator, and against the program's own configuration.
 */

const object = z.looseObject({ apiVersion: z.string(), kind: z.string(), metadata: z.looseObject({}).optional() });
type Manifest = z.output<typeof object>;

const files = yamlFilesBelow('kubernetes').filter(
  (file) => !/(?:kustomization|awaregraph|prometheus-adapter)\.yaml$/.test(file),
);
const manifests = files.map((file) => object.parse(parseDeployed(file)));
const ofKind = (kind: string): unknown => manifests.find((manifest) => manifest.kind === kind);

/** The module of kubernetes-models that has the type and the validator of an object. */
const moduleOf = ({ apiVersion, kind }: Manifest): string =>
  `${apiVersion.startsWith('monitoring.coreos.com/') ? '@kubernetes-models/prometheus-operator' : 'kubernetes-models'}/${apiVersion}/${kind}`;

const folder = join(packageRoot(), 'node_modules', '.cache', 'awaregraph', `manifests-${process.pid}`);
const nodeIn = (module: string, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(process.execPath, [module, ...args], { cwd: folder }, (_, stdout, stderr) => resolve(stdout + stderr));
  });

/** Objects with a mistake each, which both checks must find: otherwise they check nothing. */
const MISTAKES: readonly (readonly [string, Manifest])[] = [
  ['replicas', { apiVersion: 'apps/v1', kind: 'Deployment', spec: { replicas: 'two' } }],
  ['maxUnavailable', { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', spec: { maxUnavailable: true } }],
  [
    'endpoints',
    { apiVersion: 'monitoring.coreos.com/v1', kind: 'ServiceMonitor', spec: { selector: {}, endpoints: 1 } },
  ],
];
/** Only the types find these: Kubernetes' schemas allow further keys, and drop them. */
const MISSPELLED: readonly (readonly [string, Manifest])[] = [
  ['automountServiceAccountTokens', { apiVersion: 'v1', kind: 'ServiceAccount', automountServiceAccountTokens: false }],
];

let [typed, validated] = ['', ''];
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const all = [...files.map((file, index) => [file, manifests[index]] as const), ...MISTAKES, ...MISSPELLED];
  const sources = all.map(([name, manifest], index) => {
    if (!manifest) throw new Error(`${name} has no object`);
    const text = JSON.stringify(manifest, null, 1);
    const file = `${index}.ts`;
    writeFileSync(
      join(folder, file),
      `import type { I${manifest.kind} } from '${moduleOf(manifest)}';\nexport const manifest: I${manifest.kind} = ${text};\n`,
    );
    return { name, file, manifest };
  });
  const compilerOptions = {
    ...{
      strict: true,
      noEmit: true,
      module: 'nodenext',
      target: 'es2024',
      lib: ['es2024'],
      types: [],
      skipLibCheck: true,
    },
    noErrorTruncation: true,
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(
    join(folder, 'validate.mjs'),
    sources
      .map(
        ({ name, manifest }) =>
          `{ const { ${manifest.kind}: Model } = await import('${moduleOf(manifest)}');
             try { new Model(${JSON.stringify(manifest)}).validate(); } catch (error) { console.log('${name}:', error.message); } }`,
      )
      .join('\n'),
  );
  const named = (text: string): string =>
    text.replaceAll(/^(\d+)\.ts/gm, (_, index: string) => sources[Number(index)]?.name ?? index);
  const tsc = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
  [typed, validated] = await Promise.all([nodeIn(tsc, '-p', '.').then(named), nodeIn('validate.mjs')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first words of the lines in which a check names an object. */
const namedIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/^([\w./-]+)[(:]/gm)].map(([, name = '']) => name)),
];

it('fit the schemas, and only the objects with mistakes do not', () => {
  expect([files.length > 6, typed, validated]).toEqual([true, expect.any(String), expect.any(String)]);
  expect(namedIn(typed).toSorted()).toEqual([...MISTAKES, ...MISSPELLED].map(([name]) => name).sort());
  expect(namedIn(validated).toSorted()).toEqual(MISTAKES.map(([name]) => name).sort());
});

const kustomization = z.strictObject({
  apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
  kind: z.literal('Kustomization'),
  namespace: z.literal('awaregraph'),
  resources: z.array(z.string()),
  configMapGenerator: z.array(z.strictObject({ name: z.string(), files: z.array(z.string()) })).default([]),
  generatorOptions: z.strictObject({ disableNameSuffixHash: z.literal(true) }).optional(),
  images: z.array(z.strictObject({ name: z.string(), newName: z.string(), newTag: z.string() })).default([]),
  patches: z
    .array(z.strictObject({ target: z.object({ kind: z.string(), name: z.string() }), patch: z.string() }))
    .default([]),
});
const base = kustomization.parse(parseDeployed('kubernetes/base/kustomization.yaml'));
const autoscaled = kustomization.parse(parseDeployed('kubernetes/autoscaled/kustomization.yaml'));

describe('the kustomizations', () => {
  it('name every manifest of their folder', () => {
    const below = (name: string) =>
      files.filter((file) => file.includes(`/${name}/`)).map((file) => file.split('/')[2]);
    expect(base.resources.toSorted()).toEqual(below('base'));
    expect(autoscaled.resources.toSorted()).toEqual(['../base', ...below('autoscaled')].toSorted());
  });

  it('make the ConfigMap that the Deployment mounts, under a name that does not change', () => {
    expect(base.configMapGenerator).toEqual([{ name: 'awaregraph', files: ['awaregraph.yaml'] }]);
    expect(base.generatorOptions).toEqual({ disableNameSuffixHash: true });
  });

  it('leave the number of replicas to the autoscaler', () => {
    expect(autoscaled.patches.map(({ patch }) => patch)).toEqual(['- op: remove\n  path: /spec/replicas\n']);
  });
});

const LABELS = { 'app.kubernetes.io/name': 'awaregraph' };
const port = z.looseObject({ name: z.string(), containerPort: z.int() });
const probe = z.strictObject({
  httpGet: z.strictObject({ path: z.string(), port: z.string() }),
  periodSeconds: z.int(),
  timeoutSeconds: z.int().default(1),
  failureThreshold: z.int(),
});
const { spec: deployment } = z
  .looseObject({
    spec: z.looseObject({
      selector: z.looseObject({ matchLabels: z.record(z.string(), z.string()) }),
      template: z.looseObject({
        metadata: z.looseObject({
          labels: z.record(z.string(), z.string()),
          annotations: z.record(z.string(), z.string()),
        }),
        spec: z.looseObject({
          terminationGracePeriodSeconds: z.int(),
          automountServiceAccountToken: z.literal(false),
          securityContext: z.looseObject({ runAsUser: z.int() }),
          containers: z.tuple([
            z.looseObject({
              image: z.string(),
              args: z.array(z.string()),
              env: z.array(z.strictObject({ name: z.string(), value: z.string() })),
              ports: z.array(port),
              startupProbe: probe,
              livenessProbe: probe,
              readinessProbe: probe,
              securityContext: z.looseObject({}),
              resources: z.strictObject({
                requests: z.strictObject({ cpu: z.string(), memory: z.string() }),
                limits: z.strictObject({ cpu: z.string(), memory: z.string() }),
              }),
              volumeMounts: z.array(
                z.strictObject({ name: z.string(), mountPath: z.string(), readOnly: z.boolean().optional() }),
              ),
            }),
          ]),
          volumes: z.array(z.looseObject({ name: z.string() })),
        }),
      }),
    }),
  })
  .parse(ofKind('Deployment'));
const pod = deployment.template.spec;
const [container] = pod.containers;
const config = loadDeployed('kubernetes/base/awaregraph.yaml');

describe('the Deployment fits the program', () => {
  it('in its reloads: the files of a mounted folder are watched', () => {
    expect(config.server.reload).toBe('watch');
  });

  it('in its ports', () => {
    expect(container.ports.map(({ name, containerPort }) => [name, containerPort])).toEqual([
      ['http', config.server.port],
      ['metrics', config.server.metricsPort],
    ]);
    expect([config.server.host, config.server.metricsHost]).toEqual(['0.0.0.0', '0.0.0.0']);
    expect(deployment.template.metadata.annotations['prometheus.io/port']).toBe(String(config.server.metricsPort));
  });

  it('in its paths: the configuration, each secret, and a folder to write to', () => {
    const mounted = new Map(container.volumeMounts.map(({ name, mountPath }) => [name, mountPath]));
    expect(container.args).toEqual(['serve', '--config', `${mounted.get('config')}/awaregraph.yaml`]);
    const secrets = secretFilesOf('kubernetes/base/awaregraph.yaml');
    expect(secrets.length).toBeGreaterThan(2);
    for (const path of secrets) expect(path).toMatch(new RegExp(`^${mounted.get('secrets')}/[a-z-]+$`));
    expect(mounted.get('tmp')).toBe('/tmp');
    expect([...mounted.keys()].sort()).toEqual(pod.volumes.map(({ name }) => name).sort());
  });

  it('in its time to end', () => {
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(shutdownSeconds(config));
    const { periodSeconds, failureThreshold } = container.readinessProbe;
    expect(config.server.shutdownDelaySeconds).toBeGreaterThan(periodSeconds * failureThreshold);
  });

  it('in its probes: a failing vendor replaces no pod', () => {
    const paths = [container.startupProbe, container.livenessProbe, container.readinessProbe].map(
      ({ httpGet }) => httpGet,
    );
    expect(paths).toEqual([
      { path: '/readyz', port: 'http' },
      { path: '/healthz', port: 'http' },
      { path: '/readyz', port: 'http' },
    ]);
  });

  it('in its memory: half of the limit for the heap, and room for the caches in it', () => {
    expect(container.resources.limits.memory).toBe('2Gi');
    expect(container.env).toEqual([
      { name: 'NODE_OPTIONS', value: '--max-old-space-size=1024 --max-semi-space-size=16' },
    ]);
    expect(config.cache.maxMemoryMb).toBeLessThanOrEqual(1024 / 2);
  });

  it('in its user, which is that of the image', () => {
    expect(readDeployed('docker/Dockerfile')).toContain(`\nUSER ${pod.securityContext.runAsUser}:`);
  });

  it('and has what the Pod Security profile "restricted" asks for', () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(ofKind('Namespace')).toMatchObject({
      metadata: { labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
    });
  });

  it('in its image, which the kustomization names', () => {
    expect(base.images.map(({ name }) => name)).toEqual([container.image]);
  });
});

describe('the others find the pods', () => {
  it.each(['Service', 'PodDisruptionBudget', 'NetworkPolicy', 'ServiceMonitor', 'Deployment'])(
    '%s by their label',
    (kind) => {
      expect(deployment.template.metadata.labels).toEqual(LABELS);
      const text = JSON.stringify(ofKind(kind));
      const { [kind]: selector } = {
        Service: '"selector":{"app.kubernetes.io/name":"awaregraph"}',
        NetworkPolicy: '"podSelector":{"matchLabels":{"app.kubernetes.io/name":"awaregraph"}}',
      } as Readonly<Record<string, string>>;
      expect(text).toContain(selector ?? '"selector":{"matchLabels":{"app.kubernetes.io/name":"awaregraph"}}');
    },
  );

  it('the ports by their names', () => {
    expect(ofKind('Service')).toMatchObject({
      metadata: { labels: LABELS },
      spec: { ports: [{ targetPort: 'http' }, { name: 'metrics', targetPort: 'metrics' }] },
    });
    expect(ofKind('ServiceMonitor')).toMatchObject({
      spec: { jobLabel: 'app.kubernetes.io/name', endpoints: [{ port: 'metrics' }] },
    });
    expect(ofKind('NetworkPolicy')).toMatchObject({
      spec: { ingress: [{ ports: [{ port: 'http' }] }, { ports: [{ port: 'metrics' }] }] },
    });
  });

  it('the autoscaler by a metric that the program serves, through the rule of prometheus-adapter', () => {
    const metric = 'nodejs_eventloop_lag_p99_seconds';
    expect(ofKind('HorizontalPodAutoscaler')).toMatchObject({
      spec: {
        scaleTargetRef: { kind: 'Deployment', name: 'awaregraph' },
        metrics: [{ pods: { metric: { name: metric } } }],
      },
    });
    const { rules } = z
      .strictObject({
        rules: z.strictObject({
          custom: z.tuple([
            z.strictObject({
              seriesQuery: z.string(),
              resources: z.strictObject({ overrides: z.record(z.string(), z.strictObject({ resource: z.string() })) }),
              metricsQuery: z.string(),
            }),
          ]),
        }),
      })
      .parse(parseDeployed('kubernetes/prometheus-adapter.yaml'));
    expect(rules.custom[0].seriesQuery).toMatch(new RegExp(`^${metric}\\{`));
    expect(rules.custom[0].metricsQuery).toContain('<<.Series>>{<<.LabelMatchers>>}');
    expect(readDeployed('prometheus/alerts.yaml')).toContain(metric);
  });
});
