import { domainToASCII } from 'node:url';

/**
 * Email addresses as external systems spell them. Each address has one canonical spelling, independent of the system and of
 * how it was typed: lower case, NFC, without invisible characters, the domain in ASCII (punycode). Everything that compares
 * addresses compares canonical spellings.
 */

/** RFC 5321: the longest address that a mail server must take, and the longest part before its `@`. */
const MAX_ADDRESS = 254;
const MAX_LOCAL_PART = 64;
/** Room for a display name, `mailto:` and parameters around the address. Longer text is not parsed. */
const MAX_TEXT = 1000;

/** Placeholders that people type into a mandatory field, and that systems print for null. */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'none',
  'null',
  'nil',
  'undefined',
  '-',
  '--',
  '–',
  '—',
]);

/** Zero-width characters, soft hyphens, marks of direction and byte order marks: invisible, and never part of an address. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Fast path: an address that needs no normalisation but letter case. Nearly all addresses match. */
const PLAIN = /^[\w.+'-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,63}$/i;
const LABEL = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
/**
 * White space, control characters, characters that separate or enclose addresses, and the replacement character of
 * decoders: with it, the addresses of two people may have become one.
 */
const NOT_IN_LOCAL_PART = /[\s\p{C}@<>()[\],;:"\\\ufffd]/u;

/** The canonical spelling; null for text that means "no address"; undefined for text that cannot be parsed. */
export function readAddress(text: string): string | null | undefined {
  if (text.length > MAX_TEXT) return undefined;
  if (text.length <= MAX_ADDRESS && PLAIN.test(text) && !/xn--/i.test(text)) return text.toLowerCase();
  const visible = text.replace(INVISIBLE, '').trim();
  if (visible === '' || BLANK_WORDS.has(visible.toLowerCase())) return null;
  return canonical(withoutEnvelope(visible).normalize('NFC').toLowerCase().normalize('NFC'));
}

/** `Ada <ada@acme.example>`, `<ada@acme.example>` and `mailto:ada@acme.example?subject=…` as the address alone. */
function withoutEnvelope(text: string): string {
  const open = text.lastIndexOf('<');
  const inner = open >= 0 && text.endsWith('>') ? text.slice(open + 1, -1).trim() : text;
  if (!/^mailto:/i.test(inner)) return inner;
  const end = inner.indexOf('?');
  return inner.slice('mailto:'.length, end < 0 ? undefined : end).trim();
}

/** @param address in lower case */
function canonical(address: string): string | undefined {
  const at = address.indexOf('@');
  const local = address.slice(0, Math.max(0, at));
  if (local === '' || local.length > MAX_LOCAL_PART || !local.isWellFormed() || NOT_IN_LOCAL_PART.test(local))
    return undefined;
  const domain = canonicalDomain(address.slice(at + 1));
  if (domain === undefined || local.length + 1 + domain.length > MAX_ADDRESS) return undefined;
  return `${local}@${domain}`;
}

/** A dotted domain in ASCII and lower case, without a trailing dot; undefined if the text is not a domain. */
export function canonicalDomain(text: string): string | undefined {
  if (text.length > MAX_ADDRESS) return undefined;
  const lower = text.toLowerCase();
  // `domainToASCII` decodes percent signs and reads numbers as IP addresses: neither is a mail domain.
  const ascii = /^[a-z\d.-]*$/.test(lower) && !lower.includes('xn--') ? lower : toAscii(lower);
  const domain = ascii.endsWith('.') ? ascii.slice(0, -1) : ascii;
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return undefined;
  return /^\d+$/.test(labels.at(-1) ?? '') ? undefined : domain;
}

function toAscii(domain: string): string {
  return /[\s%@/?#:[\]\\]/.test(domain) ? '' : domainToASCII(domain.normalize('NFC'));
}

/** Prefixes of local parts of mailboxes that are not read, without word separators. */
const NO_REPLY = /^(?:no|donot|dont)reply|^(?:mailerdaemon|postmaster)$/;

/**
 * Whether an address is a shared mailbox, by its local part (`noreply@…`). It is a valid address, but no proof of a
 * person's identity.
 */
export function isSharedMailbox(address: string): boolean {
  const local = address.slice(0, Math.min(Math.max(0, address.indexOf('@')), MAX_LOCAL_PART));
  return NO_REPLY.test(local.toLowerCase().replace(/[._-]/g, ''));
}
