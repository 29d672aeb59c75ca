const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
/** Longer descriptions are cut before they are read. */
const MAX_HTML = 64 * 1024;
/** Elements that begin a line of their own. */
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
/** Longer than the name of any entity, or the number of any character. */
const MAX_ENTITY = 8;

/** The text of a piece of HTML, on one line; null where nothing is left. One pass: what was looked at is not looked at again. */
export function textOfHtml(html: string): string | null {
  const source = html.slice(0, MAX_HTML);
  const parts: string[] = [];
  // Where the next `>` is, as long as there is one: a text full of `<` is not searched for each.
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

/** The name of the element that begins or ends here, in lower case; null where none does. */
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

/** Halves of surrogate pairs and NUL are no characters of a text. */
function characterOf(code: number): string {
  return code === 0 || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
}

function nextMark(source: string, from: number): number {
  let at = from;
  while (at < source.length && source.charAt(at) !== '<' && source.charAt(at) !== '&') at += 1;
  return at;
}
