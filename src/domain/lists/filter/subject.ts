import { withRecords } from '../../../../datasources/reads';
import type { Company } from '../../company';
import { uniqueShortfalls } from '../../contributions';
import type { Shortfall } from '../../contributions';
import type { AnyOutcome } from '../../outcomes';
import { compareText } from '../../people/account';
import type { Learner, LearnerSet } from '../../people/learner';
import type { QueryContext } from '../../query-context';
import { foldText } from '../../text';
import { FactsOnDemand, outcomesFor } from '../facts-on-demand';
import { NeedWatch } from '../learner-needs';
import type { Compared, Need } from '../learner-needs';

/** Whether a learner matches. */
export type Test = (learner: Learner) => boolean;

/** The people that conditions are tested on, with what the tests read and find out about the sources. */
export class Subject {
  readonly graph: QueryContext;
  readonly company: Company;
  /** All companies to which the filter applies: it can name what belongs to any of them. */
  readonly among: readonly Company[];
  readonly roster: LearnerSet['outcomes'];
  readonly facts: FactsOnDemand;
  readonly #used = new Set<{ readonly outcomes: readonly AnyOutcome[] }>();
  readonly #read: AnyOutcome[] = [];
  readonly #lacking: Shortfall[] = [];
  /** By need: conditions that need the same are watched together. */
  readonly #watches = new Map<string, NeedWatch>();
  #text: { readonly learner: Learner; readonly text: string } | null = null;

  /** @param people those who may still match: facts are read for all of them, in one batch */
  constructor({ graph, company, among }: Pick<Subject, 'graph' | 'company' | 'among'>, people: LearnerSet) {
    this.graph = graph;
    this.company = company;
    this.among = among;
    this.roster = people.outcomes;
    this.facts = new FactsOnDemand(graph, people, company.origins);
  }

  /** Notes facts that a condition compares. */
  use<Facts extends { readonly outcomes: readonly AnyOutcome[] }>(facts: Facts): Facts {
    this.#used.add(facts);
    return facts;
  }

  /** Notes a read that found out who matches, and what it lacks. */
  note(outcome: AnyOutcome, lacking: readonly Shortfall[]): void {
    this.#read.push({ ...withRecords(outcome, []), affects: 'FILTER' });
    this.#lacking.push(...lacking);
  }

  /** The test, with everybody who is tested seen by a watch of the need. */
  watched(need: Need, compared: Compared, test: Test): Test {
    const key = JSON.stringify(need);
    const watch = this.#watches.get(key) ?? new NeedWatch(need, compared);
    this.#watches.set(key, watch);
    return (learner) => {
      watch.see(learner);
      return test(learner);
    };
  }

  /** The text that a search looks into. Each person is tested by all conditions before the next. */
  textOf(learner: Learner): string {
    if (this.#text?.learner !== learner) this.#text = { learner, text: searchedText(learner) };
    return this.#text.text;
  }

  /** How the sources answered that were read for the filter. */
  get outcomes(): readonly AnyOutcome[] {
    return this.#inOrder([...this.#read, ...outcomesFor('FILTER', this.#used)]);
  }

  shortfalls(): readonly Shortfall[] {
    const watched = [...this.#watches.values()].flatMap((watch) =>
      watch.shortfalls(this.graph, this.company.origins, this.roster, 'FILTER'),
    );
    return this.#inOrder(uniqueShortfalls([...this.#lacking, ...watched]));
  }

  /** By source, then by reason: conditions note what they find when their reads end, in any order. */
  #inOrder<Report extends Pick<AnyOutcome, 'origin'> & { readonly problem: { readonly message: string } | null }>(
    reports: readonly Report[],
  ): readonly Report[] {
    const { origins } = this.company;
    const place = (report: Report) => origins.indexOf(report.origin);
    const reason = ({ problem }: Report) => problem?.message ?? '';
    return [...reports].sort((a, b) => place(a) - place(b) || compareText(reason(a), reason(b)));
  }
}

/** Separates the texts of a person: no text that is searched contains it. */
const SEPARATOR = '\uffff';

function searchedText({ name, employeeId, accounts, emails }: Learner): string {
  return foldText([name, employeeId ?? '', ...accounts.map(({ email }) => email ?? ''), ...emails].join(SEPARATOR));
}
