import type { CourseResultRecord, SimulationResultRecord } from '../../../datasources/reads';
import { PhishingCounts } from '../measures/phishing';
import { PHISHING, TRAINING } from '../measures/provision';
import type { PhishingCount, TrainingCount } from '../measures/provision';
import { TrainingCounts } from '../measures/training';
import type { Adding } from './adding';
import { phishingPeriods, trainingPeriods } from './periods';

type TrainingAdding = Adding<CourseResultRecord, TrainingCount, TrainingCounts>;
type PhishingAdding = Adding<SimulationResultRecord, PhishingCount, PhishingCounts>;

/** How training is added up. A function of its own: as a closure of its caller it would retain a request. */
export function trainingAdding(today: string): TrainingAdding {
  return {
    measure: TRAINING,
    create: () => new TrainingCounts(today),
    addResults: (counts: TrainingCounts, { origin, provision }, results) =>
      counts.addResults(origin, provision, results),
    addTotals: (counts, { origin, provision }, account) => counts.addTotals(origin, provision, account.trainingTotals),
    endPerson: () => undefined,
    dateless: ({ origin, provision }) =>
      provision.basis === 'totals'
        ? `${origin.source} provides totals of training without dates`
        : provision.lacks.includes('completedAt')
          ? `${origin.source} does not provide when courses were completed`
          : null,
    createPeriods: (intervals) => trainingPeriods(intervals, today),
  };
}

/** How simulations are added up. */
export const PHISHING_ADDING: PhishingAdding = {
  measure: PHISHING,
  create: () => new PhishingCounts(),
  addResults: (counts: PhishingCounts, { origin, provision }, results) => counts.addResults(origin, provision, results),
  addTotals: (counts, { origin, provision }, account) => counts.addTotals(origin, provision, account.phishingTotals),
  endPerson: (counts) => counts.endPerson(),
  dateless: ({ origin, provision }) =>
    provision.basis === 'totals'
      ? `${origin.source} provides totals of phishing without dates`
      : provision.lacks.includes('sentAt')
        ? `${origin.source} does not provide when simulations were sent`
        : null,
  createPeriods: phishingPeriods,
};
