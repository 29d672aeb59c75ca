import type { z } from 'zod';
import type { CallContext } from '../spec/call-context';
import { SourceProblem } from '../spec/problem';
import type { VendorResponse, GetRequest, Transport } from '../spec/transport';

/**
 * The vendor documents some paths as `….php/`, but some deployments accept only `….php`. A connection uses the documented
 * path; after a 301 or 404 it retries once without the slash, and then reuses the path that worked. A write is planned with
 * both spellings.
 */
export function createPhpPaths(transport: Transport) {
  let settled: string | null = null;
  let settledForWrites: string | null = null;

  return {
    /** What may follow `.php` in the path of a write, the likeliest first: only one, once a write with it has succeeded. */
    endingsOfWrites(): readonly [first: string, second?: string] {
      if (settledForWrites !== null) return [settledForWrites];
      return settled === '' ? ['', '/'] : ['/', ''];
    },
    /** Remembers that a write with this ending has succeeded. */
    settleForWrites(ending: string): void {
      settledForWrites = ending;
    },
    /**
     * @param request with a path that ends in `.php`
     * @returns null as the body if there is no data: a 404 of a path that is not yet known to work
     */
    async get<Body>(request: GetRequest<Body>, scope: CallContext): Promise<VendorResponse<Body | null>> {
      const ask = async (ending: string): Promise<VendorResponse<Body | null>> => {
        const { body, fetchedAt } = await transport.get(
          { ...request, path: request.path + ending, schema: somethingOrNothing(request.schema) },
          scope,
        );
        // 404 is read as empty, so only a response with data proves that the path works.
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

/** The parsed body, wrapped in an object; null if there was no response to parse. */
function somethingOrNothing<Body>(schema: z.ZodType<Body>): z.ZodType<{ readonly value: Body } | null> {
  return schema.transform((value) => ({ value })).nullable();
}
