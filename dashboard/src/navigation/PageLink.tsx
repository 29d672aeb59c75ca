import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { addressWithPeriod } from './addresses';
import { hasPage } from './pages';

interface PageLinkProps {
  /** An address of the dashboard, with parameters of its own if it has some. */
  readonly to: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another page that keeps the period; only the text where the address has no page. */
export function PageLink({ to, className, current = false, children }: PageLinkProps) {
  const search = useSearch();
  if (!hasPage(to)) return <>{children}</>;
  return (
    <Link href={addressWithPeriod(to, search)} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
