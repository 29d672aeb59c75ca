/**
 * The public API for programs that embed the graph. For vendors: `awaregraph/vendor`. Everything else in this package may
 * change at any time.
 */
export { ConfigError } from './config/config';
export type { Config } from './config/config';
export type { ConnectionConfig } from './config/connections';
export type { Mistake } from './config/mistakes';
export { createConfig, readConfigFile } from './config/config-file';
export type { ConfigOptions } from './config/config-file';
export { createSchema } from './server/schema';
export type { SchemaOptions } from './server/schema';
export { startServer } from './server/server';
export type { ReloadResult } from './server/reload';
export type { ConfigChanges, ListChanges } from './config/changes';
export type { RunningServer, ServerOptions } from './server/server';
