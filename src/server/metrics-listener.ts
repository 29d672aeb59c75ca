import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostInUrl } from './host-in-url';
import type { Metrics, MetricsScope } from './metrics';
import { isLoopbackHost } from './pages/loopback';

export interface MetricsListener {
  /** `http://HOST:PORT/metrics` */
  readonly url: string;
  close(): Promise<void>;
}

/** Everything that there is: who reaches the port sees all companies. */
const EVERYTHING: MetricsScope = { all: true, sees: () => true, seesAllCompaniesOf: () => true };

/**
 * Serves the metrics of all companies on a port of their own, without credentials: for a collector that has none, on an address
 * that only it can reach.
 * @throws Error of Node.js if the address is in use
 */
export async function listenForMetrics(
  metrics: Pick<Metrics, 'contentType' | 'text'>,
  { host, port }: { readonly host: string; readonly port: number },
  onBug: (error: unknown) => void,
): Promise<MetricsListener> {
  // A page of another site whose name resolves to this machine (DNS rebinding) sends its own name.
  const isLocal = isLoopbackHost(hostInUrl(host));
  const http = createServer((request, response) => {
    if (isLocal && !isLoopbackHost(request.headers.host))
      return void response.writeHead(403).end('only by loopback names\n');
    if (request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end('only /metrics\n');
    metrics.text(EVERYTHING).then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => {
        onBug(error);
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, resolve);
  });
  // A listening TCP server has an address with a port.
  const { port: bound } = http.address() as AddressInfo;
  return {
    url: `http://${hostInUrl(host)}:${bound}/metrics`,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
