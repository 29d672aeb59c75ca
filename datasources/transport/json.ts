import { randomUUID } from 'node:crypto';

/**
 * Reads JSON that arrives in parts. Of a long text, the items of its lists are parsed as they arrive: a list of all people
 * that is parsed at once would keep everybody waiting.
 */
export interface JsonReader {
  /** @throws SyntaxError */
  add(part: string): void;
  /** @throws SyntaxError when it is no JSON, or not all of it */
  end(): unknown;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Characters of a text that is worth being parsed in parts. */
const LONG = 256 * 1024;
/** Lists that stand deeper are short, or few. */
const DEEPEST_LIST = 3;
/** Stands for a list in the text around the lists. No vendor can know it. */
const PLACE = randomUUID();

/** @param each is given everything that was parsed, piece by piece */
export function createJsonReader(each: (value: unknown) => void = () => undefined): JsonReader {
  let start = '';
  let rest: JsonReader | null = null;
  const parse = (text: string): unknown => {
    const value = parseExactly(text);
    each(value);
    return value;
  };
  return {
    add(part) {
      if (rest) return rest.add(part);
      start += part;
      if (start.length < LONG) return;
      rest = createListReader(parse);
      rest.add(start.replace(BYTE_ORDER_MARK, ''));
    },
    end: () => (rest ? rest.end() : parse(start.replace(BYTE_ORDER_MARK, ''))),
  };
}

/** Digits from which on a whole number may be one that a double cannot hold. */
const LONG_NUMBER = 16;

/**
 * Whole numbers that a double cannot hold are ids: their digits are kept, as text.
 * @throws SyntaxError
 */
export function parseExactly(text: string): unknown {
  if (!hasLongNumber(text)) return JSON.parse(text);
  try {
    return JSON.parse(text, (_, value: unknown, context?: { readonly source?: string }) =>
      typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
        ? context?.source
        : value,
    );
  } catch (error) {
    // Where something is done to each value, nesting has a limit that it has not where nothing is.
    throw error instanceof RangeError ? new SyntaxError('nested too deeply', { cause: error }) : error;
  }
}

/**
 * Whether a number of so many digits may stand in a text. Such a run covers each of every 16 characters, so only these are
 * looked at: for nearly all answers that is all the work.
 */
function hasLongNumber(text: string): boolean {
  for (let at = LONG_NUMBER - 1; at < text.length; at += LONG_NUMBER) {
    if (!isDigit(text, at)) continue;
    let start = at;
    while (start > at - LONG_NUMBER && isDigit(text, start - 1)) start -= 1;
    let end = at + 1;
    while (end < start + LONG_NUMBER && isDigit(text, end)) end += 1;
    if (end - start >= LONG_NUMBER && startsNumber(text, start)) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Whether digits stand where a value may: not within quotes, and not behind a decimal point. */
function startsNumber(text: string, start: number): boolean {
  const before = text.charAt(text.charAt(start - 1) === '-' ? start - 2 : start - 1);
  return before === '' || '[:, \t\r\n'.includes(before);
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Cuts a text into what stands around its lists, and the items of each. Whether a piece is JSON, `parse` finds out. */
function createListReader(parse: (text: string) => unknown): JsonReader {
  const lists: unknown[][] = [];
  let around = '';
  /** The list that is being read. */
  let list: { readonly depth: number; readonly items: unknown[] } | null = null;
  /** Of the piece that is being read, what came with earlier parts. */
  let before = '';
  let depth = 0;
  let inText = false;
  let escaped = false;

  /** @param text of some items, without the comma after them; empty only where it is all that there is in the list */
  const addItems = (items: unknown[], text: string, isLast: boolean): void => {
    const isFirst = items.length === 0;
    const some = parse(isFirst ? `[${text}]` : `[null,${text}]`);
    if (!Array.isArray(some) || (some.length === 0 && !isLast)) throw new SyntaxError('an item is missing');
    for (let at = isFirst ? 0 : 1; at < some.length; at += 1) items.push(some[at]);
  };
  const fill = (value: unknown, level = 1): unknown => {
    if (typeof value !== 'object' || value === null || level > DEEPEST_LIST) return value;
    if (PLACE in value) return lists[Number(Reflect.get(value, PLACE))];
    for (const [name, field] of Object.entries(value)) Reflect.set(value, name, fill(field, level + 1));
    return value;
  };

  return {
    add(part) {
      let cut = 0;
      let comma = -1;
      const pieceUntil = (at: number): string => {
        const piece = before + part.slice(cut, at);
        before = '';
        cut = at + 1;
        return piece;
      };
      for (let at = 0; at < part.length; at += 1) {
        const character = part.charCodeAt(at);
        if (inText) {
          if (escaped) escaped = false;
          else if (character === BACKSLASH) escaped = true;
          else if (character === QUOTE) inText = false;
        } else if (character === QUOTE) {
          inText = true;
        } else if (character === OPEN_OBJECT || character === OPEN_LIST) {
          depth += 1;
          if (list || character === OPEN_OBJECT || depth > DEEPEST_LIST) continue;
          around += `${pieceUntil(at)}{"${PLACE}":${lists.length}}`;
          list = { depth, items: [] };
          lists.push(list.items);
        } else if (character === CLOSE_OBJECT || character === CLOSE_LIST) {
          if (list?.depth === depth) {
            if (character === CLOSE_OBJECT) throw new SyntaxError('a list ends as an object');
            addItems(list.items, pieceUntil(at), true);
            list = null;
          }
          depth -= 1;
        } else if (character === COMMA && list?.depth === depth) {
          comma = at;
        }
      }
      if (list && comma >= cut) addItems(list.items, pieceUntil(comma), false);
      before += part.slice(cut);
    },
    end() {
      if (list) throw new SyntaxError('the text ends within a list');
      return fill(parse(around + before));
    },
  };
}
