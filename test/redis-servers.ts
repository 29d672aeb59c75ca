import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { packageRoot } from '../src/package-root';
import { freePort, redisProgram } from './redis';

/** Several real Redis servers on loopback: a cluster, or a master with replicas and sentinels. */

export interface RedisServer {
  readonly port: number;
  readonly client: Redis;
  /** Ends it without a goodbye. */
  kill(): Promise<void>;
}

const CERTIFICATES = join(packageRoot(), 'test', 'certificates');
export const certificate = (name: string): string => join(CERTIFICATES, `${name}.pem`);

/** Certificates are asked of clients as well. */
export const TLS_ARGUMENTS: readonly string[] = [
  ['--tls-cert-file', certificate('server')],
  ['--tls-key-file', certificate('server-key')],
  ['--tls-ca-cert-file', certificate('authority')],
  ['--tls-auth-clients', 'yes'],
].flat();

/**
 * Starts a server.
 * @param settings as `redis-server` takes them
 */
export async function startServer(settings: readonly string[] = [], isSentinel = false): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-redis-'));
  const { file, env } = redisProgram();
  const common = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const args = isSentinel ? [join(folder, 'sentinel.conf'), '--sentinel', ...common.slice(0, -2)] : common;
  // Sentinels write what they find out into their configuration.
  if (isSentinel) writeFileSync(join(folder, 'sentinel.conf'), '');
  const child = spawn(file, [...args, ...settings], { env, stdio: 'ignore' });
  const client = new Redis(port, { retryStrategy: () => 20, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  return {
    port,
    client,
    async kill() {
      client.disconnect();
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PATIENCE_MS = 30_000;

/** Waits for a condition of servers, which do what they do in their own time. */
export async function until(isDone: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isDone())) {
    if (Date.now() > deadline) throw new Error(`the servers did not come to this: ${what}`);
    await sleep(25);
  }
}

const SLOTS = 16_384;
const MASTERS = 3;

export interface RedisCluster {
  /** `HOST:PORT` of some nodes. */
  readonly nodes: readonly string[];
  readonly masters: readonly RedisServer[];
  /** All keys of all masters. */
  keys(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Three masters, each with a replica, which replaces it a second after it died. */
export async function startCluster(): Promise<RedisCluster> {
  const settings = [
    ['--cluster-enabled', 'yes'],
    ['--cluster-node-timeout', '1000'],
    ['--cluster-replica-validity-factor', '0'],
    ['--repl-diskless-sync-delay', '0'],
  ].flat();
  const servers = await Promise.all(Array.from({ length: 2 * MASTERS }, () => startServer(settings)));
  const [first] = servers;
  if (!first) throw new Error('there is no server');
  const [masters, replicas] = [servers.slice(0, MASTERS), servers.slice(MASTERS)];
  const size = Math.ceil(SLOTS / MASTERS);
  await Promise.all([
    ...masters.map(({ client }, index) =>
      client.cluster('ADDSLOTSRANGE', index * size, Math.min(SLOTS, (index + 1) * size) - 1),
    ),
    ...servers.map(({ client }, index) => client.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1)),
  ]);
  for (const { port } of servers) await first.client.cluster('MEET', '127.0.0.1', port);
  const info = async (client: Redis): Promise<string> => String(await client.cluster('INFO'));
  const everywhere = async (text: string): Promise<boolean> =>
    (await Promise.all(servers.map(({ client }) => info(client)))).every((one) => one.includes(text));
  await until(() => everywhere(`cluster_known_nodes:${servers.length}`), 'all nodes know each other');
  for (const [index, { client }] of replicas.entries())
    await client.cluster('REPLICATE', String(await masters[index]?.client.cluster('MYID')));
  await until(() => everywhere('cluster_state:ok'), 'the cluster is up');
  await until(
    async () => (await Promise.all(replicas.map(({ client }) => client.info('replication')))).every(isInSync),
    'replicas are in sync',
  );
  return {
    nodes: servers.slice(1, 3).map(({ port }) => `127.0.0.1:${port}`),
    masters,
    async keys() {
      const all = await Promise.all(masters.map(({ client }) => client.keys('*')));
      return all.flat();
    },
    async stop() {
      await Promise.all(servers.map((server) => server.kill()));
    },
  };
}

function isInSync(replication: string): boolean {
  return replication.includes('master_link_status:up');
}

export interface RedisBehindSentinels {
  /** `HOST:PORT` of the sentinels. */
  readonly sentinels: readonly string[];
  readonly master: RedisServer;
  atSentinels(act: (client: Redis) => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

export const MASTER_NAME = 'main';

/** A master and its replica, which two of three sentinels make the master a second after that died. */
export async function startSentinels(): Promise<RedisBehindSentinels> {
  const master = await startServer(['--repl-diskless-sync-delay', '0']);
  const replica = await startServer(['--replicaof', '127.0.0.1', String(master.port)]);
  const sentinels = await Promise.all([1, 2, 3].map(() => startServer([], true)));
  for (const { client } of sentinels) {
    await client.call('SENTINEL', 'MONITOR', MASTER_NAME, '127.0.0.1', master.port, 2);
    await client.call('SENTINEL', 'SET', MASTER_NAME, 'down-after-milliseconds', 1000);
    await client.call('SENTINEL', 'SET', MASTER_NAME, 'failover-timeout', 2000);
  }
  await until(async () => isInSync(await replica.client.info('replication')), 'the replica is in sync');
  await until(
    async () =>
      (
        await Promise.all(
          sentinels.map(async ({ client }) => {
            const facts = (await client.call('SENTINEL', 'MASTER', MASTER_NAME)) as readonly string[];
            const of = (name: string) => facts[facts.indexOf(name) + 1];
            return of('num-slaves') === '1' && of('num-other-sentinels') === '2';
          }),
        )
      ).every(Boolean),
    'the sentinels know all',
  );
  return {
    sentinels: sentinels.map(({ port }) => `127.0.0.1:${port}`),
    master,
    async atSentinels(act) {
      await Promise.all(sentinels.map(({ client }) => act(client)));
    },
    async stop() {
      await Promise.all([master, replica, ...sentinels].map((server) => server.kill()));
    },
  };
}
