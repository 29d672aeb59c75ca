import type { Capabilities, Io, Kind, KeysOf, Lookup, PersonalKind, RecordOf } from './capabilities';
import { choosePath } from './planner';
import { createLoaders } from './loaders';
import type { Origin } from './origin';
import { failed, narrow, notSupported } from './outcome';
import type { Outcome } from './outcome';
import { SourceProblem } from './problem';
import type { ReadCache } from './read-cache';
import type { ExposedAccountRecord, ExposureKey } from './records';
import type { HealthReport, Source } from './sources';
import { recordsWith, toOutcome } from './stamp';

/**
 * What one request reads of its sources. Every answer is an `Outcome`: a failing vendor is data, a bug is thrown.
 * Whatever is asked twice is read once; whatever is asked for many keys is planned as one batch.
 */
export interface Reads {
  capabilities(origin: Origin): Capabilities;
  /** Everything of a kind that the tenant holds. The kind must have a scan (`capabilities(origin)[kind]?.all`). */
  all<K extends Kind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>>;
  /** What belongs to one key; the keys of one tick are one batch. */
  by<K extends Kind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** Likewise, but key by key: for what only the lookup tells. */
  lookUp<K extends Kind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>>;
  /** What belongs to one person; the people of one tick are one batch. */
  byPerson<K extends PersonalKind>(origin: Origin, kind: K, key: ExposureKey): Promise<Outcome<RecordOf<K>>>;
  /** Whether everything of a kind is at hand, or on its way, so that asking costs no call. */
  atHand(origin: Origin, kind: Kind): boolean;
  health(origin: Origin): Promise<HealthReport>;
}

export interface ReadsOptions {
  readonly sources: ReadonlyMap<string, Source>;
  readonly cache: ReadCache;
  readonly ttlSeconds: number;
  /** For the whole request. */
  readonly timeoutMs: number;
}

/** Used where nothing is known yet of how many people a tenant holds. */
const USUAL_PEOPLE = 250;

export function createReads(options: ReadsOptions): Reads {
  const deadline = Date.now() + options.timeoutMs;
  const values = new Map<string, Promise<object>>();
  const outcomes = new Map<string, Promise<Outcome<unknown>>>();
  const ios = new Map<string, Io>();

  const sourceOf = (origin: Origin): Source => {
    const source = options.sources.get(origin.source);
    if (!source) throw new Error(`there is no source "${origin.source}"`);
    return source;
  };
  const capabilities = (origin: Origin) => sourceOf(origin).capabilities(origin.tenant);

  const ioOf = (origin: Origin): Io => {
    const scope = scopeOf(origin);
    const ttlSeconds = sourceOf(origin).ttlSeconds ?? options.ttlSeconds;
    const io = ios.get(scope) ?? {
      shared<T extends object>(key: string, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
        const scoped = `${scope} ${key}`;
        const value =
          values.get(scoped) ??
          options.cache.get(scoped, ttlSeconds, () => load(AbortSignal.timeout(options.timeoutMs)));
        values.set(scoped, value);
        // The key says what was loaded, so the value under it is of the loader's type.
        return value as Promise<T>;
      },
    };
    ios.set(scope, io);
    return io;
  };

  /**
   * Turns a read into an outcome: in time, or TIMEOUT. A read may take half of the time that the request has left, so
   * that a source which hangs leaves time for what the others are asked next.
   */
  const settle = async <Rec>(origin: Origin, read: () => Promise<Outcome<Rec>>): Promise<Outcome<Rec>> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const fail = () => reject(new SourceProblem({ code: 'TIMEOUT', message: 'The request ran out of time' }));
      timer = setTimeout(fail, Math.max(0, deadline - Date.now()) / 2);
    });
    try {
      return await Promise.race([read(), late]);
    } catch (error) {
      if (SourceProblem.is(error)) return failed(origin, error);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };

  const all = <K extends Kind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>> => {
    const key = `${scopeOf(origin)} ${kind}`;
    const outcome =
      outcomes.get(key) ??
      settle<unknown>(origin, async () => {
        const scan = capabilities(origin)[kind]?.all;
        if (!scan) return notSupported(origin);
        const io = ioOf(origin);
        return toOutcome(origin, await io.shared<object>(scanKey(kind), () => scan.read(io)));
      });
    outcomes.set(key, outcome);
    return outcome as Promise<Outcome<RecordOf<K>>>;
  };

  const atHand = (origin: Origin, kind: Kind): boolean =>
    values.has(`${scopeOf(origin)} ${scanKey(kind)}`) || options.cache.has(`${scopeOf(origin)} ${scanKey(kind)}`);

  const people = async (origin: Origin): Promise<number> =>
    atHand(origin, 'accounts') ? (await all(origin, 'accounts')).records.length : USUAL_PEOPLE;

  /** Only those who stand on the list of the exposed are worth a call each. */
  const exposed = async (origin: Origin, keys: readonly ExposureKey[]) => {
    const [only] = keys;
    if (keys.length === 1 && only?.accountId && !atHand(origin, 'exposedAccounts')) return [only];
    const list = await all(origin, 'exposedAccounts');
    if (list.state === 'FAILED' || list.state === 'NOT_SUPPORTED') return keys.map(() => list);
    const byAccount = recordsWith(list.records, 'accountId');
    const byEmail = recordsWith(list.records, 'email');
    return keys.map((key) => {
      const found: ExposedAccountRecord | undefined =
        (key.accountId ? byAccount.get(key.accountId)?.[0] : undefined) ??
        (key.email ? byEmail.get(key.email)?.[0] : undefined);
      return found ? { accountId: found.accountId ?? key.accountId, email: found.email } : narrow(list, []);
    });
  };

  const loaders = createLoaders(async (origin, kind, name, keys) => {
    const readable = capabilities(origin)[kind];
    const io = ioOf(origin);
    const lookup = lookupOf(readable, name);
    const path = await choosePath({
      keys: keys.length,
      scan: readable?.all,
      lookup,
      scanAtHand: atHand(origin, kind),
      people: await people(origin),
      io,
    });
    if (path === 'scan') {
      const whole = await all(origin, kind);
      const index = recordsWith(whole.records, RECORD_FIELD[name]);
      return keys.map((key) => narrow(whole, index.get(keyText(key)) ?? []));
    }
    const asked: readonly unknown[] = name === 'exposed' ? await exposed(origin, keys as readonly ExposureKey[]) : keys;
    return Promise.all(
      asked.map((key) =>
        isOutcome(key)
          ? Promise.resolve(key)
          : settle<unknown>(origin, async () =>
              lookup ? toOutcome(origin, await lookup.read(key as never, io)) : notSupported(origin),
            ),
      ),
    );
  }, keyText);

  const load = <K extends Kind>(origin: Origin, kind: K, name: string, key: unknown): Promise<Outcome<RecordOf<K>>> => {
    if (!capabilities(origin)[kind]) return Promise.resolve(notSupported(origin));
    // The loader of a kind delivers that kind.
    return loaders(origin, kind, name, key) as Promise<Outcome<RecordOf<K>>>;
  };

  return {
    capabilities,
    all,
    atHand,
    by: (origin, kind, name, key) => load(origin, kind, name, key),
    lookUp: (origin, kind, name, key) =>
      settle(origin, async () => {
        const lookup = lookupOf(capabilities(origin)[kind], name);
        if (!lookup) return notSupported(origin);
        // A lookup of a kind delivers that kind.
        return toOutcome(origin, await lookup.read(key as never, ioOf(origin))) as Outcome<RecordOf<typeof kind>>;
      }),
    byPerson: (origin, kind, key) => load(origin, kind, kind === 'exposures' ? 'exposed' : 'account', key),
    async health(origin) {
      const source = sourceOf(origin);
      const startedAt = performance.now();
      const checked = await settle(origin, async () => {
        const io = ioOf(origin);
        await source.connection.verify(origin.tenant, io);
        return notSupported(origin);
      });
      const latencyMs = checked.problem ? null : performance.now() - startedAt;
      return { origin, checkedAt: new Date(), latencyMs, circuit: source.circuit(), problem: checked.problem };
    },
  };
}

/** Which field of a record a lookup's key is found in, when the whole list is read instead. */
const RECORD_FIELD: Readonly<Record<string, string>> = {
  account: 'accountId',
  email: 'email',
  group: 'groupId',
  simulation: 'simulationId',
  courseLink: 'courseLinkId',
  id: 'externalId',
};

function keyText(key: unknown): string {
  if (typeof key === 'string') return key;
  const { accountId, email } = key as ExposureKey;
  return accountId ?? email ?? '';
}

/** The lookup of that name. Which key it takes, the caller's `by` has checked. */
function lookupOf(readable: Capabilities[Kind], name: string): Lookup<never, unknown> | undefined {
  const lookups: Readonly<Record<string, Lookup<never, unknown> | undefined>> = { ...readable?.by };
  return lookups[name];
}

function isOutcome(value: unknown): value is Outcome<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value;
}

function scopeOf(origin: Origin): string {
  return JSON.stringify([origin.source, origin.tenant]);
}

function scanKey(kind: Kind): string {
  return `all ${kind}`;
}
