import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

/** A response body with the forms that clients ask for, each made once: its ETag, and its compressed bytes. */
export class EncodedBody {
  readonly bytes: Buffer;
  #size: number;
  #etag: string | undefined;
  #gzipped: Promise<Buffer> | undefined;
  #onGrowth: (() => void) | undefined;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.#size = bytes.length;
  }

  /** The bytes of all forms made so far. */
  get size(): number {
    return this.#size;
  }

  /** A weak ETag: the same for the compressed and the plain body. */
  get etag(): string {
    this.#etag ??= `W/"${hash('sha256', this.bytes, 'base64url')}"`;
    return this.#etag;
  }

  gzipped(): Promise<Buffer> {
    this.#gzipped ??= this.#compress();
    return this.#gzipped;
  }

  /** @param listener called when the compressed form has been added to the size */
  onGrowth(listener: () => void): void {
    this.#onGrowth = listener;
  }

  async #compress(): Promise<Buffer> {
    const gzipped = await compress(this.bytes, { level: constants.Z_BEST_SPEED });
    this.#size += gzipped.length;
    this.#onGrowth?.();
    return gzipped;
  }
}
