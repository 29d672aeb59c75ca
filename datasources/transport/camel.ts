/** `hoot_score` as `hootScore`. */
export type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

export type CamelKeys<T> = T extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : T extends object
    ? { [Key in keyof T & string as Camel<Key>]: CamelKeys<T[Key]> }
    : T;

/** A value that was read from the wire, its fields named as the graph names fields: in camel case, all the way down. */
export function camelKeys<T>(value: T): CamelKeys<T> {
  // The type says the same as the loop below.
  return renamed(value) as CamelKeys<T>;
}

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [camelCase(key), renamed(inner)]));
}

/** `hoot_score` as `hootScore`. */
export function camelCase(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
