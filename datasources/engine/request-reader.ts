import type {
  Batch,
  Capabilities,
  KeysOf,
  PageOf,
  PersonalRecordKind,
  ReadContext,
  RecordKind,
  RecordOf,
} from '../spec/capabilities';
import type { Origin } from '../spec/origin';
import type { PersonKey, TenantRecord } from '../spec/records';
import type { VendorFields } from '../spec/vendor-fields';
import { HealthCheck } from './health-check';
import { KeyReader } from './key-reader';
import type { PeopleRecords } from './key-reader';
import { notSupported } from './outcome';
import type { Outcome } from './outcome';
import { Planner } from './planner';
import type { KindOfOrigin } from './planner';
import { RequestSources } from './request-sources';
import type { RequestReaderOptions } from './request-sources';
import { ScanReader } from './scan-reader';
import type { HealthReport } from './sources';

/** The outcome of reading one page, with the sizes that the vendor reported. */
export interface VendorPageResult<Rec> extends Pick<PageOf<Rec>, 'sent' | 'total'> {
  readonly outcome: Outcome<Rec>;
}

/**
 * The reads of one request, the door of the domain to the engine. Each returns an `Outcome`: a failing vendor is data, a bug
 * is thrown. Equal reads are coalesced; reads by many keys are planned as one batch.
 */
export class RequestReader {
  readonly #sources: RequestSources;
  readonly #scans: ScanReader;
  readonly #planner: Planner;
  readonly #keys: KeyReader;
  readonly #healthCheck: HealthCheck;

  constructor(options: RequestReaderOptions) {
    this.#sources = new RequestSources(options);
    this.#scans = new ScanReader(this.#sources);
    this.#planner = new Planner(this.#sources, this.#scans);
    this.#keys = new KeyReader(this.#sources, this.#scans, this.#planner);
    this.#healthCheck = new HealthCheck(this.#sources);
  }

  capabilities(origin: Origin): Capabilities {
    return this.#sources.capabilities(origin);
  }

  /** The fields that only this vendor provides. */
  extras(origin: Origin): VendorFields {
    return this.#sources.source(origin).extras(origin.tenant);
  }

  /** Whether the connection is switched off, so that nothing is read from it. */
  isDisabled(origin: Origin): boolean {
    return this.#sources.disabled(origin) !== null;
  }

  /** The tenants that the connection can read, by the credential of one of them; NOT_SUPPORTED if the vendor has no list. */
  async readTenants(origin: Origin): Promise<Outcome<TenantRecord>> {
    const { listTenants } = this.#sources.source(origin).connection;
    if (!listTenants) return notSupported(origin);
    // The outcome of a batch holds the batch's records.
    return (await this.#sources.readBatch(origin, listTenants)) as Outcome<TenantRecord>;
  }

  health(origin: Origin): Promise<HealthReport> {
    return this.#healthCheck.health(origin);
  }

  /** Scans a kind: all its records in the tenant. The kind must have a scan (`capabilities(origin)[kind]?.all`). */
  readAll<K extends RecordKind>(origin: Origin, kind: K): Promise<Outcome<RecordOf<K>>> {
    return this.#scans.readAll(origin, kind);
  }

  /** The scan of a kind without a promise, if it is cached and fresh, or was read by this request. */
  peekAll<K extends RecordKind>(origin: Origin, kind: K): Outcome<RecordOf<K>> | undefined {
    return this.#scans.peek(origin, kind);
  }

  /** The records of one person without a promise, if a cached and fresh lookup has them: see `KeyReader.peekPerson`. */
  peekPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Outcome<RecordOf<K>> | undefined {
    return this.#keys.peekPerson(origin, kind, key);
  }

  /** The list of those who have records of a kind at all, without a promise: see `KeyReader.peekPrefilter`. */
  peekPrefilter(origin: Origin, kind: PersonalRecordKind): Outcome<RecordOf<'exposedAccounts'>> | undefined {
    return this.#keys.peekPrefilter(origin, kind);
  }

  /** Whether the scan of a kind is cached or in flight, so that reading it costs no vendor call. */
  isCached(origin: Origin, kind: RecordKind): boolean {
    return this.#scans.isCached(origin, kind);
  }

  /** The cache key of the scan of a kind. */
  cacheKey(origin: Origin, kind: RecordKind): string {
    return this.#scans.cacheKey(origin, kind);
  }

  /** Prefetches what will be read by account: see `Planner.prefetch`. */
  prefetch(wanted: readonly KindOfOrigin[], keys: number, accountsAreRead: boolean): void {
    this.#planner.prefetch(wanted, keys, accountsAreRead);
  }

  /** Reads the records of one key; the keys of one tick are planned as one batch. */
  loadByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>> {
    return this.#keys.loadByKey(origin, kind, name, key);
  }

  /** Reads the records of one key by lookup, never by scan: for fields that only the lookup provides. */
  fetchByKey<K extends RecordKind, Name extends keyof KeysOf<K> & string>(
    origin: Origin,
    kind: K,
    name: Name,
    key: KeysOf<K>[Name],
  ): Promise<Outcome<RecordOf<K>>> {
    return this.#keys.fetchByKey(origin, kind, name, key);
  }

  /** Reads the records of one person; the people of one tick are planned as one batch. */
  loadByPerson<K extends PersonalRecordKind>(origin: Origin, kind: K, key: PersonKey): Promise<Outcome<RecordOf<K>>> {
    return this.#keys.loadByPerson(origin, kind, key);
  }

  /** Reads one kind for some people, as the planner decides: see `KeyReader.readForPeople`. */
  readForPeople<K extends PersonalRecordKind>(
    origin: Origin,
    kind: K,
    keys: readonly PersonKey[],
  ): PeopleRecords<RecordOf<K>> | Promise<PeopleRecords<RecordOf<K>>> {
    return this.#keys.readForPeople(origin, kind, keys);
  }

  /** @param byChosenKey whether the read depends on arguments that a client may invent */
  readVendorField(
    origin: Origin,
    read: (context: ReadContext) => Promise<Batch<object>>,
    byChosenKey: boolean,
  ): Promise<Outcome<object>> {
    // The outcome of a batch holds the batch's records.
    return this.#sources.readBatch(origin, read, { byChosenKey }) as Promise<Outcome<object>>;
  }

  /** Reads one page of a list, in the vendor's page size. */
  async readPage<Rec>(
    origin: Origin,
    read: (context: ReadContext) => Promise<PageOf<Rec>>,
  ): Promise<VendorPageResult<Rec>> {
    let size: Pick<PageOf<Rec>, 'sent' | 'total'> = { sent: 0, total: null };
    const outcome = await this.#sources.readBatch(origin, async (context) => (size = await read(context)));
    // The outcome of a batch holds the batch's records.
    return { outcome: outcome as Outcome<Rec>, sent: size.sent, total: size.total };
  }
}
