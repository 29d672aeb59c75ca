/** A file of a GraphQL multipart request: on disk, whole, and checked. */
export interface Upload {
  /** Where it is until the request ends. */
  readonly path: string;
  /** As the client names it, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
}
