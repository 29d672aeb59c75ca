/** One company's tenant at one source: where a record comes from, and whose it is. */
export interface Origin {
  /** The company's slug. A connection and tenant belong to one company only. */
  readonly company: string;
  /** The connection's id, the source's slug. */
  readonly source: string;
  readonly tenant: string | null;
  /** The vendor as the graph names it: the enum value (`INFOSEC_IQ`) and the prefix of its types (`InfosecIq`). */
  readonly vendor: string;
  readonly typeName: string;
}

/** A record that knows where it comes from and when it was read. */
export type Sourced<Rec> = Rec & { readonly origin: Origin; readonly fetchedAt: string };
