import { CombinedError } from 'urql';
import type { Client } from 'urql';
import {
  PeopleAddToGroupDocument,
  PeopleDeactivateDocument,
  PeopleEnrollDocument,
  PeopleRemindDocument,
} from '../gql/graphql';
import type {
  OutcomeFragment,
  PeopleAddToGroupMutation,
  PeopleAddToGroupMutationVariables,
  PeopleDeactivateMutation,
  PeopleDeactivateMutationVariables,
  PeopleEnrollMutation,
  PeopleEnrollMutationVariables,
  PeopleRemindMutation,
  PeopleRemindMutationVariables,
} from '../gql/graphql';
import { texts } from '../texts';
import { shifted } from './outcomes';

export const ACTIONS = ['remind', 'enroll', 'deactivate', 'addToGroup'] as const;
export type ActionId = (typeof ACTIONS)[number];

/** What an action needs beside the people. */
export type TargetKind = 'courses' | 'group' | 'none';
export const TARGET_OF: Readonly<Record<ActionId, TargetKind>> = {
  remind: 'courses',
  enroll: 'courses',
  deactivate: 'none',
  addToGroup: 'group',
};

export interface Act {
  readonly action: ActionId;
  readonly company: string;
  readonly learners: readonly string[];
  /** Ids of courses, or of the one group. */
  readonly targets: readonly string[];
}

/** A dry run, or the key under which it is sent: the same key never sends twice. */
export type Sending = { readonly dryRun: true } | { readonly dryRun: false; readonly idempotencyKey: string };

/** Sends one mutation; throws if there is no answer, so that nobody knows what became of it. */
async function sendPart(client: Client, act: Act, sending: Sending): Promise<OutcomeFragment> {
  const { action, company, learners, targets } = act;
  const input = { company, learners, ...sending };
  switch (action) {
    case 'remind': {
      const { data, error } = await client
        .mutation<PeopleRemindMutation, PeopleRemindMutationVariables>(PeopleRemindDocument.toString(), {
          input: { ...input, courses: targets },
        })
        .toPromise();
      return answered(data?.remindLearners, error);
    }
    case 'enroll': {
      const { data, error } = await client
        .mutation<PeopleEnrollMutation, PeopleEnrollMutationVariables>(PeopleEnrollDocument.toString(), {
          input: { ...input, courses: targets },
        })
        .toPromise();
      return answered(data?.enrollLearners, error);
    }
    case 'deactivate': {
      const { data, error } = await client
        .mutation<PeopleDeactivateMutation, PeopleDeactivateMutationVariables>(PeopleDeactivateDocument.toString(), {
          input,
        })
        .toPromise();
      return answered(data?.deactivateLearners, error);
    }
    case 'addToGroup': {
      const { data, error } = await client
        .mutation<PeopleAddToGroupMutation, PeopleAddToGroupMutationVariables>(PeopleAddToGroupDocument.toString(), {
          input: { ...input, group: targets[0] ?? '' },
        })
        .toPromise();
      return answered(data?.addLearnersToGroup, error);
    }
  }
}

/** People in one mutation: few enough to see how far it is. */
export const AT_ONCE = 200;

/** The parts that were answered. */
export interface Answered {
  readonly outcomes: readonly OutcomeFragment[];
  /** The number of people in them. */
  readonly done: number;
}

export const NOTHING_ANSWERED: Answered = { outcomes: [], done: 0 };

/**
 * Sends an act in parts, one after the other, and returns what is answered after each. A part has the same key whenever it is sent
 * again; the dry run has the same parts. Throws if there is no answer to a part: those after it are not sent.
 * @param before the parts that were answered before: they are not sent again
 */
export async function* sendParts(
  client: Client,
  act: Act,
  sending: Sending,
  before: Answered = NOTHING_ANSWERED,
): AsyncGenerator<Answered, void> {
  let { outcomes, done } = before;
  while (done < act.learners.length) {
    const learners = act.learners.slice(done, done + AT_ONCE);
    const key = sending.dryRun ? sending : { ...sending, idempotencyKey: `${sending.idempotencyKey}-${done}` };
    const outcome = await sendPart(client, { ...act, learners }, key);
    outcomes = [...outcomes, shifted(outcome, done)];
    done += learners.length;
    yield { outcomes, done };
  }
}

function answered(outcome: OutcomeFragment | undefined, error: CombinedError | undefined): OutcomeFragment {
  if (!outcome) throw error ?? new CombinedError({ graphQLErrors: [texts.acting.failed] });
  return outcome;
}

/** A key that nobody else has. `crypto.randomUUID` needs HTTPS, which a server in a closed network may lack. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `dashboard-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
