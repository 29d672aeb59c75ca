import type { z } from 'zod';
import type { AccountRecord } from '../source/records';
import type * as wire from './contract';

/** There is no user id and no name: the address is the key. */
export function accountFromProgress(progress: z.output<typeof wire.userProgress>, raw: unknown): AccountRecord {
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
    trainingTotals: {
      assigned: progress.assigned_total,
      completed: progress.completed_total,
      inProgress: null,
      overdue: null,
      averageScore: null,
    },
    phishingTotals: null,
    riskScore: null,
  };
}
