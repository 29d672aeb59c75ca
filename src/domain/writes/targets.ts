import type { AccountKey } from '../../../datasources/reads';
import type { WriteKind } from '../../../datasources/writes';
import { accountsAt, slotFor } from './items';
import type { NamedLearner, NamedObject } from './items';
import type { Entry, Plan, PlannedWrite, WriteScope } from './plan';
import type { Slot } from './results';

/** A target of a list, such as a course, and what is done with it for each person. */
export interface Target<K extends WriteKind> {
  readonly object: NamedObject;
  readonly kind: K;
}

/** One write for each target, over the same people; results in the order of the people, then of the targets. */
export function planTargets<K extends WriteKind>(
  scope: WriteScope,
  targets: readonly Target<K>[],
  learners: readonly NamedLearner[],
  plan: (target: Target<K>, entries: readonly Entry<AccountKey>[]) => PlannedWrite,
): Plan {
  const slots: Slot[] = [];
  const entries = new Map(targets.map((target): [Target<K>, Entry<AccountKey>[]] => [target, []]));
  for (const { learner, index, unread } of learners)
    for (const [target, ofTarget] of entries) {
      const { origin, id } = target.object;
      const accounts = accountsAt(learner, origin);
      const slot = slotFor(scope, origin, target.kind, {
        item: index,
        target: targets.length > 1 ? id : null,
        isKnown: accounts.length > 0,
        unread,
      });
      slots.push(slot);
      if (!slot.result) for (const item of accounts) ofTarget.push({ slot, item });
    }
  return { slots, writes: [...entries].filter(([, own]) => own.length > 0).map(([target, own]) => plan(target, own)) };
}
