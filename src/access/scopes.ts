import { Scope } from '../generated/enums';

export type { Scope } from '../generated/enums';

/** The scopes of the SDL's enum, which is the only list of them. */
const SCOPES: readonly Scope[] = Object.values(Scope);

/** The scopes as the configuration and tokens write them. */
export const SCOPE_WORDS: readonly string[] = SCOPES.map((scope) => scope.toLowerCase());

/** @param word in upper or lower case, ASCII: other letters may have the same upper case */
export function scopeOf(word: string): Scope | undefined {
  return SCOPES.find((scope) => scope === word || scope.toLowerCase() === word);
}

/** Thrown where the viewer lacks a scope. */
export class MissingScope extends Error {
  readonly scope: Scope;

  /** @param what the field or path that needs the scope, as clients write it */
  constructor(what: string, scope: Scope) {
    super(`${what} needs the scope ${scope}`);
    this.name = 'MissingScope';
    this.scope = scope;
  }
}
