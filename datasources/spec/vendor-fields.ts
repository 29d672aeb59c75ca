import type { Batch, ReadContext, PageOf } from './capabilities';

/**
 * Resolvers of vendor-specific fields, by type and field of the vendor's own SDL. A field without an entry is read as a
 * property of its parent object.
 */
export type VendorFields = Readonly<Record<string, VendorTypeFields>>;

/** How the fields of one type are read. The first match resolves a field: `reads`, `pages`, then the others. */
export interface VendorTypeFields {
  /** For types that implement `Node`: reads one object by the vendor's id, its argument `id`. It has no parent. */
  readonly node?: VendorFieldRead;
  /** Fields taken from the raw payload of the parent record. Throws a `SourceProblem` if the payload is malformed. */
  readonly own?: (parent: never) => object;
  /** One read that provides all remaining fields. */
  readonly whole?: VendorFieldRead;
  /** Fields that need one read each. */
  readonly reads?: Readonly<Record<string, VendorFieldRead>>;
  /** Lists of which only the requested pages are read. */
  readonly pages?: Readonly<Record<string, VendorFieldPages>>;
}

interface Extra {
  /** The contract's numbers of every endpoint that the read may call. */
  readonly endpoints: readonly string[];
  /** The field describes the whole connection, not one company: shown only to viewers whom the connection belongs to. */
  readonly wholeConnection?: boolean;
}

/** The SDL determines the parent and the arguments of a read: those of the field. */
export interface VendorFieldRead extends Extra {
  /** A list, or at most one object. */
  readonly many: boolean;
  readonly read: (parent: never, args: never, context: ReadContext) => Promise<Batch<object>>;
}

export interface VendorFieldPages extends Extra {
  readonly pageSize: number;
  readonly page: (parent: never, args: never, number: number, context: ReadContext) => Promise<PageOf<object>>;
}

/** A field with at most one object: the first record of the batch. */
export function objectField<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, context: ReadContext, args: Args) => Promise<Batch<object>>,
): VendorFieldRead {
  return { endpoints, many: false, read: (parent: Parent, args: Args, context) => read(parent, context, args) };
}

/** A field with a list: all records of the batch. */
export function listField<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, context: ReadContext, args: Args) => Promise<Batch<object>>,
): VendorFieldRead {
  return { ...objectField(endpoints, read), many: true };
}

/** Marks a field that describes the connection as a whole. */
export function connectionWide(read: VendorFieldRead): VendorFieldRead {
  return { ...read, wholeConnection: true };
}
