import { isDisabled, mergeOutcomes } from '../../../datasources/reads';
import type { AccountRecord, Origin, Outcome, RequestReader } from '../../../datasources/reads';
import type { Company } from '../company';
import { canonicalEmail, emailVariants } from './email';
import type { IdentityRules } from './identity';
import { joinLookups } from './joined-lookups';
import type { LookUpEmails } from './joined-lookups';
import { buildRoster } from './roster';
import type { Learner } from './learner';
import type { Roster } from './roster';
import type { RosterCache } from './roster-cache';

/** Finds learners with as few reads as possible. One instance per request. */
export interface People {
  /** All learners of a company. */
  roster(company: Company): Promise<Roster>;
  /**
   * Learners by address, in input order. Sources with a lookup by address are read by lookup, unless their accounts are
   * cached; the others are scanned.
   */
  readonly byEmails: LookUpEmails;
  /** Remembers the id of a learner whose address is changed: it keeps resolving. */
  rememberId(learner: Learner): void;
}

/** Bounds how often addresses of found accounts lead to further lookups. */
const MAX_ALIAS_ROUNDS = 4;

export function createPeople(
  reads: RequestReader,
  rulesOf: (company: Company) => IdentityRules,
  rosterCache: RosterCache,
): People {
  const rosters = new Map<string, Promise<Roster>>();

  const build = (company: Company, outcomes: readonly Outcome<AccountRecord>[]): Promise<Roster> => {
    const failing = outcomes.filter((outcome) => outcome.state === 'FAILED' && !isDisabled(outcome));
    const lastKnown = failing.flatMap(({ origin }) =>
      rosterCache.lastKnownAccounts(reads.cacheKey(origin, 'accounts')),
    );
    return buildRoster(company, outcomes, lastKnown, rulesOf(company), rosterCache.formerIds);
  };

  const readRoster = async (company: Company): Promise<Roster> => {
    const outcomes = await Promise.all(company.origins.map((origin) => reads.readAll(origin, 'accounts')));
    const cached = rosterCache.roster(company);
    // Each read that found something changed creates its outcome once, so identical outcomes give an identical roster. A
    // company that is configured in another way is another object.
    if (cached?.company === company && cached.outcomes.every((outcome, index) => outcome === outcomes[index])) {
      rosterCache.noteRead(cached);
      return cached;
    }
    const roster = await build(company, outcomes);
    const keys = company.origins.map((origin) => reads.cacheKey(origin, 'accounts'));
    rosterCache.setRoster(roster, keys);
    for (const { origin, state, records } of outcomes)
      if (state !== 'FAILED') await rosterCache.setLastKnownAccounts(reads.cacheKey(origin, 'accounts'), records);
    return roster;
  };

  const roster = (company: Company): Promise<Roster> => {
    rosterCache.recordRequest(company);
    const pending = rosters.get(company.slug) ?? readRoster(company);
    rosters.set(company.slug, pending);
    return pending;
  };

  const lookUp = async (origin: Origin, emails: readonly string[]): Promise<Outcome<AccountRecord>> =>
    mergeOutcomes(
      origin,
      await Promise.all(emails.map((email) => reads.loadByKey(origin, 'accounts', 'email', email))),
    );

  return {
    roster,
    rememberId: (learner) => rosterCache.formerIds.remember(learner),
    byEmails: joinLookups(async (company, emails) => {
      const rules = rulesOf(company);
      const lookups = company.origins.filter(
        (origin) => reads.capabilities(origin).accounts.by?.email && !reads.isCached(origin, 'accounts'),
      );
      if (lookups.length === 0 || rules.plusAddressing || rosters.has(company.slug)) {
        const full = await roster(company);
        return { learners: emails.map((email) => full.byEmail(email) ?? null), roster: full };
      }
      const requested = new Set(emails.map((email) => canonicalEmail(email, rules)));
      for (let round = 1; ; round += 1) {
        const wanted = [...requested].flatMap((email) => emailVariants(email, rules) ?? []);
        const outcomes = await Promise.all(
          company.origins.map((origin) =>
            lookups.includes(origin) ? lookUp(origin, wanted) : reads.readAll(origin, 'accounts'),
          ),
        );
        const found = await build(company, outcomes);
        const learners = emails.map((email) => found.byEmail(email) ?? null);
        const further = learners.flatMap((learner) => learner?.emails ?? []).filter((email) => !requested.has(email));
        if (further.length === 0 || round === MAX_ALIAS_ROUNDS) return { learners, roster: found };
        for (const email of further) requested.add(email);
      }
    }),
  };
}
