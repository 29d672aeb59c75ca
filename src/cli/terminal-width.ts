/** What is not written to a terminal is made for one of the usual width. */
const USUAL_COLUMNS = 80;
const LEAST_COLUMNS = 40;

/** The number of columns that output has: those of the terminal, or of the environment variable COLUMNS. */
export function terminalWidth(stream: Pick<NodeJS.WriteStream, 'columns'> = process.stdout): number {
  const stated = Number(process.env.COLUMNS);
  const columns = stream.columns || (Number.isInteger(stated) && stated > 0 ? stated : USUAL_COLUMNS);
  return Math.max(LEAST_COLUMNS, columns);
}
