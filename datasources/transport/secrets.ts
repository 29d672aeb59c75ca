import { REMOVED } from './redact';

/**
 * Shorter secrets occur in any sentence by chance: a text that contains one is dropped completely, because gaps would reveal
 * its position.
 */
const SHORTEST_REPLACED = 4;

/** Removes a connection's own secrets from texts. */
export interface SecretFilter {
  /** Removes secrets from a vendor's text; null if nothing of the text can be shown. */
  readonly clean: (text: string) => string | null;
  /** Removes secrets from a text of this program, in which a short secret occurs only by chance. */
  readonly replace: (text: string) => string;
}

/**
 * Removes secrets in every spelling: plain, in base64 (also within Basic credentials), in hexadecimal, encoded for
 * addresses, forms, JSON or HTML, in either case.
 * @param secretsNow the current secrets, because access tokens change
 */
export function createSecretFilter(secretsNow: () => readonly string[]): SecretFilter {
  let known: readonly string[] = [];
  let filter = filterOf(known);
  const filterNow = (): SecretFilter => {
    const secrets = secretsNow();
    if (secrets.length !== known.length || secrets.some((secret, index) => secret !== known[index])) {
      known = [...secrets];
      filter = filterOf(known);
    }
    return filter;
  };
  return { clean: (text) => filterNow().clean(text), replace: (text) => filterNow().replace(text) };
}

function filterOf(secrets: readonly string[]): SecretFilter {
  const forms = [...new Set(secrets.flatMap(formsOf))].filter((form) => form !== '');
  const written = [...new Set(forms.flatMap(writtenSpellings))];
  const short = written.filter((text) => text.length < SHORTEST_REPLACED).map((text) => text.toLowerCase());
  const long = [...new Set([...written, ...forms.flatMap(encodedSpellings)])]
    .filter((text) => text.length >= SHORTEST_REPLACED)
    // The longest first: one may contain another.
    .sort((a, b) => b.length - a.length);
  // Literal alternatives only, so that matching is linear.
  const any = long.length === 0 ? null : new RegExp(long.map(escapeExpression).join('|'), 'gi');
  const replace = (text: string): string => (any ? text.replace(any, REMOVED) : text);
  return {
    replace,
    clean(text) {
      const left = replace(text);
      if (short.length === 0) return left;
      const lower = left.toLowerCase();
      return short.some((secret) => lower.includes(secret)) ? null : left;
    },
  };
}

function formsOf(secret: string): readonly string[] {
  // Upper case may be longer: the sharp s becomes two letters.
  return [secret, secret.trim(), secret.replace(/\s+/g, ' '), secret.toUpperCase()].flatMap((text) => [
    text,
    text.normalize('NFC'),
    text.normalize('NFD'),
  ]);
}

function writtenSpellings(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const asciiJson = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  return [
    secret,
    ...[json, asciiJson].flatMap((text) => [text, text.replaceAll('/', '\\/')]),
    ...[form, form.replaceAll('+', '%20')],
    // A lone surrogate cannot be URL-encoded.
    ...(secret.isWellFormed() ? [encodeURIComponent(secret), encodeURI(secret)] : []),
    ...['&#39;', '&#039;', '&#x27;', '&apos;', "'"].map((apostrophe) => escapeHtml(secret, apostrophe)),
  ];
}

function encodedSpellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    ...[0, 1, 2].flatMap((offset) => base64Within(bytes, offset)),
  ];
}

/**
 * The base64 digits of a secret within a longer text, such as user and password of Basic credentials: only the digits that
 * do not depend on neighbouring bytes.
 * @param offset of the secret in that text, modulo 3
 */
function base64Within(secret: Buffer, offset: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), secret]);
  const [from, to] = [Math.ceil((offset * 8) / 6), Math.floor((padded.length * 8) / 6)];
  return [padded.toString('base64'), padded.toString('base64url')].map((text) => text.slice(from, to));
}

function escapeHtml(text: string, apostrophe: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
