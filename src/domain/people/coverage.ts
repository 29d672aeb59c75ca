import type { Origin } from '../../../datasources/source/origin';
import type { LinkedAccount } from '../records';
import type { Conflict } from './identity';
import type { Learner } from './learner';
import type { Roster } from './roster';

/** Who is missing from which source, from the roster alone: no further call. A source that failed is not in it. */
export interface Coverage {
  readonly roster: Roster;
  readonly inEverySource: number;
  readonly bySource: readonly SourceCoverage[];
}
export interface SourceCoverage {
  readonly roster: Roster;
  readonly origin: Origin;
  readonly known: number;
  readonly missing: readonly Learner[];
}

export function coverageOf(roster: Roster): Coverage {
  const { learners } = roster;
  const answered = roster.outcomes.filter(({ state }) => state !== 'FAILED').map(({ origin }) => origin);
  return {
    roster,
    inEverySource: learners.filter(({ missingFrom }) => missingFrom.length === 0).length,
    bySource: answered.map((origin) => ({
      roster,
      origin,
      known: learners.filter(({ accounts }) => accounts.some((account) => account.origin === origin)).length,
      missing: learners.filter(({ missingFrom }) => missingFrom.includes(origin)),
    })),
  };
}

/** Accounts of people whom one source only knows, where the company has several. */
export function unlinkedAccounts(roster: Roster): readonly LinkedAccount[] {
  if (roster.company.origins.length < 2) return [];
  return roster.learners
    .filter(({ identity }) => identity.confidence === 'SINGLE')
    .flatMap((learner) => learner.accounts.map((account) => ({ ...account, learner })));
}

/** The accounts of a conflict that are shown, each with the person whose it is. */
export function conflictAccounts(roster: Roster, conflict: Conflict): readonly LinkedAccount[] {
  return conflict.accounts.flatMap((account) => {
    const learner = roster.byAccount(account.origin, account.externalId);
    return learner ? [{ ...account, learner }] : [];
  });
}
