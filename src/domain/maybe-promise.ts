/** What may be at hand already: then nobody waits for it. A promise for each field of each row costs more than the rest. */
export type MaybePromise<T> = T | Promise<T>;

/** What comes of it, at once where it is here. */
export function mapMaybePromise<A, B>(value: MaybePromise<A>, next: (value: A) => MaybePromise<B>): MaybePromise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}
