import type { PhishingTotals, SimulationOutcome, SimulationResultRecord } from '../../../datasources/source/records';
import { rate } from './rate';
import type { Rate } from './rate';

export interface PhishingCounts {
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly submitted: number;
  readonly reported: number;
  readonly clickRate: Rate;
  readonly phishProneRate: Rate;
  readonly reportRate: Rate;
}

const CLICK = 'simulations clicked, or worse / simulations sent';
const PRONE =
  'people who clicked, opened an attachment, replied or submitted at least once / people who were sent a simulation';
const REPORT = 'simulations reported / simulations sent';

const CLICKED_OR_WORSE: ReadonlySet<SimulationOutcome> = new Set([
  'CLICKED',
  'OPENED_ATTACHMENT',
  'REPLIED',
  'SUBMITTED_DATA',
]);

/** Whether the person clicked, or did worse. */
export function isClick(result: SimulationResultRecord): boolean {
  return CLICKED_OR_WORSE.has(result.outcome);
}

/** When the person clicked, or did worse, as far as the vendor tells. */
export function clickTime(result: SimulationResultRecord): string | null {
  return isClick(result) ? (result.clickedAt ?? result.submittedAt ?? result.openedAt ?? result.sentAt) : null;
}

/** What one person did: individual results from some sources, totals from others. */
export interface PersonPhishing {
  readonly results: readonly SimulationResultRecord[];
  readonly totals: readonly PhishingTotals[];
}

/** Adds up people: each counts once in the phish-prone rate, however many sources know them. */
export function countPhishing(people: readonly PersonPhishing[]): PhishingCounts {
  let [sent, opened, clicked, submitted, reported, targets, prone] = [0, 0, 0, 0, 0, 0, 0];
  for (const { results, totals } of people) {
    const [sentBefore, clickedBefore] = [sent, clicked];
    for (const result of results) {
      if (result.outcome === 'SCHEDULED' || result.outcome === 'UNKNOWN') continue;
      sent += 1;
      if (isClick(result)) clicked += 1;
      if (isClick(result) || result.openedAt !== null) opened += 1;
      if (result.submittedAt !== null || result.outcome === 'SUBMITTED_DATA') submitted += 1;
      if (result.reportedAt !== null || result.outcome === 'REPORTED') reported += 1;
    }
    for (const total of totals) {
      sent += total.sent ?? 0;
      clicked += total.clicked ?? 0;
      opened += total.opened ?? 0;
      submitted += total.submitted ?? 0;
      reported += total.reported ?? 0;
    }
    if (sent > sentBefore) targets += 1;
    if (clicked > clickedBefore) prone += 1;
  }
  return {
    sent,
    opened,
    clicked,
    submitted,
    reported,
    clickRate: rate(clicked, sent, CLICK),
    phishProneRate: rate(prone, targets, PRONE),
    reportRate: rate(reported, sent, REPORT),
  };
}
