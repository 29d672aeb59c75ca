import type { Batch, Io, PageOf } from './capabilities';

/**
 * What only one vendor has, by the type and the field of the vendor's own SDL. A field that is not in the table is a
 * property of the object that it stands on.
 */
export type Extras = Readonly<Record<string, TypeExtras>>;

/** The ways to the fields of one type. The first that knows a field answers it: `reads`, `pages`, then the others. */
export interface TypeExtras {
  /** Fields that the record at hand tells, from what the vendor sent. Throws a `SourceProblem` where that is broken. */
  readonly own?: (parent: never) => object;
  /** One read that answers all the fields which nothing else does. */
  readonly whole?: ExtraRead;
  /** Fields that take a read each. */
  readonly reads?: Readonly<Record<string, ExtraRead>>;
  /** Lists that are read only as far as is asked for. */
  readonly pages?: Readonly<Record<string, ExtraPages>>;
}

interface Extra {
  /** The contract's numbers of every endpoint that the read may call. */
  readonly endpoints: readonly string[];
  /** Tells of the whole connection, not of one company: shown only to viewers whom the connection belongs to. */
  readonly wholeConnection?: boolean;
}

/** Which parent and which arguments a read is given, the SDL says: the field stands on that type. */
export interface ExtraRead extends Extra {
  /** A list, or at most one object. */
  readonly many: boolean;
  readonly read: (parent: never, args: never, io: Io) => Promise<Batch<object>>;
}

export interface ExtraPages extends Extra {
  readonly pageSize: number;
  readonly page: (parent: never, args: never, number: number, io: Io) => Promise<PageOf<object>>;
}

/** A field that shows at most one object: the first record of the batch. */
export function one<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, io: Io, args: Args) => Promise<Batch<object>>,
): ExtraRead {
  return { endpoints, many: false, read: (parent: Parent, args: Args, io) => read(parent, io, args) };
}

/** A field that shows a list: all records of the batch. */
export function many<Parent, Args = object>(
  endpoints: readonly string[],
  read: (parent: Parent, io: Io, args: Args) => Promise<Batch<object>>,
): ExtraRead {
  return { ...one(endpoints, read), many: true };
}

/** The same, for what belongs to the connection as a whole. */
export function ofConnection(read: ExtraRead): ExtraRead {
  return { ...read, wholeConnection: true };
}
