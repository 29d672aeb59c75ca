import { runCooperatively } from '../../datasources/runtime/cooperative-scheduler';
import type { CooperativeTask } from '../../datasources/runtime/cooperative-scheduler';

/** Seconds, as prom-client's histograms have them. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** A series: its sum, its count, then the count of each bucket. */
const WIDTH = 2 + BOUNDS.length;
/** Series in a block of memory: as many as a small installation has. */
const BLOCK = 256;

interface Options {
  readonly name: string;
  readonly help: string;
  /** The first label has many values; the others have few, which are the same for many values of the first. */
  readonly labelNames: readonly [string, ...string[]];
  /** Lists to which the histogram adds itself. */
  readonly registers: readonly PackedHistogram[][];
}

/**
 * A histogram in Prometheus' format for thousands of sources. A series is 13 numbers in a block that many share, where
 * prom-client has objects, and its labels are those of its source and of its kind, which all sources share.
 */
export class PackedHistogram {
  readonly #options: Options;
  readonly #blocks: Float64Array[] = [];
  /** The first label, and where its series are: pairs of a kind and a series. */
  readonly #sources = new Map<string, number[]>();
  /** The other labels, printed behind the first, and their numbers. */
  readonly #kinds = new Map<string, number>();
  readonly #printedKinds: string[] = [];
  #series = 0;

  constructor(options: Options) {
    this.#options = options;
    for (const register of options.registers) register.push(this);
  }

  /** @param rest the values of the labels after the first */
  observe(source: string, rest: readonly string[], seconds: number): void {
    const [block, at] = this.#place(this.#seriesOf(source, this.#kindOf(rest)));
    add(block, at, seconds);
    add(block, at + 1, 1);
    const bucket = BOUNDS.findIndex((bound) => seconds <= bound);
    if (bucket >= 0) add(block, at + 2 + bucket, 1);
  }

  /** The series of some sources in Prometheus' text format, printed between other requests. */
  text(isOwn: (source: string) => boolean): Promise<string> {
    return runCooperatively(this.#textTask(isOwn));
  }

  *#textTask(isOwn: (source: string) => boolean): CooperativeTask<string> {
    const { name, help, labelNames } = this.#options;
    const lines = [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`];
    for (const [source, series] of this.#sources) {
      if (!isOwn(source)) continue;
      for (let index = 0; index < series.length; index += 2) {
        const labels = `${labelNames[0]}="${escaped(source)}"${this.#printedKinds[series[index] ?? 0]}`;
        this.#print(lines, labels, series[index + 1] ?? 0);
      }
      yield;
    }
    return `${lines.join('\n')}\n`;
  }

  #print(lines: string[], labels: string, series: number): void {
    const { name } = this.#options;
    const [block, at] = this.#place(series);
    const count = block[at + 1] ?? 0;
    let below = 0;
    for (const [index, bound] of BOUNDS.entries()) {
      below += block[at + 2 + index] ?? 0;
      lines.push(`${name}_bucket{le="${bound}",${labels}} ${below}`);
    }
    lines.push(`${name}_bucket{le="+Inf",${labels}} ${count}`);
    lines.push(`${name}_sum{${labels}} ${block[at] ?? 0}`, `${name}_count{${labels}} ${count}`);
  }

  #kindOf(rest: readonly string[]): number {
    const [, ...names] = this.#options.labelNames;
    const printed = names.map((name, index) => `,${name}="${escaped(rest[index] ?? '')}"`).join('');
    const known = this.#kinds.get(printed);
    if (known !== undefined) return known;
    const kind = this.#printedKinds.push(printed) - 1;
    this.#kinds.set(printed, kind);
    return kind;
  }

  #seriesOf(source: string, kind: number): number {
    const known = this.#sources.get(source) ?? [];
    for (let index = 0; index < known.length; index += 2) if (known[index] === kind) return known[index + 1] ?? 0;
    const series = this.#series;
    this.#series += 1;
    if (series % BLOCK === 0) this.#blocks.push(new Float64Array(BLOCK * WIDTH));
    // Not `push`, which takes room for many more.
    this.#sources.set(source, [...known, kind, series]);
    return series;
  }

  #place(series: number): readonly [Float64Array, number] {
    const block = this.#blocks[Math.floor(series / BLOCK)];
    if (!block) throw new RangeError(`there is no series ${series}`);
    return [block, (series % BLOCK) * WIDTH];
  }
}

function add(block: Float64Array, at: number, value: number): void {
  block[at] = (block[at] ?? 0) + value;
}

/** A label's value in Prometheus' text format. */
function escaped(value: string): string {
  return value.replace(/[\\\n"]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
}
