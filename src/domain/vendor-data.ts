import { SourceProblem, failed } from '../../datasources/reads';
import type {
  Origin,
  SourceRecord,
  Sourced,
  VendorFieldPages,
  VendorFieldRead,
  VendorFields,
} from '../../datasources/reads';
import type { QueryContext } from './query-context';
import { LARGEST_COUNT } from './measures/values';
import type { AnyOutcome } from './outcomes';
import { paginateVendorPages } from './pages/lazy';
import type { LazyConnection } from './pages/lazy';
import type { PageArgs } from './pages/connection';

/** An object read from a source. */
export interface VendorObject {
  readonly origin: Origin;
}
/** An object of a vendor's own type that is a node. */
export type VendorNode = Sourced<SourceRecord>;
/** The parent object of a vendor-specific field: a source, or an object read from one. */
export type VendorParent = Origin | VendorObject;

/** A field defined in a vendor's SDL. */
export interface VendorField {
  readonly type: string;
  readonly field: string;
  /** Whether its value is an object with fields, or a list of such objects. */
  readonly isObject: boolean;
}

export interface WithOutcomes<T> {
  readonly value: T;
  readonly outcomes: readonly AnyOutcome[];
}

type VendorPage = LazyConnection<Sourced<SourceRecord>>;

export function originOf(parent: VendorParent): Origin {
  return 'origin' in parent ? parent.origin : parent;
}

/** Whether a field covers the entire connection, not only the company through which its source was reached. */
export function isOfWholeConnection(graph: QueryContext, parent: VendorParent, { type, field }: VendorField): boolean {
  const extras = extrasOf(graph, parent, type);
  return (own(extras?.reads, field) ?? own(extras?.pages, field))?.wholeConnection ?? false;
}

/**
 * The value of a vendor-specific field: from a separate read, a list read as far as requested, one read for all fields of
 * the type, or the parent record.
 */
export function vendorField(
  graph: QueryContext,
  parent: VendorParent,
  field: VendorField,
  args: PageArgs,
): Promise<WithOutcomes<unknown>> | WithOutcomes<unknown> {
  const { type, field: name } = field;
  const extras = extrasOf(graph, parent, type);
  const read = own(extras?.reads, name);
  if (read) return readField(graph, parent, read, args);
  const pages = own(extras?.pages, name);
  if (pages) return listField(graph, parent, `${type}.${name}`, pages, args);
  if (extras?.whole) return wholeField(graph, parent, extras.whole, field);
  return ownField(parent, extras?.own, field);
}

/**
 * An object of a vendor's own type by the vendor's id, if the type has nodes.
 * @returns null if it has none
 */
export async function vendorNode(
  graph: QueryContext,
  origin: Origin,
  type: string,
  id: string,
): Promise<{ readonly record: VendorNode | null; readonly outcomes: readonly AnyOutcome[] } | null> {
  const node = own(graph.reads.extras(origin), type)?.node;
  if (!node) return null;
  const outcome = await graph.reads.readVendorField(
    origin,
    (context) => node.read(origin as never, { id } as never, context),
    true,
  );
  // The SDL declares the type as a record: it has the vendor's id.
  const records = outcome.records as readonly VendorNode[];
  return { record: records.find(({ externalId }) => externalId === id) ?? null, outcomes: [outcome] };
}

/** A field of the table itself: a field of the SDL may be named as a method of every object. */
function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function extrasOf(graph: QueryContext, parent: VendorParent, type: string): VendorFields[string] | undefined {
  return graph.reads.extras(originOf(parent))[type];
}

async function readField(
  graph: QueryContext,
  parent: VendorParent,
  read: VendorFieldRead,
  args: object,
): Promise<WithOutcomes<unknown>> {
  // The SDL defines which parent and arguments the read takes.
  const outcome = await graph.reads.readVendorField(
    originOf(parent),
    (context) => read.read(parent as never, args as never, context),
    Object.keys(args).length > 0,
  );
  const nothing = outcome.state === 'FAILED' || outcome.state === 'NOT_SUPPORTED';
  const value = read.many && !nothing ? outcome.records : (outcome.records[0] ?? null);
  return { value, outcomes: [outcome] };
}

async function wholeField(
  graph: QueryContext,
  parent: VendorParent,
  read: VendorFieldRead,
  field: VendorField,
): Promise<WithOutcomes<unknown>> {
  const { value, outcomes } = await readField(graph, parent, read, {});
  return { value: propertyOf(value, field, parent), outcomes };
}

async function listField(
  graph: QueryContext,
  parent: VendorParent,
  list: string,
  { page }: VendorFieldPages,
  args: PageArgs,
): Promise<WithOutcomes<VendorPage | null>> {
  const origin = originOf(parent);
  const found = await paginateVendorPages<SourceRecord>(
    `${origin.source} ${list}`,
    [
      {
        name: origin.source,
        // A page of records; the SDL defines their further fields.
        read: (number) =>
          graph.reads.readPage<SourceRecord>(
            origin,
            (context) => page(parent as never, args as never, number, context) as never,
          ),
      },
    ],
    args,
  );
  return { value: found, outcomes: found.outcomes };
}

/** Whether a number, or each number of a list, is valid for its GraphQL type: `Int` without fractions, `Float` finite. */
export function fitsNumber(value: unknown, type: 'Int' | 'Float'): boolean {
  if (Array.isArray(value)) return value.every((one) => fitsNumber(one, type));
  if (typeof value !== 'number') return true;
  return type === 'Int' ? Number.isInteger(value) && Math.abs(value) <= LARGEST_COUNT : Number.isFinite(value);
}

/** The outcome for an invalid number from the vendor: reported as the source's problem, not as an internal error. */
export function impossibleNumber(parent: VendorParent, { type, field }: VendorField): AnyOutcome {
  const message = `${type}.${field} is not a valid number for its type`;
  return failed(originOf(parent), new SourceProblem({ code: 'BAD_RESPONSE', message }));
}

/** The vendor-specific fields of each object, computed once for all of them. */
const ownFieldsByParent = new WeakMap<object, object>();

function ownField(
  parent: VendorParent,
  own: VendorFields[string]['own'] | undefined,
  field: VendorField,
): WithOutcomes<unknown> {
  if (!own) return { value: propertyOf(parent, field, parent), outcomes: [] };
  try {
    const fields = ownFieldsByParent.get(parent) ?? own(parent as never);
    ownFieldsByParent.set(parent, fields);
    return { value: propertyOf(fields, field, parent), outcomes: [] };
  } catch (error) {
    if (!SourceProblem.is(error)) throw error;
    return { value: null, outcomes: [failed(originOf(parent), error)] };
  }
}

/** A property of the parent. Objects in it get the parent's origin, because their fields may need it. */
function propertyOf(holder: unknown, { field, isObject }: VendorField, parent: VendorParent): unknown {
  if (typeof holder !== 'object' || holder === null) return null;
  const value: unknown = Reflect.get(holder, field);
  if (!isObject) return value;
  const [origin, fetchedAt] = [originOf(parent), 'fetchedAt' in parent ? parent.fetchedAt : undefined];
  const stamp = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && !('origin' in one) ? { fetchedAt, ...one, origin } : one;
  return Array.isArray(value) ? value.map(stamp) : stamp(value);
}
