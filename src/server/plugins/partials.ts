import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { payloadCoversPath } from '../incremental';
import type { ResponseHooks } from './response-hooks';

/** A result that problems are reported in: a response, or one payload of incremental delivery. */
interface ResponsePart {
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Reports in each response the sources that are missing from it: as errors, or as `extensions.sourceProblems` for clients
 * that discard data when there is any error (`X-Partial: extensions`). With incremental delivery, each payload reports the
 * problems of its fields.
 */
export function reportPartials(): ResponseHooks {
  const reportedErrors = new Set<string>();
  const unreportedErrors = ({ partials }: Context): GraphQLFormattedError[] =>
    partials
      .errors()
      .map((error) => error.toJSON())
      .filter((problem) => !reportedErrors.has(JSON.stringify(problem)));
  const addProblems = (
    answer: ResponsePart,
    problems: readonly GraphQLFormattedError[],
    request: { readonly http?: { readonly headers: { get(name: string): string | undefined } } },
  ): void => {
    if (problems.length === 0) return;
    for (const problem of problems) reportedErrors.add(JSON.stringify(problem));
    if (request.http?.headers.get('x-partial') === 'extensions') {
      answer.extensions = { ...answer.extensions, sourceProblems: problems };
    } else {
      answer.errors = [...(answer.errors ?? []), ...problems];
    }
  };
  return {
    willSendResponse({ request, response: { body }, contextValue }) {
      if (body.kind === 'single') addProblems(body.singleResult, unreportedErrors(contextValue), request);
      else {
        const { data } = body.initialResult;
        const problems = unreportedErrors(contextValue).filter(({ path = [] }) => payloadCoversPath(path, [], data));
        addProblems(body.initialResult, problems, request);
      }
    },
    willSendSubsequentPayload({ request, contextValue }, payload) {
      for (const part of payload.incremental ?? []) {
        const [base, data] = ['path' in part ? (part.path ?? []) : [], 'data' in part ? part.data : undefined];
        addProblems(
          part,
          unreportedErrors(contextValue).filter(({ path = [] }) => payloadCoversPath(path, base, data)),
          request,
        );
      }
      // Problems of fields that are in no payload because an error nulled their parents.
      const rest = payload.hasNext ? [] : unreportedErrors(contextValue);
      if (rest.length > 0) payload.extensions = { ...payload.extensions, sourceProblems: rest };
    },
  };
}
