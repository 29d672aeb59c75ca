// Fails where a banned word stands in code, comments or docs; `CONTRIBUTING.md` says what to write instead.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const banned = Object.entries(JSON.parse(readFileSync(join(here, 'banned-words.json'), 'utf8'))).map(
  ([pattern, instead]) => ({ pattern: new RegExp(pattern, 'i'), instead }),
);

/** Tracked and new files of the repository at `root`, or the files named. */
const [root, ...named] = process.argv.slice(2);
const base = root ?? join(here, '..');
const list = () =>
  execFileSync(
    'git',
    ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.md', '*.graphql', '*.yaml'],
    {
      cwd: base,
      encoding: 'utf8',
    },
  ).split('\n');
const files = (named.length > 0 ? named : list()).filter(
  // The page that names the words, and what is generated from checked sources.
  (file) =>
    file !== '' &&
    !/^(?:CONTRIBUTING\.md|docs\/(?:released-)?schema\.graphql|src\/generated\/|examples\/.*\/gql\/|dashboard\/src\/.*\/gql\/)/.test(
      file,
    ),
);

let found = 0;
for (const file of files) {
  const lines = readFileSync(join(base, file), 'utf8').split('\n');
  for (const [index, line] of lines.entries())
    for (const { pattern, instead } of banned) {
      const [word] = pattern.exec(line) ?? [];
      if (word === undefined) continue;
      found += 1;
      console.error(`${file}:${index + 1}: "${word}": write ${instead}`);
    }
}
if (found > 0) {
  console.error(`${found} banned word(s)`);
  process.exitCode = 1;
}
