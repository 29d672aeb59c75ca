import { sameText } from '../../source/texts';

/** A day as its first moment. */
export function midnight(date: string | null): string | null {
  return date && sameText(`${date}T00:00:00.000Z`);
}
