import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SourceProblemCode } from '../../src/generated/enums';
import { CODE_OF_PROBLEM, ERROR_CODES } from '../../src/server/error-codes';
import { packageRoot } from '../../src/package-root';

/** Error codes have one table. The compiler checks each use; these tests check that no code passes the compiler by. */

const TABLE = 'src/server/error-codes.ts';
/** A code as a literal that no type of the table checks. */
const LITERAL_CODE = /\bcode: ['"`]/;
/** Their codes are those of results of mutations, or of sources: the types `ErrorCode` and `ProblemCode` check them. */
const WRITES = 'src/server/writes/';
const files = globSync('{src/{server,access},resolvers}/**/*.ts', { cwd: packageRoot() }).filter(
  (file) => file !== TABLE && !file.startsWith(WRITES),
);
const linesWith = (pattern: RegExp, text: string): readonly string[] =>
  text.split('\n').filter((line) => pattern.test(line));

describe('codes of errors', () => {
  it('are taken from the table by every file that answers clients', () => {
    expect(files.length).toBeGreaterThan(60);
    const found = files.flatMap((file) =>
      linesWith(LITERAL_CODE, readFileSync(join(packageRoot(), file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
    expect(linesWith(LITERAL_CODE, "  extensions: { code: 'MADE_UP' },")).toHaveLength(1);
  });

  it('are not recognised by the text of an error', () => {
    const all = globSync('{src,resolvers,datasources}/**/*.ts', { cwd: packageRoot() });
    const byText = /\bmessage\s*\.\s*(?:includes|startsWith|endsWith|match|search|indexOf)\(|\.test\(\w*\.?message\)/;
    const allowed = [
      // Redis says in the text of a reply, and nowhere else, what it is.
      'datasources/cache/redis-check.ts',
      'datasources/cache/redis-client.ts',
      'datasources/cache/redis-keys.ts',
      // It shortens a message of graphql-js, which has no option for it, and decides nothing.
      'src/server/validation/validate.ts',
    ];
    const found = all.filter((file) => byText.test(readFileSync(join(packageRoot(), file), 'utf8')));
    expect(found.sort()).toEqual(allowed);
  });

  it('cover each code of a source problem, and each has its own', () => {
    const reported = Object.keys(SourceProblemCode).filter((code) => code !== 'DISABLED');
    expect(Object.keys(CODE_OF_PROBLEM).sort()).toEqual(reported.sort());
    const codes = Object.values(CODE_OF_PROBLEM);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(Object.entries(ERROR_CODES))(
    '%s has a meaning that can be read alone, and statuses of HTTP',
    (name, facts) => {
      if (facts.meaning === null) expect(Object.values<string>(CODE_OF_PROBLEM)).toContain(name);
      else expect(facts.meaning).toMatch(/^[A-Z].*\.$/s);
      for (const status of facts.statuses)
        expect([200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503]).toContain(status);
    },
  );
});
