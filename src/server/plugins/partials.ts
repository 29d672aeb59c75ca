import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context';
import { tells } from '../incremental';

/** What problems are told in: an answer, or a part of one. */
interface Told {
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/**
 * Adds to each answer which sources are missing from it: as errors, or as `extensions.sourceProblems` for clients that
 * drop data when they see any error (`X-Partial: extensions`). Where an answer comes in parts, each part tells of its own
 * fields.
 */
export function tellPartials(): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const told = new Set<string>();
      const untold = ({ partials }: Context): GraphQLFormattedError[] =>
        partials
          .errors()
          .map((error) => error.toJSON())
          .filter((problem) => !told.has(JSON.stringify(problem)));
      const tell = (
        answer: Told,
        problems: readonly GraphQLFormattedError[],
        request: { readonly http?: { readonly headers: { get(name: string): string | undefined } } },
      ): void => {
        if (problems.length === 0) return;
        for (const problem of problems) told.add(JSON.stringify(problem));
        if (request.http?.headers.get('x-partial') === 'extensions') {
          answer.extensions = { ...answer.extensions, sourceProblems: problems };
        } else {
          answer.errors = [...(answer.errors ?? []), ...problems];
        }
      };
      return Promise.resolve({
        willSendResponse({ request, response: { body }, contextValue }) {
          if (body.kind === 'single') tell(body.singleResult, untold(contextValue), request);
          else {
            const { data } = body.initialResult;
            const problems = untold(contextValue).filter(({ path = [] }) => tells(path, [], data));
            tell(body.initialResult, problems, request);
          }
          return Promise.resolve();
        },
        willSendSubsequentPayload({ request, contextValue }, payload) {
          for (const part of payload.incremental ?? []) {
            const [base, data] = ['path' in part ? (part.path ?? []) : [], 'data' in part ? part.data : undefined];
            tell(
              part,
              untold(contextValue).filter(({ path = [] }) => tells(path, base, data)),
              request,
            );
          }
          // Of fields that an error took away with their parents.
          const rest = payload.hasNext ? [] : untold(contextValue);
          if (rest.length > 0) payload.extensions = { ...payload.extensions, sourceProblems: rest };
          return Promise.resolve();
        },
      });
    },
  };
}
