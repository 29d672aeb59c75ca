import type { Origin, PhishingTotals, SimulationOutcome, SimulationResultRecord } from '../../../datasources/reads';
import { Gaps } from './gaps';
import type { GapKind } from './gaps';
import type { PhishingCount, Provision } from './provision';
import { rate } from './rate';
import type { Rate } from './rate';
import { countValue } from './values';

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

/** Whether the person clicked or did something worse. */
export function isClick(result: SimulationResultRecord): boolean {
  return CLICKED_OR_WORSE.has(result.outcome);
}

/** When the person clicked or did something worse; null if the vendor does not provide it. Never the time of sending. */
export function clickTime(result: SimulationResultRecord): string | null {
  if (!isClick(result)) return null;
  const { clickedAt, submittedAt, attachmentAt, repliedAt } = result;
  if (clickedAt !== null) return clickedAt;
  const others = [submittedAt, attachmentAt ?? null, repliedAt ?? null].filter((time) => time !== null);
  return others.sort()[0] ?? null;
}

type PhishingProvision = Provision<PhishingCount>;

/**
 * Phishing counts, added up person by person and source by source. Each count covers the sources that provide it, each
 * rate the records that have both its parts. An impossible number (more clicked than sent) is not counted, and is noted as
 * a gap.
 */
export class PhishingCounts {
  sent = 0;
  opened = 0;
  clicked = 0;
  submitted = 0;
  reported = 0;
  /** `risked`: sent; `mistakes`: clicks plus submissions; both only over records that have all three. */
  risked = 0;
  mistakes = 0;
  gaps: Gaps<PhishingCount> | null = null;
  #clickable = 0;
  #clicks = 0;
  #reportable = 0;
  #reports = 0;
  #targets = 0;
  #prone = 0;
  #clickableBefore = 0;
  #clicksBefore = 0;

  get clickRate(): Rate {
    return rate(this.#clicks, this.#clickable, CLICK);
  }
  /** Each person counts once, however many sources have an account of them. */
  get phishProneRate(): Rate {
    return rate(this.#prone, this.#targets, PRONE);
  }
  get reportRate(): Rate {
    return rate(this.#reports, this.#reportable, REPORT);
  }

  /** Ends a person: everything added since the previous call belongs to one person. */
  endPerson(): void {
    if (this.#clickable > this.#clickableBefore) this.#targets += 1;
    if (this.#clicks > this.#clicksBefore) this.#prone += 1;
    this.#clickableBefore = this.#clickable;
    this.#clicksBefore = this.#clicks;
  }

  addResults(origin: Origin, provision: PhishingProvision, results: readonly SimulationResultRecord[]): void {
    for (const result of results) {
      if (result.outcome === 'SCHEDULED') {
        // The time that could not be read may be the time of sending.
        if (provision.misread.sent) this.#gap(origin, 'sent', 'BROKEN');
        continue;
      }
      if (result.outcome === 'UNKNOWN') {
        for (const count of COUNTS) this.#noteUnknown(origin, provision, count);
        continue;
      }
      const { flags } = result;
      const clicked = isClick(result);
      const submitted = result.submittedAt !== null || result.outcome === 'SUBMITTED_DATA';
      const reported = result.reportedAt !== null || result.outcome === 'REPORTED';
      this.#add(origin, provision, {
        sent: 1,
        opened: yes(clicked || result.openedAt !== null || result.outcome === 'OPENED', flags?.opened),
        clicked: yes(clicked, flags?.clicked),
        submitted: yes(submitted, flags?.submitted),
        reported: yes(reported, flags?.reported),
      });
    }
  }

  /** Adds the totals of one account. */
  addTotals(origin: Origin, provision: PhishingProvision, totals: PhishingTotals | null): void {
    const part = (value: number | null | undefined, whole: number | null): number | null => {
      const sound = countValue(value ?? null);
      return sound !== null && whole !== null && sound > whole ? null : sound;
    };
    let sent = countValue(totals?.sent ?? null);
    let clicked = countValue(totals?.clicked ?? null);
    // More clicked than sent: one of the two is wrong, and it is unknown which.
    if (sent !== null && clicked !== null && clicked > sent) [sent, clicked] = [null, null];
    const opened = part(totals?.opened, sent);
    this.#add(origin, provision, {
      sent,
      opened: opened === null ? null : Math.max(opened, clicked ?? 0),
      clicked,
      submitted: part(totals?.submitted, sent),
      reported: part(totals?.reported, sent),
    });
  }

  /** Adds the counts of one record or account; null means unknown. */
  #add(
    origin: Origin,
    provision: PhishingProvision,
    { sent, opened, clicked, submitted, reported }: Readonly<Record<PhishingCount, number | null>>,
  ): void {
    const { provides, misread } = provision;
    if (sent === null) this.#noteUnknown(origin, provision, 'sent');
    if (clicked === null) this.#noteUnknown(origin, provision, 'clicked');
    if (opened === null) this.#noteUnknown(origin, provision, 'opened');
    if (submitted === null) this.#noteUnknown(origin, provision, 'submitted');
    if (reported === null) this.#noteUnknown(origin, provision, 'reported');
    // If a time could not be read, an event that seems not to have happened may have happened.
    if (misread.opened && opened === 0) this.#gap(origin, 'opened', 'BROKEN');
    if (misread.clicked && clicked === 0) this.#gap(origin, 'clicked', 'BROKEN');
    if (misread.submitted && submitted === 0) this.#gap(origin, 'submitted', 'BROKEN');
    if (misread.reported && reported === 0) this.#gap(origin, 'reported', 'BROKEN');
    this.sent += sent ?? 0;
    this.clicked += clicked ?? 0;
    // A click implies that the mail was opened.
    this.opened += (provides.opened ? opened : null) ?? clicked ?? 0;
    this.submitted += submitted ?? 0;
    if (provides.reported) this.reported += reported ?? 0;
    if (sent !== null && clicked !== null) {
      this.#clickable += sent;
      this.#clicks += clicked;
      if (submitted !== null) {
        this.risked += sent;
        this.mistakes += clicked + submitted;
      }
    }
    if (sent !== null && reported !== null && provides.reported) {
      this.#reportable += sent;
      this.#reports += reported;
    }
  }

  /** Notes an unknown value: broken in totals, which have all counts that the source provides; possibly absent in results. */
  #noteUnknown(origin: Origin, { basis, provides, doubtful }: PhishingProvision, count: PhishingCount): void {
    if (!provides[count]) return;
    this.#gap(origin, count, basis === 'totals' || doubtful[count] ? 'BROKEN' : 'NOT_PROVIDED');
  }

  #gap(origin: Origin, count: PhishingCount, kind: GapKind): void {
    (this.gaps ??= new Gaps()).add(origin, count, kind);
  }
}

const COUNTS: readonly PhishingCount[] = ['sent', 'opened', 'clicked', 'submitted', 'reported'];

/** 1 or 0; null if the vendor sends flags and left this one out. */
function yes(happened: boolean, flag: boolean | null | undefined): number | null {
  if (happened || flag === true) return 1;
  return flag === null ? null : 0;
}
