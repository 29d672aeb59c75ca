// The changes of the graph that break clients: docs/schema-policy.md.
import { buildSchema, findBreakingChanges, findDangerousChanges, isInputObjectType } from 'graphql';

/** What a client relies on beside the types. Other dangerous changes are additions, which clients must expect. */
const AS_GOOD_AS_BREAKING = new Set(['ARG_DEFAULT_VALUE_CHANGE']);

/** graphql-js reports changes as sentences: the element that each names, as a schema coordinate. */
const COORDINATES = [
  [/^(\w+) was removed from (?:union|enum) type (\w+)\./, '$2.$1'],
  [/^A required field (\w+) on input type (\w+) /, '$2.$1'],
  [/^A required arg (\w+) on directive (\w+) /, '@$2($1:)'],
  [/^A required arg (\w+) on (\S+) /, '$2($1:)'],
  [/^(\S+) arg (\w+) /, '$1($2:)'],
  [/^Repeatable flag was removed from (\w+)\./, '@$1'],
  [/^[A-Z_]+ was removed from (\w+)\./, '@$1'],
  [/^(\w+) was removed from (\w+)\./, '@$2($1:)'],
  [/^(\w+(?:\.\w+)?) /, '$1'],
];

function coordinateOf({ type, description }) {
  for (const [pattern, coordinate] of COORDINATES) {
    const found = pattern.exec(description);
    if (!found) continue;
    const name = coordinate.replace(/\$(\d)/g, (_, group) => found[group]);
    return type === 'DIRECTIVE_REMOVED' ? `@${name}` : name;
  }
  return description;
}

/** graphql-js does not compare the defaults of input fields. */
function changedInputDefaults(before, after) {
  return Object.values(before.getTypeMap()).flatMap((type) => {
    const now = after.getType(type.name);
    if (!isInputObjectType(type) || !isInputObjectType(now)) return [];
    return Object.values(type.getFields()).flatMap(({ name, defaultValue }) => {
      const field = now.getFields()[name];
      if (!field || JSON.stringify(field.defaultValue) === JSON.stringify(defaultValue)) return [];
      return { coordinate: `${type.name}.${name}`, description: `${type.name}.${name} has another default value.` };
    });
  });
}

function breakingChanges(before, after) {
  const reported = [
    ...findBreakingChanges(before, after),
    ...findDangerousChanges(before, after).filter(({ type }) => AS_GOOD_AS_BREAKING.has(type)),
  ];
  return [
    ...reported.map((change) => ({ coordinate: coordinateOf(change), description: change.description })),
    ...changedInputDefaults(before, after),
  ];
}

/** Whether one of the names is the coordinate; `*` in a name is any part of it. */
function isNamed(coordinate, names) {
  return names.some((name) => {
    const parts = name.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`).test(coordinate);
  });
}

/** The names in code spans of the changes that are not yet released. */
function namesIn(changelog) {
  const [, unreleased = ''] = /^## \[Unreleased\]\n([^]*?)(?=^## |$(?![^]))/m.exec(changelog) ?? [];
  return [...unreleased.matchAll(/`([^`]+)`/g)]
    .map(([, name]) => name)
    .filter((name) => /^[@\w*.():]*\w[@\w*.():]*$/.test(name));
}

/** What breaks clients of the released graph and is not named in the changelog. All three are texts. */
export function unannouncedChanges({ released, current, changelog }) {
  const names = namesIn(changelog);
  return breakingChanges(buildSchema(released), buildSchema(current)).filter(
    ({ coordinate }) => !isNamed(coordinate, names),
  );
}
