import {
  GraphQLError,
  Kind,
  buildASTSchema,
  concatAST,
  isTypeSystemExtensionNode,
  parse,
  validateSchema,
} from 'graphql';
import type { DefinitionNode, DocumentNode } from 'graphql';
import type { Vendor } from '../../datasources/spec/vendor';
import { readTypeDefs } from '../graphql/type-defs';
import { packageRoot } from '../package-root';

/**
 * Finds what is wrong with the SDL of a vendor from outside: whether it parses, has what every vendor has, and fits the rest
 * of the graph.
 * @param others the SDL of the vendors from outside that were loaded before
 */
export function findInVendorSdl({ slug, typeName, schema = '' }: Vendor, others: readonly string[]): readonly string[] {
  let document: DocumentNode;
  try {
    document = parse(schema);
  } catch (error) {
    return [`has a schema that does not parse: ${explain(error)}`];
  }
  const foreign = document.definitions.filter(isForeignExtension);
  if (foreign.length > 0)
    return foreign.map(
      ({ loc }) =>
        `has a schema that extends what it must not (line ${loc?.startToken.line ?? '?'}): a vendor extends the enum Vendor and the unions \`…Details\`, and writes the fields of its own types in one place`,
    );
  const missing = missingIn(document, slug, typeName);
  if (missing.length > 0) return missing.map((what) => `has a schema without ${what}`);
  try {
    const { core, vendors } = readTypeDefs(packageRoot(), [...others, schema]);
    const [error] = validateSchema(buildASTSchema(concatAST([...core, ...vendors])));
    return error ? [`has a schema that does not fit: ${explain(error)}`] : [];
  } catch (error) {
    return [`has a schema that does not fit: ${explain(error)}`];
  }
}

/** Whether a definition extends the graph beyond this vendor's part. */
function isForeignExtension(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.ENUM_TYPE_EXTENSION) return definition.name.value !== 'Vendor';
  if (definition.kind === Kind.UNION_TYPE_EXTENSION) return !definition.name.value.endsWith('Details');
  return isTypeSystemExtensionNode(definition) || definition.kind === Kind.SCHEMA_DEFINITION;
}

/** What every vendor has, and this one lacks. */
function missingIn({ definitions }: DocumentNode, slug: string, typeName: string): readonly string[] {
  const value = slug.replaceAll('-', '_').toUpperCase();
  const values = definitions.flatMap((one) =>
    one.kind === Kind.ENUM_TYPE_EXTENSION && one.name.value === 'Vendor'
      ? (one.values ?? []).map(({ name }) => name.value)
      : [],
  );
  const types = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[one.name.value, (one.interfaces ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
  const needed = { Source: 'Source', Account: 'LearnerAccount', CompanyProfile: 'CompanyProfile' };
  return [
    ...(values.includes(value) ? [] : [`the vendor's value; add \`extend enum Vendor { ${value} }\``]),
    ...Object.entries(needed).flatMap(([part, shared]) =>
      types.get(`${typeName}${part}`)?.includes(shared)
        ? []
        : [`the type ${typeName}${part}; add \`type ${typeName}${part} implements ${shared} & …\``],
    ),
  ];
}

/** An error of graphql-js in one line, with its line in the SDL. */
function explain(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const at = error instanceof GraphQLError && error.nodes === undefined ? error.locations?.[0]?.line : undefined;
  return at === undefined ? line : `${line} (line ${at})`;
}
