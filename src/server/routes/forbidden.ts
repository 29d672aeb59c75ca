import type { MissingScope } from '../../access/scopes';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';

/** The answer to a viewer who lacks the scope of a path. */
export function forbidden({ message, scope }: MissingScope): HttpResponse {
  return errorAnswer(403, 'FORBIDDEN', message, { extensions: { scope } });
}
