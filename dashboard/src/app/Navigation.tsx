import { useLocation } from 'wouter';
import { companyAddress } from '../navigation/addresses';
import type { PageDefinition } from '../navigation/page-definition';
import { PageLink } from '../navigation/PageLink';
import { pages } from '../navigation/pages';
import { texts } from '../texts';
import { useViewer } from './viewer';

interface Entry {
  readonly to: string;
  readonly label: string;
  readonly scope: NonNullable<PageDefinition['nav']>['scope'];
}

/** The pages that the viewer has. */
export function Navigation({ slug }: { readonly slug: string | undefined }) {
  const [location] = useLocation();
  const companyCount = useViewer().companies.length;
  const entries = pages.flatMap(({ path, nav }): readonly Entry[] => {
    if (!nav || nav.isOffered?.({ companyCount }) === false) return [];
    if (nav.scope === 'everything') return [{ to: path, label: nav.label, scope: nav.scope }];
    if (slug === undefined) return [];
    return [{ to: path.replace('/companies/:slug', companyAddress(slug)), label: nav.label, scope: nav.scope }];
  });
  return (
    <nav className="navigation" aria-label={texts.navigation.label}>
      {(['everything', 'company'] as const).map((scope) => (
        <ul key={scope}>
          {entries
            .filter((entry) => entry.scope === scope)
            .map(({ to, label }) => (
              <li key={to}>
                <PageLink to={to} current={location === to}>
                  {label}
                </PageLink>
              </li>
            ))}
        </ul>
      ))}
    </nav>
  );
}
