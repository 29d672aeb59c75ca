import type { z } from 'zod';
import { knownKeys } from './known-keys';
import { isMapping, pathText, valueAt } from './mistakes';
import type { Finding, Path } from './mistakes';
import { nearest } from './nearest';
import { removedKeys } from './removed-keys';

type Issue = z.core.$ZodIssue;

/** The parsed value and its schema: messages are built from both, and never quote a value. */
export interface Reading {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  /** The path of `value` in the file. */
  readonly at?: Path;
  /** Further valid keys of the top-level mapping, from another schema. */
  readonly extraKnownKeys?: readonly string[];
}

/** Converts the issues of `parseForExplanation` to findings: where, what is wrong, what would be valid. */
export function explain(issues: readonly Issue[], reading: Reading): readonly Finding[] {
  return issues.flatMap((issue) => explainIssue(issue, reading));
}

function explainIssue(issue: Issue, reading: Reading): readonly Finding[] {
  const inside = stepsOf(issue.path);
  const at = [...(reading.at ?? []), ...inside];
  if (issue.code === 'unrecognized_keys') {
    const known = [
      ...knownKeys(reading.schema, inside),
      ...(inside.length === 0 ? (reading.extraKnownKeys ?? []) : []),
    ];
    return issue.keys.map((key) => unknownKey(at, key, known));
  }
  if (issue.code === 'invalid_key') return [wrongKey(issue, at, reading)];
  const value = valueAt(reading.value, inside);
  if (issue.code === 'invalid_union' && !hasOwnMessage(issue)) return explainUnion(issue, at, reading);
  const needed = hasOwnMessage(issue) ? issue.message : neededBy(issue);
  return [{ at, message: `${foundAs(issue, value)}${needed}` }];
}

/** Reports only the union member that matched furthest: the others were probably not intended. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  at: Path,
  reading: Reading,
): readonly Finding[] {
  // A mapping where a text or a mapping may be given: only the mapping was intended.
  const intended = issue.errors.filter(([first]) => first?.code !== 'invalid_type' || first.path.length > 0);
  if (intended.length === 1 && issue.errors.length > 1 && isMapping(valueAt(reading.value, stepsOf(issue.path))))
    return explain(
      (intended[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      reading,
    );
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  if (depth(best) > 0)
    return explain(
      best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      reading,
    );
  const forms = [...new Set(issue.errors.flatMap((issues) => issues.slice(0, 1).map(neededBy)))];
  return [{ at, message: forms.join(', or ') || 'must have one of the documented forms' }];
}

function unknownKey(at: Path, key: string, known: readonly string[]): Finding {
  const removed = removedKeys.get(pathText([...at, key]));
  if (removed !== undefined) return { at: [...at, key], message: removed };
  const suggestion = nearest(key, known);
  // `apiKey:SECRET` without a space is one long key: a key that does not look like one is not quoted.
  if (!/^[A-Za-z_][A-Za-z_-]{0,30}$/.test(key) && suggestion === undefined) {
    const hint = key.includes(':') ? 'put a space after the colon' : `use ${known.join(', ')}`;
    return { at, message: `contains an unknown key; ${hint}` };
  }
  const hint = suggestion === undefined ? `use one of ${known.join(', ')}` : `did you mean "${suggestion}"?`;
  return { at: [...at, key], message: `is an unknown key; ${hint}` };
}

/** A name that the operator has chosen and that is none. It is not quoted: without a space after the colon, it has the value, too. */
function wrongKey(issue: Extract<Issue, { code: 'invalid_key' }>, at: Path, reading: Reading): Finding {
  const key = String(at.at(-1));
  const mapping = valueAt(reading.value, stepsOf(issue.path).slice(0, -1));
  const place = (isMapping(mapping) ? Object.keys(mapping) : []).indexOf(key) + 1;
  const [reason] = issue.issues;
  const needed = reason ? (hasOwnMessage(reason) ? reason.message : neededBy(reason)) : 'must be another one';
  const hint = key.includes(':') ? '; put a space after the colon' : '';
  return { at: at.slice(0, -1), message: `name ${place} ${needed}${hint}` };
}

/** Instead of zod's default messages, so that the messages of the schema's author are known by this one being absent. */
const NO_MESSAGE = '';

/** Parses a value for `explain`. */
export function parseForExplanation<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  return schema.safeParse(value, { error: () => NO_MESSAGE });
}

/** Whether the schema's author wrote the message. */
function hasOwnMessage(issue: Issue): boolean {
  return issue.message !== NO_MESSAGE;
}

function foundAs(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing; ';
  if (value === null || (value === '' && issue.code === 'too_small')) return 'is empty; ';
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  return wantsText && typeof value !== 'object' ? 'must be put in quotes; ' : '';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
};

function neededBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${JSON.stringify(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${lengthOf(issue.origin)}`;
    case 'too_big':
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${lengthOf(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'must be a web address, such as https://api.example/v1'
        : `must be ${issue.format}`;
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_union':
    case 'unrecognized_keys':
    case 'custom':
      return 'must have the documented form';
  }
}

function lengthOf(origin: string): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' long' : '';
}

function stepsOf(path: readonly PropertyKey[]): Path {
  return path.filter((step) => typeof step !== 'symbol');
}

/** All strings and numbers in a value, as strings: any of a vendor's settings may be a secret. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isMapping(value) ? Object.values(value).flatMap(textsIn) : [];
}
