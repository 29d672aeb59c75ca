/** Whether a key begins with one of many prefixes: found by bisection, however many there are. */
export function createPrefixes(prefixes: readonly string[]): (key: string) => boolean {
  const sorted: string[] = [];
  for (const prefix of [...prefixes].sort()) {
    // What begins with the one before is covered by it, so that no prefix begins with another.
    const last = sorted.at(-1);
    if (last === undefined || !prefix.startsWith(last)) sorted.push(prefix);
  }
  return (key) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] ?? '') <= key) from = middle + 1;
      else to = middle;
    }
    // The last that is not greater than the key: a prefix of a key is never greater, and none stands between them.
    const candidate = sorted[from - 1];
    return candidate !== undefined && key.startsWith(candidate);
  };
}

/** What all of them begin with. */
export function commonPrefix(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
