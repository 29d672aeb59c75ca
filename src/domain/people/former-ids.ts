import type { Origin } from '../../../datasources/reads';
import type { Company } from '../company';
import type { Learner } from './learner';

/** The most ids that are remembered: a process that changes more addresses forgets the oldest. */
const MOST = 10_000;

/** An account that a learner with a former id has. */
interface AccountOfFormer {
  readonly origin: Origin;
  readonly accountId: string;
}

/**
 * Ids that learners had before this process changed their addresses: they keep resolving, by an account of the person, as long
 * as the vendor has that account.
 */
export class FormerIds {
  readonly #accounts = new Map<string, readonly AccountOfFormer[]>();

  remember({ id, accounts }: Learner): void {
    this.#accounts.delete(id);
    this.#accounts.set(
      id,
      accounts.map(({ origin, externalId }) => ({ origin, accountId: externalId })),
    );
    const [oldest] = this.#accounts.keys();
    if (this.#accounts.size > MOST && oldest !== undefined) this.#accounts.delete(oldest);
  }

  /** The accounts of the learner who had this id in the company. */
  accountsOf({ slug }: Company, id: string): readonly AccountOfFormer[] {
    return (this.#accounts.get(id) ?? []).filter(({ origin }) => origin.company === slug);
  }
}
