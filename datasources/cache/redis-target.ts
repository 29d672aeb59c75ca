/** The address of a Redis, a sentinel or a node of a cluster. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
}

/** Certificates and keys as PEM texts. */
interface RedisTls {
  /** The authorities that are trusted; absent: those of Node.js. */
  readonly ca?: string | undefined;
  /** What this program identifies itself with, and its key. */
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  /** The name that certificates must have; absent: the host that is connected to. */
  readonly servername?: string | undefined;
}

/** How to log in; absent: as the default user without a password. */
export interface RedisLogin {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** Where Redis is. Exactly one of `node`, `cluster` and `sentinels` is set. */
export interface RedisSettings extends RedisLogin {
  readonly node?: RedisAddress | undefined;
  /** Some nodes of a cluster: they name the others. */
  readonly cluster?: readonly RedisAddress[] | undefined;
  /** The sentinels that name the present master. */
  readonly sentinels?: readonly RedisAddress[] | undefined;
  /** The name of the master at the sentinels. */
  readonly master?: string | undefined;
  /** The login at the sentinels, which may be another one. */
  readonly sentinelLogin?: RedisLogin | undefined;
  /** The number of the database; a cluster has only 0. */
  readonly database?: number | undefined;
  /** null: connections are not encrypted. */
  readonly tls: RedisTls | null;
}

/** A `redis://` or `rediss://` address of one node, or settings. */
export type RedisTarget = string | RedisSettings;
