import type { SiberMateTruth } from '../../population';
import { daysAgo } from '../../population/time';
import { hasDraft, isActive } from './organization';
import type { Group, Learner, Organization, Policy } from './organization';

/** The records that reads and writes both answer, in the vendor's form. */
export interface Wire {
  readonly learner: (one: Learner) => object;
  readonly group: (organization: Organization, one: Group) => object;
  readonly policy: (organization: Organization, one: Policy) => object;
  readonly courseResult: (row: SiberMateTruth['courseResults'][number]) => object;
}

export function createWire(quirky: () => boolean): Wire {
  return {
    learner: (one) => ({
      id: one.id,
      ...(one.email === null ? {} : { email: one.email }),
      firstName: one.firstName,
      lastName: one.lastName,
      ...(quirky()
        ? { status: isActive(one) ? 'active' : 'inactive', groups: one.groupIds.map((id) => ({ id, name: id })) }
        : { active: isActive(one), groupIds: one.groupIds }),
      externalLearnerId: one.employeeId,
      locale: one.locale,
      excludedFromAutoEnrol: one.excludedFromAutoEnrol ?? false,
      riskLevel: quirky() ? 'unheardOf' : one.riskScore === null ? null : one.riskScore > 60 ? 'high' : 'low',
      riskScore: one.riskScore,
      createdAt: one.createdAt,
      updatedAt: one.updatedAt,
      newField: 'of no importance',
    }),
    group: (organization, { id, name, managerIds, createdAt = daysAgo(600) }) => ({
      id,
      name,
      managerIds,
      learnerCount: organization.membersOf(id).length,
      createdAt,
    }),
    policy: ({ domain }, { draft: _, ...one }) => ({
      ownerName: 'Security team',
      ownerEmail: `security@${domain}`,
      isPublic: one.status === 'live',
      pdfFile: `${one.id}.pdf`,
      signatureSettings:
        one.category === 'Security'
          ? { type: 'fixed', startDate: '2026-01-01', intervalLength: 1, intervalUnit: 'years' }
          : { type: 'none' },
      createdAt: daysAgo(500),
      updatedAt: daysAgo(100),
      ...one,
      hasDraft: hasDraft({ ...one, draft: _ }),
    }),
    courseResult: ({ courseId, courseName, ...row }) =>
      quirky() ? { ...row, course: { id: courseId, name: courseName } } : { ...row, courseId, courseName },
  };
}
