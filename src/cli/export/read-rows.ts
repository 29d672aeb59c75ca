import { execute } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../../server/context';
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
  let cursor: string | null = null;
  for (;;) {
    const contextValue = contextOf();
    const variableValues = { company, after: cursor };
    const result: ExecutionResult = await execute({ schema, document, contextValue, variableValues });
    for (const { message } of [...(result.errors ?? []), ...contextValue.partials.errors()]) missing.add(message);
    const list = valueAt(result.data, path);
    if (!isRow(list)) {
      if (missing.size === 0)
        missing.add(`there is no ${path.join('.')}: is "${company}" a company of the configuration?`);
      return;
    }
    noteIncomplete(list, missing);
    const rows = Array.isArray(list['nodes']) ? list['nodes'].filter(isRow) : [];
    yield { rows, totalCount: typeof list['totalCount'] === 'number' ? list['totalCount'] : null };
    const next = isRow(list['pageInfo']) ? list['pageInfo'] : {};
    if (next['hasNextPage'] !== true || typeof next['endCursor'] !== 'string') return;
    cursor = next['endCursor'];
  }
}

/** A source that is switched off is no error, and its data is missing all the same. What failed has its reason already. */
function noteIncomplete(list: Row, missing: Missing): void {
  if (list['complete'] !== false) return;
  const problems = Array.isArray(list['missing']) ? list['missing'].filter(isRow) : [];
  for (const { source, message } of problems) {
    const of = isRow(source) ? `${String(source['slug'])}: ` : '';
    if (of === '' || ![...missing].some((known) => known.startsWith(of))) missing.add(of + String(message));
  }
  if (missing.size === 0) missing.add('a source could not be read completely');
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
