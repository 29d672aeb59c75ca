import type { AccountRecord, TrainingTotals } from '../source/records';
import type { UserProgress } from './contract';

/** CG-01 → account. There is no user id and no name: the address is the key. */
export function accountFromProgress(progress: UserProgress, raw: unknown): AccountRecord {
  return {
    externalId: progress.email,
    raw,
    email: progress.email,
    employeeId: null,
    firstName: null,
    lastName: null,
    status: 'UNKNOWN',
    locale: null,
    createdAt: null,
    updatedAt: null,
    trainingTotals: trainingTotals(progress),
    phishingTotals: null,
    riskScore: null,
  };
}

function trainingTotals({ assigned_total: assigned, completed_total: completed }: UserProgress): TrainingTotals | null {
  if (assigned === null || completed === null) return null;
  return { assigned, completed, inProgress: null, overdue: null, averageScore: null };
}
