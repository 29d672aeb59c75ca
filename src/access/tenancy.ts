import type { Origin } from '../../datasources/spec/origin';
import type { Company } from '../domain/company';
import { canAccess } from './viewer';
import type { Viewer } from './viewer';

/** The companies that one viewer can access: the only way to a company, and so to all its data. */
export interface Companies {
  readonly visible: readonly Company[];
  /** Whether these are all companies that there are. */
  readonly all: boolean;
  /** undefined if the company does not exist, and equally if the viewer cannot access it. */
  readonly bySlug: (slug: string) => Company | undefined;
  /** Whether the viewer can access every company that uses this source. */
  readonly seesAllCompaniesOf: (source: string) => boolean;
  /**
   * Whether the viewer may see what belongs to the connection as a whole (a partner's list of customers, say): viewers of
   * all companies may, and viewers of the company whose credential it is, if they can access every company that uses it.
   * A viewer of a child company may not, even if no other company is configured.
   */
  ownsConnection(source: string): boolean;
  /** The company that the tenant belongs to. */
  ofOrigin(origin: Origin): Company;
}

export function companiesOf(viewer: Viewer, all: readonly Company[]): Companies {
  const visible = all.filter(({ slug }) => canAccess(viewer, slug));
  const bySlug = new Map(visible.map((company) => [company.slug, company]));
  let foreign: ReadonlySet<string> | undefined;
  /** The sources of companies that the viewer cannot access; collected once, because metrics ask for each of their series. */
  const foreignSources = (): ReadonlySet<string> =>
    new Set(all.filter(({ slug }) => !bySlug.has(slug)).flatMap(({ origins }) => origins.map(({ source }) => source)));
  const seesAllCompaniesOf = (source: string): boolean => !(foreign ??= foreignSources()).has(source);
  const isCredentialsOwn = ({ origins }: Company, source: string): boolean =>
    origins.some((origin) => origin.source === source && origin.tenant === null);
  return {
    visible,
    all: visible.length === all.length,
    bySlug: (slug) => bySlug.get(slug),
    seesAllCompaniesOf,
    ownsConnection: (source) =>
      seesAllCompaniesOf(source) &&
      (viewer.companies === '*' || visible.some((company) => isCredentialsOwn(company, source))),
    ofOrigin(origin) {
      const company = bySlug.get(origin.company);
      if (!company) throw new Error(`a record of the company "${origin.company}" reached a viewer who may not see it`);
      return company;
    },
  };
}
