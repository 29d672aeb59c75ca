// The graph of Tailcall's benchmark, as it is usually written: fetch, and one batch of users a request.
import DataLoader from 'dataloader';

export const typeDefs = `
  type Query { posts: [Post!]! }
  type Post { id: Int!  userId: Int!  title: String!  body: String!  user: User }
  type User { id: Int!  name: String!  username: String!  email: String! }
`;

const base = process.env.UPSTREAM;
const fetchJson = async (path) => (await fetch(base + path)).json();

export const createLoader = (get) =>
  new DataLoader(async (ids) => {
    const users = await get(`/users?${ids.map((id) => `id=${id}`).join('&')}`);
    const byId = new Map(users.map((user) => [user.id, user]));
    return ids.map((id) => byId.get(id) ?? null);
  });

export const resolvers = {
  Query: { posts: (_, args, { get }) => get('/posts') },
  Post: { user: ({ userId }, _, { users }) => users.load(userId) },
};
export const createContext = async () => ({ get: fetchJson, users: createLoader(fetchJson) });
