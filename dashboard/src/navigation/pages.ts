import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PageDefinition } from './page-definition';

export interface Page extends PageDefinition {
  readonly Component: ComponentType;
}

const modules = import.meta.glob<PageDefinition>('../pages/*/page.ts', { eager: true, import: 'page' });

/** Whether an address has a page. */
export function hasPage(address: string): boolean {
  const [path = ''] = address.split('?');
  return pages.some((page) => matches(page.path.split('/'), path.split('/')));
}

const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length && pattern.every((part, index) => part.startsWith(':') || part === path[index]);

/** Every page, in the order of the navigation. A folder of `src/pages` is a page; there is no other list. */
export const pages: readonly Page[] = Object.values(modules)
  .map((page) => ({ ...page, Component: lazy(page.load) }))
  .sort((a, b) => (a.nav?.order ?? Infinity) - (b.nav?.order ?? Infinity));
