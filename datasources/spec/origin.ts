/** One company's tenant at one source: the place that a record comes from, and the company that it belongs to. */
export interface Origin {
  /** The company's slug. A connection and tenant belong to one company only. */
  readonly company: string;
  /** The connection's id, the source's slug. */
  readonly source: string;
  readonly tenant: string | null;
  /** The vendor's name in the graph: the enum value (`INFOSEC_IQ`) and the prefix of its types (`InfosecIq`). */
  readonly vendor: string;
  readonly typeName: string;
}

/** A record with its origin and the time at which it was read. */
export type Sourced<Rec> = Rec & { readonly origin: Origin; readonly fetchedAt: string };
