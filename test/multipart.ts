/** Reads `multipart/mixed` as it arrives. */

export interface Part {
  /** Milliseconds since the request was sent. */
  readonly at: number;
  readonly body: PartBody;
}
interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}
interface PartBody {
  readonly data?: unknown;
  readonly errors?: readonly Told[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly hasNext: boolean;
  readonly incremental?: readonly {
    readonly data: unknown;
    readonly path: readonly (string | number)[];
    readonly label?: string;
    readonly errors?: readonly Told[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export async function readParts(response: Response, startedAt: number): Promise<Part[]> {
  const parts: Part[] = [];
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const pieces = text.split('\r\n---');
    text = pieces.pop() ?? '';
    for (const piece of pieces) {
      const [, json] = piece.split('\r\n\r\n');
      if (json) parts.push({ at: performance.now() - startedAt, body: JSON.parse(json) as PartBody });
    }
  }
  return parts;
}

/** The response that the parts give when they are merged. */
export function assemble(parts: readonly Part[]): unknown {
  const [first, ...rest] = parts.map(({ body }) => structuredClone(body));
  const answer = { data: first?.data };
  for (const { path, data } of rest.flatMap(({ incremental = [] }) => incremental)) {
    let at: unknown = answer.data;
    for (const key of path) at = (at as Record<string | number, unknown>)[key];
    merge(at as Record<string, unknown>, data as Record<string, unknown>);
  }
  return answer.data;
}

function merge(into: Record<string, unknown>, from: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(from)) {
    const before = into[key];
    if (before && value && typeof before === 'object' && typeof value === 'object')
      merge(before as Record<string, unknown>, value as Record<string, unknown>);
    else into[key] = value;
  }
}
