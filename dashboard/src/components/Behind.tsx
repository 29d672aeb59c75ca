import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { PageLink } from '../navigation/PageLink';
import { texts } from '../texts';

interface BehindProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is behind one row of a table: it begins with the focus, and closes back to the page. */
export function Behind({ title, children }: BehindProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <section className="section" aria-labelledby={id} data-behind="">
      <div className="section-header">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <PageLink to={location}>{texts.records.close}</PageLink>
      </div>
      {children}
    </section>
  );
}
