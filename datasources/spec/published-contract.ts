/**
 * What a vendor's contract says of its answers, for comparing them with what the vendor really sends. Reading does not
 * depend on it: readers are tolerant where the contract is assumed.
 */
export interface PublishedContract {
  /** By the contract's endpoint number. */
  readonly endpoints: Readonly<Record<string, DocumentedEndpoint>>;
  /** The records in an answer: rows of a list, or the one object. */
  readonly recordsIn: (endpoint: string, body: unknown) => readonly unknown[];
  /** The endpoint that answers with the vendor's own OpenAPI document, where there is one. */
  readonly openApi?: string;
}

export interface DocumentedEndpoint {
  /** As an OpenAPI document spells it: `/learners/{learnerId}`. */
  readonly path: string;
  /**
   * The fields of a record, separated by white space: `name:types`, with a letter for each type that the contract allows
   * (`s` text, `n` number, `b` true or false, `o` object, `a` list, `x` anything), and `?` where the field may be missing.
   * `plan.name` stands in an object, `topics[].name` in a list, `users{}.id` in a list or a map by id. Empty where the
   * contract does not say.
   */
  readonly fields: string;
}
