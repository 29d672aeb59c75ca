// The graph that a peer serves: the posts if there is an upstream, else the learners.
export const { createContext, resolvers, typeDefs } = await import(
  process.env.UPSTREAM ? './posts.mjs' : './resolvers.mjs'
);
