import type { Origin } from '../../../datasources/source/origin';
import type { Outcome } from '../../../datasources/source/outcome';
import type { Reads } from '../../../datasources/source/reads';
import type { AccountRecord } from '../../../datasources/source/records';
import type { Company } from '../company';
import { mergeOutcomes } from '../outcomes';
import { canonicalEmail, spellings } from './email';
import type { IdentityRules } from './identity';
import { joinLookups } from './joined-lookups';
import type { Learner } from './learner';
import { buildRoster } from './roster';
import type { Roster } from './roster';
import type { RosterMemory } from './roster-memory';

/** Finds people, with as few reads as the question allows. One for each request. */
export interface People {
  /** Everybody. */
  roster(company: Company): Promise<Roster>;
  /**
   * People by address, in the order asked. Sources that can look up an address are asked for just these, where that
   * is cheaper; the others are read whole.
   */
  byEmails(
    company: Company,
    emails: readonly string[],
  ): Promise<{ readonly learners: readonly (Learner | null)[]; readonly roster: Roster }>;
}

/** An address found on the way may lead to another; more often than this is a loop. */
const MOST_WAVES = 4;

export function createPeople(reads: Reads, rulesOf: (company: Company) => IdentityRules, memory: RosterMemory): People {
  const rosters = new Map<string, Promise<Roster>>();

  const build = (company: Company, outcomes: readonly Outcome<AccountRecord>[]): Promise<Roster> => {
    const failing = outcomes.filter(({ state }) => state === 'FAILED');
    const remembered = failing.flatMap(({ origin }) => memory.accounts(reads.cacheKey(origin, 'accounts')));
    return buildRoster(company, outcomes, remembered, rulesOf(company));
  };

  const whole = async (company: Company): Promise<Roster> => {
    const outcomes = await Promise.all(company.origins.map((origin) => reads.all(origin, 'accounts')));
    const last = memory.roster(company);
    // Outcomes are made once for each read, so the same outcomes are the same people.
    if (last && last.outcomes.every((outcome, index) => outcome === outcomes[index])) return last;
    const roster = await build(company, outcomes);
    const keys = company.origins.map((origin) => reads.cacheKey(origin, 'accounts'));
    memory.keepRoster(roster, keys);
    for (const { origin, state, records } of outcomes)
      if (state !== 'FAILED') await memory.keepAccounts(reads.cacheKey(origin, 'accounts'), records);
    return roster;
  };

  const roster = (company: Company): Promise<Roster> => {
    memory.noteAsked(company);
    const known = rosters.get(company.slug) ?? whole(company);
    rosters.set(company.slug, known);
    return known;
  };

  const lookedUp = async (origin: Origin, emails: readonly string[]): Promise<Outcome<AccountRecord>> =>
    mergeOutcomes(origin, await Promise.all(emails.map((email) => reads.by(origin, 'accounts', 'email', email))));

  return {
    roster,
    byEmails: joinLookups(async (company, emails) => {
      const rules = rulesOf(company);
      const lookups = company.origins.filter(
        (origin) => reads.capabilities(origin).accounts.by?.email && !reads.atHand(origin, 'accounts'),
      );
      if (lookups.length === 0 || rules.plusAddressing || rosters.has(company.slug)) {
        const everybody = await roster(company);
        return { learners: emails.map((email) => everybody.byEmail(email) ?? null), roster: everybody };
      }
      const asked = new Set(emails.map((email) => canonicalEmail(email, rules)));
      for (let wave = 1; ; wave += 1) {
        const wanted = [...asked].flatMap((email) => spellings(email, rules) ?? []);
        const outcomes = await Promise.all(
          company.origins.map((origin) =>
            lookups.includes(origin) ? lookedUp(origin, wanted) : reads.all(origin, 'accounts'),
          ),
        );
        const found = await build(company, outcomes);
        const learners = emails.map((email) => found.byEmail(email) ?? null);
        const further = learners.flatMap((learner) => learner?.emails ?? []).filter((email) => !asked.has(email));
        if (further.length === 0 || wave === MOST_WAVES) return { learners, roster: found };
        for (const email of further) asked.add(email);
      }
    }),
  };
}
