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
import { enumValueOf, findInVendorTypes } from './vendor-types';

/** Creates everything of the server that depends on the SDL. @throws Error if the SDL of a vendor does not allow it */
export type BuildSchema = (vendors: readonly Pick<Vendor, 'schema'>[]) => void;

/**
 * Finds what is wrong with the SDL of a vendor from outside: whether it parses, has what every vendor has, fits the rest of
 * the graph, and can be served.
 * @param others the vendors from outside that were loaded before
 * @param build finds what no check before it knows of
 */
export function findInVendorSdl(vendor: Vendor, others: readonly Vendor[], build: BuildSchema): readonly string[] {
  const { slug, typeName, schema = '' } = vendor;
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
  return findInValidSdl(document, vendor, others, build);
}

function findInValidSdl(
  document: DocumentNode,
  vendor: Vendor,
  others: readonly Vendor[],
  build: BuildSchema,
): readonly string[] {
  const all = [...others, vendor];
  try {
    const { core, vendors } = readTypeDefs(
      packageRoot(),
      all.flatMap(({ schema }) => schema ?? []),
    );
    const problems = findInVendorTypes(document, vendor, core);
    if (problems.length > 0) return problems.map((problem) => `has a schema that ${problem}`);
    const errors = validateSchema(buildASTSchema(concatAST([...core, ...vendors])));
    if (errors.length > 0) return errors.map((error) => `has a schema that does not fit: ${explain(error)}`);
    build(all);
    return [];
  } catch (error) {
    return reasonsOf(error).map((reason) => `has a schema that does not fit: ${reason}`);
  }
}

/** graphql-js joins the errors of an SDL by blank lines. */
function reasonsOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error instanceof GraphQLError) return [explain(error)];
  return error.message.split('\n\n').map((each) => explain(new Error(each)));
}

/** Whether a definition extends the graph beyond this vendor's part. */
function isForeignExtension(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.ENUM_TYPE_EXTENSION) return definition.name.value !== 'Vendor';
  if (definition.kind === Kind.UNION_TYPE_EXTENSION) return !definition.name.value.endsWith('Details');
  return isTypeSystemExtensionNode(definition) || definition.kind === Kind.SCHEMA_DEFINITION;
}

/** What every vendor has, and this one lacks. */
function missingIn({ definitions }: DocumentNode, slug: string, typeName: string): readonly string[] {
  const value = enumValueOf(slug);
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
