import { isMapping, pathText } from './mistakes';
import type { Finding, Path } from './mistakes';

/** The sources of placeholder values. */
export interface InterpolationSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => string;
}

/** The tree with its placeholders substituted. */
export interface Interpolated {
  readonly tree: unknown;
  readonly findings: readonly Finding[];
  /** The placeholders as written, by the path of the value that contains them. Messages quote these instead of values. */
  readonly placeholders: ReadonlyMap<string, string>;
  /** All values that came from outside the file: never printed. */
  readonly substitutedValues: readonly string[];
}

const placeholder = /\$\{([^}]*)(\}?)/g;
const variable = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s;

/**
 * Substitutes `${NAME}`, `${NAME:-default}` (also if NAME is empty) and `${file:/path}` (trimmed) in every string. Works on
 * the parsed tree, so a value cannot change the file's structure, and substituted values are not interpolated again.
 */
export function interpolate(tree: unknown, sources: InterpolationSources): Interpolated {
  const findings: Finding[] = [];
  const placeholders = new Map<string, string>();
  const substitutedValues: string[] = [];

  const fill = (text: string, at: Path): string | undefined => {
    if (!text.includes('${')) return text;
    let failed = false;
    const names: string[] = [];
    const filled = text.replace(placeholder, (_, inside: string, end: string) => {
      const result = end === '' ? malformed : lookUp(inside, sources);
      if ('mistake' in result) {
        findings.push({ at, message: result.mistake });
        failed = true;
        return '';
      }
      names.push(result.name);
      substitutedValues.push(result.text);
      return result.text;
    });
    placeholders.set(pathText(at), names.join(''));
    substitutedValues.push(filled);
    return failed ? undefined : filled;
  };

  const walk = (value: unknown, at: Path): unknown => {
    if (typeof value === 'string') return fill(value, at);
    if (Array.isArray(value)) return value.map((child, index) => walk(child, [...at, index]));
    if (!isMapping(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child, [...at, key])]));
  };

  return { tree: walk(tree, []), findings, placeholders, substitutedValues };
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
