import type { Group, Policy } from '../records';
import type { Learner } from '../people/learner';
import type { MutationOutcome, UserError, VendorCall, WriteResult } from './results';

/** What an item of an input is: a person or a thing that exists, or a person to be created. */
export interface NamedPerson {
  readonly id?: string | undefined;
  /** The address after the write, where the input has one. */
  readonly email?: string | null | undefined;
}

/** What every mutation answers: the SDL's `MutationPayload`. */
export interface MutationPayload {
  readonly outcome: MutationOutcome;
  readonly results: readonly WriteResult[];
  readonly userErrors: readonly UserError[];
  readonly calls: readonly VendorCall[];
  readonly replayed: boolean;
}

/** The people, in the order of the input, as the graph knows them after the write: read only if they are asked for. */
export interface LearnersPayload extends MutationPayload {
  readonly learners: () => Promise<readonly (Learner | null)[]>;
}
export type CreateLearnersPayload = LearnersPayload;
export interface GroupPayload extends MutationPayload {
  readonly group: () => Promise<Group | null>;
}
export interface PolicyPayload extends MutationPayload {
  readonly policy: () => Promise<Policy | null>;
}
export interface PoliciesPayload extends MutationPayload {
  readonly policies: () => Promise<readonly (Policy | null)[]>;
}
export interface CampaignPayload extends MutationPayload {
  readonly campaign: () => Promise<unknown>;
}
export interface UploadPolicyDocumentPayload extends MutationPayload {
  readonly document: string | null;
}
