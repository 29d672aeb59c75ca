import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DockerfileParser } from 'dockerfile-ast';
import { parse } from 'yaml';
import { z } from 'zod';
import { startSandboxes } from '../../sandbox';
import type { Sandboxes } from '../../sandbox';
import { packageRoot } from '../../src/package-root';
import { DAY_OF_DATA, KEYS } from '../harness';
import { WRITER } from '../mutate';
import { runInShell } from '../shell';
import { loadDeployed, readDeployed } from './deploy-files';

/**
 * The container image, without a container runtime: nothing here builds it. The Dockerfile is parsed and held to rules, and its
 * last stage is laid out in a folder, from the build and the production dependencies of this checkout, and started there as
 * the image starts it: as its user, on folders that are read-only.
 */

const root = packageRoot();
const text = readDeployed('docker/Dockerfile');
const dockerfile = DockerfileParser.parse(text);

interface Stage {
  readonly image: string;
  readonly name: string | null;
  readonly instructions: readonly { readonly keyword: string; readonly content: string }[];
}
const stages: Stage[] = [];
for (const instruction of dockerfile.getInstructions()) {
  const { start, end } = instruction.getRange();
  // As it is written, with its flags.
  const written = text
    .split('\n')
    .slice(start.line, end.line + 1)
    .join('\n');
  const [keyword, content] = [instruction.getKeyword(), written.replace(/^\w+\s+/, '')];
  if (keyword === 'FROM') {
    const [image = '', , name = null] = content.split(/\s+/);
    stages.push({ image, name, instructions: [] });
  } else stages[stages.length - 1] = withInstruction(stages.at(-1), { keyword, content });
}
function withInstruction(stage: Stage | undefined, instruction: Stage['instructions'][number]): Stage {
  if (!stage) throw new Error('an instruction stands before FROM');
  return { ...stage, instructions: [...stage.instructions, instruction] };
}
const last = stages.at(-1);
const inLast = (keyword: string): readonly string[] =>
  (last?.instructions ?? []).filter((one) => one.keyword === keyword).map(({ content }) => content);
const runs = stages.flatMap(({ instructions }) => instructions).filter(({ keyword }) => keyword === 'RUN');
const execForm = z.array(z.string()).min(1);
const ENTRYPOINT = execForm.parse(JSON.parse(inLast('ENTRYPOINT')[0] ?? ''));
const environment = Object.fromEntries(
  (last ? dockerfile.getENVs() : []).flatMap((env) =>
    env.getProperties().map((property) => [property.getName(), property.getValue() ?? '']),
  ),
);

describe('deploy/docker/Dockerfile', () => {
  it('has only instructions that BuildKit knows, with the version of its syntax', () => {
    const known = 'FROM WORKDIR COPY RUN ENV USER EXPOSE HEALTHCHECK STOPSIGNAL ENTRYPOINT CMD'.split(' ');
    expect(dockerfile.getInstructions().filter((one) => !known.includes(one.getKeyword()))).toEqual([]);
    expect(text).toMatch(/^# syntax=docker\/dockerfile:1\n/);
  });

  it('builds and runs with the Node.js that the project has', () => {
    expect(stages.map(({ image }) => image)).toEqual([
      `node:${process.versions.node}-bookworm-slim`,
      `node:${process.versions.node}-bookworm-slim`,
      'gcr.io/distroless/cc-debian12:nonroot',
    ]);
    expect(inLast('COPY')[0]).toBe('--from=assemble /usr/local/bin/node /usr/local/bin/node');
  });

  it('runs the program itself, without a shell or npm, so that signals reach it', () => {
    expect(ENTRYPOINT).toEqual(['/usr/local/bin/node', '/app/dist/src/cli/main.js']);
    expect(inLast('CMD').map((command) => JSON.parse(command) as unknown)).toEqual([['serve']]);
    expect(inLast('RUN')).toEqual([]);
    expect(inLast('STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  it('runs it as a user by number that is not root, and that owns no file', () => {
    expect(inLast('USER')).toEqual(['65532:65532']);
    expect(inLast('COPY').filter((copy) => copy.includes('/app'))).toEqual(['--from=assemble --chown=0:0 /app /app']);
  });

  it('compiles ahead as that user and in that folder: otherwise Node.js does not find it', () => {
    const { instructions = [] } = stages.find(({ name }) => name === 'assemble') ?? {};
    const at = instructions.findIndex(
      ({ content }) => content.includes('compile-ahead.mjs') && content.startsWith('node '),
    );
    // Node.js writes entries that only their owner may read, and the last stage gives them to root.
    expect(instructions[at]?.content).toContain('&& chmod -R a+rX dist/.compile-cache');
    const before = instructions.slice(0, at);
    expect(before.findLast(({ keyword }) => keyword === 'USER')?.content).toBe(inLast('USER')[0]);
    expect(before.findLast(({ keyword }) => keyword === 'WORKDIR')?.content).toBe(dirname('/app/dist'));
  });

  it('installs what the lock file says, without running scripts of others', () => {
    const installs = runs.filter(({ content }) => /npm (?:ci|i|install)\b/.test(content));
    expect(installs.map(({ content }) => /npm ci .*/.exec(content)?.[0])).toEqual([
      'npm ci --omit=dev --ignore-scripts --no-audit --no-fund \\',
    ]);
    expect(text).not.toMatch(/apt-get|curl|wget|sudo|\bADD\b|:latest|--privileged/);
  });

  it('has no secret in it', () => {
    expect(environment).toEqual({ NODE_ENV: 'production', AWAREGRAPH_CONFIG: '/etc/awaregraph/awaregraph.yaml' });
  });

  it('exposes the ports of the configurations for containers', () => {
    for (const file of ['compose/config/awaregraph.yaml', 'kubernetes/base/awaregraph.yaml']) {
      const { port, metricsPort } = loadDeployed(file).server;
      expect([file, inLast('EXPOSE')]).toEqual([file, [`${port} ${metricsPort}`]]);
    }
  });

  it('copies only what exists, and what .dockerignore leaves', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const context = stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, content }) => keyword === 'COPY' && !content.includes('--from='))
      .flatMap(({ content }) => content.split(/\s+/).slice(0, -1));
    // What the first stage runs: setup.mjs, with the folders that it names.
    const setUp = [...readFileSync(join(root, 'scripts/setup.mjs'), 'utf8').matchAll(/'([a-z]+(?:[/.][a-z.-]+)*)'/g)]
      .map(([, path = '']) => path)
      .filter((path) => existsSync(join(root, path)) && !/^(?:dist|node_modules|bench)\b/.test(path));
    expect(setUp.length).toBeGreaterThan(8);
    for (const path of [...context, ...setUp]) {
      expect([path, existsSync(join(root, path))]).toEqual([path, true]);
      expect([path, ignored.filter((entry) => path === entry || path.startsWith(`${entry}/`))]).toEqual([path, []]);
    }
    for (const path of ['.git', '.env', 'deploy/compose/secrets', '**/node_modules']) expect(ignored).toContain(path);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'awaregraph-image-'));
const place = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Another file system.
    copyFileSync(from, to);
  }
};
const placeTree = (from: string, to: string, wants: (file: string) => boolean): void => {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) placeTree(source, target, wants);
    else if (entry.isFile() && wants(source)) place(source, target);
  }
};

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional(), optional: z.boolean().optional() }),
  ),
});
const manifest = z.object({ files: z.array(z.string()) });

/** `/app` of the image: what `npm pack` publishes, and the dependencies of production. */
function layOut(app: string): void {
  for (const file of ['package.json', 'README.md']) place(join(root, file), join(app, file));
  for (const entry of manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).files) {
    if (entry.startsWith('!')) continue;
    for (const path of globSync(entry, { cwd: root })) {
      if (statSync(join(root, path)).isFile()) place(join(root, path), join(app, path));
      else placeTree(join(root, path), join(app, path), (file) => !file.endsWith('.map'));
    }
  }
  place(join(root, 'deploy/docker/healthcheck.mjs'), join(app, 'healthcheck.mjs'));
  const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  for (const [path, { dev, devOptional, optional }] of Object.entries(packages)) {
    if (path === '' || dev || devOptional) continue;
    // One for another platform.
    if (optional && !existsSync(join(root, path))) continue;
    const own = (file: string): boolean => !file.slice(join(root, path).length).includes('/node_modules/');
    placeTree(join(root, path), join(app, path), own);
  }
}
const directoriesOf = (path: string): readonly string[] => [
  path,
  ...readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
];
const bytesOf = (path: string): number =>
  readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** As root, the image's user; otherwise the user that runs the tests. */
const asUser = process.getuid?.() === 0 ? { uid: 65_532, gid: 65_532 } : {};
const [app, tmp] = [join(folder, 'app'), join(folder, 'tmp')];
const [node = '', main = ''] = ENTRYPOINT.map((path) => join(folder, path));

let sandboxes: Sandboxes;
let program: ChildProcess;
let ended: Promise<number | null>;
let url = '';
let complaints = '';
beforeAll(async () => {
  chmodSync(folder, 0o755);
  layOut(app);
  // The very command of the Dockerfile.
  const find = runs.map(({ content }) => /find node_modules .*-delete/.exec(content)?.[0]).find((command) => command);
  await runInShell(find ?? 'false', { cwd: app });
  place(process.execPath, node);
  mkdirSync(tmp);
  chmodSync(tmp, 0o1777);
  for (const directory of directoriesOf(app)) chmodSync(directory, 0o555);

  sandboxes = await startSandboxes({ learners: 8, today: DAY_OF_DATA });
  const { server } = z
    .object({ server: z.looseObject({}) })
    .parse(parse(readDeployed('compose/config/awaregraph.yaml')));
  const configuration = {
    ...sandboxes.configuration(),
    server: {
      ...server,
      host: '127.0.0.1',
      port: 0,
      metricsHost: '127.0.0.1',
      metricsPort: 0,
      shutdownDelaySeconds: 0,
    },
    clients: [WRITER],
  };
  writeFileSync(join(folder, 'awaregraph.yaml'), JSON.stringify(configuration));
  program = spawn(node, [main, 'serve'], {
    ...asUser,
    cwd: app,
    env: { ...environment, AWAREGRAPH_CONFIG: join(folder, 'awaregraph.yaml'), TMPDIR: tmp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  ended = once(program, 'close').then(([code]: (number | null)[]) => code ?? null);
  program.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  for await (const line of createInterface({ input: program.stdout ?? process.stdin })) {
    const [, found] = /^listening on (\S+)\/graphql$/.exec(line) ?? [];
    if (found === undefined) continue;
    url = found;
    break;
  }
  if (url === '') throw new Error(`the program ended before it listened: ${complaints}`);
});
afterAll(async () => {
  program.kill();
  await sandboxes.close();
  for (const directory of directoriesOf(app)) chmodSync(directory, 0o755);
  rmSync(folder, { recursive: true });
});

const healthOf = async (address: string): Promise<number | null> => {
  const check = spawn(node, [join(app, 'healthcheck.mjs')], {
    env: { AWAREGRAPH_HEALTH_URL: address },
    stdio: 'ignore',
  });
  const [code] = (await once(check, 'close')) as (number | null)[];
  return code ?? null;
};

/** What the bases of the last stage take: distroless/cc-debian12, which has libc, libstdc++ and certificates. */
const BASE_BYTES = 35e6;

describe('the image’s files, in a folder that is read-only for its user', () => {
  it('take less than 250 MB with the base', () => {
    expect(bytesOf(folder)).toBeGreaterThan(100e6);
    expect(bytesOf(folder) + BASE_BYTES).toBeLessThan(250e6);
  });

  it('have no tests, no compilers and no source maps', () => {
    const files = globSync('**/*', { cwd: app });
    expect(files.filter((file) => /\.map$|(?:^|\/)typescript\/|^(?:dist\/)?(?:test|bench)\//.test(file))).toEqual([]);
  });

  it('serve the pages and the graph', async () => {
    const headers = { 'content-type': 'application/json', 'x-api-key': KEYS.all };
    const body = JSON.stringify({ query: '{ company(slug: "acme") { learners { totalCount complete } } }' });
    const [ready, dashboard, graphiql, answer] = await Promise.all([
      fetch(`${url}/readyz`),
      fetch(`${url}/`),
      fetch(`${url}/graphiql`),
      fetch(`${url}/graphql`, { method: 'POST', headers, body }).then((response) => response.json()),
    ]);
    expect([ready.status, dashboard.status, graphiql.status]).toEqual([200, 200, 200]);
    expect(answer).toEqual({ data: { company: { learners: { totalCount: 8, complete: true } } } });
  });

  it('take an upload, by way of the temporary folder', async () => {
    const [, command = ''] = /```sh\n([^]*?)```/.exec(readFileSync(join(root, 'docs/writes.md'), 'utf8')) ?? [];
    writeFileSync(join(tmp, 'policy.pdf'), '%PDF-1.7\nthe policy\n%%EOF\n');
    const printed = await runInShell(command, { cwd: tmp, env: { URL: url, KEY: KEYS.all } });
    expect(JSON.parse(printed)).toMatchObject({ data: { uploadPolicyDocument: { outcome: 'DONE' } } });
  });

  it('answer the health check, and end on SIGTERM', async () => {
    expect(await healthOf(`${url}/healthz`)).toBe(0);
    expect(await healthOf(`${url}/nothing`)).toBe(1);
    program.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await healthOf(`${url}/healthz`)).toBe(1);
    expect(complaints).not.toMatch(/EROFS|EACCES|EPERM|"level":"error"/);
  });
});
