import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { payloadCoversPath } from '../incremental';

/** What problems are told in: an answer, or a part of one. */
interface ResponsePart {
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Adds to each answer which sources are missing from it: as errors, or as `extensions.sourceProblems` for clients that
 * drop data when they see any error (`X-Partial: extensions`). Where an answer comes in parts, each part tells of its own
 * fields.
 */
export function partialErrorsPlugin(): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const reportedErrors = new Set<string>();
      const unreportedErrors = ({ partials }: Context): GraphQLFormattedError[] =>
        partials
          .errors()
          .map((error) => error.toJSON())
          .filter((problem) => !reportedErrors.has(JSON.stringify(problem)));
      const tell = (
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
      return Promise.resolve({
        willSendResponse({ request, response: { body }, contextValue }) {
          if (body.kind === 'single') tell(body.singleResult, unreportedErrors(contextValue), request);
          else {
            const { data } = body.initialResult;
            const problems = unreportedErrors(contextValue).filter(({ path = [] }) =>
              payloadCoversPath(path, [], data),
            );
            tell(body.initialResult, problems, request);
          }
          return Promise.resolve();
        },
        willSendSubsequentPayload({ request, contextValue }, payload) {
          for (const part of payload.incremental ?? []) {
            const [base, data] = ['path' in part ? (part.path ?? []) : [], 'data' in part ? part.data : undefined];
            tell(
              part,
              unreportedErrors(contextValue).filter(({ path = [] }) => payloadCoversPath(path, base, data)),
              request,
            );
          }
          // Of fields that an error took away with their parents.
          const rest = payload.hasNext ? [] : unreportedErrors(contextValue);
          if (rest.length > 0) payload.extensions = { ...payload.extensions, sourceProblems: rest };
          return Promise.resolve();
        },
      });
    },
  };
}
