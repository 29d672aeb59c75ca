import type { HttpRequest } from '../http-message';
import { MissingScope } from '../../access/scopes';
import { companiesOf } from '../../access/tenancy';
import type { Viewer } from '../../access/viewer';
import type { App } from '../app';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';
import { forbidden } from './forbidden';
import { readMinutes } from './switch-params';
import type { SwitchRequest } from './switch-params';

/**
 * `POST /admin/sources/ID/disable?minutes=N` and `/enable`: switches a source off, as `enabled: false` in the configuration
 * does, and on again. It concerns every company on the connection, so the viewer must see them all: for others, the source
 * does not exist.
 */
export async function switchSource(
  app: Pick<App, 'companies' | 'sources' | 'switches' | 'audit'>,
  viewer: Viewer,
  request: Pick<HttpRequest, 'method'>,
  { source: slug, action, search, id }: SwitchRequest & { readonly search: string; readonly id: string },
): Promise<HttpResponse> {
  if (!viewer.scopes.has('ADMIN')) return forbidden(new MissingScope(`/admin/sources/ID/${action}`, 'ADMIN'));
  if (request.method !== 'POST') return errorAnswer(405, 'BAD_REQUEST', 'use POST', { headers: { allow: 'POST' } });
  const { visible, all, seesAllCompaniesOf } = companiesOf(viewer, app.companies);
  const own = new Set(visible.flatMap(({ origins }) => origins.map(({ source }) => source)));
  const choices = [...app.sources.keys()].filter((one) => all || (own.has(one) && seesAllCompaniesOf(one)));
  const source = choices.includes(slug) ? app.sources.get(slug) : undefined;
  if (!source) {
    const known = choices.length === 0 ? 'there is none' : `use one of ${choices.join(', ')}`;
    return badInput(404, 'source', `the path names no source that you can switch: ${known}`);
  }
  const params = readMinutes(action, search);
  if ('refused' in params) return badInput(400, params.argument, params.refused);
  if (!source.isConfiguredOn) {
    const message = `"${slug}" is switched off in the configuration: remove its "enabled: false" there, and reload it`;
    return badInput(400, 'source', message);
  }
  if (!(await app.audit.isWritable()))
    return errorAnswer(503, 'AUDIT_LOG_UNAVAILABLE', 'the audit log cannot be written: nothing was changed');
  const { minutes } = params;
  const until = minutes === null ? null : Date.now() + minutes * 60_000;
  const reach = action === 'disable' ? await app.switches.turnOff(slug, until) : await app.switches.turnOn(slug);
  const change = { source: slug, action, until: until === null ? null : new Date(until).toISOString(), reach };
  // If it cannot be written any more, the log holds it back, and writes it before the next line.
  await app.audit
    .write([{ time: new Date().toISOString(), client: viewer.name, ...change, requestId: id }])
    .catch(() => undefined);
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ source: slug, enabled: source.enabled, until: change.until, reach }),
  };
}

function badInput(status: 400 | 404, argument: string, message: string): HttpResponse {
  return errorAnswer(status, 'BAD_USER_INPUT', message, { extensions: { argument } });
}
