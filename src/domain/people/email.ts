import { readAddress } from '../../../datasources/reads';

export interface EmailRules {
  readonly emailAliases: readonly { readonly from: string; readonly to: string }[];
  readonly plusAddressing: boolean;
  /** The company's domains, the main one first. */
  readonly domains?: readonly string[];
  /** Whether the same local part under several of the company's domains may be one person. Default: true. */
  readonly linkDomains?: boolean;
}

/** An address normalized for comparison: canonical spelling, alias domains replaced, plus tags removed if so configured. */
export function canonicalEmail(email: string, rules: EmailRules): string {
  const plain = readAddress(email) ?? email.trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  if (at < 0) return plain;
  const plus = rules.plusAddressing ? plain.indexOf('+') : -1;
  const local = plain.slice(0, plus >= 0 && plus < at ? plus : at);
  return `${local}@${canonicalDomain(plain.slice(at + 1), rules)}`;
}

function canonicalDomain(domain: string, { emailAliases }: EmailRules): string {
  const alias = emailAliases.find(({ from }) => from.toLowerCase() === domain);
  return alias?.to.toLowerCase() ?? domain;
}

/** The company's domains normalized for comparison, each once, the main one first. */
export function companyDomains(rules: EmailRules): readonly string[] {
  return [...new Set((rules.domains ?? []).map((domain) => canonicalDomain(domain.trim().toLowerCase(), rules)))];
}

/** The local part and the domain of a canonical address. */
export function partsOfEmail(canonical: string): { readonly local: string; readonly domain: string } {
  const at = canonical.lastIndexOf('@');
  return { local: canonical.slice(0, at), domain: canonical.slice(at + 1) };
}

/**
 * Rewrites an address under any of the company's domains to its main domain: the same result for all variants that sources
 * may send. Any other address, or if domains are not linked, is returned unchanged.
 */
export function homeEmail(canonical: string, domains: readonly string[]): string {
  const [main] = domains;
  const { local, domain } = partsOfEmail(canonical);
  return main !== undefined && domains.includes(domain) ? `${local}@${main}` : canonical;
}

/** Domains under which the same local part may be one person; empty if the configuration disables that. */
export function linkedDomains(rules: EmailRules): readonly string[] {
  return rules.linkDomains === false ? [] : companyDomains(rules);
}

const ADDRESS = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** How local parts of unattended addresses begin, without word separators: such addresses identify no one. */
const NO_REPLY = /^(?:no|donot|dont)reply|^(?:mailerdaemon|postmaster)$/;

/** Whether an address identifies a person: it is well-formed and not unattended (`no-reply@…`). */
export function isIdentity(canonical: string): boolean {
  if (!ADDRESS.test(canonical)) return false;
  return !NO_REPLY.test(partsOfEmail(canonical).local.replace(/[._-]/g, ''));
}

/**
 * All addresses that may belong to the same person: those that compare equal, and those under the company's other domains;
 * null if plus tags make the list infinite.
 */
export function emailVariants(canonical: string, rules: EmailRules): readonly string[] | null {
  if (rules.plusAddressing) return null;
  const { local, domain } = partsOfEmail(canonical);
  const linked = linkedDomains(rules);
  const domains = linked.includes(domain) ? [domain, ...linked.filter((other) => other !== domain)] : [domain];
  return domains.flatMap((one) => {
    const aliases = rules.emailAliases.filter(({ to }) => to.toLowerCase() === one);
    return [one, ...aliases.map(({ from }) => from.toLowerCase())].map((name) => `${local}@${name}`);
  });
}
