/** Where a value stands in the file: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** A mistake while it is still looked for; the reader sorts, masks and prints it. */
export interface Finding {
  readonly at: Path;
  readonly message: string;
}

/** One mistake, as the operator reads it. */
export interface Mistake {
  /** Where in the file: `companies[0].sources[2].connection`; empty for the file itself. */
  readonly path: string;
  /** What is wrong and what would be right, in one line. Never a secret's value. */
  readonly message: string;
}

/** The configuration is wrong. Every mistake at once, in the order of the file. */
export class ConfigError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super('the configuration is wrong');
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}

/** `companies[0].sources[2].connection` */
export function pathText(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.replace(/^\./, '');
}

/** What stands at a path of a parsed tree, or undefined. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, tree);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
