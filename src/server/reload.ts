import { compareConfigs, isUnchanged } from '../config/changes';
import type { ConfigChanges, ListChanges } from '../config/changes';
import { ConfigError } from '../config/config';
import type { Config } from '../config/config';
import type { Mistake } from '../config/mistakes';
import type { OnStateChange } from './observation/state-change';

/** What became of a reload. Refused: the configuration stays as it was. */
export type ReloadResult =
  | { readonly outcome: 'applied'; readonly changes: ConfigChanges }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'invalid' | 'needs restart' | 'failed'; readonly mistakes: readonly Mistake[] };

export interface ReloaderOptions {
  readonly current: () => Config;
  /** Applies a configuration that differs from the current one only in what can be changed. */
  readonly apply: (config: Config) => Promise<void>;
  readonly onStateChange: OnStateChange;
  readonly onResult: (outcome: ReloadResult['outcome']) => void;
  readonly onBug: (error: unknown) => void;
}

export interface Reloader {
  /** Reads a configuration and applies it. */
  readonly reload: (read: () => Config) => Promise<ReloadResult>;
  /** From now on reloads are refused. Resolved when none is being made. */
  readonly end: () => Promise<void>;
}

/** Replaces the configuration, all of it or nothing; one reload after the other. */
export function createReloader(options: ReloaderOptions): Reloader {
  const { current, apply, onStateChange, onResult, onBug } = options;
  let last: Promise<unknown> = Promise.resolve();
  let isEnded = false;

  const attempt = async (read: () => Config): Promise<ReloadResult> => {
    if (isEnded) return { outcome: 'failed', mistakes: [{ path: '', message: 'the server is stopping' }] };
    const next = readOrExplain(read);
    if ('mistakes' in next) return { outcome: 'invalid', ...next };
    const changes = compareConfigs(current(), next.config);
    if (changes.needRestart.length > 0) return { outcome: 'needs restart', mistakes: changes.needRestart.map(restart) };
    if (isUnchanged(changes)) return { outcome: 'unchanged' };
    try {
      await apply(next.config);
      return { outcome: 'applied', changes };
    } catch (error) {
      onBug(error);
      return { outcome: 'failed', mistakes: [{ path: '', message: 'an unexpected error; see the line before' }] };
    }
  };
  const reload: Reloader['reload'] = (read) => {
    const result = last.then(async () => {
      const result = await attempt(read);
      onResult(result.outcome);
      if ('mistakes' in result)
        onStateChange({
          event: 'reload refused',
          details: { reason: result.outcome, mistakes: result.mistakes.map(textOf) },
        });
      else
        onStateChange({ event: 'reload', details: 'changes' in result ? detailsOf(result.changes) : { changed: 0 } });
      return result;
    });
    last = result.catch(() => undefined);
    return result;
  };
  return {
    reload,
    async end() {
      isEnded = true;
      await last;
    },
  };
}

function readOrExplain(read: () => Config): { readonly config: Config } | { readonly mistakes: readonly Mistake[] } {
  try {
    return { config: read() };
  } catch (error) {
    if (error instanceof ConfigError) return { mistakes: error.mistakes };
    const isOfSystem = typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error;
    if (!isOfSystem) throw error;
    const code = String(error.code);
    return { mistakes: [{ path: '', message: `the file cannot be read (${code}); check its path and permissions` }] };
  }
}

function restart(path: string): Mistake {
  return { path, message: 'a change needs a restart: undo it, or restart the program' };
}

function textOf({ path, message }: Mistake): string {
  return path ? `${path}: ${message}` : message;
}

/** The names of what changed, without what did not. */
function detailsOf(changes: ConfigChanges): Readonly<Record<string, readonly string[]>> {
  const named = (list: 'companies' | 'clients' | 'connections') =>
    Object.entries(changes[list] satisfies ListChanges).map(
      ([change, names]: readonly [string, readonly string[]]) =>
        [`${list}${change.replace(/^./, (letter) => letter.toUpperCase())}`, names] as const,
    );
  const all = [
    ...named('companies'),
    ...named('clients'),
    ...named('connections'),
    ['settings', changes.settings] as const,
  ];
  return Object.fromEntries(all.filter(([, names]) => names.length > 0));
}
