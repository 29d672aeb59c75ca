/** How often progress is printed where nothing can be overwritten, such as in a log. */
const INTERVAL_MS = 5_000;

/** Shows the number of rows so far on standard error: in place on a terminal, else a line every five seconds. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr) {
  let shownAt = performance.now();
  return {
    show(rows: number, total: number | null): void {
      const text = `${rows.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`} rows`;
      if (stream.isTTY) stream.write(`\r\u001B[K${text}`);
      else if (performance.now() - shownAt >= INTERVAL_MS) {
        stream.write(`${text}\n`);
        shownAt = performance.now();
      }
    },
    /** The last line: what the export has, and what it lacks. */
    end(line: string): void {
      stream.write(`${stream.isTTY ? '\r\u001B[K' : ''}${line}\n`);
    },
  };
}
