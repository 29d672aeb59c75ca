const TEXTS: ReadonlySet<string> = new Set([
  'firstName',
  'lastName',
  'name',
  'title',
  'description',
  'courseName',
  'policyName',
  'subject',
  'database',
  'team',
  'campaign',
]);

/** Adds a mark to every text that shows a person whose record it is, at any depth. */
export function withCanary<T>(value: T, canary: string): T {
  const copy = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return TEXTS.has(key) ? `${part} ${canary}` : part;
    if (Array.isArray(part)) return part.map((item) => copy(item, ''));
    if (typeof part !== 'object' || part === null) return part;
    // The vendor's own courses are shared by all companies.
    if ('source' in part && part.source === 'managed') return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner, name)]));
  };
  return copy(value, '') as T;
}
