import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { formatNumber } from '../format/format';
import { addressWith } from '../navigation/addresses';
import { PageLink } from '../navigation/PageLink';
import { texts } from '../texts';

interface ListEntry {
  /** As in the address: `?list=`. */
  readonly id: string;
  readonly label: string;
  /** The number that the list is behind; undefined while it is awaited, null if it is unknown. */
  readonly number: number | null | undefined;
  readonly content: ReactNode;
}

interface ListsProps {
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** Offers a way back to the page without the lists. */
  readonly closable?: boolean;
}

/** The lists behind a page's numbers, of which the address chooses one; by default the first. */
export function Lists({ title, entries, closable = false }: ListsProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  const [search] = useSearchParams();
  const chosen = search.get('list');
  const current = entries.find((entry) => entry.id === chosen) ?? entries[0];
  useEffect(() => {
    if (chosen === null) return;
    // After a number is followed, the keyboard and the screen reader continue at its list.
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [chosen]);
  return (
    <section className="section" id="records" aria-labelledby={id}>
      <div className="section-header">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {closable && <PageLink to={addressWith(location, search, { list: null })}>{texts.records.close}</PageLink>}
      </div>
      <nav className="lists" aria-label={title}>
        {entries.map(({ id: list, label, number }) => (
          <PageLink key={list} to={addressWith(location, search, { list })} current={list === current?.id}>
            {label} <span className="number">{number === undefined ? '' : formatNumber(number, 'count')}</span>
          </PageLink>
        ))}
      </nav>
      <div data-list={current?.id} data-number={current?.number ?? ''} key={current?.id}>
        {current?.content}
      </div>
    </section>
  );
}
