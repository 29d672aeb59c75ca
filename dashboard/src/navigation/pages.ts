import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PageDefinition } from './page-definition';

export interface Page extends PageDefinition {
  readonly Component: ComponentType;
}

const modules = import.meta.glob<PageDefinition>('../pages/*/page.ts', { eager: true, import: 'page' });

/** Every page, in the order of the navigation. A folder of `src/pages` is a page; there is no other list. */
export const pages: readonly Page[] = Object.values(modules)
  .map((page) => ({ ...page, Component: lazy(page.load) }))
  .sort((a, b) => (a.nav?.order ?? Infinity) - (b.nav?.order ?? Infinity));
