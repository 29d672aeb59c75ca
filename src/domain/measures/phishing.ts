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
const MACHINE_CLICK = 'simulations clicked by a machine only / simulations sent';
const MACHINE_PRONE = 'people with at least one click of a machine / people who were sent a simulation';

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

/** The click of a machine, unless a click of the person is known besides it; null if there is none. */
export function automatedClick(result: SimulationResultRecord): { readonly at: string | null } | null {
  return result.automatedClick && !isClick(result) ? result.automatedClick : null;
}

/** What happened to one mail that was sent, apart from clicks of machines: 1 or 0; null if it is unknown. */
function eventsOf(result: SimulationResultRecord): Readonly<Record<EventCount, number | null>> {
  const { flags, outcome } = result;
  const clicked = isClick(result);
  const machine = automatedClick(result);
  const submitted = result.submittedAt !== null || outcome === 'SUBMITTED_DATA';
  return {
    sent: 1,
    opened: yes(clicked || isOpened(result), flags?.opened),
    clicked: yes(clicked, machine ? undefined : flags?.clicked),
    submitted: yes(submitted, flags?.submitted),
    reported: yes(isReported(result), flags?.reported),
  };
}

function isReported({ reportedAt, outcome }: SimulationResultRecord): boolean {
  return reportedAt !== null || outcome === 'REPORTED';
}

function isOpened({ openedAt, outcome, flags }: SimulationResultRecord): boolean {
  return openedAt !== null || outcome === 'OPENED' || flags?.opened === true;
}

/** Whether a mail was clicked, or was reported, as summaries count it; null if it is unknown. A mail not yet sent was neither. */
export function hasEvent(
  result: SimulationResultRecord,
  { provides, misread }: PhishingProvision,
  event: 'clicked' | 'reported',
): boolean | null {
  if (result.outcome === 'SCHEDULED') return false;
  if (result.outcome === 'UNKNOWN' || !provides[event]) return null;
  const count = eventsOf(result)[event];
  return count === null || (count === 0 && misread[event]) ? null : count > 0;
}

/** How the clicks of machines count. */
export type AutomatedClicks = 'EXCLUDE' | 'INCLUDE' | 'ONLY';

/** The numbers of a phishing summary. */
export interface PhishingNumbers extends Readonly<Record<PhishingCount, number | null>> {
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly submitted: number;
  readonly reported: number;
  readonly automatedClicks: number;
  readonly clickRate: Rate;
  readonly phishProneRate: Rate;
  readonly reportRate: Rate;
  readonly gaps: Gaps<PhishingCount> | null;
}

type PhishingProvision = Provision<PhishingCount>;

/**
 * Phishing counts, added up person by person and source by source. Each count covers the sources that provide it, each
 * rate the records that have both its parts. An impossible number (more clicked than sent) is not counted, and is noted as
 * a gap.
 */
export class PhishingCounts implements PhishingNumbers {
  sent = 0;
  opened = 0;
  clicked = 0;
  submitted = 0;
  reported = 0;
  automatedClicks = 0;
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
  /** Mails that count as opened for a person's click alone, and those that would for a machine's. */
  #openedByClick = 0;
  #openedByMachine = 0;
  /** As `clickable` and `targets`, at sources whose results say who clicked. */
  #judgeable = 0;
  #judgeableTargets = 0;
  #proneOfMachines = 0;
  #proneOfAll = 0;
  #judgeableBefore = 0;
  #automatedBefore = 0;
  /** Few results have a click or a report: most people have none. */
  #secondsToClick: number[] | null = null;
  #secondsToMachineClick: number[] | null = null;
  #secondsToReport: number[] | null = null;

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
  get medianSecondsToClick(): number | null {
    return median(this.#secondsToClick ?? []);
  }
  get medianSecondsToReport(): number | null {
    return median(this.#secondsToReport ?? []);
  }

  /** The same numbers, with the clicks of machines counted otherwise. */
  counting(automated: AutomatedClicks): PhishingNumbers {
    if (automated === 'EXCLUDE') return this;
    const { sent, submitted, reported, automatedClicks, gaps, reportRate, medianSecondsToReport } = this;
    const same = { sent, submitted, reported, automatedClicks, gaps, reportRate, medianSecondsToReport };
    const machines = this.#secondsToMachineClick ?? [];
    return automated === 'INCLUDE'
      ? {
          ...same,
          opened: this.opened + this.#openedByMachine,
          clicked: this.clicked + automatedClicks,
          clickRate: rate(this.#clicks + automatedClicks, this.#clickable, CLICK),
          phishProneRate: rate(this.#proneOfAll, this.#targets, PRONE),
          medianSecondsToClick: median([...(this.#secondsToClick ?? []), ...machines]),
        }
      : {
          ...same,
          opened: this.opened - this.#openedByClick + this.#openedByMachine,
          clicked: automatedClicks,
          clickRate: rate(automatedClicks, this.#judgeable, MACHINE_CLICK),
          phishProneRate: rate(this.#proneOfMachines, this.#judgeableTargets, MACHINE_PRONE),
          medianSecondsToClick: median(machines),
        };
  }

  /** Ends a person: everything added since the previous call belongs to one person. */
  endPerson(): void {
    const isProne = this.#clicks > this.#clicksBefore;
    const isMachine = this.automatedClicks > this.#automatedBefore;
    if (this.#clickable > this.#clickableBefore) this.#targets += 1;
    if (this.#judgeable > this.#judgeableBefore) this.#judgeableTargets += 1;
    if (isProne) this.#prone += 1;
    if (isMachine) this.#proneOfMachines += 1;
    if (isProne || isMachine) this.#proneOfAll += 1;
    this.#endAll();
  }

  /** Adds the counts of other people, all of whom have ended. */
  addAll(other: PhishingCounts): void {
    this.sent += other.sent;
    this.opened += other.opened;
    this.clicked += other.clicked;
    this.submitted += other.submitted;
    this.reported += other.reported;
    this.automatedClicks += other.automatedClicks;
    this.risked += other.risked;
    this.mistakes += other.mistakes;
    this.#clickable += other.#clickable;
    this.#clicks += other.#clicks;
    this.#reportable += other.#reportable;
    this.#reports += other.#reports;
    this.#targets += other.#targets;
    this.#prone += other.#prone;
    this.#openedByClick += other.#openedByClick;
    this.#openedByMachine += other.#openedByMachine;
    this.#judgeable += other.#judgeable;
    this.#judgeableTargets += other.#judgeableTargets;
    this.#proneOfMachines += other.#proneOfMachines;
    this.#proneOfAll += other.#proneOfAll;
    this.#secondsToClick = joined(this.#secondsToClick, other.#secondsToClick);
    this.#secondsToMachineClick = joined(this.#secondsToMachineClick, other.#secondsToMachineClick);
    this.#secondsToReport = joined(this.#secondsToReport, other.#secondsToReport);
    if (other.gaps) (this.gaps ??= new Gaps()).addAll(other.gaps);
    this.#endAll();
  }

  /** What is added from now on belongs to the next person. */
  #endAll(): void {
    this.#clickableBefore = this.#clickable;
    this.#judgeableBefore = this.#judgeable;
    this.#clicksBefore = this.#clicks;
    this.#automatedBefore = this.automatedClicks;
  }

  addResults(origin: Origin, provision: PhishingProvision, results: readonly SimulationResultRecord[]): void {
    for (const result of results) this.addResult(origin, provision, result);
  }

  addResult(origin: Origin, provision: PhishingProvision, result: SimulationResultRecord): void {
    if (result.outcome === 'SCHEDULED') {
      // The time that could not be read may be the time of sending.
      if (provision.misread.sent) this.#gap(origin, 'sent', 'BROKEN');
      return;
    }
    if (result.outcome === 'UNKNOWN') {
      for (const count of COUNTS) this.#noteUnknown(origin, provision, count);
      return;
    }
    const clicked = isClick(result);
    const machine = automatedClick(result);
    this.#add(origin, provision, eventsOf(result));
    this.#judgeable += 1;
    if (clicked) {
      if (!isOpened(result)) this.#openedByClick += 1;
      if (provision.provides.medianSecondsToClick) {
        const seconds = secondsBetween(result.sentAt, clickTime(result));
        if (seconds === null) this.#gap(origin, 'medianSecondsToClick', 'NOT_PROVIDED');
        else (this.#secondsToClick ??= []).push(seconds);
      }
    } else if (machine) {
      this.automatedClicks += 1;
      if (!isOpened(result)) this.#openedByMachine += 1;
      const seconds = secondsBetween(result.sentAt, machine.at);
      if (seconds !== null && provision.provides.medianSecondsToClick)
        (this.#secondsToMachineClick ??= []).push(seconds);
    }
    if (provision.provides.medianSecondsToReport && isReported(result)) {
      const seconds = secondsBetween(result.sentAt, result.reportedAt);
      if (seconds === null) this.#gap(origin, 'medianSecondsToReport', 'NOT_PROVIDED');
      else (this.#secondsToReport ??= []).push(seconds);
    }
  }

  /** Notes that the dates of some results are unknown, so that it is unknown whether they belong to a period. */
  noteUndated(origin: Origin, { provides }: PhishingProvision, results: number): void {
    for (const count of COUNTS) if (provides[count]) (this.gaps ??= new Gaps()).add(origin, count, 'UNDATED', results);
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
    { sent, opened, clicked, submitted, reported }: Readonly<Record<EventCount, number | null>>,
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

type EventCount = Extract<PhishingCount, 'sent' | 'opened' | 'clicked' | 'submitted' | 'reported'>;
const COUNTS: readonly EventCount[] = ['sent', 'opened', 'clicked', 'submitted', 'reported'];

/** How long something took; null if a time is unknown, or comes before the other. */
function secondsBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return seconds >= 0 ? seconds : null;
}

/** The values of both. Adds to the first list, which must be the caller's own. */
function joined(into: number[] | null, values: readonly number[] | null): number[] | null {
  if (!values) return into;
  const all = into ?? [];
  for (const value of values) all.push(value);
  return all;
}

/** The value in the middle, or the mean of both; null if there are none. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const [lower = 0, upper = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (lower + upper) / 2;
}

/** 1 or 0; null if the vendor sends flags and left this one out. */
function yes(happened: boolean, flag: boolean | null | undefined): number | null {
  if (happened || flag === true) return 1;
  return flag === null ? null : 0;
}
