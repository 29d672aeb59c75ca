import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { shutdownSeconds } from '../../src/server/server';
import { loadDeployed, readDeployed, secretFilesOf } from './deploy-files';

/** deploy/systemd, without installing it: the unit's directives, and that it fits the program and its configuration. */

const text = readDeployed('systemd/awaregraph.service');

interface Directive {
  readonly section: string;
  readonly name: string;
  readonly value: string;
}
const directives: Directive[] = [];
let section = '';
for (const line of text.split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [, title] = /^\[(\w+)\]$/.exec(line) ?? [];
  const [, name, value = ''] = /^([A-Z]\w*)=(.*)$/.exec(line) ?? [];
  if (title !== undefined) section = title;
  else if (name !== undefined) directives.push({ section, name, value });
  else throw new Error(`not a line of a unit: ${line}`);
}
const all = (name: string): readonly string[] =>
  directives.filter((one) => one.name === name).map(({ value }) => value);
const config = loadDeployed('systemd/awaregraph.yaml');

/** Of systemd.unit(5), systemd.service(5), systemd.exec(5), systemd.resource-control(5) and systemd.kill(5). */
const KNOWN: Readonly<Record<string, string>> = {
  Unit: 'Description Documentation Wants After StartLimitIntervalSec StartLimitBurst',
  Service: `Type ExecStart ExecReload Restart RestartSec RestartPreventExitStatus TimeoutStopSec KillSignal KillMode
    LoadCredential Environment MemoryMax TasksMax LimitNOFILE DynamicUser StateDirectory StateDirectoryMode UMask
    NoNewPrivileges PrivateTmp PrivateDevices ProtectSystem ProtectHome ProtectClock ProtectControlGroups ProtectHostname
    ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc RemoveIPC RestrictAddressFamilies
    RestrictNamespaces RestrictRealtime RestrictSUIDSGID LockPersonality CapabilityBoundingSet AmbientCapabilities
    SystemCallArchitectures SystemCallFilter SystemCallErrorNumber`,
  Install: 'WantedBy',
};

it('has only directives that systemd knows, in the sections where they belong', () => {
  const unknown = directives.filter((one) => !KNOWN[one.section]?.split(/\s+/).includes(one.name));
  expect(unknown).toEqual([]);
  expect(directives.length).toBeGreaterThan(30);
});

const hasSystemd = (() => {
  try {
    return execFileSync('systemd-analyze', ['--version'], { encoding: 'utf8' }).startsWith('systemd');
  } catch {
    return false;
  }
})();

/** Where the machine has systemd's own check: it wants the programs that a unit starts to exist. */
const complaintsAbout = async (unit: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'awaregraph-unit-'));
  const file = join(folder, 'awaregraph.service');
  writeFileSync(file, unit.replaceAll('/usr/bin/node', process.execPath));
  try {
    const { stderr } = await promisify(execFile)('systemd-analyze', ['verify', '--man=no', file]);
    return stderr;
  } catch (error) {
    return String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

it('systemd has nothing to say about it, where the machine has systemd', async () => {
  const [complaints, ofAMistake] = hasSystemd
    ? await Promise.all([complaintsAbout(text), complaintsAbout(text.replace('Restart=', 'Restarts='))])
    : ['', 'Restarts'];
  // Other units of the machine may have their own mistakes.
  expect(complaints.split('\n').filter((line) => line.includes('awaregraph'))).toEqual([]);
  expect(ofAMistake).toContain('Restarts');
});

describe('the unit fits the program', () => {
  it('in its command, and in the signals for a stop and a reload', () => {
    expect(all('ExecStart')).toEqual([
      '/usr/bin/node /opt/awaregraph/dist/src/cli/main.js serve --config /etc/awaregraph/awaregraph.yaml',
    ]);
    expect(all('ExecReload')).toEqual(['/bin/kill -HUP $MAINPID']);
    expect([all('KillSignal'), all('KillMode')]).toEqual([['SIGTERM'], ['mixed']]);
  });

  it('in its time to end', () => {
    expect(Number(all('TimeoutStopSec')[0])).toBeGreaterThan(shutdownSeconds(config));
  });

  it('in its credentials: each file that the configuration names', () => {
    const loaded = all('LoadCredential').map((one) => one.split(':')[0]);
    expect(secretFilesOf('systemd/awaregraph.yaml')).toEqual(
      loaded.map((name) => `/run/credentials/awaregraph.service/${name}`),
    );
  });

  it('in what it may write: the audit log, and temporary files', () => {
    expect([all('ProtectSystem'), all('StateDirectory'), all('PrivateTmp')]).toEqual([
      ['strict'],
      ['awaregraph'],
      ['yes'],
    ]);
    expect(config.audit.file).toMatch(/^\/var\/lib\/awaregraph\//);
  });

  it('in what V8 needs: memory that is written and executed', () => {
    expect(all('MemoryDenyWriteExecute')).toEqual([]);
  });

  it('in its exit codes: a wrong configuration is not tried again', () => {
    expect([all('Restart'), all('RestartPreventExitStatus')]).toEqual([['on-failure'], ['2']]);
  });
});
