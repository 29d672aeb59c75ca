import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { addressWithPeriod } from './addresses';

interface PageLinkProps {
  /** An address of the dashboard, with parameters of its own if it has some. */
  readonly to: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link to another page that keeps the period. */
export function PageLink({ to, className, current = false, children }: PageLinkProps) {
  const search = useSearch();
  return (
    <Link href={addressWithPeriod(to, search)} className={className} aria-current={current ? 'page' : undefined}>
      {children}
    </Link>
  );
}
