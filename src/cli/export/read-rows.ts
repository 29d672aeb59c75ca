import { execute } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../../server/context';
import { Gaps, takeCompleteness, withCompleteness } from './completeness';
import type { PagedList } from './paged-list';

/** A node of an exported list, as a client would get it. */
export type Row = Readonly<Record<string, unknown>>;

/** What is missing from an export: sentences, each once. */
export type Missing = Set<string>;

/** A page, and the number of rows of the whole list, if the query selects it. */
export interface Page {
  readonly rows: readonly Row[];
  readonly totalCount: number | null;
}

/**
 * Reads a list page by page, each in a request of its own.
 * @param missing what the answers say is missing is added
 */
export async function* readRows(
  schema: GraphQLSchema,
  { document, path }: PagedList,
  company: string,
  contextOf: () => Context,
  missing: Missing,
): AsyncGenerator<Page> {
  const gaps = new Gaps(path);
  const asking = withCompleteness(schema, document);
  let cursor: string | null = null;
  try {
    for (;;) {
      const contextValue = contextOf();
      const variableValues = { company, after: cursor };
      const result: ExecutionResult = await execute({ schema, document: asking, contextValue, variableValues });
      for (const { message } of [...(result.errors ?? []), ...contextValue.partials.errors()]) missing.add(message);
      const taken = takeCompleteness(result.data);
      gaps.add(taken.gaps);
      const list = valueAt(taken.value, path);
      if (!isRow(list)) {
        if (missing.size === 0)
          missing.add(`there is no ${path.join('.')}: is "${company}" a company of the configuration?`);
        return;
      }
      const rows = Array.isArray(list['nodes']) ? list['nodes'].filter(isRow) : [];
      yield { rows, totalCount: typeof list['totalCount'] === 'number' ? list['totalCount'] : null };
      const next = isRow(list['pageInfo']) ? list['pageInfo'] : {};
      if (next['hasNextPage'] !== true || typeof next['endCursor'] !== 'string') return;
      cursor = next['endCursor'];
    }
  } finally {
    // A source that is switched off is no error, and its data is missing all the same. What failed has its reason already.
    for (const sentence of gaps.sentences(missing)) missing.add(sentence);
  }
}

/** The value behind response keys; undefined where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const key of path) at = isRow(at) ? at[key] : undefined;
  return at;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
