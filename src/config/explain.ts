import type { z } from 'zod';
import type { Mistake } from './interpolate';

/** zod's findings as one line each: where, what is wrong, what would be right. Values are never quoted. */
export function explain(error: z.ZodError, prefix: readonly PropertyKey[] = []): readonly Mistake[] {
  return error.issues.flatMap((issue) => explainIssue(issue, prefix));
}

function explainIssue(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): readonly Mistake[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pathText([...path, key]),
        message: 'is no key that is known here; remove it or check its spelling',
      }));
    case 'invalid_type':
      return [
        {
          path: pathText(path),
          message:
            issue.input === undefined
              ? `is missing or not ${article(issue.expected)}`
              : `must be ${article(issue.expected)}`,
        },
      ];
    case 'invalid_value':
      return [{ path: pathText(path), message: `must be one of ${issue.values.map(String).join(', ')}` }];
    case 'too_small':
      return [{ path: pathText(path), message: `must be at least ${issue.minimum}${lengthOf(issue.origin)}` }];
    case 'too_big':
      return [{ path: pathText(path), message: `must be at most ${issue.maximum}${lengthOf(issue.origin)}` }];
    case 'invalid_union':
      return [
        {
          path: pathText(path),
          message: issue.message === 'Invalid input' ? 'fits none of the forms that are allowed here' : issue.message,
        },
      ];
    default:
      return [
        {
          path: pathText(path),
          message: issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message : 'is wrong',
        },
      ];
  }
}

function lengthOf(origin: string): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' long' : '';
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}

/** `companies[0].sources[2].connection` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}
