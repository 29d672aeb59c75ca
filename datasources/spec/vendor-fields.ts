import type { Batch, ReadContext, PageOf } from './capabilities';

/**
 * What only one vendor has, by the type and the field of the vendor's own SDL. A field that is not in the table is a
 * property of the object that it stands on.
 */
export type VendorFields = Readonly<Record<string, VendorTypeFields>>;

/** The ways to the fields of one type. The first that knows a field answers it: `reads`, `pages`, then the others. */
export interface VendorTypeFields {
  /** Fields that the record at hand tells, from what the vendor sent. Throws a `SourceProblem` where that is broken. */
  readonly own?: (parent: never) => object;
  /** One read that answers all the fields which nothing else does. */
  readonly whole?: VendorFieldRead;
  /** Fields that take a read each. */
  readonly reads?: Readonly<Record<string, VendorFieldRead>>;
  /** Lists that are read only as far as is asked for. */
  readonly pages?: Readonly<Record<string, VendorFieldPages>>;
}

interface Extra {
  /** The contract's numbers of every endpoint that the read may call. */
  readonly endpoints: readonly string[];
  /** Tells of the whole connection, not of one company: shown only to viewers whom the connection belongs to. */
  readonly wholeConnection?: boolean;
}

/** Which parent and which arguments a read is given, the SDL says: the field stands on that type. */
export interface VendorFieldRead extends Extra {
  /** A list, or at most one object. */
  readonly many: boolean;
  readonly read: (parent: never, args: never, io: ReadContext) => Promise<Batch<object>>;
}

export interface VendorFieldPages extends Extra {
  readonly pageSize: number;
  readonly page: (parent: never, args: never, number: number, io: ReadContext) => Promise<PageOf<object>>;
}

/** A field that shows at most one object: the first record of the batch. */
export function objectField<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, io: ReadContext, args: Args) => Promise<Batch<object>>,
): VendorFieldRead {
  return { endpoints, many: false, read: (parent: Parent, args: Args, io) => read(parent, io, args) };
}

/** A field that shows a list: all records of the batch. */
export function listField<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, io: ReadContext, args: Args) => Promise<Batch<object>>,
): VendorFieldRead {
  return { ...objectField(endpoints, read), many: true };
}

/** The same, for what belongs to the connection as a whole. */
export function connectionWide(read: VendorFieldRead): VendorFieldRead {
  return { ...read, wholeConnection: true };
}
