import { LineCounter, parseDocument } from 'yaml';
import type { Vendor } from '../../datasources/source/vendor';
import { findInconsistencies } from './consistency';
import { explain } from './explain';
import { interpolate } from './interpolate';
import type { Mistake, Surroundings } from './interpolate';
import { connectionShape, fileShape } from './shape';
import type { ConfigFile } from './shape';

/** One configured connection: what every connection has, and the vendor's own settings, checked. */
export interface ConnectionConfig {
  readonly id: string;
  readonly vendor: Vendor;
  readonly settings: unknown;
  readonly timeoutMs: number;
  readonly maxConcurrency: number;
  readonly requestsPerSecond: number | null;
  readonly retries: number;
  readonly ttlSeconds: number | null;
}

/** The configuration, checked, with every default filled in. */
export interface Config extends Omit<ConfigFile, 'connections'> {
  readonly connections: readonly ConnectionConfig[];
}

/** The configuration is wrong. Every mistake at once. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super('the configuration is wrong');
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

export interface ReadConfigOptions extends Surroundings {
  readonly vendors: readonly Vendor[];
}

/**
 * Reads a configuration in YAML or JSON.
 * @throws ConfigError naming every mistake; no message quotes a value that may be a secret
 */
export function readConfig(text: string, options: ReadConfigOptions): Config {
  const { value, mistakes } = interpolate(parseText(text), options);
  const parsed = fileShape.safeParse(value);
  const connections = parseConnections(value, options.vendors);
  const found = [
    ...mistakes,
    ...(parsed.success ? findInconsistencies(parsed.data, options.vendors) : explain(parsed.error)),
    ...connections.flatMap((connection) => ('mistakes' in connection ? connection.mistakes : [])),
  ];
  if (found.length > 0 || !parsed.success) throw new ConfigError(found);
  return {
    ...parsed.data,
    connections: connections.flatMap((connection) => ('config' in connection ? [connection.config] : [])),
  };
}

function parseText(text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length === 0) return document.toJS();
  // The parser's own words may quote the line, and the line may hold a secret.
  throw new ConfigError(
    document.errors.map(({ code, pos }) => {
      const { line, col } = lines.linePos(pos[0]);
      return {
        path: `line ${line}, column ${col}`,
        message: `is no YAML (${code.toLowerCase().replaceAll('_', ' ')})`,
      };
    }),
  );
}

type ParsedConnection = { readonly config: ConnectionConfig } | { readonly mistakes: readonly Mistake[] };

/** The keys that every connection has are ours to check; the rest is the vendor's. */
function parseConnections(value: unknown, vendors: readonly Vendor[]): readonly ParsedConnection[] {
  const list = typeof value === 'object' && value !== null && 'connections' in value ? value.connections : undefined;
  return (Array.isArray(list) ? list : []).flatMap((raw: unknown, index): ParsedConnection[] => {
    const common = connectionShape.safeParse(raw);
    // What is wrong with the common keys, the shape of the file has told already.
    if (!common.success) return [];
    const vendor = vendors.find(({ slug }) => slug === common.data.vendor);
    if (!vendor) {
      const known = vendors.map(({ slug }) => slug).join(', ');
      return [
        {
          mistakes: [
            { path: `connections[${index}].vendor`, message: `is no vendor that is known; use one of ${known}` },
          ],
        },
      ];
    }
    const { id, vendor: _, timeoutMs, maxConcurrency, requestsPerSecond, retries, ttlSeconds, ...own } = common.data;
    const settings = vendor.settings.safeParse(own);
    if (!settings.success) return [{ mistakes: explain(settings.error, ['connections', index]) }];
    return [
      { config: { id, vendor, settings: own, timeoutMs, maxConcurrency, requestsPerSecond, retries, ttlSeconds } },
    ];
  });
}
