/** What executes Awaregraph's operations. Figures of another executor do not apply to this one. */
export const EXECUTION = 'graphql-js';

/**
 * A warning for figures that were measured with another executor.
 * @param which the figures, as the beginning of the sentence
 */
export const outdatedNote = (which) =>
  `**${which} measured while Awaregraph compiled operations (graphql-jit), which was not always correct and is no
longer done** ([why](decisions/2026-11-26-one-executor.md)). Until the next measurement: expect fewer requests a second, and more
processor time for each request that is executed; nothing else has changed.`;
