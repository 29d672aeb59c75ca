import { indexByField } from '../../datasources/reads';
import type { ExposedAccountRecord, Origin, Outcome } from '../../datasources/reads';
import type { MaybePromise } from './maybe-promise';
import type { LearnerSet, Learner } from './people/learner';
import type { QueryContext } from './query-context';
import { rosterFacts } from './roster-facts';

/** How many breaches each person's addresses appear in. */
export interface BreachFacts {
  readonly outcomes: readonly Outcome<ExposedAccountRecord>[];
  /** null if no source could be read. */
  of(learner: Learner): number | null;
}

/** Counts breaches from the lists of exposed accounts: one call per source. */
export function breachFacts(
  graph: QueryContext,
  learnerSet: LearnerSet,
  origins: readonly Origin[],
): MaybePromise<BreachFacts> {
  const cached = origins.map((origin) => graph.reads.peekAll(origin, 'exposedAccounts'));
  const facts = (outcomes: readonly Outcome<ExposedAccountRecord>[]): BreachFacts =>
    rosterFacts(learnerSet.outcomes).get(`breaches at ${origins.map(({ source }) => source).join(' ')}`, outcomes, () =>
      createBreachFacts(outcomes),
    );
  if (cached.every((outcome) => outcome !== undefined)) return facts(cached);
  return Promise.all(origins.map((origin) => graph.reads.readAll(origin, 'exposedAccounts'))).then(facts);
}

function createBreachFacts(outcomes: readonly Outcome<ExposedAccountRecord>[]): BreachFacts {
  const isAnswered = outcomes.some(({ state }) => state !== 'FAILED' && state !== 'NOT_SUPPORTED');
  const lists = outcomes
    .filter(({ records }) => records.length > 0)
    .map(({ origin, records }) => ({
      origin,
      byAccount: indexByField(records, 'accountId'),
      byEmail: indexByField(records, 'email'),
    }));
  return {
    outcomes,
    of(learner) {
      if (!isAnswered) return null;
      let sum = 0;
      // A listed address is in at least one breach, even if the number could not be read.
      const add = ({ breachCount }: ExposedAccountRecord): void => void (sum += Math.max(breachCount ?? 1, 1));
      for (const { origin, byAccount, byEmail } of lists) {
        for (const account of learner.accounts)
          if (account.origin === origin) byAccount.get(account.externalId)?.forEach(add);
        for (const email of learner.emails)
          for (const listed of byEmail.get(email) ?? []) if (!listed.accountId) add(listed);
      }
      return sum;
    },
  };
}
