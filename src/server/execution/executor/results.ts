/** An object of the response. It has no prototype, so that a field may have any name. */
export type ResultObject = Record<string, unknown>;

/**
 * Creates result objects. Objects of a constructor have a hidden class; `Object.create(null)` would make a hash table,
 * which takes more memory and is slower to serialise.
 */
export const ResultObject = function () {} as unknown as new () => ResultObject;
ResultObject.prototype = Object.freeze(Object.create(null) as object);

/** Whether a value is a promise, or acts like one: the same question that graphql-js asks. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return (
    ((typeof value === 'object' && value !== null && !(value instanceof ResultObject)) ||
      typeof value === 'function') &&
    'then' in value &&
    typeof value.then === 'function'
  );
}

/** Replaces the fields that are promises by their values. Rejects with the first of them that does. */
export function settleFields(object: ResultObject, pending: readonly string[]): Promise<ResultObject> {
  return Promise.all(pending.map((name) => object[name])).then((values) => {
    for (const [index, name] of pending.entries()) object[name] = values[index];
    return object;
  });
}

/** Handles rejections of promises whose outcome no longer matters: an unhandled one would end the process. */
export function ignoreOutcomes(values: readonly unknown[]): void {
  for (const value of values) if (isPromise(value)) value.then(undefined, () => undefined);
}
