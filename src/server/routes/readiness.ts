import { MissingScope } from '../../access/scopes';
import { companiesOf } from '../../access/tenancy';
import type { Viewer } from '../../access/viewer';
import type { App } from '../app';
import type { HttpResponse } from '../http-response';
import type { Conditions } from '../observation/conditions';
import type { SourceIncidents } from '../observation/source-incidents';
import { forbidden } from './forbidden';

const PLAIN_TEXT = { 'content-type': 'text/plain' };

/** `GET /healthz`: the process lives. */
export const ALIVE: HttpResponse = { status: 200, headers: PLAIN_TEXT, body: 'ok\n' };

/** `GET /readyz`: whether a load balancer should send requests. A vendor that is down does not make the server unready. */
export function answerReadiness(isClosing: boolean): HttpResponse {
  return isClosing
    ? { status: 503, headers: PLAIN_TEXT, body: 'shutting down\n' }
    : { status: 200, headers: PLAIN_TEXT, body: 'ok\n' };
}

export interface Readiness {
  readonly app: Pick<App, 'companies' | 'sources'>;
  readonly incidents: Pick<SourceIncidents, 'of'>;
  readonly conditions: Pick<Conditions, 'redis' | 'keyServer'>;
  readonly isClosing: boolean;
}

/**
 * `GET /readyz?verbose`, for viewers with the scope ADMIN: the same status, with the sources of the viewer's companies as their
 * last calls left them, and for viewers of all companies Redis and the key server. Nothing is called for it.
 */
export function answerReadinessInFull(viewer: Viewer, readiness: Readiness): HttpResponse {
  if (!viewer.scopes.has('ADMIN')) return forbidden(new MissingScope('/readyz?verbose', 'ADMIN'));
  const { app, incidents, conditions, isClosing } = readiness;
  const companies = companiesOf(viewer, app.companies);
  const slugs = new Set(companies.visible.flatMap(({ origins }) => origins.map(({ source }) => source)));
  const sources = [...app.sources.values()]
    .filter(({ slug }) => slugs.has(slug) || companies.all)
    .map((source) => ({
      source: source.slug,
      vendor: source.vendor.slug,
      enabled: source.enabled,
      circuit: source.circuit(),
      failing: incidents.of(source.slug),
    }));
  const shared = companies.all ? { redis: stateOf(conditions.redis), keyServer: stateOf(conditions.keyServer) } : {};
  return {
    status: isClosing ? 503 : 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify({ status: isClosing ? 'shutting down' : 'ok', sources, ...shared })}\n`,
  };
}

/** null: none is configured. */
function stateOf(isReachable: boolean | null): 'up' | 'away' | null {
  if (isReachable === null) return null;
  return isReachable ? 'up' : 'away';
}
