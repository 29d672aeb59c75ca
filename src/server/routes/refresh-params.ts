import { REFRESH_KINDS } from '../refresh';
import type { RefreshKind } from '../refresh';

/** What `/admin/refresh` is narrowed to; null where it is not. */
export interface RefreshParams {
  readonly source: string | null;
  readonly company: string | null;
  readonly kind: RefreshKind | null;
}

/** Why the input cannot be read, and the field where that shows. */
export interface BadParams {
  readonly argument: string;
  readonly refused: string;
}

const FIELDS = ['source', 'company', 'kind'] as const;
type Field = (typeof FIELDS)[number];

/** Reads the search and the body; a field may stand in either, once. @param search with its question mark, or empty */
export function readRefreshParams(search: string, body: string): RefreshParams | BadParams {
  const inBody = entriesOf(body);
  if (!inBody) return refuse('body', `the body must be a JSON object with any of ${FIELDS.join(', ')}, or empty`);
  const given = [...new URLSearchParams(search), ...inBody];
  const found: Partial<Record<Field, string>> = {};
  for (const [name, value] of given) {
    if (!isField(name)) return refuse(name, `"${shown(name)}" is no field: use ${FIELDS.join(', ')}`);
    if (found[name] !== undefined) return refuse(name, `"${name}" is there more than once`);
    if (typeof value !== 'string' || value === '') return refuse(name, `"${name}" must be text that is not empty`);
    found[name] = value;
  }
  const { source = null, company = null, kind = null } = found;
  if (kind !== null && !isKind(kind))
    return refuse('kind', `"${shown(kind)}" is no kind: use one of ${REFRESH_KINDS.join(', ')}`);
  return { source, company, kind };
}

/** The fields of the body; null for what is no JSON object. A field that is null is as good as left out. */
function entriesOf(body: string): readonly [string, unknown][] | null {
  if (body.trim() === '') return [];
  try {
    const parsed: unknown = JSON.parse(body);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? Object.entries(parsed).filter(([, value]) => value !== null) : null;
  } catch {
    return null;
  }
}

function refuse(argument: string, refused: string): BadParams {
  return { argument: shown(argument), refused };
}

const LONGEST_SHOWN = 50;

function shown(text: string): string {
  return text.toWellFormed().slice(0, LONGEST_SHOWN);
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

function isKind(kind: string): kind is RefreshKind {
  return REFRESH_KINDS.some((one) => one === kind);
}
