import { internString } from '../../runtime/string-interning';

/** A day as the time of its start. */
export function midnight(date: string | null): string | null {
  return date && internString(`${date}T00:00:00.000Z`);
}
