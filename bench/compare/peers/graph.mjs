// Which graph a peer serves: that of the posts where there is an upstream, else that of the learners.
export const { createContext, resolvers, typeDefs } = await import(
  process.env.UPSTREAM ? './posts.mjs' : './resolvers.mjs'
);
