import { rateExclusions, rateOf, rateSources, unavailableCounts } from '../src/domain/availability';
import type {
  ExcludedSourceResolvers,
  ExposureSummaryResolvers,
  PhishingSummaryResolvers,
  RateResolvers,
  TrainingSummaryResolvers,
  UnavailableCountResolvers,
} from '../src/generated/graphql';
import { contributions } from './connection';

export const TrainingSummary: TrainingSummaryResolvers = {
  ...contributions,
  assigned: ({ counts }) => counts.assigned,
  completed: ({ counts }) => counts.completed,
  completedLate: ({ counts }) => counts.completedLate,
  inProgress: ({ counts }) => counts.inProgress,
  overdue: ({ counts }) => counts.overdue,
  averageScore: ({ counts }) => counts.averageScore,
  completionRate: (summary) => rateOf(summary, summary.counts.completionRate, 'assigned', 'completed'),
  unavailableCounts,
};

export const PhishingSummary: PhishingSummaryResolvers = {
  ...contributions,
  sent: ({ counts }) => counts.sent,
  opened: ({ counts }) => counts.opened,
  clicked: ({ counts }) => counts.clicked,
  submitted: ({ counts }) => counts.submitted,
  reported: ({ counts }) => counts.reported,
  automatedClicks: ({ counts }) => counts.automatedClicks,
  medianSecondsToClick: ({ counts }) => counts.medianSecondsToClick,
  medianSecondsToReport: ({ counts }) => counts.medianSecondsToReport,
  clickRate: (summary) => rateOf(summary, summary.counts.clickRate, 'sent', 'clicked'),
  phishProneRate: (summary) => rateOf(summary, summary.counts.phishProneRate, 'sent', 'clicked'),
  reportRate: (summary) => rateOf(summary, summary.counts.reportRate, 'sent', 'reported'),
  unavailableCounts,
};

export const ExposureSummary: ExposureSummaryResolvers = {
  ...contributions,
  exposedAccounts: ({ counts }) => counts.exposedAccounts,
  breaches: ({ counts }) => counts.breaches,
  unacknowledged: ({ counts }) => counts.unacknowledged,
  latestBreach: ({ counts }) => counts.latestBreach,
  unavailableCounts,
};

export const Rate: RateResolvers = { sources: rateSources, excluded: rateExclusions };

export const ExcludedSource: ExcludedSourceResolvers = { source: ({ origin }) => origin };

export const UnavailableCount: UnavailableCountResolvers = { source: ({ origin }) => origin };
