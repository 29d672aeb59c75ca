import { randomUUID } from 'node:crypto';

/**
 * Parses JSON that arrives in chunks. In a long text, list items are parsed as they arrive: parsing a list of all people at
 * once would block the event loop.
 */
export interface JsonReader {
  /** @throws SyntaxError */
  add(part: string): void;
  /** @throws SyntaxError if the text is no JSON or is incomplete */
  end(): unknown;
}

const BYTE_ORDER_MARK = /^\uFEFF/;
/** Length from which a text is parsed incrementally. */
const LONG = 256 * 1024;
/** Depth to which lists are parsed incrementally: deeper lists are short or few. */
const DEEPEST_LIST = 3;
/** Placeholder of a list in the skeleton. Random, so that no vendor can send it. */
const LIST_PLACEHOLDER = randomUUID();

/** @param each called with each parsed piece */
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

/** Number of digits from which an integer may exceed the precision of a double. */
const LONG_NUMBER = 16;

/**
 * Integers that a double cannot represent are ids: they are returned as strings with all digits.
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
    // `JSON.parse` with a reviver has a nesting limit that it lacks without one.
    throw error instanceof RangeError ? new SyntaxError('nested too deeply', { cause: error }) : error;
  }
}

/**
 * Whether a text may contain a number of `LONG_NUMBER` digits. Such a run covers one of every 16 characters, so only these
 * are tested: for nearly all responses that is all the work.
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

/** Whether the digits are at the start of a value: not within quotes, and not after a decimal point. */
function startsNumber(text: string, start: number): boolean {
  const before = text.charAt(text.charAt(start - 1) === '-' ? start - 2 : start - 1);
  return before === '' || '[:, \t\r\n'.includes(before);
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Splits a text into a skeleton without its lists, and the items of each list. `parse` validates each piece. */
function createListReader(parse: (text: string) => unknown): JsonReader {
  const lists: unknown[][] = [];
  let skeleton = '';
  /** The list that is being read. */
  let list: { readonly depth: number; readonly items: unknown[] } | null = null;
  /** The beginning of the present piece, from earlier chunks. */
  let carry = '';
  let depth = 0;
  let inText = false;
  let escaped = false;

  /** @param text of some items, without the trailing comma; empty only for an empty list */
  const addItems = (items: unknown[], text: string, isLast: boolean): void => {
    const isFirst = items.length === 0;
    const some = parse(isFirst ? `[${text}]` : `[null,${text}]`);
    if (!Array.isArray(some) || (some.length === 0 && !isLast)) throw new SyntaxError('an item is missing');
    for (let at = isFirst ? 0 : 1; at < some.length; at += 1) items.push(some[at]);
  };
  const restoreLists = (value: unknown, level = 1): unknown => {
    if (typeof value !== 'object' || value === null || level > DEEPEST_LIST) return value;
    if (LIST_PLACEHOLDER in value) return lists[Number(Reflect.get(value, LIST_PLACEHOLDER))];
    for (const [name, field] of Object.entries(value)) Reflect.set(value, name, restoreLists(field, level + 1));
    return value;
  };

  return {
    add(part) {
      let cut = 0;
      let comma = -1;
      const pieceUntil = (at: number): string => {
        const piece = carry + part.slice(cut, at);
        carry = '';
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
          skeleton += `${pieceUntil(at)}{"${LIST_PLACEHOLDER}":${lists.length}}`;
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
      carry += part.slice(cut);
    },
    end() {
      if (list) throw new SyntaxError('the text ends within a list');
      return restoreLists(parse(skeleton + carry));
    },
  };
}
