export interface OpenLoad {
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
  readonly bytes: number;
  readonly failed: number;
  readonly answered: number;
}
/** Sends requests at fixed times, and counts each one's time from when it was due. */
export function openLoad(options: {
  readonly url: string;
  readonly next: () => { readonly body: string; readonly headers: Readonly<Record<string, string>> };
  readonly rate: number;
  readonly seconds: number;
}): Promise<OpenLoad>;
