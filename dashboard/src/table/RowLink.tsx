import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { PageLink } from '../navigation/PageLink';

interface RowLinkProps {
  /** The parameter of the address that opens what is behind the row, and its value. */
  readonly parameter: string;
  readonly value: string;
  readonly children: ReactNode;
}

/** A link that shows what is behind a row, on the same page. */
export function RowLink({ parameter, value, children }: RowLinkProps) {
  const [location] = useLocation();
  const [search] = useSearchParams();
  const parameters = new URLSearchParams({ [parameter]: value });
  return (
    <PageLink to={`${location}?${parameters.toString()}`} current={search.get(parameter) === value}>
      {children}
    </PageLink>
  );
}
