/**
 * The response format that a vendor documents, to be compared with its real responses. Reading does not depend on it:
 * readers are tolerant where the contract is assumed.
 */
export interface PublishedContract {
  /** The two capitals that begin the numbers of the contract's endpoints: `SM` of `SM-07`. No other vendor has them. */
  readonly prefix: string;
  /** The number of endpoints in the contract, numbered from 01, with writes and logins, which are not read. */
  readonly endpointCount: number;
  /** By the contract's endpoint number. */
  readonly endpoints: Readonly<Record<string, DocumentedEndpoint>>;
  /** The endpoints that change something or send mail, by number: method and path, such as `POST /learners`. */
  readonly writes?: Readonly<Record<string, string>>;
  /** The records in a response: the rows of a list, or the single object. */
  readonly recordsIn: (endpoint: string, body: unknown) => readonly unknown[];
  /** The endpoint that returns the vendor's own OpenAPI document, if there is one. */
  readonly openApi?: string;
  /** Endpoints that serve no field of the graph and are no writes, with what they are for, by number. */
  readonly unserved?: Readonly<Record<string, string>>;
  /** An endpoint that is read by the calls of another, which has the same path; by number. */
  readonly sharedPaths?: Readonly<Record<string, { readonly with: string; readonly field: string }>>;
  /** Documented fields that are not read, by name, with the reason. */
  readonly unreadFields?: Readonly<Record<string, string>>;
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

/** `KB-07`, or `KB-X1` for an endpoint that the contract does not number. */
const ENDPOINT_NUMBER = /^[A-Z]{2}-(?:\d{2}|X\d)$/;

/**
 * Checks the numbers of a contract's endpoints: faults, traces and coverage recognise endpoints by this form.
 * @throws Error that names the number and the form
 */
export function checkEndpointNumbers(
  vendor: string,
  { prefix, endpoints, writes, unserved, sharedPaths }: PublishedContract,
): void {
  if (!/^[A-Z]{2}$/.test(prefix))
    throw new Error(`vendor "${vendor}": the prefix "${prefix}" must be two capitals, such as KB`);
  for (const number of Object.keys({ ...endpoints, ...writes, ...unserved, ...sharedPaths }))
    if (!ENDPOINT_NUMBER.test(number) || !number.startsWith(`${prefix}-`))
      throw new Error(
        `vendor "${vendor}": the endpoint number "${number}" must be ${prefix}- and two digits, such as ${prefix}-01, ` +
          `or ${prefix}-X and one digit for an endpoint that the contract does not number`,
      );
}
