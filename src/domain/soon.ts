/** What may be at hand already: then nobody waits for it. A promise for each field of each row costs more than the rest. */
export type Soon<T> = T | Promise<T>;

/** What comes of it, at once where it is here. */
export function andThen<A, B>(value: Soon<A>, next: (value: A) => Soon<B>): Soon<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}
