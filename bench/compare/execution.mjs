/** What executes Awaregraph's operations. Figures of another version do not say how quick this one is. */
export const EXECUTION = 'graphql-js';

/**
 * A word of warning for figures that were measured otherwise.
 * @param which of them, as a sentence begins
 */
export const outdatedNote = (which) =>
  `**${which} measured while Awaregraph compiled operations (graphql-jit), which was not always right and is no longer
done** ([why](decisions/2026-11-26-one-executor.md)). Until they are measured anew: expect fewer requests a second, and more
processor time for each, where an answer is executed; nothing else of it has changed.`;
