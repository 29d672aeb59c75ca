import type { SiberMateTruth } from '../../population';
import type { Part } from '../../multipart';
import { Table } from '../../table';

type Row<Name extends 'learners' | 'groups' | 'policies' | 'courseResults' | 'gapAnalysis' | 'policyResults'> =
  SiberMateTruth[Name][number];

/** A learner of the population, or one that a write made, who is no person of it. */
export type Learner = Omit<Row<'learners'>, 'person' | 'riskScore'> & {
  readonly riskScore: number | null;
  readonly person?: Row<'learners'>['person'];
  /** Instead of the person's, once a write has set it. */
  readonly active?: boolean;
  readonly excludedFromAutoEnrol?: boolean;
};
/** Its members are the learners that name it. */
export type Group = Pick<Row<'groups'>, 'id' | 'name' | 'managerIds'> & { readonly createdAt?: string };

/** What a write may say of a policy's version. */
export interface PolicyContent {
  readonly name?: string;
  readonly pdfFile?: string | null;
  readonly category?: string;
  readonly ownerName?: string;
  readonly ownerEmail?: string;
  readonly isPublic?: boolean;
  readonly signatureSettings?: object;
}
export type Policy = Row<'policies'> &
  PolicyContent & {
    /** null: none. undefined: as the population says. */
    readonly draft?: PolicyContent | null;
    readonly createdAt?: string;
    readonly updatedAt?: string;
  };

/** One thing that a write did to one learner, in the order in which it happened. Reminders and resends are mails. */
export interface Happening {
  readonly kind:
    | 'course-enrollment'
    | 'course-reminder'
    | 'course-unenrollment'
    | 'gap-enrollment'
    | 'gap-reminder'
    | 'gap-unenrollment'
    | 'policy-assignment'
    | 'policy-reminder'
    | 'policy-removal'
    | 'policy-resend';
  readonly learnerId: string;
  /** The course or policy; null for the gap analysis. */
  readonly targetId: string | null;
  /** false: it already was so. */
  readonly changed: boolean;
}

export type Upload = Omit<Part, 'head' | 'name'> & { readonly pdfFile: string };

/** One organization's data at SiberMate: the population's, and what writes have made of it. The population stays as it is. */
export class Organization {
  readonly #truth: SiberMateTruth;
  readonly learners: Table<Learner>;
  readonly groups: Table<Group>;
  readonly courseResults: Table<Row<'courseResults'>>;
  readonly gapAnalysis: Table<Row<'gapAnalysis'>>;
  readonly policies: Table<Policy>;
  readonly policyResults: Table<Row<'policyResults'>>;
  readonly uploads: Upload[] = [];
  readonly happenings: Happening[] = [];
  readonly #deleted = new Set<string>();
  #holders: Map<string, string> | null = null;
  #members: { readonly of: readonly Learner[]; readonly ids: ReadonlyMap<string, readonly string[]> } | null = null;
  #sequence = 0;

  constructor(truth: SiberMateTruth) {
    this.#truth = truth;
    this.learners = new Table<Learner>(truth.learners, ({ id }) => id);
    this.groups = new Table<Group>(truth.groups, ({ id }) => id);
    this.courseResults = new Table(truth.courseResults, ({ learnerId, courseId }) => pair(learnerId, courseId));
    this.gapAnalysis = new Table(truth.gapAnalysis, ({ learnerId }) => learnerId);
    this.policies = new Table<Policy>(truth.policies, ({ id }) => id);
    this.policyResults = new Table(truth.policyResults, ({ learnerId, policyId }) => pair(learnerId, policyId));
  }

  get id(): string {
    return this.#truth.id;
  }
  get name(): string {
    return this.#truth.name;
  }
  get domain(): string {
    return this.#truth.domain;
  }
  get courses(): SiberMateTruth['courses'] {
    return this.#truth.courses;
  }
  get services(): SiberMateTruth['services'] {
    return this.#truth.services;
  }
  get riskHistory(): SiberMateTruth['riskHistory'] {
    return this.#truth.riskHistory;
  }
  get simulations(): SiberMateTruth['simulations'] {
    const { simulations } = this.#truth;
    if (this.#deleted.size === 0) return simulations;
    return simulations.map((one) => ({ ...one, results: one.results.filter((row) => this.#exists(row)) }));
  }
  get learnerBreaches(): SiberMateTruth['learnerBreaches'] {
    const { learnerBreaches } = this.#truth;
    return this.#deleted.size === 0 ? learnerBreaches : learnerBreaches.filter((row) => this.#exists(row));
  }
  /** The address of a deleted learner was copied all the same: it belongs to no learner. */
  get breachedAccounts(): SiberMateTruth['breachedAccounts'] {
    return this.#truth.breachedAccounts.map((account) => {
      if (account.learnerId === null) return account;
      const learner = this.learners.get(account.learnerId);
      if (!learner) return { ...account, learnerId: null, accountType: 'nonLearner' };
      return { ...account, accountType: isActive(learner) ? 'activeLearner' : 'inactiveLearner' };
    });
  }

  /** The ids of a group's members. */
  membersOf(groupId: string): readonly string[] {
    const of = this.learners.all();
    if (this.#members?.of !== of) {
      const ids = new Map<string, string[]>();
      for (const { id, groupIds } of of)
        for (const one of groupIds) {
          const members = ids.get(one);
          if (members) members.push(id);
          else ids.set(one, [id]);
        }
      this.#members = { of, ids };
    }
    return this.#members.ids.get(groupId) ?? [];
  }

  /** The id of the learner who has an address. */
  holderOf(email: string): string | undefined {
    this.#holders ??= new Map(
      this.learners
        .all()
        .flatMap((one): [string, string][] => (one.email === null ? [] : [[folded(one.email), one.id]])),
    );
    return this.#holders.get(folded(email));
  }

  saveLearner(learner: Learner): void {
    const before = this.learners.get(learner.id)?.email;
    if (before != null && this.holderOf(before) === learner.id) this.#holders?.delete(folded(before));
    if (learner.email !== null && this.holderOf(learner.email) === undefined)
      this.#holders?.set(folded(learner.email), learner.id);
    this.learners.put(learner);
  }

  /** Deletes learners with everything about them. @returns how many there were */
  deleteLearners(ids: readonly string[]): number {
    const gone = new Set(ids.filter((id) => this.learners.has(id)));
    if (gone.size === 0) return 0;
    const isGone = ({ learnerId }: { readonly learnerId: string }) => gone.has(learnerId);
    for (const id of gone) {
      this.learners.delete(id);
      this.#deleted.add(id);
    }
    this.#holders = null;
    this.courseResults.deleteWhere(isGone);
    this.gapAnalysis.deleteWhere(isGone);
    this.policyResults.deleteWhere(isGone);
    for (const group of this.groups.all())
      if (group.managerIds.some((id) => gone.has(id)))
        this.groups.put({ ...group, managerIds: group.managerIds.filter((id) => !gone.has(id)) });
    return gone.size;
  }

  /** An id that nothing has. */
  nextId(prefix: string): string {
    this.#sequence += 1;
    return `${prefix}_${this.id}_new${this.#sequence}`;
  }

  #exists({ learnerId }: { readonly learnerId: string }): boolean {
    return !this.#deleted.has(learnerId);
  }
}

/** The key of what one learner has of one course, or of one policy. */
export function pair(learnerId: string, targetId: string): string {
  return `${learnerId}\n${targetId}`;
}

export function isActive({ active, person }: Learner): boolean {
  return active ?? person?.active ?? true;
}

export function hasDraft({ draft, minorVersion }: Policy): boolean {
  return draft === undefined ? minorVersion === 1 : draft !== null;
}

function folded(email: string): string {
  return email.trim().toLowerCase();
}
