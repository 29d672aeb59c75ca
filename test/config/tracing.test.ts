import { describe, expect, it } from '@jest/globals';
import { readTracing } from '../../src/config/tracing';

const ENDPOINT = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example:4318' };
const URL = 'https://collector.example:4318/v1/traces';

describe('requests are traced', () => {
  it.each<[what: string, env: Readonly<Record<string, string>>, settings: object | null]>([
    ['not without configuration', {}, null],
    ['not for a name alone', { OTEL_SERVICE_NAME: 'awareness', OTEL_TRACES_SAMPLER: 'always_on' }, null],
    ['with an endpoint', ENDPOINT, { url: URL, sampleRatio: 1, followsParent: true }],
    [
      'with a slash at its end',
      { OTEL_EXPORTER_OTLP_ENDPOINT: `${ENDPOINT.OTEL_EXPORTER_OTLP_ENDPOINT}/` },
      { url: URL },
    ],
    [
      'with an endpoint of traces, as it is',
      { ...ENDPOINT, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://t.example/x' },
      { url: 'https://t.example/x' },
    ],
    ['with an exporter alone', { OTEL_TRACES_EXPORTER: 'otlp' }, { url: 'http://localhost:4318/v1/traces' }],
    ['not with the exporter "none"', { ...ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }, null],
    ['not where the SDK is disabled', { ...ENDPOINT, OTEL_SDK_DISABLED: 'true' }, null],
    [
      'by a share',
      { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' },
      { sampleRatio: 0.1, followsParent: true },
    ],
    [
      'by a share alone',
      { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio' },
      { sampleRatio: 1, followsParent: false },
    ],
    [
      'with a queue',
      { ...ENDPOINT, OTEL_BSP_MAX_QUEUE_SIZE: '100' },
      { queue: { maxSpans: 100, batchSpans: 100, delayMs: 5000, timeoutMs: 30_000 } },
    ],
  ])('%s', (_, env, settings) => {
    const read = readTracing(null, env);
    expect(read.findings).toEqual([]);
    if (settings === null) expect(read.settings).toBeNull();
    else expect(read.settings).toMatchObject(settings);
  });

  it('as the file says, whatever the variables say', () => {
    const file = {
      endpoint: 'http://file.example',
      sampleRatio: 0.5,
      headers: { 'x-key': 'secret' },
      allowInsecure: false,
    };
    const env = { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'always_off', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' };
    expect(readTracing(file, env)).toMatchObject({
      findings: [],
      settings: { url: 'http://file.example/v1/traces', sampleRatio: 0.5, followsParent: true, headers: file.headers },
    });
    expect(readTracing(file, { OTEL_SDK_DISABLED: 'true' }).settings).toBeNull();
  });
});

describe('a mistake in a variable', () => {
  it.each<[name: string, value: string, message: RegExp]>([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', /web address/],
    ['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', 'ftp://collector.example', /web address/],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc', /"http\/protobuf".*OTEL_EXPORTER_OTLP_TRACES_PROTOCOL/],
    ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'http/json', /"http\/protobuf"/],
    ['OTEL_TRACES_EXPORTER', 'zipkin', /"otlp", or "none"/],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote', /one of always_on, .*parentbased_traceidratio/],
    ['OTEL_TRACES_SAMPLER', 'toString', /one of always_on/],
    ['OTEL_BSP_MAX_QUEUE_SIZE', '0', /whole number/],
    ['OTEL_BSP_SCHEDULE_DELAY', '1.5', /whole number/],
  ])('%s: %s is named, and nothing is traced', (name, value, message) => {
    const { settings, findings } = readTracing(null, { ...ENDPOINT, [name]: value });
    expect(settings).toBeNull();
    expect(findings).toEqual([{ at: [name], message: expect.stringMatching(message) as unknown }]);
  });

  it.each(['-0.1', '1.1', 'half', '1e-1'])('OTEL_TRACES_SAMPLER_ARG: %s is no share', (share) => {
    const env = { ...ENDPOINT, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: share };
    expect(readTracing(null, env).findings).toEqual([
      { at: ['OTEL_TRACES_SAMPLER_ARG'], message: 'must be a number from 0 to 1' },
    ]);
  });

  it('does not matter where nothing is traced', () => {
    expect(readTracing(null, { OTEL_TRACES_SAMPLER: 'jaeger_remote', OTEL_TRACES_EXPORTER: 'none' }).findings).toEqual(
      [],
    );
  });
});
