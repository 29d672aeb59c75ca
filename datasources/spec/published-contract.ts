/**
 * The response format that a vendor documents, to be compared with its real responses. Reading does not depend on it:
 * readers are tolerant where the contract is assumed.
 */
export interface PublishedContract {
  /** By the contract's endpoint number. */
  readonly endpoints: Readonly<Record<string, DocumentedEndpoint>>;
  /** The records in a response: the rows of a list, or the single object. */
  readonly recordsIn: (endpoint: string, body: unknown) => readonly unknown[];
  /** The endpoint that returns the vendor's own OpenAPI document, if there is one. */
  readonly openApi?: string;
}

export interface DocumentedEndpoint {
  /** The path as in an OpenAPI document: `/learners/{learnerId}`. */
  readonly path: string;
  /**
   * The fields of a record, separated by white space: `name:types`, with a letter for each type that the contract allows
   * (`s` text, `n` number, `b` true or false, `o` object, `a` list, `x` anything), and `?` where the field may be missing.
   * `plan.name` is in an object, `topics[].name` in a list, `users{}.id` in a list or a map by id. Empty if the
   * contract does not say.
   */
  readonly fields: string;
}
