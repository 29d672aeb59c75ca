import { isMapping, pathText } from './mistakes';
import type { Finding, Path } from './mistakes';

/** What placeholders may stand for. */
export interface InterpolationSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
}

/** The tree with its placeholders filled in. */
export interface Interpolated {
  readonly tree: unknown;
  readonly findings: readonly Finding[];
  /** For each value that held placeholders, by its path's text: the placeholders as written. Messages name these instead of values. */
  readonly placeholders: ReadonlyMap<string, string>;
  /** Every text that came from outside the file: never to be printed. */
  readonly outside: readonly string[];
}

const placeholder = /\$\{([^}]*)(\}?)/g;
const variable = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s;

/**
 * Fills in `${NAME}`, `${NAME:-default}` (also where NAME is empty) and `${file:/path}` (trimmed) inside every text.
 * It works on the parsed tree, so a value cannot change the file's structure, and what was filled in is not read again.
 */
export function interpolate(tree: unknown, surroundings: InterpolationSources): Interpolated {
  const findings: Finding[] = [];
  const placeholders = new Map<string, string>();
  const outside: string[] = [];

  const fill = (text: string, at: Path): string | undefined => {
    if (!text.includes('${')) return text;
    let failed = false;
    const names: string[] = [];
    const filled = text.replace(placeholder, (_, inside: string, end: string) => {
      const result = end === '' ? malformed : lookUp(inside, surroundings);
      if ('mistake' in result) {
        findings.push({ at, message: result.mistake });
        failed = true;
        return '';
      }
      names.push(result.name);
      outside.push(result.text);
      return result.text;
    });
    placeholders.set(pathText(at), names.join(''));
    outside.push(filled);
    return failed ? undefined : filled;
  };

  const walk = (value: unknown, at: Path): unknown => {
    if (typeof value === 'string') return fill(value, at);
    if (Array.isArray(value)) return value.map((child, index) => walk(child, [...at, index]));
    if (!isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, [...at, key])]));
  };

  return { tree: walk(tree, []), findings, placeholders, outside };
}

type LookedUp = { name: string; text: string } | { mistake: string };

const malformed: LookedUp = { mistake: 'a placeholder is malformed; write ${NAME}, ${NAME:-default} or ${file:/path}' };

function lookUp(inside: string, { env, readFile }: InterpolationSources): LookedUp {
  if (inside.startsWith('file:')) return readSecretFile(inside.slice('file:'.length), readFile);
  const [, name, fallback] = variable.exec(inside) ?? [];
  if (name === undefined) return malformed;
  const text = env[name];
  if (fallback !== undefined) return { name: `\${${name}}`, text: text === undefined || text === '' ? fallback : text };
  if (text === undefined) {
    return { mistake: `the environment variable ${name} is not set; set it, or write \${${name}:-default}` };
  }
  return { name: `\${${name}}`, text };
}

function readSecretFile(path: string, readFile: (path: string) => string): LookedUp {
  try {
    return { name: `\${file:${path}}`, text: readFile(path).trim() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
    return { mistake: `the file ${path} cannot be read${code}; check the path and its permissions` };
  }
}
