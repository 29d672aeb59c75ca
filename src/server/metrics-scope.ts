import { canAccess } from '../access/viewer';
import type { Viewer } from '../access/viewer';
import type { Company } from '../domain/company';
import type { MetricsScope } from './metrics';

/** Decides which metrics a viewer sees. Counters outlive a configuration, so all companies count that there ever were. */
export interface MetricsScopes {
  /** Takes over the companies of a configuration. */
  add(companies: readonly Pick<Company, 'slug' | 'origins'>[]): void;
  of(viewer: Viewer): MetricsScope;
}

export function createMetricsScopes(): MetricsScopes {
  const slugs = new Set<string>();
  const users = new Map<string, Set<string>>();
  return {
    add(companies) {
      for (const { slug, origins } of companies) {
        slugs.add(slug);
        for (const { source } of origins) users.set(source, (users.get(source) ?? new Set()).add(slug));
      }
    },
    of(viewer) {
      const sees = (company: string): boolean => canAccess(viewer, company);
      return {
        all: [...slugs].every(sees),
        sees,
        seesAllCompaniesOf: (source) => [...(users.get(source) ?? [])].every(sees),
      };
    },
  };
}
