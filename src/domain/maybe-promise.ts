/** A value or a promise of it. Avoids one promise per field and row, which would cost more than the rest of resolving. */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `next`: synchronously if the value is not a promise. */
export function mapMaybePromise<A, B>(value: MaybePromise<A>, next: (value: A) => MaybePromise<B>): MaybePromise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}
