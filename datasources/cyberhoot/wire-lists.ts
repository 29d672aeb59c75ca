import { z } from 'zod';

/**
 * CyberHoot prints PHP arrays: a list may come as an array, or as an object keyed by index or by id; one object may come
 * as a list of one; an empty list is `[]` even where a filled one is an object.
 */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  return 'id' in value ? [value] : Object.values(value);
}

/** Anything that `toList` takes. */
export const list = z.unknown().optional().transform(toList);

/** A map whose keys mean something; an empty one may be `[]`. */
export const map = z
  .unknown()
  .transform((value): readonly (readonly [string, unknown])[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  );

/** A score; `'n/a'`, -1, empty and missing all mean "not applicable". */
export const score = z
  .unknown()
  .optional()
  .transform((value): number | null => {
    const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof parsed === 'number' && Number.isFinite(parsed) && parsed >= 0 ? parsed : null;
  });
