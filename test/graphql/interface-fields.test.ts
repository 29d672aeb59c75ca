import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import type { FieldDefinitionNode } from 'graphql';
import { addInterfaceFields } from '../../src/graphql/interface-fields';
import { readTypeDefs } from '../../src/graphql/type-defs';
import { packageRoot } from '../../src/package-root';

const CORE = parse(`
  interface Node { "Any id." id: ID! }
  interface Source implements Node { "The source's id." id: ID! "The slug." slug: String! @listSize(assumedSize: 3) }
  interface Record { "As sent." raw(all: Boolean = false): JSON @requiresScope(scope: RAW) }
`);

const completed = (sdl: string) =>
  addInterfaceFields([CORE], [parse(sdl)])
    .map(print)
    .join('\n');

describe('the SDL of a vendor', () => {
  it.each([
    {
      case: 'a type without fields gets all of its interfaces, of the first interface that has the field',
      sdl: 'type A implements Source & Node @cost(weight: "0")',
      expected:
        'type A implements Source & Node @cost(weight: "0") { "The source\'s id." id: ID! "The slug." slug: String! }',
    },
    {
      case: 'a field keeps its arguments, and the scope that it needs',
      sdl: 'type A implements Record { own: Int }',
      expected:
        'type A implements Record { "As sent." raw(all: Boolean = false): JSON @requiresScope(scope: RAW) own: Int }',
    },
    {
      case: 'a field that the type declares itself stays, in the place of the interface field',
      sdl: 'type A implements Source & Node { own: Int "Mine." id: ID! @cost(weight: "2") }',
      expected:
        'type A implements Source & Node { "Mine." id: ID! @cost(weight: "2") "The slug." slug: String! own: Int }',
    },
    {
      case: 'an interface of the vendor counts, and may itself implement one',
      sdl: 'interface Mine implements Node { extra: Int } type A implements Mine & Node',
      expected:
        'interface Mine implements Node { "Any id." id: ID! extra: Int } type A implements Mine & Node { extra: Int "Any id." id: ID! }',
    },
    {
      case: 'types without interfaces, unknown interfaces and other definitions stay as they are',
      sdl: 'type A { own: Int } type B implements Unknown { own: Int } extend enum Vendor { A }',
      expected: 'type A { own: Int } type B implements Unknown { own: Int } extend enum Vendor { A }',
    },
  ])('is completed: $case', ({ sdl, expected }) => {
    expect(completed(sdl)).toBe(print(parse(expected)));
  });

  it.each(globSync('datasources/*/vendor.graphql', { cwd: packageRoot() }))(
    'has no copied interface field: %s',
    (file) => {
      const { core } = readTypeDefs(packageRoot());
      const withoutDirectives = (field: FieldDefinitionNode) => print({ ...field, directives: [] });
      const shared = new Map(
        core.flatMap(({ definitions }) =>
          definitions.flatMap((one) =>
            one.kind === Kind.INTERFACE_TYPE_DEFINITION
              ? [[one.name.value, new Set(one.fields?.map(withoutDirectives))] as const]
              : [],
          ),
        ),
      );
      const copies = parse(readFileSync(join(packageRoot(), file), 'utf8')).definitions.flatMap((type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION
          ? (type.fields ?? [])
              .filter((field) =>
                type.interfaces?.some(({ name }) => shared.get(name.value)?.has(withoutDirectives(field))),
              )
              .map((field) => `${type.name.value}.${field.name.value}`)
          : [],
      );
      expect(copies).toEqual([]);
    },
  );
});
