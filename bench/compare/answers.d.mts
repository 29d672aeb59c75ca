/** The same value with every list sorted. */
export function canonical(value: unknown): unknown;
export function ask(
  url: string,
  body: string,
  headers?: Readonly<Record<string, string>>,
  timeoutMs?: number,
): Promise<string>;
/** Throws where an answer has errors, or says something else than the reference. */
export function mustAgree(name: string, text: string, reference?: string, how?: 'content' | 'size'): void;
