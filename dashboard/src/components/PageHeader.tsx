import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts';

interface PageHeaderProps {
  readonly title: string;
  /** The company, for its pages. */
  readonly context?: string;
  readonly children?: ReactNode;
}

/** The heading of a page, and the title of the window. Buttons of the page are its children. */
export function PageHeader({ title, context, children }: PageHeaderProps) {
  useEffect(() => {
    document.title = [title, context, texts.product].filter(Boolean).join(' · ');
  }, [title, context]);
  return (
    <header className="page-header">
      <div>
        {context !== undefined && <p className="page-context">{context}</p>}
        <h1>{title}</h1>
      </div>
      {children}
    </header>
  );
}
