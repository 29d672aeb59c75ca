import { forEachSliced, runCooperatively } from '../../../datasources/reads';
import type { AccountRecord, Origin, Outcome } from '../../../datasources/reads';
import type { Company } from '../company';
import { canonicalEmail } from './email';
import type { Account } from './account';
import { FormerIds } from './former-ids';
import type { Conflict, DomainCounts } from './conflicts';
import { linkAccountsTask } from './identity';
import type { IdentityRules } from './identity';
import { learnerFromPerson, learnerId } from './learner';
import type { Learner } from './learner';

/** All linked learners of a company, each once, with the outcome of each source. */
export interface Roster {
  readonly company: Company;
  readonly learners: readonly Learner[];
  readonly outcomes: readonly Outcome<AccountRecord>[];
  readonly conflicts: readonly Conflict[];
  readonly domains: DomainCounts;
  /** The number of learners with an account at each source. Several accounts of one learner count once. */
  readonly known: ReadonlyMap<Origin, number>;
  /** Finds a learner by the current id, or by a former one, derived from another of the learner's addresses. */
  byId(id: string): Learner | undefined;
  byEmail(email: string): Learner | undefined;
  byAccount(origin: Origin, accountId: string): Learner | undefined;
}

/**
 * Links accounts into learners cooperatively: yields to the event loop between slices.
 * @param formerIds ids that learners had before their addresses were changed
 * @param lastKnown accounts that a failing source returned before: they keep people linked, and are not shown
 */
export async function buildRoster(
  company: Company,
  outcomes: readonly Outcome<AccountRecord>[],
  lastKnown: readonly Account[],
  rules: IdentityRules,
  formerIds: FormerIds = new FormerIds(),
): Promise<Roster> {
  const present = new Set<Account>(outcomes.flatMap((outcome) => outcome.records));
  const { people, conflicts, domains } = await runCooperatively(linkAccountsTask([...present, ...lastKnown], rules));
  const learners: Learner[] = [];
  const byId = new Map<string, Learner>();
  const byEmail = new Map<string, Learner>();
  const aliases: (readonly [string, Learner])[] = [];
  await runCooperatively(
    forEachSliced(people, (person) => {
      const allPresent = person.accounts.every((account) => present.has(account));
      const accounts = allPresent ? person.accounts : person.accounts.filter((account) => present.has(account));
      if (accounts.length === 0) return;
      const learner = learnerFromPerson(person, accounts, company, outcomes, rules);
      learners.push(learner);
      byId.set(learner.id, learner);
      // A separated account yields the address to the other people who have it.
      for (const email of learner.emails) if (!person.apart || !byEmail.has(email)) byEmail.set(email, learner);
      for (const alias of person.aliases) aliases.push([alias, learner]);
    }),
  );
  await runCooperatively(
    forEachSliced(aliases, ([alias, learner]) => {
      const id = learnerId(company, alias, rules.idSecret ?? null);
      if (!byId.has(id)) byId.set(id, learner);
    }),
  );
  const bySource = new Map(outcomes.map(({ origin }) => [origin.source, new Map<string, Learner>()]));
  const known = new Map<Origin, number>();
  await runCooperatively(
    forEachSliced(learners, (learner) => {
      for (const [index, { origin, externalId }] of learner.accounts.entries()) {
        bySource.get(origin.source)?.set(externalId, learner);
        if (learner.accounts.findIndex((account) => account.origin === origin) === index)
          known.set(origin, 1 + (known.get(origin) ?? 0));
      }
    }),
  );

  const byAccount = ({ source }: Origin, accountId: string): Learner | undefined =>
    bySource.get(source)?.get(accountId);
  const byFormerId = (id: string): Learner | undefined => {
    for (const { origin, accountId } of formerIds.accountsOf(company, id)) {
      const learner = byAccount(origin, accountId);
      if (learner) return learner;
    }
    return undefined;
  };

  return {
    company,
    learners,
    outcomes,
    conflicts: conflicts.filter((conflict) => conflict.accounts.some((account) => present.has(account))),
    domains,
    known,
    byId: (id) => byId.get(id) ?? byFormerId(id),
    byEmail: (email) => byEmail.get(canonicalEmail(email, rules)),
    byAccount,
  };
}
