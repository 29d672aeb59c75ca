/** Keys of earlier versions, by their path: what became of them, and what to do now. */
export const removedKeys: ReadonlyMap<string, string> = new Map([
  ['server.compiledExecution', 'was removed; graphql-js executes every operation, so delete this key'],
]);
