// The REST interface of Tailcall's own benchmark: 100 posts by 10 users. Serialised once, so that it is never the bottleneck.
import { createServer } from 'node:http';

const users = Array.from({ length: 10 }, (_, index) => ({
  id: index + 1,
  name: `User number ${index + 1}`,
  username: `user${index + 1}`,
  email: `user${index + 1}@posts.example`,
}));
const posts = Array.from({ length: 100 }, (_, index) => ({
  id: index + 1,
  userId: Math.floor(index / 10) + 1,
  title: `Post ${index + 1}: what to do about a message that asks for your password`,
  body: `The ${index + 1}st of a hundred posts, as long as posts of a blog are before somebody shortens them. `.repeat(
    2,
  ),
}));
const allPosts = Buffer.from(JSON.stringify(posts));
const one = new Map(users.map((user) => [String(user.id), Buffer.from(JSON.stringify(user))]));
let calls = {};

const count = (name) => (calls[name] = (calls[name] ?? 0) + 1);
function answer({ pathname, searchParams }) {
  if (pathname === '/posts') return (count('GET /posts'), allPosts);
  if (pathname === '/users') {
    count('GET /users');
    const ids = searchParams.getAll('id');
    return Buffer.from(JSON.stringify(users.filter(({ id }) => ids.length === 0 || ids.includes(String(id)))));
  }
  if (pathname.startsWith('/users/')) return (count('GET /users/:id'), one.get(pathname.slice('/users/'.length)));
  if (pathname === '/calls') return Buffer.from(JSON.stringify(calls));
  if (pathname === '/reset') calls = {};
  const address = `http://127.0.0.1:${server.address().port}`;
  return Buffer.from(JSON.stringify({ configuration: { upstream: address } }));
}

const server = createServer((request, response) => {
  const body = answer(new URL(request.url, 'http://upstream'));
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json', 'content-length': body?.length ?? 0 });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
