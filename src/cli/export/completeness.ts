import { Kind, TypeInfo, getNamedType, isCompositeType, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, SelectionNode } from 'graphql';

/**
 * Every part of the graph that vendors fill says whether it is complete: lists, lists inside their items, and summaries. An export
 * asks all of them, whatever its query selects.
 */

/** Response keys that no query has, by what they ask for. */
const KEYS = { complete: 'awaregraphComplete', missing: 'awaregraphMissing', pageInfo: 'awaregraphPageInfo' } as const;

const field = (name: string, alias?: string, selections: readonly SelectionNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(alias === undefined ? {} : { alias: { kind: Kind.NAME, value: alias } }),
  ...(selections.length === 0 ? {} : { selectionSet: { kind: Kind.SELECTION_SET, selections } }),
});

const COMPLETE = field('complete', KEYS.complete);
const MISSING = field('missing', KEYS.missing, [field('source', undefined, [field('slug')]), field('message')]);
const PAGE_INFO = field('pageInfo', KEYS.pageInfo, [field('hasNextPage')]);

/** The document, which also selects whether each part is complete, and why not. */
export function withCompleteness(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const type = getNamedType(types.getType());
          if (!node.selectionSet || !isCompositeType(type) || !('getFields' in type)) return undefined;
          const fields = type.getFields();
          const isOfSources = fields['complete'] && fields['missing']?.args.length === 0;
          // A query that asks for a number of items knows that there may be more; and the exported list is read to its end.
          const isAsked =
            node.arguments?.some(({ name: { value } }) => value === 'first' || value === 'after') ?? false;
          const isCut = fields['pageInfo'] && !isAsked;
          const further = [...(isOfSources ? [COMPLETE, MISSING] : []), ...(isCut ? [PAGE_INFO] : [])];
          if (further.length === 0) return undefined;
          const { selectionSet } = node;
          return { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...further] } };
        },
      },
    }),
  );
}

/** What a part of an answer lacks. */
interface Gap {
  /** Response keys that lead to it from the data or the row. */
  readonly path: readonly string[];
  /** null: the list itself ends before its last item. */
  readonly source: string | null;
  readonly message: string;
}

interface Taken {
  /** The value as the query selects it. */
  readonly value: unknown;
  readonly gaps: readonly Gap[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes the completeness out of a value. */
export function takeCompleteness(value: unknown, path: readonly string[] = []): Taken {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => takeCompleteness(item, path));
    return { value: items.map((item) => item.value), gaps: items.flatMap(({ gaps }) => gaps) };
  }
  if (!isFields(value)) return { value, gaps: [] };
  const { [KEYS.complete]: complete, [KEYS.missing]: missing, [KEYS.pageInfo]: pageInfo, ...fields } = value;
  const gaps: Gap[] = [];
  if (complete === false) gaps.push(...problemsOf(missing, path));
  if (isFields(pageInfo) && pageInfo['hasNextPage'] === true)
    gaps.push({ path, source: null, message: 'it has more items than one page; say how many with `first`' });
  const inner = Object.entries(fields).map(([key, of]) => [key, takeCompleteness(of, [...path, key])] as const);
  return {
    value: Object.fromEntries(inner.map(([key, taken]) => [key, taken.value])),
    gaps: [...gaps, ...inner.flatMap(([, taken]) => taken.gaps)],
  };
}

function problemsOf(missing: unknown, path: readonly string[]): readonly Gap[] {
  const problems = Array.isArray(missing) ? missing.filter(isFields) : [];
  if (problems.length === 0) return [{ path, source: null, message: 'a source could not be read completely' }];
  return problems.map(({ source, message }) => ({
    path,
    source: isFields(source) ? String(source['slug']) : null,
    message: String(message),
  }));
}

/** The reasons for what is missing from an exported list, each once, however many rows have it. */
export class Gaps {
  readonly #listPath: readonly string[];
  readonly #found = new Map<string, { readonly gap: Gap; readonly ofRows: boolean; count: number }>();

  /** @param listPath response keys from the data to the list */
  constructor(listPath: readonly string[]) {
    this.#listPath = listPath;
  }

  add(gaps: readonly Gap[]): void {
    const depth = this.#listPath.length;
    for (const gap of gaps) {
      const isOfList = this.#listPath.every((key, at) => gap.path[at] === key);
      const ofRows = isOfList && gap.path[depth] === 'nodes';
      const path = ofRows ? gap.path.slice(depth + 1) : isOfList ? gap.path.slice(depth) : gap.path;
      const key = [gap.source ?? '', ...path].join(' ');
      const found = this.#found.get(key) ?? { gap: { ...gap, path }, ofRows, count: 0 };
      found.count += 1;
      this.#found.set(key, found);
    }
  }

  /** As sentences. @param known reasons that begin with the source, which need no other one */
  sentences(known: ReadonlySet<string>): readonly string[] {
    const isKnown = (source: string | null): boolean =>
      source !== null && [...known].some((one) => one.startsWith(`${source}: `));
    return [...this.#found.values()].flatMap(({ gap: { path, source, message }, ofRows, count }) => {
      if (isKnown(source)) return [];
      const of = [...(source === null ? [] : [source]), ...(path.length === 0 ? [] : [path.join('.')])];
      const more = ofRows && count > 1 ? ` (the first of ${count} reasons)` : '';
      return [[...of, message].join(': ') + more];
    });
  }
}
