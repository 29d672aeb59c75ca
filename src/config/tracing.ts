import type { Finding } from './mistakes';
import { isInsecureAddress } from './private-host';
import type { ConfigFile } from './shape';

/** How requests are traced: from `server.tracing`, or from the standard variables of OpenTelemetry. */
export interface TracingSettings {
  /** Where spans are sent. */
  readonly url: string;
  /** Headers in addition to those of `OTEL_EXPORTER_OTLP_HEADERS`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The share of traces that are recorded. */
  readonly sampleRatio: number;
  /** Whether the decision of a client that has traced its own part is followed. */
  readonly followsParent: boolean;
  /** Ended spans wait here to be sent: beyond its size, further ones are dropped. */
  readonly queue: {
    readonly maxSpans: number;
    readonly batchSpans: number;
    readonly delayMs: number;
    readonly timeoutMs: number;
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

const TRACES_PATH = '/v1/traces';
const DEFAULT_ENDPOINT = 'http://localhost:4318';
const PROTOCOL = 'http/protobuf';

type Sampler = Pick<TracingSettings, 'followsParent'> & { readonly ratio: number | 'argument' };
const SAMPLERS: Readonly<Record<string, Sampler>> = {
  always_on: { ratio: 1, followsParent: false },
  always_off: { ratio: 0, followsParent: false },
  traceidratio: { ratio: 'argument', followsParent: false },
  parentbased_always_on: { ratio: 1, followsParent: true },
  parentbased_always_off: { ratio: 0, followsParent: true },
  parentbased_traceidratio: { ratio: 'argument', followsParent: true },
};

/**
 * Reads whether and how requests are traced. `server.tracing` comes before the variables that say the same;
 * `OTEL_SDK_DISABLED` before everything. Mistakes in the variables are reported only where they are used: they may be meant for
 * other programs.
 */
export function readTracing(
  configured: ConfigFile['server']['tracing'],
  env: Environment,
): { readonly settings: TracingSettings | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const text = (name: string): string => env[name]?.trim() ?? '';
  const wrong = (name: string, needed: string): void => void findings.push({ at: [name], message: needed });

  const general = text('OTEL_EXPORTER_OTLP_ENDPOINT');
  const own = text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
  const exporter = text('OTEL_TRACES_EXPORTER').toLowerCase();
  const isWanted =
    configured !== null || (exporter !== 'none' && (general !== '' || own !== '' || exporter === 'otlp'));
  if (!isWanted || text('OTEL_SDK_DISABLED').toLowerCase() === 'true') return { settings: null, findings };

  const address = (name: string, value: string): string => {
    if (!isWebAddress(value)) wrong(name, 'must be a web address that begins with http:// or https://');
    else if (isInsecureAddress(value))
      wrong(
        name,
        'must begin with https://, because its host is public; or use "server.tracing" with "allowInsecure: true"',
      );
    return value;
  };
  const count = (name: string, standard: number): number => {
    const value = text(name);
    if (value === '') return standard;
    if (!/^[1-9]\d{0,8}$/.test(value)) wrong(name, 'must be a whole number from 1 on');
    return Number(value);
  };
  const urlFromEnv = (): string => {
    if (exporter !== '' && exporter !== 'otlp') wrong('OTEL_TRACES_EXPORTER', 'must be "otlp", or "none"');
    const name = text('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL')
      ? 'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL'
      : 'OTEL_EXPORTER_OTLP_PROTOCOL';
    if (![PROTOCOL, ''].includes(text(name)))
      wrong(
        name,
        `must be "${PROTOCOL}": spans are sent over HTTP; set OTEL_EXPORTER_OTLP_TRACES_PROTOCOL for them alone`,
      );
    if (own !== '') return address('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', own);
    return withPath(address('OTEL_EXPORTER_OTLP_ENDPOINT', general || DEFAULT_ENDPOINT));
  };
  const samplingFromEnv = (): Pick<TracingSettings, 'sampleRatio' | 'followsParent'> => {
    const name = text('OTEL_TRACES_SAMPLER') || 'parentbased_always_on';
    const sampler = Object.hasOwn(SAMPLERS, name) ? SAMPLERS[name] : undefined;
    if (!sampler) {
      wrong('OTEL_TRACES_SAMPLER', `must be one of ${Object.keys(SAMPLERS).join(', ')}`);
      return { sampleRatio: 0, followsParent: false };
    }
    const { ratio, followsParent } = sampler;
    if (ratio !== 'argument') return { sampleRatio: ratio, followsParent };
    const argument = text('OTEL_TRACES_SAMPLER_ARG') || '1';
    const share = /^[\d.]+$/.test(argument) ? Number(argument) : NaN;
    if (!(share <= 1)) wrong('OTEL_TRACES_SAMPLER_ARG', 'must be a number from 0 to 1');
    return { sampleRatio: share, followsParent };
  };

  const maxSpans = count('OTEL_BSP_MAX_QUEUE_SIZE', 2048);
  const settings: TracingSettings = {
    url: configured === null ? urlFromEnv() : withPath(configured.endpoint),
    headers: configured?.headers ?? {},
    ...(configured === null ? samplingFromEnv() : { sampleRatio: configured.sampleRatio, followsParent: true }),
    queue: {
      maxSpans,
      batchSpans: Math.min(maxSpans, count('OTEL_BSP_MAX_EXPORT_BATCH_SIZE', 512)),
      delayMs: count('OTEL_BSP_SCHEDULE_DELAY', 5000),
      timeoutMs: count('OTEL_BSP_EXPORT_TIMEOUT', 30_000),
    },
  };
  return findings.length > 0 ? { settings: null, findings } : { settings, findings };
}

function withPath(endpoint: string): string {
  return `${endpoint.replace(/\/$/, '')}${TRACES_PATH}`;
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:';
}
