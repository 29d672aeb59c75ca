/** The value of a JSON text from outside; null if it is none: then it has no shape that anybody expects. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
