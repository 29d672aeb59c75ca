/** Keys of earlier versions, by path, with a message that says what replaced them and what to do. */
export const removedKeys: ReadonlyMap<string, string> = new Map([
  ['server.compiledExecution', 'was removed; every operation is executed by a plan, so delete this key'],
]);
