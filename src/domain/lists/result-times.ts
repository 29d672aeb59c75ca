import type {
  AssessmentResultRecord,
  CourseResultRecord,
  ExposureRecord,
  PolicyResultRecord,
  SimulationResultRecord,
} from '../../../datasources/reads';

/** The time that a list of results is sorted by, newest first. */

export const courseResultTime = (result: CourseResultRecord) =>
  result.completedAt ?? result.startedAt ?? result.enrolledAt ?? result.dueOn;
export const simulationResultTime = (result: SimulationResultRecord) => result.sentAt ?? result.scheduledAt;
export const policyResultTime = (result: PolicyResultRecord) => result.acknowledgedAt ?? result.assignedAt;
export const assessmentResultTime = (result: AssessmentResultRecord) => result.completedAt;
export const exposureTime = (exposure: ExposureRecord) => exposure.breachDate ?? exposure.discoveredAt;
