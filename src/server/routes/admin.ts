import type { IncomingMessage } from 'node:http';
import { companiesOf } from '../../access/tenancy';
import type { Viewer } from '../../access/viewer';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';
import type { App } from '../app';

/**
 * `POST /admin/refresh[?source=SLUG]`: invalidates the cached reads of one source, or of all sources of the viewer's
 * companies, so that the next query reads them again.
 */
export async function refreshSources(
  app: App,
  viewer: Viewer,
  { method }: IncomingMessage,
  search: string,
): Promise<HttpResponse> {
  if (!viewer.scopes.has('ADMIN')) {
    return errorAnswer(403, 'FORBIDDEN', '/admin/refresh needs the scope ADMIN', { extensions: { scope: 'ADMIN' } });
  }
  if (method !== 'POST') return errorAnswer(405, 'BAD_REQUEST', 'use POST', { headers: { allow: 'POST' } });
  const wanted = new URLSearchParams(search).get('source');
  const visible = companiesOf(viewer, app.companies).visible.flatMap(({ origins }) =>
    origins.map(({ source }) => source),
  );
  const refreshed = [...new Set(visible)].filter((source) => wanted === null || source === wanted);
  if (wanted !== null && refreshed.length === 0) {
    return errorAnswer(404, 'BAD_USER_INPUT', '"source" is not a source of your companies', {
      extensions: { argument: 'source' },
    });
  }
  await Promise.all(refreshed.map((source) => app.refresh(source)));
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ refreshed }),
  };
}
