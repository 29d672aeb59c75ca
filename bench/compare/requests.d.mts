/** The number of requests before the first is sent again. */
export function distinctRequests(bodies: readonly string[], keys: readonly string[]): number;
/** The request of each number; those of `distinctRequests` numbers in a row all differ. */
export function requestsOf(
  bodies: readonly string[],
  keys: readonly string[],
  headers?: Readonly<Record<string, string>>,
): (number: number) => { readonly body: string; readonly headers: Readonly<Record<string, string>> };
