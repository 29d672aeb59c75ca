/** A file of a GraphQL multipart request. A class, so that nothing in JSON can be taken for one. */
export class Upload {
  /** Where it is until the request ends; empty: the body was not read. */
  readonly path: string;
  /** As the client names it, without folders. */
  readonly name: string;
  readonly bytes: number;
  /** Of its content, in hexadecimal. */
  readonly sha256: string;
  /** Why no vendor gets it; null: it is whole, and a PDF. */
  readonly defect: string | null;

  constructor({ path, name, bytes, sha256, defect }: Readonly<Upload>) {
    this.path = path;
    this.name = name;
    this.bytes = bytes;
    this.sha256 = sha256;
    this.defect = defect;
  }
}

/** Stands for a file until its content is read, or where it is not: the request is refused for something else. */
export const UNREAD = new Upload({ path: '', name: '', bytes: 0, sha256: '', defect: 'the file was not read' });
