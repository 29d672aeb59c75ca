import { readAddress } from '../../../datasources/source/addresses';

export interface EmailRules {
  readonly emailAliases: readonly { readonly from: string; readonly to: string }[];
  readonly plusAddressing: boolean;
}

/** An address as far as comparing goes: in its canonical spelling, alias domains replaced, plus tags dropped if so configured. */
export function canonicalEmail(email: string, rules: EmailRules): string {
  const plain = readAddress(email) ?? email.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  if (at < 0) return plain;
  const plus = rules.plusAddressing ? plain.indexOf('+') : -1;
  const local = plain.slice(0, plus >= 0 && plus < at ? plus : at);
  const domain = plain.slice(at + 1);
  const alias = rules.emailAliases.find(({ from }) => from.toLowerCase() === domain);
  return `${local}@${alias?.to.toLowerCase() ?? domain}`;
}

/** Every address that compares equal, as far as they can be listed; null where plus tags make them endless. */
export function spellings(canonical: string, rules: EmailRules): readonly string[] | null {
  if (rules.plusAddressing) return null;
  const at = canonical.lastIndexOf('@');
  const domain = canonical.slice(at + 1);
  const aliases = rules.emailAliases.filter(({ to }) => to.toLowerCase() === domain);
  return [canonical, ...aliases.map(({ from }) => `${canonical.slice(0, at)}@${from.toLowerCase()}`)];
}
