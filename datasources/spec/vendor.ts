import type { z } from 'zod';
import type { Transport, TransportOptions } from './transport';
import type { Batch, Capabilities, ReadContext } from './capabilities';
import type { TenantRecord } from './records';
import { checkEndpointNumbers } from './published-contract';
import type { PublishedContract } from './published-contract';
import type { VendorFields } from './vendor-fields';
import type { Writes } from './writes';

/** One vendor, as the registry lists it. */
export interface Vendor {
  /** Kebab case, as in the configuration: `infosec-iq`. In upper snake case it is the value of the enum `Vendor`. */
  readonly slug: string;
  /** The display name: `Infosec IQ`. */
  readonly title: string;
  /** The prefix of its types in the graph: `InfosecIq` makes `InfosecIqSource` and `InfosecIqAccount`. */
  readonly typeName: string;
  /** Whether one credential can reach several companies, distinguished by `tenant`. */
  readonly tenants: boolean;
  /** How many calls its servers get at the same time from one connection, where `maxConcurrency` is not configured. */
  readonly callsAtOnce?: CallsAtOnce;
  /** The schema of the vendor-specific part of a connection's configuration. */
  readonly settings: z.ZodObject;
  /**
   * The SDL that the vendor adds to the graph, for a vendor outside `datasources/`: in there it is the file
   * `vendor.graphql`. Types are written without the fields of their interfaces.
   */
  readonly schema?: string;
  /** The documented response format, which `check --contracts` compares with real responses. */
  readonly contract?: PublishedContract;
  /** Opens a connection. The argument is validated against `settings` above. No call is made yet. */
  readonly open: (settings: unknown, openTransport: OpenTransport) => VendorConnection;
}

/** A default of concurrent calls, with the vendor's own words about limits. */
export interface CallsAtOnce {
  readonly most: number;
  /** Why, as a sentence. */
  readonly because: string;
}

/** The largest response that is read, where `maxResponseMb` is not configured, in MiB. */
export const DEFAULT_RESPONSE_MB = 64;

/** For vendors that declare none. */
export const DEFAULT_CALLS_AT_ONCE: CallsAtOnce = {
  most: 8,
  because: 'The vendor states nothing, and no one has measured it.',
};

export type OpenTransport = (options: TransportOptions) => Transport;

/** One credential at one vendor. */
export interface VendorConnection {
  /** Checks that the vendor responds and accepts the credential, with its cheapest read. Throws a `SourceProblem`. */
  verify(tenant: string | null, context: ReadContext): Promise<void>;
  /** @param tenant the vendor's own id of a child company, or null for the credential's own */
  capabilities(tenant: string | null): Capabilities;
  /** What can be changed in a tenant; absent: nothing. Must be the same for the same tenant. */
  writes?(tenant: string | null): Writes;
  /** The vendor-specific fields. Must be the same for the same tenant. */
  extras?(tenant: string | null): VendorFields;
  /**
   * All tenants that the credential can read, whether or not a company is configured for them; absent if the vendor has no
   * list of them. Throws a `SourceProblem` with the code NOT_SUPPORTED if this credential has none.
   */
  readonly listTenants?: (context: ReadContext) => Promise<Batch<TenantRecord>>;
}

/**
 * Defines a vendor. Binds its settings schema to its `connect`, so that the vendor's code gets typed settings: those that the
 * configuration gives to a connection, validated. `connect` makes no call yet; what it returns says what the vendor has.
 * @throws Error if the numbers of the contract's endpoints do not have the form `KB-01`
 */
export function defineVendor<Settings extends z.ZodObject>(definition: {
  slug: string;
  title: string;
  typeName: string;
  tenants: boolean;
  callsAtOnce?: CallsAtOnce;
  settings: Settings;
  schema?: string;
  contract?: PublishedContract;
  connect: (settings: z.output<Settings>, openTransport: OpenTransport) => VendorConnection;
}): Vendor {
  const { connect, ...vendor } = definition;
  if (definition.contract) checkEndpointNumbers(definition.slug, definition.contract);
  return {
    ...vendor,
    open: (settings, openTransport) => connect(definition.settings.parse(settings), openTransport),
  };
}
