import type { AccountRecord, Origin, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import type { LinkedAccount } from '../records';

/**
 * One account by the vendor's id: a lookup by id where the vendor has one, else found in a scan. The account's learner is
 * found by address, else in the roster.
 */
export async function accountById(
  graph: QueryContext,
  company: Company,
  origin: Origin,
  id: string,
): Promise<{ readonly account: LinkedAccount | null; readonly outcomes: readonly AnyOutcome[] }> {
  const { accounts } = graph.reads.capabilities(origin);
  const outcome = accounts.by?.id
    ? await graph.reads.fetchByKey(origin, 'accounts', 'id', id)
    : await graph.reads.loadByKey(origin, 'accounts', 'id', id);
  const [record] = outcome.records;
  if (!record) return { account: null, outcomes: [outcome] };
  const { account, outcomes } = await withLearner(graph, company, record);
  return { account, outcomes: [outcome, ...outcomes] };
}

/** An account with its learner; null if it belongs to no learner of the company. */
export async function withLearner(
  graph: QueryContext,
  company: Company,
  record: Sourced<AccountRecord>,
): Promise<{ readonly account: LinkedAccount | null; readonly outcomes: readonly AnyOutcome[] }> {
  const { learner, outcomes } = await learnerOf(graph, company, record);
  return { account: learner && { ...record, learner }, outcomes };
}

/**
 * A lookup by address takes the fewest calls. If the address belongs to another person or to none (an override separates
 * the account, several people have the address), the full roster is read.
 */
async function learnerOf(graph: QueryContext, company: Company, { origin, externalId, email }: Sourced<AccountRecord>) {
  const byEmail = email === null ? null : await graph.people.byEmails(company, [email]);
  const found = byEmail?.learners[0] ?? null;
  const isTheirs = found?.accounts.some((account) => account.origin === origin && account.externalId === externalId);
  if (byEmail && isTheirs) return { learner: found, outcomes: byEmail.roster.outcomes };
  const roster = await graph.people.roster(company);
  return { learner: roster.byAccount(origin, externalId) ?? found, outcomes: roster.outcomes };
}
