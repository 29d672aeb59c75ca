import type { Scope } from '../config/shape';

/** The authenticated caller: a configured client, or the bearer of a token. */
export interface Viewer {
  readonly name: string;
  readonly companies: readonly string[] | '*';
  readonly scopes: ReadonlySet<Scope>;
}

export function canAccess(viewer: Viewer, company: string): boolean {
  return viewer.companies === '*' || viewer.companies.includes(company);
}
