import type { z } from 'zod';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';
import type { VendorResponse, GetRequest, Transport } from '../spec/transport';

/**
 * The document prints some paths as `….php/`, and some deployments know them as `….php` only. A connection asks as
 * printed; where that answers 301 or 404 it asks once without the slash, and keeps to the spelling that held.
 */
export function createPhpPaths(transport: Transport) {
  let settled: string | null = null;

  return {
    /**
     * @param request its path ends in `.php`
     * @returns null as the body where there is nothing: a 404 of a spelling that is not known to be right
     */
    async get<Body>(request: GetRequest<Body>, scope: CallContext): Promise<VendorResponse<Body | null>> {
      const ask = async (ending: string): Promise<VendorResponse<Body | null>> => {
        const { body, fetchedAt } = await transport.get(
          { ...request, path: request.path + ending, schema: somethingOrNothing(request.schema) },
          scope,
        );
        // 404 is read as nothing, so only an answer that holds something settles how the path is spelled.
        if (body) settled ??= ending;
        return { body: body?.value ?? null, fetchedAt };
      };
      if (settled !== null) return ask(settled);
      try {
        const answer = await ask('/');
        return settled === null ? await ask('') : answer;
      } catch (error) {
        if (!SourceProblem.is(error) || (error.status !== 301 && error.status !== 404)) throw error;
        return ask('');
      }
    },
  };
}

/** What the schema reads, in an object; null where there was no answer to read. */
function somethingOrNothing<Body>(schema: z.ZodType<Body>): z.ZodType<{ readonly value: Body } | null> {
  return schema.transform((value) => ({ value })).nullable();
}
