import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createProgress } from '../../src/cli/progress';
import type { ProgressOptions } from '../../src/cli/progress';

/** What a stream got, and progress on it. */
function progressOn(isTTY: boolean, options: Omit<ProgressOptions, 'stream'> = {}) {
  const written: string[] = [];
  const stream = { isTTY, columns: 20, write: (text: string) => written.push(text) > 0 };
  return { written, progress: createProgress({ ...options, stream: stream as unknown as NodeJS.WriteStream }) };
}

describe('progress', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is one line on a terminal, no longer than it, and nothing of it is left', () => {
    const { written, progress } = progressOn(true);
    progress.show('1 of 7 sources');
    progress.show('2 of 7 sources: and more than fits');
    progress.end();
    expect(written).toEqual(['\r\u001B[K1 of 7 sources', '\r\u001B[K2 of 7 sources: and', '\r\u001B[K']);
  });

  it('is a line every five seconds elsewhere, and none for what ends sooner', () => {
    const { written, progress } = progressOn(false);
    for (let second = 0; second < 12; second += 1) {
      progress.show(`second ${second}`);
      jest.advanceTimersByTime(1000);
    }
    progress.end();
    expect(written).toEqual(['second 5\n', 'second 10\n']);
  });

  it('begins at once and is a line each second if it was asked for', () => {
    const { written, progress } = progressOn(false, { requested: true, quiet: true });
    for (const text of ['a', 'b']) progress.show(text);
    jest.advanceTimersByTime(1000);
    progress.show('c');
    expect(written).toEqual(['a\n', 'c\n']);
  });

  it('is nothing where a program reads', () => {
    const { written, progress } = progressOn(false, { quiet: true });
    jest.advanceTimersByTime(60_000);
    progress.show('late');
    progress.end();
    expect(written).toEqual([]);
  });
});
