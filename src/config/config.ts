import { resolve } from 'node:path';
import type { Vendor } from '../../datasources/spec/vendor';
import { findInSettings, ownSettings, toConnection } from './connections';
import type { ConnectionConfig } from './connections';
import { findInconsistencies } from './consistency';
import type { Quote } from './consistency';
import { explain, parseForExplanation, textsIn } from './explain';
import { interpolate } from './interpolate';
import type { InterpolationSources } from './interpolate';
import { createMask } from './mask';
import { ConfigError, isMapping, pathText } from './mistakes';
import type { Finding } from './mistakes';
import { lenientShapeOf } from './lenient-shape';
import { loadOutsideVendors } from './outside-vendors';
import { readRedisCertificates } from './redis-certificates';
import { fileShape } from './shape';
import type { ConfigFile } from './shape';
import { readSourceText } from './source-text';
import { readTracing } from './tracing';
import type { TracingSettings } from './tracing';
import { readTlsFiles } from './tls-files';
import type { TlsConfig } from './tls-files';
import type { BuildSchema } from './vendor-sdl';

export { ConfigError } from './mistakes';

/** The validated configuration, with all defaults. */
export interface Config extends Omit<ConfigFile, 'connections' | 'vendors' | 'server'> {
  /** `tls` has the content of the files. */
  readonly server: Omit<ConfigFile['server'], 'tls'> & { readonly tls: TlsConfig | null };
  /** The vendors from outside: those of the calling program, then those that the file names. */
  readonly vendors: readonly Vendor[];
  readonly connections: readonly ConnectionConfig[];
  /** null: requests are not traced. */
  readonly tracing: TracingSettings | null;
}

export interface ReadConfigOptions extends InterpolationSources {
  /** The built-in vendors. */
  readonly vendors: readonly Vendor[];
  /** Vendors that the calling program provides. */
  readonly additionalVendors?: readonly Vendor[];
  /**
   * The folder of the file, to which all paths in it are relative. Absent: the file can name no vendors, and paths are relative
   * to the working directory.
   */
  readonly folder?: string;
  /** Called for each vendor from outside. Absent: whether its SDL can be served is checked only by its own rules. */
  readonly buildSchema?: BuildSchema;
}

/**
 * Reads a configuration in YAML or JSON.
 * @throws ConfigError with every mistake, in file order; no message quotes a value that may be a secret
 */
export function readConfig(text: string, options: ReadConfigOptions): Config {
  const source = readSourceText(text);
  const absolute = (file: string): string => resolve(options.folder ?? '', file);
  const { tree, findings, placeholders, substitutedValues } = interpolate(source.tree, {
    env: options.env,
    // An absolute path stays as it is.
    readFile: (path) => options.readFile(options.folder === undefined ? path : absolute(path)),
  });
  const quote: Quote = (at, value) => placeholders.get(pathText(at)) ?? `"${value}"`;
  const outside = loadOutsideVendors(isMapping(tree) ? tree.vendors : undefined, options, quote);
  const vendors = [...options.vendors, ...outside.vendors];
  const connections = isMapping(tree) && Array.isArray(tree.connections) ? tree.connections : [];

  const parsed = parseForExplanation(fileShape, tree);
  const certificates = readRedisCertificates(parsed.data?.cache.redis ?? '', options);
  const tracing = readTracing(parsed.success ? parsed.data.server.tracing : null, options.env);
  const { tls = null } = parsed.success ? parsed.data.server : {};
  const secured = tls && readTlsFiles({ certFile: absolute(tls.cert), keyFile: absolute(tls.key) }, options.readFile);
  const all: readonly Finding[] = [
    ...findings,
    ...certificates.findings,
    ...(parsed.success ? [] : explain(parsed.error.issues, { schema: fileShape, value: tree })),
    ...outside.findings,
    ...connections.flatMap((raw: unknown, index) =>
      // A vendor that did not load is not reported again by each of its connections.
      outside.findings.length > 0 && isUnknownVendor(raw, vendors) ? [] : findInSettings(raw, index, vendors, quote),
    ),
    ...findInconsistencies(lenientShapeOf(tree), vendors, quote),
    ...tracing.findings,
    ...(secured && 'findings' in secured ? secured.findings : []),
  ];
  if (!parsed.success || all.length > 0 || source.repeatedKeys.length > 0) {
    const mask = createMask([...substitutedValues, ...secretsIn(tree)], vendors);
    const mistakes = [
      ...source.repeatedKeys,
      ...[...onePerPath(all), ...furtherOf(outside.findings)].map(({ at, message }) => ({
        path: pathText(at),
        message,
        offset: source.offsetOf(at),
      })),
    ].toSorted((a, b) => a.offset - b.offset);
    throw new ConfigError(mistakes.map(({ path, message }) => ({ path: mask(path), message: mask(message) })));
  }
  const { identity, audit, server } = parsed.data;
  return {
    ...parsed.data,
    server: { ...server, tls: secured && 'tls' in secured ? secured.tls : null },
    identity: { ...identity, attributes: identity.attributes.map((one) => ({ ...one, file: absolute(one.file) })) },
    cache: { ...parsed.data.cache, redis: certificates.redis },
    audit: { ...audit, file: audit.file === null ? null : absolute(audit.file) },
    vendors: outside.vendors,
    tracing: tracing.settings,
    connections: connections.flatMap((raw: unknown) => toConnection(raw, vendors)),
  };
}

function isUnknownVendor(raw: unknown, vendors: readonly Vendor[]): boolean {
  return isMapping(raw) && !vendors.some(({ slug }) => slug === raw.vendor);
}

/** The first finding at each path. Later ones mostly follow from it: an unresolved placeholder is also "missing". */
function onePerPath(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const path = pathText(finding.at);
    if (!seen.has(path)) seen.set(path, finding);
  }
  return [...seen.values()];
}

/** What else is wrong with a vendor: these findings share a path, and none follows from another. */
function furtherOf(findings: readonly Finding[]): readonly Finding[] {
  const first = new Set(onePerPath(findings));
  return findings.filter((one) => !first.has(one));
}

/**
 * Values in the file that may be secrets: client API keys, the secret of ids, logins of Redis, headers for the trace collector and all
 * values of vendor settings.
 */
function secretsIn(tree: unknown): readonly string[] {
  const entries = (key: string) => (isMapping(tree) && Array.isArray(tree[key]) ? tree[key].filter(isMapping) : []);
  return [
    ...entries('connections').flatMap((raw) => textsIn(ownSettings(raw))),
    ...entries('clients').flatMap(({ apiKey, apiKeys }) => [...textsIn(apiKey), ...textsIn(apiKeys)]),
    ...(isMapping(tree) && isMapping(tree['identity']) ? textsIn(tree['identity']['idSecret']) : []),
    ...(isMapping(tree) && isMapping(tree['cache']) ? secretsOfRedis(tree['cache']['redis']) : []),
    ...(isMapping(tree) && isMapping(tree['server']) && isMapping(tree['server']['tracing'])
      ? textsIn(tree['server']['tracing']['headers'])
      : []),
  ];
}

function secretsOfRedis(redis: unknown): readonly string[] {
  if (!isMapping(redis)) return textsIn(redis);
  const { url, password, sentinelPassword, tls } = redis;
  return [url, password, sentinelPassword, ...(isMapping(tls) ? [tls['key']] : [])].flatMap(textsIn);
}
