import type { Config } from '../config/config';
import { readSwitchedOff } from '../server/shared-switches';

/**
 * The configuration, with the connections switched off that an operator has switched off for the running servers. For commands
 * that read vendors without sharing the servers' cache.
 */
export async function withSharedSwitches(config: Config): Promise<Config> {
  const off = await readSwitchedOff(config);
  if (off === null)
    process.stderr.write(
      'Redis cannot be reached: connections that operators have switched off for the running servers are read all the same.\n',
    );
  if (!off?.size) return config;
  return {
    ...config,
    connections: config.connections.map((one) => (off.has(one.id) ? { ...one, enabled: false } : one)),
  };
}
