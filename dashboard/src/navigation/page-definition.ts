import type { ComponentType } from 'react';

/** A page: exported as `page` by `src/pages/NAME/page.ts`, and found there without a list. */
export interface PageDefinition {
  /** The address, with parameters such as `:slug`, as wouter matches it. */
  readonly path: string;
  /** The entry of the navigation; absent for a page that is reached from another one only. */
  readonly nav?: {
    readonly label: string;
    /** `company`: an entry for the company that is selected; its `path` begins with `/companies/:slug`. */
    readonly scope: 'everything' | 'company';
    /** Entries are sorted by this number. */
    readonly order: number;
    /** Whether the page is offered; absent: always. */
    readonly isOffered?: (viewer: { readonly companyCount: number }) => boolean;
  };
  /** Loads the page's chunk. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}
