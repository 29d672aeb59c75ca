import { hasDraft, isActive } from './organization';
import type { Happening, Organization, Upload } from './organization';

/** SiberMate's state: the organization of the key, the partner's own, and its children, which no write reaches. */
export interface SiberMateState {
  readonly own: OrganizationSnapshot;
  readonly partner: OrganizationSnapshot;
  readonly children: readonly OrganizationSnapshot[];
}

/** One organization at a moment, as plain data that later writes do not change. */
interface OrganizationSnapshot {
  readonly id: string;
  readonly learners: readonly {
    readonly id: string;
    readonly email: string | null;
    readonly firstName: string;
    readonly lastName: string;
    readonly employeeId: string | null;
    readonly active: boolean;
    readonly groupIds: readonly string[];
    readonly locale: string;
    readonly excludedFromAutoEnrol: boolean;
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly managerIds: readonly string[];
    readonly learnerIds: readonly string[];
  }[];
  readonly enrollments: readonly {
    readonly learnerId: string;
    readonly courseId: string;
    readonly completedAt: string | null;
  }[];
  readonly gapAnalysis: readonly { readonly learnerId: string; readonly completedAt: string | null }[];
  readonly policies: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'draft' | 'live';
    readonly version: string;
    readonly hasDraft: boolean;
    readonly pdfFile: string | null;
  }[];
  readonly policyAssignments: readonly {
    readonly learnerId: string;
    readonly policyId: string;
    readonly version: string;
    readonly acknowledgedAt: string | null;
  }[];
  readonly uploads: readonly Upload[];
  /** Everything that assignments, reminders and resends did, in order: twice is twice. */
  readonly happenings: readonly Happening[];
  /** Of these, what was sent to people: reminders and resends. */
  readonly mails: readonly Happening[];
}

export function snapshotOf(organization: Organization): OrganizationSnapshot {
  const happenings = [...organization.happenings];
  return {
    id: organization.id,
    learners: organization.learners.all().map((one) => ({
      id: one.id,
      email: one.email,
      firstName: one.firstName,
      lastName: one.lastName,
      employeeId: one.employeeId,
      active: isActive(one),
      groupIds: one.groupIds,
      locale: one.locale,
      excludedFromAutoEnrol: one.excludedFromAutoEnrol ?? false,
    })),
    groups: organization.groups.all().map(({ id, name, managerIds }) => ({
      id,
      name,
      managerIds,
      learnerIds: organization.membersOf(id),
    })),
    enrollments: organization.courseResults
      .all()
      .map(({ learnerId, courseId, completedAt }) => ({ learnerId, courseId, completedAt })),
    gapAnalysis: organization.gapAnalysis.all().map(({ learnerId, completedAt }) => ({ learnerId, completedAt })),
    policies: organization.policies.all().map((one) => ({
      id: one.id,
      name: one.name,
      status: one.status,
      version: `${one.majorVersion}.${one.minorVersion}`,
      hasDraft: hasDraft(one),
      pdfFile: one.pdfFile === undefined ? `${one.id}.pdf` : one.pdfFile,
    })),
    policyAssignments: organization.policyResults
      .all()
      .map(({ learnerId, policyId, version, acknowledgedAt }) => ({ learnerId, policyId, version, acknowledgedAt })),
    uploads: [...organization.uploads],
    happenings,
    mails: happenings.filter(({ kind }) => kind.endsWith('reminder') || kind === 'policy-resend'),
  };
}
