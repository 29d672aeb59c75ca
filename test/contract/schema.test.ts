import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, isObjectType, isInterfaceType, parse, print, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { vendors } from '../../datasources/registry';
import { describeCapabilities } from '../../src/domain/capability-fields';
import { createSchema, publicSdl, tryToServe } from '../../src/server/schema';
import { packageRoot } from '../../src/package-root';

const schema = createSchema();
const ours = parse(publicSdl());
const core = parse(readFileSync(join(__dirname, 'core.graphql'), 'utf8'));

/** Every field, argument, input field and enum value with its type: `Company.learners(first: Int): LearnerConnection`. */
function coordinates(document: DocumentNode): ReadonlySet<string> {
  const found = new Set<string>();
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        for (const one of definition.interfaces ?? [])
          found.add(`${definition.name.value} implements ${one.name.value}`);
        for (const field of definition.fields ?? []) {
          found.add(`${definition.name.value}.${field.name.value}: ${print(field.type)}`);
          for (const argument of field.arguments ?? []) {
            const fallback = argument.defaultValue ? ` = ${print(argument.defaultValue)}` : '';
            found.add(
              `${definition.name.value}.${field.name.value}(${argument.name.value}: ${print(argument.type)}${fallback})`,
            );
          }
        }
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        for (const field of definition.fields ?? [])
          found.add(`${definition.name.value}.${field.name.value}: ${print(field.type)}`);
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        for (const value of definition.values ?? []) found.add(`${definition.name.value}.${value.name.value}`);
        break;
      default:
        found.add(`${definition.kind} ${'name' in definition ? (definition.name?.value ?? '') : ''}`);
    }
  }
  return found;
}

describe('the public graph', () => {
  it('is valid: a server trusts the SDL of the package, and validates that of an outside vendor', () => {
    expect(() => tryToServe({ vendors: [{}] })).not.toThrow();
    const broken = { schema: 'extend type Company { more: Missing }' };
    expect(() => tryToServe({ vendors: [broken] })).toThrow(/Missing/);
  });

  it('contains the whole core: names, arguments, nullability, defaults', () => {
    const mine = coordinates(ours);
    expect([...coordinates(core)].filter((coordinate) => !mine.has(coordinate))).toEqual([]);
  });

  it('gives all lists the same shape', () => {
    const connections = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.name.endsWith('Connection'),
    );
    expect(connections.map(({ name }) => name).sort()).toEqual(
      [
        'Activity',
        'AssessmentResult',
        'Breach',
        'BreachExposure',
        'Breakdown',
        'Company',
        'Course',
        'CourseResult',
        'Group',
        'InfosecIqPhishHunterMessage',
        'InfosecIqTemplate',
        'Learner',
        'Policy',
        'PolicyResult',
        'Simulation',
        'SimulationResult',
        'Team',
        'Timeline',
      ].map((name) => `${name}Connection`),
    );
    for (const type of connections) {
      // Rows of a breakdown may hold one person twice.
      const further = type.name === 'BreakdownConnection' ? ['learnerCount'] : [];
      expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([
        'complete',
        'edges',
        ...further,
        'missing',
        'nodes',
        'pageInfo',
        'sources',
        ...(type.name === 'LearnerConnection' ? ['summary'] : []),
        'totalCount',
      ]);
    }
  });

  it('describes every element', () => {
    const bare: string[] = [];
    visit(ours, {
      enter(node, _key, _parent, _path, ancestors) {
        if (!('description' in node) || node.kind === Kind.SCHEMA_DEFINITION || node.description) return;
        const owner = ancestors.flat().findLast((ancestor) => 'name' in ancestor && ancestor.name?.kind === Kind.NAME);
        bare.push(
          `${owner && 'name' in owner ? `${owner.name?.value ?? ''}.` : ''}${'name' in node ? (node.name?.value ?? '') : node.kind}`,
        );
      },
    });
    expect(bare).toEqual([]);
  });

  it('equals docs/schema.graphql', () => {
    const printed = readFileSync(join(packageRoot(), 'docs', 'schema.graphql'), 'utf8');
    expect(printed).toBe(`${publicSdl().trimEnd()}\n`);
  });

  it('has an enum value and three types for each registered vendor, and no others', () => {
    const names = vendors.map(({ slug }) => slug.replaceAll('-', '_').toUpperCase());
    expect(schema.getType('Vendor')?.astNode).toBeDefined();
    expect([...coordinates(ours)].filter((coordinate) => coordinate.startsWith('Vendor.')).sort()).toEqual(
      names.map((name) => `Vendor.${name}`).sort(),
    );
    for (const { typeName } of vendors) {
      for (const part of ['Source', 'Account', 'CompanyProfile']) expect(schema.getType(typeName + part)).toBeDefined();
    }
  });

  it('has every field that capabilities name', () => {
    for (const { field } of describeCapabilities({ accounts: { support: 'FULL', endpoints: [] } })) {
      const [type = '', name = ''] = field.split('.');
      const found = schema.getType(type);
      expect([field, (isObjectType(found) || isInterfaceType(found)) && name in found.getFields()]).toEqual([
        field,
        true,
      ]);
    }
  });
});
