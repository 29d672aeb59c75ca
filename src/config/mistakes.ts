/** The path of a value in the file: keys of mappings and indexes of lists. */
export type Path = readonly (string | number)[];

/** A mistake as found by a check; `readConfig` sorts and masks it. */
export interface Finding {
  readonly at: Path;
  readonly message: string;
}

/** A mistake as shown to the operator. */
export interface Mistake {
  /** The path in the file: `companies[0].sources[2].connection`; empty for the file itself. */
  readonly path: string;
  /** What is wrong and what would be valid, in one line. Never contains a secret. */
  readonly message: string;
}

/** Thrown for an invalid configuration, with all its mistakes in file order. */
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

/** The value at a path of a parsed tree, or undefined. */
export function valueAt(tree: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
    return isMapping(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, tree);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
