import { mapMaybePromise } from './maybe-promise';
import type { MaybePromise } from './maybe-promise';
import type { AutomatedClicks } from './measures/phishing';
import { Intervals } from './period';
import type { Span } from './period';
import type { QueryContext } from './query-context';
import { riskDistribution } from './risk-distribution';
import type { RiskDistribution } from './risk-distribution';
import { exposureSummaries, only, phishingSummaries, trainingSummaries } from './summaries';
import type { CountedPeople, Exposure, Phishing, Training, When } from './summaries';

/** Whatever has summaries: some people of one company, or of several. */
export interface Summarizing {
  training(when: When): MaybePromise<readonly Training[]>;
  phishing(when: When, automated: AutomatedClicks): MaybePromise<readonly Phishing[]>;
  exposure(when: When): MaybePromise<readonly Exposure[]>;
  risk(): MaybePromise<RiskDistribution>;
}

/** The summaries of some people of one company. */
export class PeopleSummaries implements Summarizing {
  readonly #graph: QueryContext;
  readonly #counted: CountedPeople;

  constructor(graph: QueryContext, counted: CountedPeople) {
    this.#graph = graph;
    this.#counted = counted;
  }

  training(when: When): MaybePromise<readonly Training[]> {
    return trainingSummaries(this.#graph, this.#counted, when);
  }

  phishing(when: When, automated: AutomatedClicks): MaybePromise<readonly Phishing[]> {
    return phishingSummaries(this.#graph, this.#counted, when, automated, (counts) => counts.counting(automated));
  }

  exposure(when: When): MaybePromise<readonly Exposure[]> {
    return exposureSummaries(this.#graph, this.#counted, when);
  }

  risk(): MaybePromise<RiskDistribution> {
    return riskDistribution(this.#graph, this.#counted);
  }
}

/** One interval of a trend. Each summary of it is computed when it is selected. */
export interface TrendPoint extends Span {
  readonly index: number;
  readonly trend: Trend;
}

/** The summaries interval by interval: each measure is read and counted once for all of them. */
export class Trend {
  readonly points: readonly TrendPoint[];
  readonly #of: Summarizing;
  readonly #intervals: Intervals;
  #training: MaybePromise<readonly Training[]> | undefined;
  #phishing: MaybePromise<readonly Phishing[]> | undefined;
  #exposure: MaybePromise<readonly Exposure[]> | undefined;

  constructor(of: Summarizing, spans: readonly Span[]) {
    this.#of = of;
    this.#intervals = new Intervals(spans);
    this.points = spans.map(({ from, to }, index) => ({ from, to, index, trend: this }));
  }

  training({ index }: TrendPoint): MaybePromise<Training> {
    this.#training ??= this.#of.training(this.#intervals);
    return at(this.#training, index);
  }

  phishing({ index }: TrendPoint): MaybePromise<Phishing> {
    this.#phishing ??= this.#of.phishing(this.#intervals, 'EXCLUDE');
    return at(this.#phishing, index);
  }

  exposure({ index }: TrendPoint): MaybePromise<Exposure> {
    this.#exposure ??= this.#of.exposure(this.#intervals);
    return at(this.#exposure, index);
  }
}

function at<T>(summaries: MaybePromise<readonly T[]>, index: number): MaybePromise<T> {
  return only(mapMaybePromise(summaries, (all) => all.slice(index, index + 1)));
}
