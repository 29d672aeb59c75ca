import { readFileSync } from 'node:fs';

/** Sends the query in `question.graphql` to a gateway: `node ask.ts [URL]`. */

const [url = 'http://127.0.0.1:4002/'] = process.argv.slice(2);
const response = await fetch(url, {
  method: 'POST',
  headers: { authorization: `Bearer ${process.env.KEY ?? ''}`, 'content-type': 'application/json' },
  body: JSON.stringify({
    query: readFileSync(new URL('question.graphql', import.meta.url), 'utf8'),
    variables: { first: 3 },
  }),
});
console.log(JSON.stringify(await response.json(), null, 2));
