import { createContext, useContext } from 'react';

/** Grows whenever what is shown should be read again: a source went down or came back, or some time has passed. */
export const RefreshContext = createContext(0);

export function useRefreshCount(): number {
  return useContext(RefreshContext);
}
