import { createContext, useContext } from 'react';
import type { ViewerQuery } from './gql/graphql';

export type ViewerValue = ViewerQuery['viewer'];
export type ViewerCompany = ViewerValue['companies'][number];

export const ViewerContext = createContext<ViewerValue | null>(null);

/** The signed-in client: its scopes, and its companies. */
export function useViewer(): ViewerValue {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer is used outside a session');
  return viewer;
}
