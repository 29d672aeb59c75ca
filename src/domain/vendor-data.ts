import type { VendorFields, VendorFieldPages, VendorFieldRead } from '../../datasources/spec/vendor-fields';
import type { Origin, Sourced } from '../../datasources/spec/origin';
import { failed } from '../../datasources/engine/outcome';
import { SourceProblem } from '../../datasources/spec/problem';
import type { SourceRecord } from '../../datasources/spec/records';
import type { QueryContext } from './query-context';
import { LARGEST_COUNT } from './measures/values';
import type { AnyOutcome } from './outcomes';
import { paginateVendorPages } from './pages/lazy';
import type { LazyConnection } from './pages/lazy';
import type { PageArgs } from './pages/connection';

/** What came from a source. */
export interface VendorObject {
  readonly origin: Origin;
}
/** What a vendor's own field stands on: a source, or anything that came from one. */
export type VendorParent = Origin | VendorObject;

/** A field of a vendor's own SDL. */
export interface VendorField {
  readonly type: string;
  readonly field: string;
  /** Whether its value is an object, or a list of them, with fields of its own. */
  readonly isObject: boolean;
}

export interface WithOutcomes<T> {
  readonly value: T;
  readonly outcomes: readonly AnyOutcome[];
}

export type VendorPage = LazyConnection<Sourced<SourceRecord>>;

export function originOf(parent: VendorParent): Origin {
  return 'origin' in parent ? parent.origin : parent;
}

/** Whether a field tells of more than the company through which its source was found. */
export function isOfWholeConnection(graph: QueryContext, parent: VendorParent, { type, field }: VendorField): boolean {
  const extras = extrasOf(graph, parent, type);
  return (extras?.reads?.[field] ?? extras?.pages?.[field])?.wholeConnection ?? false;
}

/**
 * The value of a field that only one vendor has: a read of its own, a list read as far as is asked, one read for all
 * fields of the type, or what the record at hand tells.
 */
export function vendorField(
  graph: QueryContext,
  parent: VendorParent,
  asked: VendorField,
  args: PageArgs,
): Promise<WithOutcomes<unknown>> | WithOutcomes<unknown> {
  const { type, field } = asked;
  const extras = extrasOf(graph, parent, type);
  const read = extras?.reads?.[field];
  if (read) return readField(graph, parent, read, args);
  const pages = extras?.pages?.[field];
  if (pages) return listField(graph, parent, `${type}.${field}`, pages, args);
  if (extras?.whole) return wholeField(graph, parent, extras.whole, asked);
  return ownField(parent, extras?.own, asked);
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
  // Which parent and arguments the read takes, the SDL says.
  const outcome = await graph.reads.readVendorField(
    originOf(parent),
    (io) => read.read(parent as never, args as never, io),
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
        // A page of records: what else its fields are, the SDL says.
        read: (number) =>
          graph.reads.readPage<SourceRecord>(origin, (io) => page(parent as never, args as never, number, io) as never),
      },
    ],
    args,
  );
  return { value: found, outcomes: found.outcomes };
}

/** Whether a number, or each of a list, is one that its type in the graph can hold: no half of a whole number, nothing endless. */
export function fitsNumber(value: unknown, type: 'Int' | 'Float'): boolean {
  if (Array.isArray(value)) return value.every((one) => fitsNumber(one, type));
  if (typeof value !== 'number') return true;
  return type === 'Int' ? Number.isInteger(value) && Math.abs(value) <= LARGEST_COUNT : Number.isFinite(value);
}

/** The vendor sent a number that cannot be: its fault, and no error of ours. */
export function impossibleNumber(parent: VendorParent, { type, field }: VendorField): AnyOutcome {
  const message = `${type}.${field} is not a valid number for its type`;
  return failed(originOf(parent), new SourceProblem({ code: 'BAD_RESPONSE', message }));
}

/** What each object tells of itself, worked out once for all of its fields. */
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

/** A property; objects in it know where they come from, for fields of their own further down. */
function propertyOf(holder: unknown, { field, isObject }: VendorField, parent: VendorParent): unknown {
  if (typeof holder !== 'object' || holder === null) return null;
  const value: unknown = Reflect.get(holder, field);
  if (!isObject) return value;
  const [origin, fetchedAt] = [originOf(parent), 'fetchedAt' in parent ? parent.fetchedAt : undefined];
  const stamp = (one: unknown): unknown =>
    typeof one === 'object' && one !== null && !('origin' in one) ? { fetchedAt, ...one, origin } : one;
  return Array.isArray(value) ? value.map(stamp) : stamp(value);
}
