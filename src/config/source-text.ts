import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import { ConfigError } from './mistakes';
import type { Path } from './mistakes';

/** The parsed file, with the text offsets of its paths. */
export interface SourceText {
  readonly tree: unknown;
  /** The offset of the value or key at `path`; if it is missing, of its nearest existing ancestor. */
  offsetOf(path: Path): number;
  readonly repeatedKeys: readonly { offset: number; path: string; message: string }[];
}

// The parser's messages quote the text, which may contain secrets: only its codes are used.
const wording: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'an alias must name an anchor that is defined before it',
  BAD_DQ_ESCAPE: 'an unknown escape sequence; double the backslash or use single quotes',
  BAD_INDENT: 'the indentation does not match the surrounding lines',
  BAD_SCALAR_START: 'a value cannot start with this character; put the value in quotes',
  BLOCK_IN_FLOW: 'inside { } or [ ] values must be separated by commas',
  DUPLICATE_KEY: 'this key appears twice in the same mapping; keep one',
  MISSING_CHAR: 'a quote, comma, bracket or space is missing here',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line; a quote or colon may be missing',
  MULTIPLE_DOCS: 'the file must contain one document; remove the "---" and what follows',
  TAB_AS_INDENT: 'tabs must not be used for indentation; use spaces',
  TAG_RESOLVE_FAILED: 'tags (words starting with "!") are not allowed; put the value in quotes',
};

const MOST_SHOWN = 10;

/** Parses YAML or JSON. @throws ConfigError if the text cannot be parsed at all */
export function readSourceText(text: string): SourceText {
  const lines = new LineCounter();
  const document = parseDocument(text, { prettyErrors: false, lineCounter: lines, merge: true });
  const problems = [...document.errors, ...document.warnings].map((problem) => ({
    code: problem.code,
    offset: problem.pos[0],
    ...mistakeAt(lines, problem.pos[0], wording[problem.code] ?? 'this is not valid YAML'),
  }));
  // With a duplicate key the tree is still readable, so the other mistakes can be reported too.
  const fatal = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // One of them is often the cause of all that follow.
  if (fatal.length > 0)
    throw new ConfigError(fatal.slice(0, MOST_SHOWN).map(({ path, message }) => ({ path, message })));
  return {
    tree: treeOf(document),
    offsetOf: (path) => offsetOf(document, path),
    repeatedKeys: problems,
  };
}

function mistakeAt(lines: LineCounter, offset: number, message: string) {
  const { line, col } = lines.linePos(offset);
  return { path: `line ${line}, column ${col}`, message };
}

function treeOf(document: Document.Parsed): unknown {
  // An id such as 0042, or one with twenty digits, would lose digits as a number.
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined && String(node.value) !== node.source)
        node.value = node.source;
    },
  });
  refuseCircles(document);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new ConfigError([UNRESOLVABLE]);
  }
}

const UNRESOLVABLE = { path: '', message: 'the anchors and aliases cannot be resolved; write the values out' };

/** A value cannot be a part of itself. */
function refuseCircles(document: Document.Parsed): void {
  visit(document, {
    Alias(_, node, ancestors) {
      const named = node.resolve(document);
      if (ancestors.some((ancestor) => ancestor === named)) throw new ConfigError([UNRESOLVABLE]);
    },
  });
}

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) offset = node.range[0];
    } else return offset;
  }
  return offset;
}
