// Counts and risk of one person, as docs/risk.md defines them, from what reads.mjs reads.
import { CLICKED_OR_WORSE } from './records.mjs';

const OPEN = new Set(['NOT_STARTED', 'IN_PROGRESS']);
/** The vendors of which course results are counted; the others state totals with each account. */
const WITH_COURSE_RESULTS = new Set(['sm', 'iq', 'ch']);
/** Of those, the ones with due dates. */
const WITH_DUE_DATES = new Set(['ch']);

/** @param results the person's course results */
export function trainingOf({ accounts }, results, today) {
  const counts = { assigned: 0, completed: 0, overdue: 0, dated: 0, rated: 0 };
  for (const { source, status, dueOn } of results) {
    if (status === 'REMOVED' || !WITH_COURSE_RESULTS.has(source.slug)) continue;
    counts.assigned += 1;
    if (status === 'UNKNOWN') continue;
    counts.rated += 1;
    if (status === 'COMPLETED') counts.completed += 1;
    if (!WITH_DUE_DATES.has(source.slug)) continue;
    counts.dated += 1;
    if (dueOn !== null && OPEN.has(status) && dueOn < today) counts.overdue += 1;
  }
  for (const { training } of accounts) {
    if (!training) continue;
    const { assigned, completed, overdue } = training;
    counts.assigned += assigned;
    counts.rated += assigned;
    counts.completed += completed;
    if (overdue === null) continue;
    counts.overdue += overdue;
    counts.dated += assigned;
  }
  return counts;
}

/** @param results the person's simulation results */
export function phishingOf({ accounts }, results) {
  const counts = { sent: 0, clicked: 0, mistakes: 0 };
  for (const { outcome, submitted } of results) {
    if (outcome === 'SCHEDULED' || outcome === 'UNKNOWN') continue;
    const clicked = CLICKED_OR_WORSE.has(outcome);
    counts.sent += 1;
    if (clicked) counts.clicked += 1;
    counts.mistakes += (clicked ? 1 : 0) + (submitted || outcome === 'SUBMITTED_DATA' ? 1 : 0);
  }
  for (const { phishing } of accounts) {
    if (!phishing) continue;
    counts.sent += phishing.sent;
    counts.clicked += phishing.clicked;
    counts.mistakes += phishing.clicked + phishing.submitted;
  }
  return counts;
}

/** The weights and levels that the graph has by default. */
const WEIGHTS = { phishing: 40, training: 20, exposure: 25, vendor: 15 };
const LEVELS = [
  [75, 'CRITICAL'],
  [50, 'HIGH'],
  [25, 'MEDIUM'],
  [0, 'LOW'],
];

/** @param breaches the number of breaches that contain one of the person's addresses */
export function riskOf({ accounts }, training, phishing, breaches) {
  const factors = [];
  const add = (value, weight) => factors.push([Math.min(100, Math.max(0, value)), weight]);
  if (phishing.sent > 0) add((100 * phishing.mistakes) / phishing.sent, WEIGHTS.phishing);
  if (training.rated > 0) {
    const open = (training.rated - training.completed) / training.rated;
    add(50 * (open + (training.dated > 0 ? training.overdue / training.dated : open)), WEIGHTS.training);
  }
  add(25 * breaches, WEIGHTS.exposure);
  const scores = accounts.flatMap(({ riskScore }) => riskScore ?? []);
  for (const score of scores) add(score, WEIGHTS.vendor / scores.length);
  const total = factors.reduce((sum, [, weight]) => sum + weight, 0);
  const score = Math.round((10 * factors.reduce((sum, [value, weight]) => sum + value * weight, 0)) / total) / 10;
  return { score, level: LEVELS.find(([from]) => score >= from)[1] };
}
