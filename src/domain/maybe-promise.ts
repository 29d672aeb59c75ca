/** A value or a promise of it. Avoids one promise per field and row, which would cost more than the rest of resolving. */
export type MaybePromise<T> = T | Promise<T>;

/** Applies `next`: synchronously if the value is not a promise. */
export function mapMaybePromise<A, B>(value: MaybePromise<A>, next: (value: A) => MaybePromise<B>): MaybePromise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All values: synchronously if none is a promise. */
export function allMaybePromise<const T extends readonly unknown[]>(
  values: T,
): MaybePromise<{ readonly [Index in keyof T]: Awaited<T[Index]> }> {
  type All = { readonly [Index in keyof T]: Awaited<T[Index]> };
  // Without a promise among them, the values are what awaiting them gives.
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as All);
}
