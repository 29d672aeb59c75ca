import type { Origin } from '../../../datasources/reads';
import { stateOf } from '../contributions';
import type { Contributed, SourceState } from '../contributions';
import type { AnyOutcome } from '../outcomes';
import { paginate } from '../pages/connection';
import type { PageArgs } from '../pages/connection';
import type { LearnerPage } from '../pages/pages';
import type { LinkedAccount } from '../records';
import { foldText } from '../text';
import type { Conflict } from './conflicts';
import type { Learner } from './learner';
import type { Roster } from './roster';

/** Which learners are missing from which source, computed from the roster without further calls. */
export interface Coverage extends Contributed {
  readonly roster: Roster;
  readonly inEverySource: number;
  readonly bySource: readonly SourceCoverage[];
}
export interface SourceCoverage {
  readonly roster: Roster;
  readonly origin: Origin;
  readonly state: SourceState;
  /** null if the source could not be read. */
  readonly known: number | null;
  readonly missing: readonly Learner[];
}

export function coverageOf(roster: Roster): Coverage {
  const { learners, outcomes } = roster;
  return {
    roster,
    outcomes,
    inEverySource: learners.filter(({ missingFrom }) => missingFrom.length === 0).length,
    bySource: outcomes.map((outcome) => ({
      roster,
      origin: outcome.origin,
      state: stateOf(outcome),
      known: knownPeople(roster, outcome),
      missing: learners.filter(({ missingFrom }) => missingFrom.includes(outcome.origin)),
    })),
  };
}

/** The learners who have no account at a source, by name. */
export function missingLearners({ roster, origin, missing }: SourceCoverage, args: PageArgs): LearnerPage {
  const { company, outcomes } = roster;
  const list = JSON.stringify(['missing', company.slug, origin.source]);
  const page = paginate({ list, items: missing, outcomes, keyOf: ({ name, id }) => [foldText(name), id] }, args);
  return Object.assign(page, { everybody: { people: { learners: missing, outcomes }, origins: company.origins } });
}

/** The number of learners with an account at a source; null if it could not be read. */
export function knownPeople({ known }: Pick<Roster, 'known'>, { origin, state }: AnyOutcome): number | null {
  return state === 'FAILED' ? null : (known.get(origin) ?? 0);
}

/** Accounts of learners that only one source has, if the company has several sources. */
export function unlinkedAccounts(roster: Roster): readonly LinkedAccount[] {
  if (roster.company.origins.length < 2) return [];
  return roster.learners
    .filter(({ identity }) => identity.confidence === 'SINGLE')
    .flatMap((learner) => learner.accounts.map((account) => ({ ...account, learner })));
}

/** The accounts of a conflict that are on the roster, each with its learner. */
export function conflictAccounts(roster: Roster, conflict: Conflict): readonly LinkedAccount[] {
  return conflict.accounts.flatMap((account) => {
    const learner = roster.byAccount(account.origin, account.externalId);
    return learner ? [{ ...account, learner }] : [];
  });
}
