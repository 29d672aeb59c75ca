import type { Origin, Sourced } from '../../../datasources/spec/origin';
import type { AccountRecord } from '../../../datasources/spec/records';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import type { AnyOutcome } from '../outcomes';
import type { LinkedAccount } from '../records';

/**
 * One person by the vendor's own id: read singly where the vendor has such a read, else found in its list. Whose account
 * it is, the address tells, else the list.
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
  const { learner, outcomes } = await learnerOf(graph, company, record);
  return { account: learner && { ...record, learner }, outcomes: [outcome, ...outcomes] };
}

/**
 * The address finds the person with the fewest calls. Where it is somebody else's, or nobody's (an override sets the account
 * apart, several people have the address), the lists of everybody know.
 */
async function learnerOf(graph: QueryContext, company: Company, { origin, externalId, email }: Sourced<AccountRecord>) {
  const byEmail = email === null ? null : await graph.people.byEmails(company, [email]);
  const found = byEmail?.learners[0] ?? null;
  const isTheirs = found?.accounts.some((account) => account.origin === origin && account.externalId === externalId);
  if (byEmail && isTheirs) return { learner: found, outcomes: byEmail.roster.outcomes };
  const roster = await graph.people.roster(company);
  return { learner: roster.byAccount(origin, externalId) ?? found, outcomes: roster.outcomes };
}
