import { describe, expect, it } from '@jest/globals';
import { userProgress } from '../../../datasources/cyber-guru/wire-schema';
import { accountFromProgress } from '../../../datasources/cyber-guru/mapping';

const accountOf = (raw: object) => accountFromProgress(userProgress.parse(raw), raw);

describe('CG-01 → accounts', () => {
  it('maps every field', () => {
    const raw = { email: ' Ada@Acme.example', assigned_total: 12, completed_total: 9, completion_rate_total: 75 };
    expect(accountOf(raw)).toEqual({
      externalId: 'ada@acme.example',
      raw,
      email: 'ada@acme.example',
      employeeId: null,
      firstName: null,
      lastName: null,
      status: 'UNKNOWN',
      locale: null,
      createdAt: null,
      updatedAt: null,
      trainingTotals: { assigned: 12, completed: 9, inProgress: null, overdue: null, averageScore: null },
      phishingTotals: null,
      riskScore: null,
    });
  });

  it.each([
    [{ assigned_total: 12 }, { assigned: 12, completed: null }],
    [{ completed_total: 9 }, { assigned: null, completed: 9 }],
    [
      { assigned_total: 'many', completed_total: 9 },
      { assigned: null, completed: 9 },
    ],
  ])('reads no number from %j', (totals, read) => {
    expect(accountOf({ email: 'a@b.example', ...totals }).trainingTotals).toMatchObject(read);
  });

  it('has no totals where there are none', () => {
    expect(accountOf({ email: 'a@b.example' }).trainingTotals).toBeNull();
  });
});
