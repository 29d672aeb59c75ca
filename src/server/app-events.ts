import type { SourceResult } from '../../datasources/engine/source-result';
import type { OpenOptions, SourceCall } from '../../datasources/engine/sources';
import type { WriteServices } from '../domain/writes/mutation';
import type { OnBug } from './observation/on-bug';
import type { OnStateChange } from './observation/state-change';
import type { Tracing } from './tracing/tracing';
import type { Warn } from './warnings';

/** A vendor call, and the request that it was made for; absent: for none. */
export type AppCall = SourceCall & { readonly requestId?: string };

export interface AppEvents {
  /** Absent or null: nothing is traced. */
  readonly tracing?: Pick<Tracing, 'background'> | null;
  readonly onCall?: (call: AppCall) => void;
  /** Called with what each read and write says about the health of its source. */
  readonly onSourceResult?: (result: SourceResult) => void;
  readonly onStateChange?: OnStateChange;
  readonly onWaited?: OpenOptions['onWaited'];
  readonly onRetry?: OpenOptions['onRetry'];
  /** Called for each result of a mutation. */
  readonly onWritten?: WriteServices['count'];
  readonly onUnexpectedError: OnBug;
  readonly onWarning?: Warn;
  /** Where the audit log is written unless it has a file. Default: standard output. */
  readonly auditOutput?: NodeJS.WritableStream;
  /** Receives each vendor response, with secrets removed. */
  readonly onAnswer?: (source: string, endpoint: string, body: unknown) => void;
}
