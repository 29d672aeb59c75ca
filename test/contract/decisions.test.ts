import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { packageRoot } from '../../src/package-root';

const FOLDER = join(packageRoot(), 'docs', 'decisions');
const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');
const pages = readdirSync(FOLDER).filter((file) => file !== 'README.md');

/** `Status: accepted, 2026-11-20.` or `Status: superseded by [title](page.md), 2026-11-26.` */
const STATUS = /^Status: (accepted|superseded) ?(?:by \[[^\]]+\]\(([^)]+)\))?, (\d{4}-\d{2}-\d{2})\.$/m;

describe.each(pages)('the decision %s', (file) => {
  const text = read(file);
  const [, status, successor, date = ''] = STATUS.exec(text) ?? [];

  it('is named by its date and subject, and has a status with a date', () => {
    expect(file).toMatch(/^\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/);
    expect(text).toMatch(/^# .+\n\nStatus: /);
    expect(status).toBeDefined();
    expect(date >= file.slice(0, 10)).toBe(true);
    expect(successor === undefined).toBe(status === 'accepted');
    if (successor !== undefined) expect(read(successor)).toContain(`](${file})`);
  });

  it('says what was decided, instead of what, and at what price', () => {
    const sections = ['**Decision.**', '**Instead of**', '**Price.**'];
    expect(sections.filter((section) => !text.includes(section))).toEqual([]);
  });

  it('is in the index, with its date, title and status', () => {
    const title = /^# (.+)$/m.exec(text)?.[1] ?? '';
    const row = read('README.md')
      .split('\n')
      .find((line) => line.includes(`](${file})`));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      file.slice(0, 10),
      `[${title}](${file})`,
      status,
      '',
    ]);
  });
});

it('the index has as many rows as there are decisions', () => {
  expect(pages.length).toBeGreaterThan(14);
  expect(read('README.md').match(/^\| \d{4}/gm)).toHaveLength(pages.length);
});
