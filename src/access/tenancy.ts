import type { Origin } from '../../datasources/spec/origin';
import type { Company } from '../domain/company';
import { canAccess } from './viewer';
import type { Viewer } from './viewer';

/** The companies that one viewer may see: the only way to a company, and so to all that hangs off it. */
export interface Companies {
  readonly visible: readonly Company[];
  /** Whether these are all companies that there are. */
  readonly all: boolean;
  /** undefined where there is none, and just so where the viewer may not see it. */
  bySlug(slug: string): Company | undefined;
  /** Whether the viewer may see every company that draws on this source. */
  seesWhole(source: string): boolean;
  /**
   * Whether what belongs to the connection as a whole (a partner's list of customers, say) is the viewer's: of those who
   * see every company that draws on it, whoever sees all companies there may ever be, or the one whose credential it is.
   * A child company is neither, even where no other is configured.
   */
  ownsConnection(source: string): boolean;
  /** The company whose tenant this is. */
  ofOrigin(origin: Origin): Company;
}

export function companiesOf(viewer: Viewer, all: readonly Company[]): Companies {
  const visible = all.filter(({ slug }) => canAccess(viewer, slug));
  const bySlug = new Map(visible.map((company) => [company.slug, company]));
  const seesWhole = (source: string): boolean =>
    all.every(({ slug, origins }) => bySlug.has(slug) || origins.every((origin) => origin.source !== source));
  const isCredentialsOwn = ({ origins }: Company, source: string): boolean =>
    origins.some((origin) => origin.source === source && origin.tenant === null);
  return {
    visible,
    all: visible.length === all.length,
    bySlug: (slug) => bySlug.get(slug),
    seesWhole,
    ownsConnection: (source) =>
      seesWhole(source) && (viewer.companies === '*' || visible.some((company) => isCredentialsOwn(company, source))),
    ofOrigin(origin) {
      const company = bySlug.get(origin.company);
      if (!company) throw new Error(`a record of the company "${origin.company}" reached a viewer who may not see it`);
      return company;
    },
  };
}
