import type { SimulationResultRecord } from '../../../datasources/reads';
import { automatedClick, clickTime } from './phishing';

/** Who clicked, and why this is believed. */
export interface ClickJudgement {
  readonly verdict: 'PERSON' | 'AUTOMATED' | 'UNSURE';
  readonly reason: string;
}

/**
 * Judges the click in a simulation; null without a click.
 * @param withinSeconds a click that comes at most so many seconds after its mail is a machine's; 0: no click is too soon
 * @param hasTimes whether the source provides the times of the day, not only days
 */
export function judgeClick(
  result: SimulationResultRecord,
  withinSeconds: number,
  hasTimes: boolean,
): ClickJudgement | null {
  if (automatedClick(result)) {
    const isMarked = result.automatedClick?.isMarked === true;
    return {
      verdict: 'AUTOMATED',
      reason: isMarked ? 'The vendor marks the click as automated.' : tooSoon(withinSeconds),
    };
  }
  const { outcome, submittedAt, repliedAt, sentAt } = result;
  if (!hasClick(result)) return null;
  if (submittedAt !== null || outcome === 'SUBMITTED_DATA')
    return { verdict: 'PERSON', reason: 'The person also submitted data.' };
  if ((repliedAt ?? null) !== null || outcome === 'REPLIED')
    return { verdict: 'PERSON', reason: 'The person also replied.' };
  if (withinSeconds === 0) return { verdict: 'UNSURE', reason: UNCONFIGURED };
  const clicked = clickTime(result);
  if (sentAt === null || clicked === null || !hasTimes)
    return {
      verdict: 'UNSURE',
      reason: 'The source does not provide both the time of the mail and that of the click.',
    };
  const seconds = (Date.parse(clicked) - Date.parse(sentAt)) / 1000;
  if (seconds < 0) return { verdict: 'UNSURE', reason: 'The click is dated before the mail.' };
  return seconds > withinSeconds
    ? { verdict: 'PERSON', reason: `The click came more than ${withinSeconds} seconds after the mail.` }
    : { verdict: 'AUTOMATED', reason: tooSoon(withinSeconds) };
}

function tooSoon(seconds: number): string {
  return `The click came within ${seconds} seconds of the mail.`;
}

/** Whether the link was clicked: an attachment or a reply alone needs no click, submitting data does. */
function hasClick({ outcome, clickedAt, submittedAt, flags }: SimulationResultRecord): boolean {
  return (
    clickedAt !== null ||
    submittedAt !== null ||
    outcome === 'CLICKED' ||
    outcome === 'SUBMITTED_DATA' ||
    flags?.clicked === true
  );
}

const UNCONFIGURED =
  'The vendor does not mark the click, and no time is configured within which clicks are taken for automated.';
