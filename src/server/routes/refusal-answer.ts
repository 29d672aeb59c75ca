import { isOfGraphql } from '../error-codes';
import { ErrorsBody } from '../http-response';
import type { HttpResponse } from '../http-response';
import type { Refusal } from '../refusal';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/**
 * A refusal as a response of GraphQL over HTTP. Clients that accept `application/json` by name get GraphQL errors with
 * HTTP 200, as the specification requires for this older media type: they attribute any other status to a proxy.
 * @param accept the request's header
 */
export function answerRefusal({ status, headers = {}, errors }: Refusal, accept = ''): HttpResponse {
  const isLegacy = accept.includes(JSON_TYPE) && !accept.includes(RESPONSE_TYPE);
  return {
    status: isLegacy && errors.every(({ extensions }) => isOfGraphql(extensions?.code)) ? 200 : status,
    headers: {
      ...headers,
      'content-type': `${prefersResponseType(accept) ? RESPONSE_TYPE : JSON_TYPE}; charset=utf-8`,
    },
    body: new ErrorsBody(errors),
  };
}

/** Whether a client prefers the newer media type: by weight, then by the order in its `Accept` header. */
function prefersResponseType(accept: string): boolean {
  const ranges = accept.split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { type, weight: weight === undefined ? 1 : Number(weight) };
  });
  const place = (type: string) => ranges.findIndex((range) => range.type === type);
  const [older, newer] = [place(JSON_TYPE), place(RESPONSE_TYPE)];
  const weightAt = (index: number) => ranges[index]?.weight ?? 0;
  if (weightAt(newer) !== weightAt(older)) return weightAt(newer) > weightAt(older);
  return newer >= 0 && newer < older;
}
