/** What `POST /admin/sources/ID/disable` or `/enable` asks for. */
export interface SwitchRequest {
  /** As the path names it, decoded; it may be any text. */
  readonly source: string;
  readonly action: 'disable' | 'enable';
}

const PATH = /^\/admin\/sources\/([^/]+)\/(disable|enable)$/;

/** null: another path. */
export function switchRequestOf(pathname: string): SwitchRequest | null {
  const [, source, action] = PATH.exec(pathname) ?? [];
  if (source === undefined) return null;
  return { source: decoded(source), action: action === 'disable' ? 'disable' : 'enable' };
}

/** Slugs need no encoding: what cannot be decoded names no source. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A week. For longer, `/enable` ends it. */
const MOST_MINUTES = 7 * 24 * 60;

/** Why the search cannot be read, and the field where that shows. */
export interface BadSearch {
  readonly argument: string;
  readonly refused: string;
}

/** @returns the minutes; null where none are given */
export function readMinutes(
  action: SwitchRequest['action'],
  search: string,
): { readonly minutes: number | null } | BadSearch {
  const given = new URLSearchParams(search);
  for (const name of given.keys())
    if (name !== 'minutes' || action === 'enable') {
      const choices = action === 'enable' ? '"enable" has none' : 'use minutes';
      const shown = name.toWellFormed().slice(0, 50);
      return { argument: shown, refused: `"${shown}" is no field: ${choices}` };
    }
  const [text, ...further] = given.getAll('minutes');
  if (text === undefined) return { minutes: null };
  const minutes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (further.length > 0 || minutes < 1 || minutes > MOST_MINUTES)
    return {
      argument: 'minutes',
      refused: `"minutes" must be one whole number from 1 to ${MOST_MINUTES}; without it, the source is off until /enable`,
    };
  return { minutes };
}
