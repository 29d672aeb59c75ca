import { Kind } from 'graphql';
import type {
  DefinitionNode,
  DocumentNode,
  GraphQLResolveInfo,
  NamedTypeNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { MissingScope } from '../src/access/scopes';
import { encodeId } from '../src/domain/ids';
import { fitsNumber, impossibleNumber, isOfWholeConnection, originOf, vendorField } from '../src/domain/vendor-data';
import type { WithOutcomes, VendorField, VendorNode, VendorParent } from '../src/domain/vendor-data';
import type { PageArgs } from '../src/domain/pages/connection';
import type { Context } from '../src/server/context';
import { lazyConnection } from './connection';
import { report } from './partial';

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Resolvers for everything that the vendors' SDL adds to the graph, so that no vendor is named here: fields beyond those of
 * the interfaces that a type implements, and the `details` of common types.
 * @param core the SDL that all vendors share
 * @param vendors the vendors' SDL
 */
export function vendorResolvers(core: readonly DocumentNode[], vendors: readonly DocumentNode[]): Resolvers {
  const shared = new Map(core.flatMap(({ definitions }) => definitions.flatMap(interfaceFields)));
  const types = vendors.flatMap(({ definitions }) =>
    definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION),
  );
  const names = new Set(types.map(({ name }) => name.value));
  return {
    ...Object.fromEntries(types.map((type) => [type.name.value, typeResolvers(type, shared, names)])),
    ...detailResolvers(core, names),
  };
}

function interfaceFields(definition: DefinitionNode): [string, ReadonlySet<string>][] {
  if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
  return [[definition.name.value, new Set(definition.fields?.map(({ name }) => name.value))]];
}

function typeResolvers(
  { name, interfaces = [], fields = [] }: ObjectTypeDefinitionNode,
  shared: ReadonlyMap<string, ReadonlySet<string>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  if (fields.some((field) => field.name.value === 'pageInfo')) return lazyConnection;
  if (name.value.endsWith('Edge')) return {};
  const common = new Set(interfaces.flatMap((one) => [...(shared.get(one.name.value) ?? [])]));
  const resolvers = Object.fromEntries(
    fields
      .filter((field) => !common.has(field.name.value))
      .map((field) => {
        const valueType = namedType(field.type);
        const resolved = { type: name.value, field: field.name.value, isObject: names.has(valueType) };
        return [field.name.value, fieldResolver(resolved, valueType)];
      }),
  );
  return isNode(interfaces, shared) ? { ...resolvers, id: nodeId(name.value) } : resolvers;
}

/** Whether a type has ids of its own: sources and accounts have those of their interfaces. */
function isNode(interfaces: readonly NamedTypeNode[], shared: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const withId = interfaces.filter((one) => shared.get(one.name.value)?.has('id'));
  return withId.length === 1 && withId[0]?.name.value === 'Node';
}

function nodeId(type: string) {
  return ({ origin, externalId }: VendorNode): string => encodeId(type, origin.company, origin.source, externalId);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** @param valueType the named type of the field, without list and non-null */
function fieldResolver(field: VendorField, valueType: string) {
  return (parent: VendorParent, args: PageArgs, context: Context, info: GraphQLResolveInfo): unknown => {
    const { graph, companies } = context;
    if (isOfWholeConnection(graph, parent, field) && !companies.ownsConnection(originOf(parent).source)) {
      // The same error as for a missing scope: it must not reveal that there are other companies.
      throw new MissingScope(`"${field.field}"`, 'ADMIN');
    }
    const reportValue = ({ outcomes, value }: WithOutcomes<unknown>): unknown => {
      report(outcomes, context, info);
      if ((valueType !== 'Int' && valueType !== 'Float') || fitsNumber(value, valueType)) return value;
      report([impossibleNumber(parent, field)], context, info);
      return null;
    };
    const value = vendorField(graph, parent, field, args);
    return value instanceof Promise ? value.then(reportValue) : reportValue(value);
  };
}

/** A common type with a field `details: …Details` has a vendor-specific type for each vendor with further fields. */
function detailResolvers(core: readonly DocumentNode[], names: ReadonlySet<string>): Resolvers {
  const detailed = core.flatMap(({ definitions }) =>
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.fields?.some(({ name }) => name.value === 'details')
        ? [one.name.value]
        : [],
    ),
  );
  const resolvers: Resolvers = Object.fromEntries(
    detailed.flatMap((type): [string, Resolvers[string]][] => [
      [
        type,
        {
          details(record: VendorParent) {
            const name = `${originOf(record).typeName}${type}`;
            return names.has(name) ? { ...record, __typename: name } : null;
          },
        },
      ],
      [`${type}Details`, { __resolveType: ({ __typename }: { readonly __typename: string }) => __typename }],
    ]),
  );
  return resolvers;
}
