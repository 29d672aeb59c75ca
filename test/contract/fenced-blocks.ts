import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root';

export interface FencedBlock {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

/** The pages for users: what they read before they read code. */
const PAGES = ['README.md', 'docs/**/*.md', 'sandbox/README.md'];

/** Every block of these languages in the pages, without the indentation of the list that it is in. */
export function fencedBlocks(...languages: readonly string[]): readonly FencedBlock[] {
  return globSync(PAGES, { cwd: packageRoot() })
    .sort()
    .flatMap((page) =>
      [...readFileSync(join(packageRoot(), page), 'utf8').matchAll(/^( *)```(\w+)[^\n]*\n([^]*?)^ *```$/gm)].map(
        ([, indent = '', language = '', text = '']) => ({
          page,
          language,
          text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        }),
      ),
    )
    .filter(({ language }) => languages.includes(language));
}

/** The commands of a block for a shell, one for each line; a backslash continues a line, and comments are left out. */
export const commandsIn = ({ text }: FencedBlock): readonly string[] =>
  text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)#\s.*$/, '').trim())
    .filter((line) => line !== '');
