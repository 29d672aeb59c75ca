/**
 * What a vendor sent is kept as text: half the memory of the objects it stands for, and few ever ask for it.
 * Nothing sent is itself just a text, so that one always stands for something.
 */
export function packRaw(sent: unknown): string {
  return JSON.stringify(sent);
}

/** As the vendor sent it, secrets removed; of a record made of several, each of them. */
export function unpackRaw(raw: unknown): unknown {
  if (typeof raw === 'string') return JSON.parse(raw) as unknown;
  return Array.isArray(raw) ? raw.map(unpackRaw) : raw;
}
