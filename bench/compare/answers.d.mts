/** The same value with every list sorted. */
export function canonical(value: unknown): unknown;
export function ask(
  url: string,
  body: string,
  headers?: Readonly<Record<string, string>>,
  timeoutMs?: number,
): Promise<string>;
/** Throws if an answer has errors, or differs from the reference. */
export function assertSameAnswer(name: string, text: string, reference?: string, how?: 'content' | 'size'): void;
