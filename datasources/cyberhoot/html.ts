const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Longer descriptions are truncated before they are parsed. */
const MAX_HTML = 64 * 1024;
/** Block elements, which start a new line. */
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
/** Longer than any entity name or character number. */
const MAX_ENTITY = 8;

/** The text of an HTML fragment, on one line; null if nothing is left. A single pass in linear time. */
export function textOfHtml(html: string): string | null {
  const source = html.slice(0, MAX_HTML);
  const parts: string[] = [];
  // The next `>`, remembered so that a text full of `<` is not searched again for each.
  let close = source.indexOf('>');
  for (let at = 0; at < source.length;) {
    if (close >= 0 && close < at) close = source.indexOf('>', at);
    const character = source.charAt(at);
    const name = character === '<' && close >= 0 ? tagName(source, at + 1) : null;
    const entity = character === '&' ? readEntity(source, at + 1) : null;
    if (name !== null) {
      if (BLOCKS.has(name)) parts.push(' ');
      at = close + 1;
    } else if (entity) {
      parts.push(entity.text);
      at = entity.end;
    } else {
      const next = nextMark(source, at + 1);
      parts.push(source.slice(at, next));
      at = next;
    }
  }
  return parts.join('').split(/\s+/).filter(Boolean).join(' ') || null;
}

/** The name of the element that starts or ends here, in lower case; null if there is none. */
function tagName(source: string, start: number): string | null {
  const [, name] = /^\/?([a-z][a-z\d]{0,9})/i.exec(source.slice(start, start + 11)) ?? [];
  return name?.toLowerCase() ?? null;
}

function readEntity(source: string, start: number): { readonly text: string; readonly end: number } | null {
  const length = source.slice(start, start + MAX_ENTITY).indexOf(';');
  if (length < 1) return null;
  const name = source.slice(start, start + length);
  const text = /^#\d{1,6}$/.test(name) ? characterOf(Number(name.slice(1))) : ENTITIES[name.toLowerCase()];
  return text === undefined ? null : { text, end: start + length + 1 };
}

/** Lone surrogates and NUL are not valid characters. */
function characterOf(code: number): string {
  return code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}

function nextMark(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charAt(at) !== '<' && source.charAt(at) !== '&') at += 1;
  return at;
}
