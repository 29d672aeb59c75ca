import type { HttpRequest } from '../http-message';
import { MissingScope } from '../../access/scopes';
import { companiesOf } from '../../access/tenancy';
import type { Companies } from '../../access/tenancy';
import type { Viewer } from '../../access/viewer';
import type { StatusOf } from '../error-codes';
import { errorAnswer } from '../http-response';
import type { HttpResponse } from '../http-response';
import type { App } from '../app';
import { readBody } from '../body';
import type { Metrics, MetricsScope } from '../metrics';
import { forbidden } from './forbidden';
import { readRefreshParams } from './refresh-params';
import type { RefreshParams } from './refresh-params';

/** `GET /metrics`: of what the viewer's companies own; of the process as a whole for viewers of all companies. */
export async function answerMetrics(viewer: Viewer, metrics: Metrics, scope: MetricsScope): Promise<HttpResponse> {
  if (!viewer.scopes.has('ADMIN')) return forbidden(new MissingScope('/metrics', 'ADMIN'));
  const body = await metrics.text(scope);
  return { status: 200, headers: { 'content-type': metrics.contentType }, body };
}

/** The search and the body together hold three names. */
const LARGEST_BODY_KB = 4;

/**
 * `POST /admin/refresh`: invalidates the cached reads of the viewer's companies, so that the next query reads them again.
 * `source`, `company` and `kind` narrow it, in the search or in a JSON body. The error for another viewer's source is the
 * same as for one that does not exist.
 */
export async function refreshSources(
  app: Pick<App, 'companies' | 'refresh' | 'resume'>,
  viewer: Viewer,
  request: HttpRequest,
  search: string,
): Promise<HttpResponse> {
  if (!viewer.scopes.has('ADMIN')) return forbidden(new MissingScope('/admin/refresh', 'ADMIN'));
  if (request.method !== 'POST') return errorAnswer(405, 'BAD_REQUEST', 'use POST', { headers: { allow: 'POST' } });
  const body = await readBody(request, LARGEST_BODY_KB);
  if (body === null)
    return errorAnswer(413, 'BAD_REQUEST', `the body is larger than ${LARGEST_BODY_KB} KB`, {
      headers: { connection: 'close' },
    });
  const params = readRefreshParams(search, body);
  if ('refused' in params) return badInput(400, params.argument, params.refused);
  return refresh(app, companiesOf(viewer, app.companies), params);
}

async function refresh(
  app: Pick<App, 'companies' | 'refresh' | 'resume'>,
  companies: Companies,
  { source, company, kind }: RefreshParams,
): Promise<HttpResponse> {
  const named = company === null ? companies.visible : companies.visible.filter(({ slug }) => slug === company);
  if (company !== null && named.length === 0) {
    const choices = companies.visible.map(({ slug }) => slug);
    return badInput(404, 'company', `"company" is none of yours: ${choicesOf(choices)}`);
  }
  const all = named.flatMap(({ origins }) => origins);
  const origins = all.filter((origin) => source === null || origin.source === source);
  if (source !== null && origins.length === 0) {
    const whose = company === null ? 'your companies draw' : 'that company draws';
    const choices = all.map((origin) => origin.source);
    return badInput(404, 'source', `"source" is none that ${whose} on: ${choicesOf(choices)}`);
  }
  const refreshed = [...new Set(origins.map((origin) => origin.source))];
  // A pause protects every company on a connection: one of several may not end it for the others.
  const resumed = refreshed.filter((slug) => companies.seesAllCompaniesOf(slug));
  const [{ dropped, shared }] = await Promise.all([
    app.refresh(origins, kind),
    ...resumed.map((slug) => app.resume(slug)),
  ]);
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ refreshed, resumed, dropped, sharedCache: shared }),
  };
}

function choicesOf(choices: readonly string[]): string {
  return choices.length === 0 ? 'there is none' : `use one of ${[...new Set(choices)].join(', ')}`;
}

function badInput(status: StatusOf<'BAD_USER_INPUT'>, argument: string, message: string): HttpResponse {
  return errorAnswer(status, 'BAD_USER_INPUT', message, { extensions: { argument } });
}
