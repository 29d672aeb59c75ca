import type { Scope } from './scopes';

/** The authenticated caller: a configured client, or the bearer of a token. */
export interface Viewer {
  /** A client's name, or a token's subject. The two may be equal. */
  readonly name: string;
  readonly credential: 'apiKey' | 'token';
  /** Of a token: who issued it. Its subject means something only there. */
  readonly issuer?: string;
  readonly companies: readonly string[] | '*';
  readonly scopes: ReadonlySet<Scope>;
}

/** Identifies a viewer wherever something is counted or shared: a token never uses what belongs to the client of its name. */
export function viewerKey({ credential, name }: Pick<Viewer, 'credential' | 'name'>): string {
  return `${credential} ${name}`;
}

/**
 * Names a viewer in logs and metrics: a configured client by its name, every bearer of a token by the same word, for a token's
 * subject may be a person's address, and there is no end to them.
 */
export function clientLabel({ credential, name }: Pick<Viewer, 'credential' | 'name'>): string {
  return credential === 'apiKey' ? name : 'token';
}

export function canAccess(viewer: Pick<Viewer, 'companies'>, company: string): boolean {
  return viewer.companies === '*' || viewer.companies.includes(company);
}

/** Identifies a viewer to whom something belongs that outlives the process and its configuration. */
export function idempotencyOwner({ credential, issuer, name }: Pick<Viewer, 'credential' | 'issuer' | 'name'>): string {
  return JSON.stringify([credential, issuer ?? null, name]);
}
