export interface Mistake {
  /** Where in the file: `companies[0].sources[2].connection`; empty for the file itself. */
  readonly path: string;
  /** What is wrong and what would be right, in one line. Never a secret's value. */
  readonly message: string;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @throws when the file cannot be read */
  readonly readFile: (path: string) => string;
}

const REFERENCE = /\$\{([^}]*)\}/g;
const VARIABLE = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s;

/** Fills `${NAME}`, `${NAME:-default}` and `${file:/path}` into every text of a parsed file. */
export function interpolate(
  value: unknown,
  { env, readFile }: Surroundings,
): { readonly value: unknown; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];

  const resolve = (reference: string, path: string): string => {
    if (reference.startsWith('file:')) {
      const file = reference.slice('file:'.length);
      try {
        return readFile(file).trim();
      } catch {
        mistakes.push({ path, message: `the file ${file} cannot be read` });
        return '';
      }
    }
    const [, name, fallback] = VARIABLE.exec(reference) ?? [];
    if (name === undefined) {
      mistakes.push({
        path,
        message: `"\${${reference}}" is no reference; write \${NAME}, \${NAME:-default} or \${file:/path}`,
      });
      return '';
    }
    const found = env[name];
    if (fallback !== undefined) return found || fallback;
    if (found === undefined) mistakes.push({ path, message: `the environment variable ${name} is not set` });
    return found ?? '';
  };

  const walk = (node: unknown, path: string): unknown => {
    if (typeof node === 'string') return node.replace(REFERENCE, (_, reference: string) => resolve(reference, path));
    if (Array.isArray(node)) return node.map((item, index) => walk(item, `${path}[${index}]`));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, item]) => [key, walk(item, path ? `${path}.${key}` : key)]),
    );
  };

  return { value: walk(value, ''), mistakes };
}
