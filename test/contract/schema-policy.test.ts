import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unannouncedChanges } from '../../scripts/schema-changes.mjs';
import { packageRoot } from '../../src/package-root';

/** The check that refuses changes of the graph which break clients, unless the changelog names them. */

const RELEASED = `
  directive @cost(weight: String!, unit: String) repeatable on OBJECT | SCALAR
  directive @listSize on OBJECT
  scalar Percent
  interface Node { id: ID! }
  type Team implements Node { id: ID! name: String size: Int }
  type Group { id: ID! }
  union Owner = Team | Group
  enum Level { LOW HIGH }
  input Order { field: Level = LOW }
  type Query { teams(first: Int = 20, search: String, orderBy: Order): [Team!] owner: Owner level: Level }
`;

/** The coordinates that the check refuses after an edit. */
function refused(edit: readonly [before: string, after: string], changes = ''): readonly string[] {
  const current = RELEASED.replace(...edit);
  expect(current).not.toBe(RELEASED);
  const changelog = `# Changelog\n\n## [Unreleased]\n\n${changes}\n\n## [0.1.0]\n\n- \`Team.id\` and \`Query.owner\` are gone.\n`;
  return unannouncedChanges({ released: RELEASED, current, changelog }).map(({ coordinate }) => coordinate);
}

describe('a change of the graph', () => {
  it.each<[string, readonly [string, string], string]>([
    ['a removed field', ['size: Int', ''], 'Team.size'],
    ['a removed field that an earlier release names', ['owner: Owner', ''], 'Query.owner'],
    ['another type of a field', ['size: Int', 'size: String'], 'Team.size'],
    ['a removed type', ['scalar Percent', ''], 'Percent'],
    ['a removed enum value', ['LOW HIGH', 'LOW'], 'Level.HIGH'],
    ['a removed member of a union', ['Team | Group', 'Team'], 'Owner.Group'],
    ['an interface that is no longer implemented', ['Team implements Node', 'Team'], 'Team'],
    ['a removed argument', ['search: String, ', ''], 'Query.teams(search:)'],
    ['a required argument', ['search: String', 'search: String, by: ID!'], 'Query.teams(by:)'],
    ['another default of an argument', ['first: Int = 20', 'first: Int = 10'], 'Query.teams(first:)'],
    ['a default that is gone', ['first: Int = 20', 'first: Int'], 'Query.teams(first:)'],
    ['a required input field', ['field: Level = LOW', 'field: Level = LOW by: ID!'], 'Order.by'],
    ['another default of an input field', ['field: Level = LOW', 'field: Level = HIGH'], 'Order.field'],
    ['a removed directive', ['directive @listSize on OBJECT', ''], '@listSize'],
    ['a removed argument of a directive', [', unit: String', ''], '@cost(unit:)'],
    ['a required argument of a directive', ['unit: String', 'unit: String, by: ID!'], '@cost(by:)'],
    ['a directive that may stand once', [' repeatable', ''], '@cost'],
    ['a removed location of a directive', ['OBJECT | SCALAR', 'OBJECT'], '@cost'],
  ])('that breaks clients is refused, unless a line names it: %s', (_, edit, coordinate) => {
    expect(refused(edit)).toEqual([coordinate]);
    expect(refused(edit, `### Removed\n\n- \`${coordinate}\`: no client used it.`)).toEqual([]);
  });

  it('may be named together with others of its kind, and by nothing less', () => {
    const edit = ['first: Int = 20', 'first: Int'] as const;
    expect(refused(edit, '- `*(first:)` has its default in the description.')).toEqual([]);
    expect(refused(edit, '- `first` has its default in the description, and `Query.teams` too.')).toHaveLength(1);
    expect(refused(edit, '- `*` changed.')).toHaveLength(1);
  });

  it.each<[string, readonly [string, string]]>([
    ['a field', ['size: Int', 'size: Int colour: String']],
    ['an enum value', ['LOW HIGH', 'LOW HIGH HIGHEST']],
    ['an optional argument', ['search: String', 'search: String, by: ID']],
    ['an optional input field', ['field: Level = LOW', 'field: Level = LOW by: ID']],
    ['a deprecation', ['size: Int', 'size: Int @deprecated(reason: "Use name.")']],
    ['a promise that a field is never null', ['size: Int', 'size: Int!']],
  ])('that only adds passes: %s', (_, edit) => {
    expect(refused(edit)).toEqual([]);
  });
});

describe('the check of CI', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(packageRoot(), 'scripts', 'check-schema.mjs'), ...args], { encoding: 'utf8' });

  it('passes over the graph as it is', () => {
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails, and says which element is missing and what to do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'awaregraph-schema-policy-'));
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs', 'released-schema.graphql'), RELEASED);
    writeFileSync(join(folder, 'docs', 'schema.graphql'), RELEASED.replace('size: Int', ''));
    cpSync(join(packageRoot(), 'CHANGELOG.md'), join(folder, 'CHANGELOG.md'));
    const { status, stderr } = run(folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toContain('`Team.size`: Team.size was removed.');
    expect(stderr).toContain('name it under [Unreleased] in CHANGELOG.md');
  });
});
