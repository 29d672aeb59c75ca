import { whenCutOff } from '../http-message';
import type { HttpRequest } from '../http-message';
import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import type { BusboyInstance } from '@fastify/busboy';
import type { Config } from '../../config/config';
import { sendContinue } from '../expect-continue';
import { refuse, refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';

/** A GraphQL multipart request whose first two parts are read, and whose file is not. */
export interface MultipartRequest {
  /** The operation, as a POST with JSON has it in its body. */
  readonly operations: string;
  /** Which variable each file is: JSON. */
  readonly map: string;
  readonly file: {
    /** The name of its part. */
    readonly part: string;
    /** As the client sent it. */
    readonly name: string;
    readonly content: Readable;
  };
  /** Fulfilled when all was read, and is well-formed. Rejected, as is the file's content, with `RefusedBody` if it is not. */
  readonly rest: Promise<void>;
  /** Leaves the rest of the body unread. */
  readonly stop: () => void;
}

/** Thrown where the rest of a body shows that the request is refused. */
export class RefusedBody extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('the multipart request is refused');
    this.name = 'RefusedBody';
    this.refusal = refusal;
  }
}

type Limits = Pick<Config['limits'], 'maxBodyKb' | 'maxUploadMb'>;

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;
/** Room for delimiters and headers of parts, and for what has arrived behind them. */
const ROOM = 256 * KILOBYTE;

/** @returns undefined: the request may be small enough */
export function refuseDeclaredLength({ headers }: HttpRequest, limits: Limits): Refusal | undefined {
  const declared = Number(headers['content-length'] ?? 0);
  return declared > mostBytes(limits) ? tooLarge(limits) : undefined;
}

export function tooLarge({ maxUploadMb }: Pick<Limits, 'maxUploadMb'>): Refusal {
  return refuse(413, 'BAD_REQUEST', `the file is larger than ${maxUploadMb} MB`);
}

function headBytes({ maxBodyKb }: Limits): number {
  return 2 * maxBodyKb * KILOBYTE + ROOM;
}

function mostBytes(limits: Limits): number {
  return headBytes(limits) + limits.maxUploadMb * MEGABYTE;
}

/**
 * Reads a multipart body up to the beginning of its file. Its parts must be `operations`, `map` and one file, in this order: so
 * all that decides whether the file is wanted is known before it is read.
 * @throws Error if the client disconnects
 */
export function readMultipart(request: HttpRequest, limits: Limits): Promise<MultipartRequest | Refusal> {
  return new Promise((resolve, reject) => {
    const parser = openParser(request, limits);
    if (!parser) return resolve(refuseRequest('the header "Content-Type" of the multipart request has no boundary'));
    const fields = new Map<string, string>();
    const rest = Promise.withResolvers<void>();
    // Not everybody waits for it.
    rest.promise.catch(() => undefined);
    let content: Readable | null = null;
    let received = 0;

    const onData = (chunk: Buffer): void => {
      received += chunk.length;
      if (!content && received > headBytes(limits)) return fail(tooLong('operations" and "map', limits));
      if (received > mostBytes(limits)) return fail(tooLarge(limits));
      if (parser.write(chunk)) return;
      request.pause();
      parser.once('drain', resume);
    };
    const onEnd = (): void => void parser.end();
    const resume = (): void => void request.resume();
    const stop = (): void => {
      request.off('data', onData).off('end', onEnd).pause();
      parser.off('drain', resume);
    };
    const fail = (refusal: Refusal): void => {
      stop();
      resolve(refusal);
      const error = new RefusedBody(refusal);
      rest.reject(error);
      content?.destroy(error);
    };

    parser.on('field', (name, value, _, isCut) => {
      if (content) return fail(refuseRequest(`the part "${name}" must be before the file`));
      if (isCut) return fail(tooLong(name, limits));
      if (fields.has(name)) return fail(refuseRequest(`the part "${name}" is there twice`));
      fields.set(name, value);
    });
    parser.on('file', (part, stream, name) => {
      // Who reads it gets its errors.
      stream.on('error', () => undefined);
      if (content) return fail(refuseRequest('the request has several files: send one file per request'));
      const [operations, map] = [fields.get('operations'), fields.get('map')];
      if (operations === undefined || map === undefined || [...fields.keys()][0] !== 'operations')
        return fail(refuseRequest(ORDER));
      content = stream;
      resolve({ operations, map, file: { part, name: name ?? '', content: stream }, rest: rest.promise, stop });
    });
    for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit']) parser.on(event, () => fail(refuseRequest(ORDER)));
    parser.on('error', () => fail(refuseRequest('the body is no complete multipart/form-data')));
    parser.on('finish', () => {
      if (!content) return fail(refuseRequest(ORDER));
      rest.resolve();
    });
    // By events: an iterator would destroy the connection where it stops, and the client would have no answer.
    sendContinue(request);
    request.on('data', onData);
    request.once('end', onEnd);
    whenCutOff(request, (error) => {
      stop();
      reject(error);
      rest.reject(error);
      content?.destroy(error);
    });
  });
}

const ORDER = 'a multipart request has three parts in this order: "operations", "map", and the file';

function tooLong(name: string, { maxBodyKb }: Limits): Refusal {
  return refuse(413, 'BAD_REQUEST', `"${name}" is larger than ${maxBodyKb} KB`);
}

/** @returns undefined: the header has no boundary */
function openParser({ headers }: HttpRequest, { maxBodyKb }: Limits): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { ...headers, 'content-type': headers['content-type'] ?? '' },
      isPartAFile: (name) => name !== 'operations' && name !== 'map',
      limits: {
        fieldNameSize: 100,
        fieldSize: maxBodyKb * KILOBYTE,
        headerPairs: 20,
        headerSize: 8 * KILOBYTE,
        // One more than there may be, so that it is noticed.
        parts: 4,
      },
    });
  } catch {
    return undefined;
  }
}
