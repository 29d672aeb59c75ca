import type { Origin } from '../../../datasources/reads';
import { gapShortfalls } from '../availability';
import { uniqueShortfalls, unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import type { PhishingFacts, TrainingFacts } from '../facts';
import { phishingTimes } from '../learner-times';
import type { TimesOf } from '../learner-times';
import { Gaps } from '../measures/gaps';
import { PHISHING, TRAINING, provisionOf } from '../measures/provision';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import type { AnyOutcome } from '../outcomes';
import type { Learner } from '../people/learner';
import type { QueryContext } from '../query-context';
import type { RiskFacts } from '../risk';

/** The data that a condition or a sort order of people depends on. */
export type Need =
  | { readonly of: 'training'; readonly counts: readonly TrainingCount[]; readonly dated?: true }
  | {
      readonly of: 'phishing';
      readonly counts: readonly PhishingCount[];
      /** Whose times are compared. */
      readonly dated?: TimesOf;
    }
  | { readonly of: 'breaches' }
  | { readonly of: 'risk' }
  | {
      readonly of: 'accounts';
      readonly fields: readonly string[];
      /** Whether a person is concerned by a source that never provides the fields; null: nobody is. */
      readonly concerns: ((learner: Learner) => boolean) | null;
    };

/** The facts that were compared, of the kind that the need names. */
export interface Compared {
  readonly training?: TrainingFacts;
  readonly phishing?: PhishingFacts;
  readonly risk?: RiskFacts;
  /** The outcomes of the sources that were read for it. */
  readonly outcomes?: readonly AnyOutcome[];
}

/** What lacks a time, in messages. */
const UNDATED: Readonly<Record<TimesOf, string>> = {
  clicks: 'click(s)',
  reports: 'report(s)',
  clickedMails: 'mail(s) that were clicked',
};

/**
 * Watches the people that a condition or an order compares, and tells what sources do not provide for them: a source that
 * has no account of any of them lacks nothing.
 */
export class NeedWatch {
  readonly #need: Need;
  readonly #compared: Compared;
  /** The sources that have an account of somebody whom the need concerns. */
  readonly #concerned = new Set<Origin>();
  readonly #gaps = new Gaps<string>();
  /** How often a time was needed that is unknown, by source. */
  readonly #undated = new Map<Origin, number>();
  /** Only those whose risk was compared: what a risk lacks is computed when it is asked for. */
  readonly #assessed: Learner[] = [];
  #last: Learner | null = null;

  constructor(need: Need, compared: Compared = {}) {
    this.#need = need;
    this.#compared = compared;
  }

  /** Notes a person who is compared. Several conditions may compare a person one after the other. */
  see(learner: Learner): void {
    if (learner === this.#last) return;
    this.#last = learner;
    const { training, phishing, risk } = this.#compared;
    const need = this.#need;
    switch (need.of) {
      case 'accounts':
        if (need.concerns?.(learner) !== true) return;
        break;
      case 'risk':
        this.#assessed.push(learner);
        if (risk?.of(learner)) return;
        break;
      case 'training':
        this.#gaps.addAll(training?.of(learner).gaps ?? null);
        break;
      case 'phishing':
        this.#gaps.addAll(phishing?.of(learner).gaps ?? null);
        if (phishing && need.dated)
          for (const [origin, times] of phishingTimes(phishing, learner)[need.dated].undated ?? [])
            this.#undated.set(origin, times + (this.#undated.get(origin) ?? 0));
        break;
      case 'breaches':
        break;
    }
    for (const { origin } of learner.accounts) this.#concerned.add(origin);
  }

  /** What sources do not provide, or sent in an unreadable form, for the people who were compared. */
  shortfalls(
    graph: QueryContext,
    origins: readonly Origin[],
    roster: readonly AnyOutcome[],
    affects: 'FILTER' | 'ORDER',
  ): readonly Shortfall[] {
    return uniqueShortfalls([
      ...origins.flatMap((origin): readonly Shortfall[] => {
        const message = this.#concerned.has(origin) ? this.#lackOf(graph, origin) : null;
        return message === null ? [] : [{ origin, affects, problem: { code: 'NOT_SUPPORTED', message } }];
      }),
      ...this.#unreadable(roster, affects),
    ]);
  }

  /** What a source never provides. */
  #lackOf(graph: QueryContext, origin: Origin): string | null {
    const need = this.#need;
    const capabilities = graph.reads.capabilities(origin);
    const { source } = origin;
    const absent = need.of === 'accounts' || need.of === 'risk' ? null : this.#absenceOf(origin);
    if (absent !== null) return absent;
    switch (need.of) {
      case 'training': {
        const { provides, basis } = provisionOf(TRAINING, capabilities, []);
        const missing = need.counts.find((count) => !provides[count]);
        if (missing !== undefined) return `${source} does not provide "${missing}"`;
        return need.dated && basis === 'totals' ? `${source} provides totals of training without dates` : null;
      }
      case 'phishing': {
        const { provides, basis } = provisionOf(PHISHING, capabilities, []);
        const missing = need.counts.find((count) => !provides[count]);
        if (missing !== undefined)
          return capabilities.absent?.simulationResults ?? `${source} does not provide "${missing}"`;
        if (!need.dated) return null;
        if (basis === 'totals') return `${source} provides totals of simulations without dates`;
        const undated = this.#undated.get(origin);
        return undated === undefined
          ? null
          : `${source} does not provide the time of ${undated} ${UNDATED[need.dated]}`;
      }
      case 'breaches':
        return capabilities.exposedAccounts ? null : `${source} does not provide breaches`;
      case 'risk':
        return `${source} provides no data to compute the risk of some people`;
      case 'accounts': {
        const missing = capabilities.accounts.missingFields ?? [];
        return need.fields.every((field) => missing.includes(field))
          ? `${source} does not provide "${need.fields.join(', ')}"`
          : null;
      }
    }
  }

  /** Why a source does not provide the data although its vendor can: the tenant lacks the module, for example. */
  #absenceOf(origin: Origin): string | null {
    const absent = this.#compared.outcomes?.filter(
      (outcome) => outcome.origin === origin && outcome.state === 'NOT_SUPPORTED',
    );
    return absent?.flatMap(({ problem }) => problem?.message ?? [])[0] ?? null;
  }

  /** What sources sent and could not be read. */
  #unreadable(roster: readonly AnyOutcome[], affects: 'FILTER' | 'ORDER'): readonly Shortfall[] {
    const need = this.#need;
    switch (need.of) {
      case 'training':
      case 'phishing':
        return gapShortfalls(this.#gaps, need.counts, affects);
      case 'risk':
        return (this.#compared.risk?.shortfalls(this.#assessed) ?? []).map((one) => ({ ...one, affects }));
      case 'accounts':
        return roster.flatMap((outcome) => unreadableShortfall(outcome, need.fields, affects));
      case 'breaches':
        return [];
    }
  }
}
