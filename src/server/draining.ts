import type { Server } from 'node:http';

/** Stops accepting connections, waits up to `seconds` for requests in flight, then closes every connection. */
export async function drain(http: Server, seconds: number): Promise<void> {
  const drained = new Promise<void>((resolve) => http.close(() => resolve()));
  http.closeIdleConnections();
  const late = setTimeout(() => http.closeAllConnections(), seconds * 1000);
  await drained;
  clearTimeout(late);
}
