import { createContext, useContext } from 'react';
import type { Client } from 'urql';

/** The client for lists that are read page by page; see `createClients`. */
export const ListClientContext = createContext<Client | null>(null);

export function useListClient(): Client {
  const client = useContext(ListClientContext);
  if (!client) throw new Error('useListClient is used outside a session');
  return client;
}
