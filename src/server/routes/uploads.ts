import type { HttpRequest } from '../http-message';
import { getArgumentValues, getVariableValues } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { MissingScope } from '../../access/scopes';
import type { Viewer } from '../../access/viewer';
import type { Config } from '../../config/config';
import { UNREAD } from '../../domain/writes/upload';
import type { Upload } from '../../domain/writes/upload';
import type { App, UploadInput } from '../app';
import type { HttpResponse } from '../http-response';
import { forEachField } from '../limits/fields';
import { PREFLIGHT_HEADERS, hasPreflightHeader } from '../preflight';
import { refuse, refuseRequest } from '../refusal';
import type { Refusal } from '../refusal';
import { cleanFileName } from '../writes/file-name';
import type { Spool } from '../writes/spool';
import type { AdmittedOperation } from './admitted-operation';
import { RefusedBody, readMultipart, refuseDeclaredLength, tooLarge } from './multipart';
import type { MultipartRequest } from './multipart';
import { placeOfFile } from './multipart-map';
import type { FilePlace } from './multipart-map';
import type { OperationParams } from './operation-params';
import { answerRefusal } from './refusal-answer';

export interface UploadRoute {
  readonly schema: GraphQLSchema;
  readonly takesUpload: App['takesUpload'];
  readonly spool: Spool;
  readonly limits: Pick<Config['limits'], 'maxBodyKb' | 'maxUploadMb'>;
}

/** What happens to every operation, whatever its request looks like. */
interface Steps {
  readonly read: (operations: string) => OperationParams | Refusal;
  readonly admit: (params: OperationParams) => AdmittedOperation | Refusal;
  readonly execute: (admitted: AdmittedOperation) => Promise<HttpResponse>;
}

const MULTIPART_TYPE = /^multipart\/form-data\s*(;|$)/i;

/** Whether the body may be a GraphQL multipart request. */
export function isMultipart({ headers }: HttpRequest): boolean {
  return MULTIPART_TYPE.test(headers['content-type'] ?? '');
}

/**
 * Answers a GraphQL multipart request. Its file is read only for an operation that would send it to a source, and is on disk
 * while that is executed. Otherwise the body stays unread, and the connection is closed with the answer.
 * @throws Error if the client disconnects before the file is read
 */
export async function answerUpload(
  route: UploadRoute,
  { request, viewer }: { readonly request: HttpRequest; readonly viewer: Viewer },
  steps: Steps,
): Promise<HttpResponse> {
  const refused = (refusal: Refusal): HttpResponse => answerRefusal(refusal, request.headers.accept);
  // Forms of any site can send such a body without being asked for.
  if (!hasPreflightHeader(request.headers)) return refused(refuseRequest(WITHOUT_PREFLIGHT));
  if (!viewer.scopes.has('WRITE')) return refused(WITHOUT_SCOPE);
  const declared = refuseDeclaredLength(request, route.limits);
  if (declared) return refused(declared);
  const multipart = await readMultipart(request, route.limits);
  if ('status' in multipart) return refused(multipart);
  const admitted = admitWithFile(multipart, steps, route.schema);
  if ('status' in admitted) {
    multipart.stop();
    return refused(admitted);
  }
  const { operation, place, inputs } = admitted;
  // If nobody takes the file, execution says why.
  if (!inputs.some((input) => route.takesUpload(viewer, input))) {
    multipart.stop();
    return steps.execute(operation);
  }
  const upload = await receive(multipart, route);
  if ('status' in upload) return refused(upload);
  try {
    place.set(upload);
    return await steps.execute(operation);
  } finally {
    await route.spool.remove(upload);
  }
}

const { message, scope } = new MissingScope('a multipart request', 'WRITE');
const WITHOUT_SCOPE = refuse(403, 'FORBIDDEN', message, { scope });
const WITHOUT_PREFLIGHT = `a multipart request needs one of these headers: ${PREFLIGHT_HEADERS.join(', ')}`;

interface AdmittedUpload {
  readonly operation: AdmittedOperation;
  readonly place: FilePlace;
  /** The inputs that the file is part of. */
  readonly inputs: readonly UploadInput[];
}

/** Admits the operation before its file is there. */
function admitWithFile(
  { operations, map, file }: MultipartRequest,
  { read, admit }: Steps,
  schema: GraphQLSchema,
): AdmittedUpload | Refusal {
  const params = read(operations);
  if ('status' in params) return params;
  const place = placeOfFile(map, file.part, params.variables);
  if ('status' in place) return place;
  place.set(UNREAD);
  const operation = admit(params);
  if ('status' in operation) return operation;
  const inputs = inputsWithFile(schema, operation);
  return inputs.length > 0
    ? { operation, place, inputs }
    : refuseRequest('the operation uses no variable at the path in "map" as a file');
}

/** The inputs of an operation's fields that the file is part of. */
function inputsWithFile(
  schema: GraphQLSchema,
  { operation, checked: { fragments }, params }: AdmittedOperation,
): readonly UploadInput[] {
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], params.variables);
  const inputs: UploadInput[] = [];
  forEachField(schema, fragments, operation, coerced, (node, field) => {
    const { input } = field.args.length > 0 ? getArgumentValues(field, node, coerced) : {};
    if (isUploadInput(input)) inputs.push(input);
  });
  return inputs;
}

function isUploadInput(input: unknown): input is UploadInput {
  if (typeof input !== 'object' || input === null) return false;
  const { file, company, source }: Readonly<Record<string, unknown>> = { ...input };
  return file === UNREAD && typeof company === 'string' && typeof source === 'string';
}

/** Stores the file, and reads the body to its end. */
async function receive(
  { file, rest, stop }: MultipartRequest,
  { spool, limits }: UploadRoute,
): Promise<Upload | Refusal> {
  let upload: Upload | null = null;
  try {
    upload = await spool.store(cleanFileName(file.name), file.content, limits.maxUploadMb * 1024 * 1024);
    if (upload) await rest;
    else stop();
    return upload ?? tooLarge(limits);
  } catch (error) {
    stop();
    if (upload) await spool.remove(upload);
    if (error instanceof RefusedBody) return error.refusal;
    throw error;
  }
}
