import type { Reply, Route, Ask } from './http';
import type { Mode } from './modes';
import type { Company, Population } from './population';

/** One vendor's sandbox: what `vendors/<slug>.ts` exports as `sandbox`. */
export interface VendorSandbox {
  readonly slug: string;
  /** The position of its sources in a company; by default after all that have one. */
  readonly position?: number;
  /** Starts the vendor's servers, with `context.listen`. */
  readonly start: (context: SandboxContext) => Promise<StartedSandbox>;
}

interface SandboxContext {
  readonly population: Population;
  /** Creates a company that only this vendor has, of people like the others'. */
  readonly createCompany: (slug: string, name: string) => Company;
  /** Called for every request: which variant of the wire format to send. */
  readonly modeOf: () => Mode;
  /** Lifetime of access tokens. */
  readonly tokenLifeSeconds: number;
  /** Starts a server on loopback, and returns its URL. It gets the vendor's faults, and closes with the sandboxes. */
  readonly listen: (server: VendorServer) => Promise<string>;
}

export interface VendorServer {
  /** The path before all routes: `/api/v2`. Default: none. */
  readonly prefix?: string;
  readonly routes: readonly Route[];
  /** null: the credential is valid. Default: any is. */
  readonly refuse?: (ask: Ask) => Reply | null;
  /** The answer where there is no route. */
  readonly notFound?: Reply;
  /** The vendor's error body, for faults that answer a status. Default: one that fits several vendors. */
  readonly failure?: (status: number, message: string) => unknown;
}

export interface StartedSandbox {
  /** The base URL, including the path. */
  readonly url: string;
  /** As `awaregraph sandbox` prints them. */
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly connections: readonly SandboxConnection[];
  /** What writes have changed, for `Sandboxes.state`. */
  readonly state?: () => object;
  /** What a test may switch, for `Sandboxes.settings`. */
  readonly settings?: object;
  /** Expires all access tokens. */
  readonly expireTokens?: () => void;
  /**
   * Arguments for vendor-specific fields that need an id of this data, by type and field, for clients that follow every
   * field: `SiberMateSource.policyTemplate` → `id: "pt_1"`.
   */
  readonly exampleArguments?: Readonly<Record<string, string>>;
}

/** A connection of the graph's configuration file. */
export interface SandboxConnection {
  readonly id: string;
  /** The vendor's own keys, apart from `baseUrl`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The companies that it has data of, with the vendor's id of each: null for the credential's own. */
  readonly companies: readonly { readonly company: Company; readonly tenant: string | null }[];
}
