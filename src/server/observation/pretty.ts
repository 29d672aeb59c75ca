import type { DestinationStream } from 'pino';

/** Fields that stand before the others, and need no name. */
const HEAD: ReadonlySet<string> = new Set(['time', 'level', 'msg']);

/** Writes lines of JSON as lines for people: time, level, event, and the fields as `name=value`. */
export function prettyTo(destination: DestinationStream): DestinationStream {
  return { write: (line) => destination.write(prettyLine(line)) };
}

export function prettyLine(line: string): string {
  const fields = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const { time, level, msg } = fields;
  const rest = Object.entries(fields).filter(([name, value]) => !HEAD.has(name) && value !== null);
  const text = rest.map(
    ([name, value]) => `${name}=${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}`,
  );
  return `${[time, String(level).toUpperCase().padEnd(5), msg, ...text].join(' ')}\n`;
}

/** A text with blanks, quotes or control characters, as JSON: nothing in it can look like a field or a line of its own. */
function quoted(text: string): string {
  return /^[\w.:/@-]+$/.test(text) ? text : JSON.stringify(text);
}
