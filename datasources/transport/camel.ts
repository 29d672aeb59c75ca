/** `hoot_score` as `hootScore`. */
type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

export type CamelKeys<T> = T extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : T extends object
    ? { [Key in keyof T & string as Camel<Key>]: CamelKeys<T[Key]> }
    : T;

/** A parsed vendor value with its field names in camel case, as in the graph, at all depths. */
export function camelKeys<T>(value: T): CamelKeys<T> {
  // `CamelKeys` describes exactly what `renamed` does.
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
