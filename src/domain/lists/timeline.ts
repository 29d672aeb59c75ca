import { mergeOutcomes, notSupported, withRecords } from '../../../datasources/reads';
import type { Origin, TimelineEventRecord } from '../../../datasources/reads';
import { checkSpan } from '../period';
import { accountsAt } from '../person-records';
import { originsOf } from '../query-context';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import { mergeByOrigin } from '../outcomes';
import { paginateVendorPages } from '../pages/lazy';
import type { LazyConnection, VendorPageSource } from '../pages/lazy';
import { singleton } from '../people/learner';
import type { Learner } from '../people/learner';
import type { TimelineEvent } from '../records';
import { limitedByAccounts } from '../roster-gaps';
import type { VendorArgs } from './results';

export interface TimelineArgs extends VendorArgs {
  readonly types?: readonly string[] | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/**
 * A person's timeline: source by source, newest first, read only as far as requested. If only some event types are
 * selected, pages are read until the requested page is full.
 */
export async function learnerTimeline(
  graph: QueryContext,
  learner: Learner,
  args: TimelineArgs,
): Promise<LazyConnection<TimelineEvent>> {
  checkSpan('until', args.until, 'since', args.since);
  const origins = originsOf(learner.company, args.vendors);
  const span = { since: args.since ?? null, until: args.until ?? null };
  const streams = origins.flatMap((origin) => streamsOf(graph, learner, origin, span));
  const { types } = args;
  const page = await paginateVendorPages<TimelineEventRecord>(
    `timeline ${learner.id} ${JSON.stringify([types, span])}`,
    streams,
    args,
    types ? ({ type }) => types.includes(type) : null,
  );
  const unread = origins.map((origin) => outcomeUnread(graph, learner, origin));
  const outcomes = mergeByOrigin([...unread.filter(({ origin }) => !isRead(origin, page.outcomes)), ...page.outcomes]);
  const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, owner: learner } }));
  return { ...page, nodes: edges.map(({ node }) => node), edges, outcomes };
}

function isRead(origin: Origin, outcomes: readonly AnyOutcome[]): boolean {
  return outcomes.some((outcome) => outcome.origin === origin);
}

/** One stream for each account that the person has at the source. */
function streamsOf(
  graph: QueryContext,
  learner: Learner,
  origin: Origin,
  span: { readonly since: string | null; readonly until: string | null },
): readonly VendorPageSource<TimelineEventRecord>[] {
  const { timeline } = graph.reads.capabilities(origin);
  if (!timeline) return [];
  return accountsAt(learner, origin).map((key) => ({
    name: `${origin.source} ${key.accountId}`,
    read: newestFirst((number) => graph.reads.readPage(origin, (context) => timeline.page(key, span, number, context))),
  }));
}

type ReadPage = VendorPageSource<TimelineEventRecord>['read'];

/**
 * No vendor guarantees an order. A vendor that sends the oldest first is read backwards from its last page, which takes
 * one more read; if it does not report the total, its order stays.
 */
function newestFirst(read: ReadPage): ReadPage {
  return async (number) => {
    const first = await read(1);
    const { records } = first.outcome;
    const [head, tail] = [records[0]?.at ?? '', records.at(-1)?.at ?? ''];
    const pages = head < tail && first.total !== null ? Math.ceil(first.total / first.sent) : null;
    const wanted = pages === null ? number : pages + 1 - number;
    if (wanted < 1) return { ...first, outcome: withRecords(first.outcome, []), sent: 0 };
    const page = wanted === 1 ? first : await read(wanted);
    return {
      ...page,
      outcome: withRecords(
        page.outcome,
        [...page.outcome.records].sort((a, b) => compare(b.at, a.at)),
      ),
    };
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The outcome of a source without a read: no timeline support, its accounts failed, or no account of the person. */
function outcomeUnread(graph: QueryContext, learner: Learner, origin: Origin): AnyOutcome {
  if (!graph.reads.capabilities(origin).timeline) return notSupported(origin);
  return limitedByAccounts(mergeOutcomes(origin, []), singleton(learner).outcomes);
}
