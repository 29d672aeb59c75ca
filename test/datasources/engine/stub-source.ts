import type { Source } from '../../../datasources/engine/sources';

/** A source `xx` that is switched on and has no fields of its own. */
export function stubSource(of: Pick<Source, 'capabilities' | 'cacheScope'>): Source {
  return {
    slug: 'xx',
    enabled: true,
    isConfiguredOn: true,
    switchRef: () => null,
    ttlSeconds: null,
    extras: () => ({}),
    ...of,
  } as unknown as Source;
}
