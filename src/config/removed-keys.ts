/** Keys of earlier versions, by path, with a message that says what replaced them and what to do. */
export const removedKeys: ReadonlyMap<string, string> = new Map([
  ['server.compiledExecution', 'was removed; graphql-js executes every operation, so delete this key'],
]);
