import type { GraphQLResolveInfo } from 'graphql';
import { isWhole, missingFrom, statusesOf } from '../src/domain/contributions';
import type { Contributed } from '../src/domain/contributions';
import { resolveInChunks } from '../src/domain/pages/resolve-in-chunks';
import type { PageConnection } from '../src/domain/pages/connection';
import type { LazyConnection } from '../src/domain/pages/lazy';
import type { Context } from '../src/server/context';
import { report } from './partial';

const statuses = (isCounted: boolean) => (value: Contributed) => statusesOf(value, isCounted);

/** How completely the sources contributed: the same three fields on every summary and list. */
export const contributions = { complete: isWhole, missing: missingFrom, sources: statuses(false) };

/** Resolvers of a page; its other fields are properties. */
export const connection = {
  ...contributions,
  sources: statuses(true),
  nodes: <T>({ nodes }: Pick<PageConnection<T>, 'nodes'>) => resolveInChunks(nodes),
};

/** Counts a lazily read list only if `totalCount` is selected: counting may take a full read. */
export const lazyConnection = {
  ...connection,
  async totalCount<T>({ totalCount }: LazyConnection<T>, _: object, context: Context, info: GraphQLResolveInfo) {
    const { count, outcomes } = await totalCount();
    report(outcomes, context, info);
    return count;
  },
};
