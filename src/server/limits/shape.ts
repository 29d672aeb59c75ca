import { Kind } from 'graphql';
import type { SelectionSetNode } from 'graphql';
import type { IndexedDocument } from './fields';
import { add } from './saturating';

/** The size of a document, from its text alone. Counting takes linear time, unlike validation or execution. */
export interface Shape {
  /** The nesting of fields, following fragments. */
  readonly depth: number;
  /** Fields with an alias. */
  readonly aliases: number;
  /** Fields and fragments repeated in the same selection: harmless to execute, but expensive to validate. */
  readonly repeats: number;
  readonly directives: number;
  /** The number of fields in all operations, with fragments expanded. */
  readonly fields: number;
}

interface Measure {
  readonly depth: number;
  readonly fields: number;
}

const NOTHING: Measure = { depth: 0, fields: 0 };

/** @param indexed a document whose fragments are known, unique, used, and without cycles */
export function measureShape({ document, fragments }: IndexedDocument): Shape {
  let [aliases, repeats, directives] = [0, 0, 0];
  /** Each fragment is measured once, however often it is spread. */
  const measured = new Map<string, Measure>();

  const measureFragment = (name: string): Measure => {
    const fragment = fragments.get(name);
    const cached = measured.get(name);
    if (cached || !fragment) return cached ?? NOTHING;
    const measure = measureSet(fragment.selectionSet, createLevel());
    measured.set(name, measure);
    return measure;
  };
  const measureSet = (set: SelectionSetNode, level: Level): Measure => {
    let [depth, fields] = [0, 0];
    for (const selection of set.selections) {
      let inner: Measure;
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        aliases += selection.alias ? 1 : 0;
        repeats += level.count((selection.alias ?? selection.name).value);
        const below = selection.selectionSet ? measureSet(selection.selectionSet, createLevel()) : NOTHING;
        inner = { depth: 1 + below.depth, fields: add(1, below.fields) };
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        inner = measureSet(selection.selectionSet, level.on(selection.typeCondition?.name.value));
      } else {
        repeats += level.count(`...${selection.name.value}`);
        inner = measureFragment(selection.name.value);
      }
      depth = Math.max(depth, inner.depth);
      fields = add(fields, inner.fields);
    }
    return { depth, fields };
  };
  const operations = document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) directives += definition.directives?.length ?? 0;
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    for (const { directives: own } of [definition, ...(definition.variableDefinitions ?? [])])
      directives += own?.length ?? 0;
    return [measureSet(definition.selectionSet, createLevel())];
  });
  return {
    depth: operations.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    aliases,
    repeats,
    directives,
    fields: operations.reduce((sum, { fields }) => add(sum, fields), 0),
  };
}

/** The response names of one level, by the type that they are selected on: the same field on another type is no repeat. */
interface Level {
  /** 1 for a repeated name, else 0. */
  count(name: string): number;
  /** The same level inside an inline fragment. */
  on(type: string | undefined): Level;
}

function createLevel(): Level {
  const byType = new Map<string, Set<string>>();
  const levelOn = (type: string): Level => {
    const names = byType.get(type) ?? new Set();
    byType.set(type, names);
    return {
      count(name) {
        if (names.has(name)) return 1;
        names.add(name);
        return 0;
      },
      on: (inner) => levelOn(inner ?? type),
    };
  };
  return levelOn('');
}
