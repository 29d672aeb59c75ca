// Starts the built program and lets it answer its example queries, so that Node.js stores what it compiled in `dist/.compile-cache`:
// the first start of a new build, in a container for example, then finds it there. Without it, programs only start more slowly.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const main = join(import.meta.dirname, '..', 'dist', 'src', 'cli', 'main.js');
const { exampleQueries } = createRequire(main)('./example-queries.js');

const demo = spawn(process.execPath, [main, 'demo', '--port', '0', '--learners', '30'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = new Promise((resolve) => demo.once('exit', resolve));
const printed = await new Promise((resolve) => {
  let text = '';
  demo.stdout.on('data', (chunk) => {
    text += chunk;
    if (/listening on \S+\n/.test(text)) resolve(text);
  });
  void ended.then(() => resolve(text));
});
const [, url] = /listening on (\S+)/.exec(printed) ?? [];
const [, key] = /API key\s+(\S+)/.exec(printed) ?? [];
if (url)
  for (const { query } of exampleQueries)
    await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then((response) => response.text());
demo.kill('SIGTERM');
await ended;
