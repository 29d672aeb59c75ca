import type { Origin } from '../../../datasources/spec/origin';
import type { Outcome } from '../../../datasources/engine/outcome';
import type { RequestReader } from '../../../datasources/engine/request-reader';
import type { AccountRecord } from '../../../datasources/spec/records';
import type { Company } from '../company';
import { mergeOutcomes } from '../outcomes';
import { canonicalEmail, emailVariants } from './email';
import type { IdentityRules } from './identity';
import { joinLookups } from './joined-lookups';
import type { LookUpEmails } from './joined-lookups';
import { buildRoster } from './roster';
import type { Roster } from './roster';
import type { RosterCache } from './roster-cache';

/** Finds people, with as few reads as the question allows. One for each request. */
export interface People {
  /** Everybody. */
  roster(company: Company): Promise<Roster>;
  /**
   * People by address, in the order asked. Sources that can look up an address are asked for just these, where that
   * is cheaper; the others are read whole.
   */
  readonly byEmails: LookUpEmails;
}

/** An address found on the way may lead to another; more often than this is a loop. */
const MAX_ALIAS_ROUNDS = 4;

export function createPeople(
  reads: RequestReader,
  rulesOf: (company: Company) => IdentityRules,
  memory: RosterCache,
): People {
  const rosters = new Map<string, Promise<Roster>>();

  const build = (company: Company, outcomes: readonly Outcome<AccountRecord>[]): Promise<Roster> => {
    const failing = outcomes.filter(({ state }) => state === 'FAILED');
    const remembered = failing.flatMap(({ origin }) => memory.lastKnownAccounts(reads.cacheKey(origin, 'accounts')));
    return buildRoster(company, outcomes, remembered, rulesOf(company));
  };

  const whole = async (company: Company): Promise<Roster> => {
    const outcomes = await Promise.all(company.origins.map((origin) => reads.readAll(origin, 'accounts')));
    const last = memory.roster(company);
    // Outcomes are made once for each read, so the same outcomes are the same people.
    if (last && last.outcomes.every((outcome, index) => outcome === outcomes[index])) return last;
    const roster = await build(company, outcomes);
    const keys = company.origins.map((origin) => reads.cacheKey(origin, 'accounts'));
    memory.setRoster(roster, keys);
    for (const { origin, state, records } of outcomes)
      if (state !== 'FAILED') await memory.setLastKnownAccounts(reads.cacheKey(origin, 'accounts'), records);
    return roster;
  };

  const roster = (company: Company): Promise<Roster> => {
    memory.recordRequest(company);
    const known = rosters.get(company.slug) ?? whole(company);
    rosters.set(company.slug, known);
    return known;
  };

  const lookedUp = async (origin: Origin, emails: readonly string[]): Promise<Outcome<AccountRecord>> =>
    mergeOutcomes(
      origin,
      await Promise.all(emails.map((email) => reads.loadByKey(origin, 'accounts', 'email', email))),
    );

  return {
    roster,
    byEmails: joinLookups(async (company, emails) => {
      const rules = rulesOf(company);
      const lookups = company.origins.filter(
        (origin) => reads.capabilities(origin).accounts.by?.email && !reads.isCached(origin, 'accounts'),
      );
      if (lookups.length === 0 || rules.plusAddressing || rosters.has(company.slug)) {
        const everybody = await roster(company);
        return { learners: emails.map((email) => everybody.byEmail(email) ?? null), roster: everybody };
      }
      const asked = new Set(emails.map((email) => canonicalEmail(email, rules)));
      for (let round = 1; ; round += 1) {
        const wanted = [...asked].flatMap((email) => emailVariants(email, rules) ?? []);
        const outcomes = await Promise.all(
          company.origins.map((origin) =>
            lookups.includes(origin) ? lookedUp(origin, wanted) : reads.readAll(origin, 'accounts'),
          ),
        );
        const found = await build(company, outcomes);
        const learners = emails.map((email) => found.byEmail(email) ?? null);
        const further = learners.flatMap((learner) => learner?.emails ?? []).filter((email) => !asked.has(email));
        if (further.length === 0 || round === MAX_ALIAS_ROUNDS) return { learners, roster: found };
        for (const email of further) asked.add(email);
      }
    }),
  };
}
