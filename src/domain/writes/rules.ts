import type { InputMistake, Writer } from '../../../datasources/writes';
import { NOTHING_PLANNED } from './plan';
import type { InputErrors, Plan, PlannedWrite } from './plan';
import { notDone } from './results';
import type { Slot } from './results';

/** A plan without the items that are wrong. */
export function withoutItems({ slots, writes }: Plan, wrong: ReadonlySet<number | null>): Plan {
  if (wrong.size === 0) return { slots, writes };
  const isWrong = ({ item }: Slot): boolean => wrong.has(item);
  return {
    slots: slots.filter((slot) => !isWrong(slot)),
    writes: writes.flatMap((write) => {
      const positions = write.slots.flatMap((slot, position) => (isWrong(slot) ? [position] : []));
      return write.without(new Set(positions)) ?? [];
    }),
  };
}

/**
 * Applies the vendors' own rules. An item that no source would take is a mistake of the input; one that some take is refused
 * by the others.
 */
export function checked({ slots, writes }: Plan, writer: Writer, errors: InputErrors): Plan {
  const mistakes = writes.map((write) => write.check(writer));
  const whole = mistakes.flat().filter(({ item }) => item === null);
  for (const { code, field, message } of whole) errors.add(code, field, message);
  if (whole.length > 0) return NOTHING_PLANNED;

  const ofSlot = new Map<Slot, InputMistake>();
  const left = writes.flatMap((write, index): readonly PlannedWrite[] => {
    const positions = new Set<number>();
    for (const mistake of mistakes[index] ?? []) {
      const slot = mistake.item === null ? undefined : write.slots[mistake.item];
      if (!slot || mistake.item === null) continue;
      positions.add(mistake.item);
      ofSlot.set(slot, mistake);
    }
    const rest = write.without(positions);
    return rest ? [rest] : [];
  });
  const dropped = new Set<Slot>();
  for (const [item, own] of Map.groupBy(slots, (slot) => slot.item)) {
    if (!own.every((slot) => ofSlot.has(slot))) continue;
    const seen = new Set<string>();
    for (const slot of own) {
      dropped.add(slot);
      const mistake = ofSlot.get(slot);
      if (!mistake || seen.has(mistake.field.join('.'))) continue;
      seen.add(mistake.field.join('.'));
      const path = item === null ? mistake.field : ['learners', item, ...mistake.field];
      errors.add(mistake.code, path, mistake.message, item);
    }
  }
  for (const [slot, { code, message }] of ofSlot) if (!dropped.has(slot)) slot.add(notDone('REFUSED', code, message));
  return { slots: slots.filter((slot) => !dropped.has(slot)), writes: left };
}
