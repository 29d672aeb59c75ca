import { createContext, useContext } from 'react';
import { useParams } from 'wouter';
import type { ViewerQuery } from './gql/graphql';

export type ViewerValue = ViewerQuery['viewer'];
type ViewerCompany = ViewerValue['companies'][number];

export const ViewerContext = createContext<ViewerValue | null>(null);

/** The signed-in client: its scopes, and its companies. */
export function useViewer(): ViewerValue {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is used outside a session');
  return viewer;
}

/** The company of the address. The shell shows a company's pages only to viewers who may see it. */
export function useCompany(): ViewerCompany {
  const { slug } = useParams();
  const company = useViewer().companies.find((one) => one.slug === slug);
  if (!company) throw new Error('useCompany is used on a page without a company');
  return company;
}
