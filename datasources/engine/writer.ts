import type { CallContext, CallReport } from '../spec/call-context';
import type { Origin } from '../spec/origin';
import { SourceProblem } from '../spec/problem';
import type {
  InputMistake,
  Settled,
  WriteCall,
  WriteCapability,
  WriteInput,
  WriteKind,
  WritePlan,
  Writes,
} from '../spec/writes';
import { cleanMessage } from '../transport/redact';
import type { Operation } from './operation';
import type { RequestSources } from './request-sources';
import { recordCall } from './read-spans';
import { failureOf } from './source-result';
import type { SourceResult } from './source-result';
import type { SourceCall } from './sources';

/** What became of one item of a write. */
export interface WrittenItem {
  readonly state: WriteState;
  /** The vendor's id of what was made or changed, where the vendor says it. */
  readonly externalId: string | null;
  /** Why; null for what was done, is planned, or was so before. */
  readonly problem: SourceProblem | null;
}
export type WriteState = 'DONE' | 'UNCHANGED' | 'PLANNED' | 'REFUSED' | 'NOT_SUPPORTED' | 'NOT_TRIED' | 'UNKNOWN';

/** A call that was made, or would be made. */
export interface MadeCall extends Pick<WriteCall, 'endpoint' | 'method' | 'path'> {
  readonly origin: Origin;
  /** What was sent: JSON, the fields of a form, or the name of a file; null: nothing. */
  readonly body: unknown;
  /** null: there was no response, or the call is only planned. */
  readonly status: number | null;
}

export interface Written {
  /** By the position of the item in the input. */
  readonly items: readonly WrittenItem[];
  readonly calls: readonly MadeCall[];
}

/** Records the progress of a write where it outlives the process. */
export interface WriteJournal {
  /** @returns false if it could not be recorded: then the items must not be sent */
  begin(items: readonly number[]): Promise<boolean>;
  end(items: readonly number[], results: readonly WrittenItem[]): Promise<void>;
}

export interface WriterOptions {
  readonly sources: RequestSources;
  readonly operation: Operation;
  /** When no further call may begin, in milliseconds since 1970. */
  readonly deadline: number;
  /** Aborted when the program ends and cuts its connections. */
  readonly signal: AbortSignal;
  /** Why no further call may begin now, such as a shutdown; null: it may. */
  readonly stopped: () => SourceProblem | null;
  readonly onCall: (call: SourceCall) => void;
  /** Called with how each write ended. */
  readonly onResult?: ((result: SourceResult) => void) | undefined;
}

export interface WriteOptions {
  /** Only plans. */
  readonly dryRun: boolean;
  readonly journal?: WriteJournal;
}

/** How many calls of one write are in flight together at most; the connection's own limit holds beside it. */
const MOST_AT_ONCE = 8;

/** Sends the calls of writes, each once, and finds out what became of every item. */
export class Writer {
  readonly #options: WriterOptions;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** What can be changed at a tenant: an absent kind is not supported. */
  writes(origin: Origin): Writes {
    return this.#options.sources.source(origin).writes(origin.tenant);
  }

  /** Whether a kind of write is supported at a tenant. */
  supports(origin: Origin, kind: WriteKind): boolean {
    return this.writes(origin)[kind] !== undefined;
  }

  /** Checks an input by the vendor's own rules; a kind that is not supported has none. */
  check<K extends WriteKind>(origin: Origin, kind: K, input: WriteInput<K>): readonly InputMistake[] {
    return this.#capability(origin, kind)?.check?.(input) ?? [];
  }

  /** The endpoints of reads that show what a kind of write changes. */
  touches(origin: Origin, kind: WriteKind): readonly string[] {
    return this.writes(origin)[kind]?.touches ?? [];
  }

  /** The optional fields of an item that a kind of write takes; null: all. */
  fields(origin: Origin, kind: WriteKind): readonly string[] | null {
    return this.writes(origin)[kind]?.fields ?? null;
  }

  /**
   * Plans the calls of a write, and makes them unless it is a dry run. Never fails for a vendor's failure: that is the result
   * of its items.
   * @param count number of items of the input
   */
  async write<K extends WriteKind>(
    origin: Origin,
    kind: K,
    input: WriteInput<K>,
    count: number,
    options: WriteOptions,
  ): Promise<Written> {
    const all = (state: WriteState, problem: SourceProblem): Written => ({
      items: Array.from({ length: count }, () => ({ state, externalId: null, problem })),
      calls: [],
    });
    const { sources } = this.#options;
    const off = sources.disabled(origin)?.problem;
    if (off) return all('REFUSED', off);
    const capability = this.#capability(origin, kind);
    if (!capability) return all('NOT_SUPPORTED', notSupported(origin));
    let plan: WritePlan;
    try {
      plan = await sources.readUncached(origin, async (context) => capability.plan(input, context));
    } catch (error) {
      if (!SourceProblem.is(error)) throw error;
      return all(isLimit(error) ? 'NOT_TRIED' : 'REFUSED', error);
    }
    return this.#run(origin, plan, capability.sendsMail ?? false, count, options);
  }

  #capability<K extends WriteKind>(origin: Origin, kind: K): WriteCapability<WriteInput<K>> | undefined {
    // The kind names the capability and its input together.
    return this.writes(origin)[kind] as WriteCapability<WriteInput<K>> | undefined;
  }

  async #run(
    origin: Origin,
    { calls, refused = [], ordered = false }: WritePlan,
    sendsMail: boolean,
    count: number,
    { dryRun, journal }: WriteOptions,
  ): Promise<Written> {
    const items = new Array<WrittenItem | undefined>(count);
    for (const { item, state, message } of refused) {
      const code = state === 'NOT_SUPPORTED' ? 'NOT_SUPPORTED' : 'REJECTED';
      const problem = state === 'UNCHANGED' ? null : new SourceProblem({ code, message });
      items[item] = { state, externalId: null, problem };
    }
    const made: (readonly MadeCall[])[] = dryRun ? calls.map((call) => [toMade(origin, call, null)]) : [];
    const place = (call: WriteCall, results: readonly WrittenItem[]): void => {
      for (const [index, item] of call.items.entries()) {
        const [known, now] = [items[item], results[index]];
        items[item] = known && now ? worseOf(known, now) : (known ?? now);
      }
    };
    const send = async (call: WriteCall, at: number): Promise<void> => {
      // An operator may have switched the source off since the first call.
      const stop = this.#stop() ?? this.#options.sources.disabled(origin)?.problem;
      if (stop) return place(call, same(call, 'NOT_TRIED', stop));
      if (journal && !(await journal.begin(call.items))) return place(call, same(call, 'NOT_TRIED', notRecorded()));
      const { results, calls: sent } = await this.#send(origin, call, sendsMail);
      made[at] = sent;
      await journal?.end(call.items, results);
      place(call, results);
    };
    if (dryRun) for (const call of calls) place(call, same(call, 'PLANNED', null));
    else await eachOf(calls, ordered ? 1 : MOST_AT_ONCE, send);
    return {
      items: Array.from(items, (item) => item ?? { state: 'UNKNOWN', externalId: null, problem: null }),
      calls: made.flat(),
    };
  }

  /** Why no further call may begin; null: it may. */
  #stop(): SourceProblem | null {
    const { deadline, stopped } = this.#options;
    if (Date.now() < deadline) return stopped();
    return new SourceProblem({
      code: 'TIMEOUT',
      message: 'The time for the writes of this request is used up',
      lasts: true,
    });
  }

  async #send(
    origin: Origin,
    call: WriteCall,
    sendsMail: boolean,
  ): Promise<{ readonly results: readonly WrittenItem[]; readonly calls: readonly MadeCall[] }> {
    const { endpoint, method, path, json, form, file } = call;
    await this.#readBefore(origin, call);
    let isSent = false;
    const context = this.#context(origin, () => (isSent = true));
    const request = {
      endpoint,
      method,
      path,
      sendsMail: call.sendsMail ?? sendsMail,
      ...(json === undefined ? {} : { json }),
      ...(form ? { form } : {}),
      ...(file ? { file } : {}),
    };
    const startedAt = Date.now();
    const reply = await this.#options.sources.source(origin).write(request, context);
    this.#options.onResult?.(
      reply.kind === 'answered'
        ? { source: origin.source, startedAt, answered: [endpoint], failures: [] }
        : failureOf(origin.source, startedAt, reply.problem, false),
    );
    const status = (reply.kind === 'answered' ? reply.status : reply.problem.status) ?? null;
    const calls = isSent ? [toMade(origin, call, status)] : [];
    if (reply.kind === 'answered')
      return { results: await this.#readAnswer(origin, call, reply.status, reply.body), calls };
    const { problem } = reply;
    if (reply.kind === 'open') return { results: await this.#settle(origin, call, problem), calls };
    if (call.otherwise && (status === 301 || status === 404)) {
      const second = await this.#send(origin, call.otherwise, sendsMail);
      return { ...second, calls: [...calls, ...second.calls] };
    }
    // It waited, for its turn or because the vendor asked for it, until the work was ended: that is why, and not the source.
    const ended = problem.code === 'TIMEOUT' ? (this.#stop() ?? problem) : problem;
    if (isLimit(ended) || ended.code === 'TIMEOUT') return { results: same(call, 'NOT_TRIED', ended), calls };
    return { results: same(call, 'REFUSED', problem), calls };
  }

  /** Reads what `settle` compares with. A failure is no reason not to send: then a read may be unable to tell. */
  async #readBefore(origin: Origin, { before }: WriteCall): Promise<void> {
    if (!before) return;
    try {
      await this.#options.sources.readUncached(origin, (context) => before(context));
    } catch (error) {
      if (!SourceProblem.is(error)) throw error;
    }
  }

  async #readAnswer(origin: Origin, call: WriteCall, status: number, body: unknown): Promise<readonly WrittenItem[]> {
    const { endpoint } = call;
    try {
      const outcomes = call.read(body, status);
      const open = new SourceProblem({
        code: 'REJECTED',
        endpoint,
        status,
        message: `${endpoint} did not do this, and gave no reason`,
      });
      const settled = outcomes.some(({ state }) => state === 'OPEN') ? await this.#settle(origin, call, open) : [];
      return outcomes.map(({ state, externalId = null, message = '' }, index): WrittenItem => {
        if (state === 'OPEN') return settled[index] ?? { state: 'UNKNOWN', externalId: null, problem: open };
        if (state !== 'REFUSED') return { state, externalId, problem: null };
        const words = cleanMessage(message);
        const problem = new SourceProblem({
          code: 'REJECTED',
          endpoint,
          status,
          message: `${endpoint} refused this${words && `: ${words}`}`,
        });
        return { state, externalId, problem };
      });
    } catch (error) {
      if (!SourceProblem.is(error)) throw error;
      return this.#settle(origin, call, error);
    }
  }

  /** Decides by a read what became of the items of a call whose outcome is open. */
  async #settle(origin: Origin, { settle, items }: WriteCall, problem: SourceProblem): Promise<readonly WrittenItem[]> {
    const unknown: WrittenItem = { state: 'UNKNOWN', externalId: null, problem };
    if (!settle) return items.map(() => unknown);
    try {
      const settled = await this.#options.sources.readUncached(origin, (context) => settle(context));
      return items.map((_, index) => decided(settled[index], unknown));
    } catch (error) {
      if (!SourceProblem.is(error)) throw error;
      return items.map(() => unknown);
    }
  }

  #context(origin: Origin, onSent: () => void): CallContext {
    const { operation, deadline, signal, onCall } = this.#options;
    return {
      signal,
      deadline,
      longestWaitMs: Infinity,
      company: origin.company,
      operation,
      beforeCall: (endpoint) => {
        const stop = this.#stop();
        if (stop) throw stop;
        operation.consumeCallBudget(endpoint);
        onSent();
      },
      afterCall: (report: CallReport) => {
        onCall({ ...report, source: origin.source, company: origin.company });
        if (operation.span) recordCall(operation.span, origin, report);
        operation.traceCall({ ...report, source: origin.source, servedFrom: 'network', keys: null });
      },
    };
  }
}

/** A read after the failure of a call says what became of an item, unless the vendor may still be working on it. */
function decided(settled: Settled | undefined, unknown: WrittenItem): WrittenItem {
  const { isDone = null, externalId = null } = settled ?? {};
  if (isDone === true) return { state: 'DONE', externalId, problem: null };
  if (isDone === null || unknown.problem?.code === 'TIMEOUT') return unknown;
  return { state: 'REFUSED', externalId: null, problem: unknown.problem };
}

/** Limits of the request itself: they say nothing about the source. */
function isLimit({ code, lasts }: SourceProblem): boolean {
  return code === 'CALL_LIMIT' || (code === 'TIMEOUT' && lasts);
}

const GRAVITY: Readonly<Record<WriteState, number>> = {
  PLANNED: 0,
  UNCHANGED: 1,
  DONE: 2,
  NOT_SUPPORTED: 3,
  NOT_TRIED: 4,
  REFUSED: 5,
  UNKNOWN: 6,
};

/** The result of an item that several calls are about: that of the one that fared worst. */
export function worseOf<T extends Pick<WrittenItem, 'state' | 'externalId'>>(known: T, now: T): T {
  const [worst, other] = GRAVITY[now.state] >= GRAVITY[known.state] ? [now, known] : [known, now];
  return { ...worst, externalId: worst.externalId ?? other.externalId };
}

function same({ items }: WriteCall, state: WriteState, problem: SourceProblem | null): readonly WrittenItem[] {
  return items.map(() => ({ state, externalId: null, problem }));
}

function toMade(
  origin: Origin,
  { endpoint, method, path, json, form, file }: WriteCall,
  status: number | null,
): MadeCall {
  const body = json ?? form ?? (file ? { [file.field]: file.fileName } : null);
  return { origin, endpoint, method, path, body, status };
}

function notSupported({ vendor }: Origin): SourceProblem {
  return new SourceProblem({ code: 'NOT_SUPPORTED', message: `${vendor} cannot do this` });
}

function notRecorded(): SourceProblem {
  const message = 'The progress could not be recorded in Redis, so nothing was sent';
  return new SourceProblem({ code: 'UNAVAILABLE', message });
}

/** Runs work over items in their order, at most `most` at a time. */
async function eachOf<T>(
  items: readonly T[],
  most: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
}
