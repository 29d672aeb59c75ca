import { profileOf } from './account';
import type { Account, Happening, Profile } from './account';

/** Infosec IQ's state at a moment, as plain data that later writes do not change. */
export interface InfosecIqState {
  readonly learners: readonly {
    readonly id: string;
    readonly email: string | null;
    readonly firstName: string;
    readonly lastName: string;
    readonly groupIds: readonly string[];
    readonly profile: Profile;
  }[];
  readonly campaigns: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: 'awareness' | 'phish';
    readonly running: boolean;
    /** The body that created it; null for the population's. */
    readonly input: Readonly<Record<string, unknown>> | null;
    /** The learners of its runs; of phishing campaigns, those that events name. */
    readonly learnerIds: readonly string[];
  }[];
  /** Enrollments and campaigns that writes made, in order: twice is twice. Each of them sends mail. */
  readonly happenings: readonly Happening[];
}

export function snapshotOf(account: Account): InfosecIqState {
  const learnersOf = new Map<string, Set<string>>();
  for (const { type, campaignId, learnerId } of account.events) {
    if (campaignId === undefined || !type.startsWith('scheduled-in-')) continue;
    const own = learnersOf.get(campaignId);
    if (own) own.add(learnerId);
    else learnersOf.set(campaignId, new Set([learnerId]));
  }
  return {
    learners: account.learners.all().map((one) => ({
      id: one.id,
      email: one.email,
      firstName: one.firstName,
      lastName: one.lastName,
      groupIds: one.groupIds,
      profile: profileOf(one),
    })),
    campaigns: account.campaigns.all().map(({ id, name, type, running, input }) => ({
      id,
      name,
      type,
      running,
      input: input ?? null,
      learnerIds: [...(learnersOf.get(id) ?? [])],
    })),
    happenings: [...account.happenings],
  };
}
