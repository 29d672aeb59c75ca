import type { SourceFailure, SourceResult } from '../../../datasources/engine/source-result';
import type { OnStateChange } from './state-change';

/** Endpoints that were not called for so long say nothing about the source any more. */
const FORGET_AFTER_MS = 10 * 60 * 1000;
/** A source that fails again so early had not recovered as a whole. */
const RELAPSE_MS = 60 * 1000;

/** Every answer proves that the login and the connection work. */
const isLogin = (endpoint: string | null): boolean => endpoint === null || endpoint === 'token';

/** From the first failure of a source to its recovery. */
interface Incident {
  readonly since: number;
  /** The first failure; of the credential, if that was refused. */
  cause: SourceFailure;
  /** When each failing endpoint last failed. */
  readonly failing: Map<string | null, number>;
  /** All endpoints that failed. */
  readonly endpoints: Set<string>;
  /** Whether some endpoint answers meanwhile: then only the failing ones can end the incident. */
  isPartial: boolean;
  isRefused: boolean;
}

export interface SourceIncidents {
  readonly add: (result: SourceResult) => void;
  /** Forgets all other sources. */
  readonly retain: (sources: ReadonlySet<string>) => void;
  /** Why a source is failing; null if it is not. */
  readonly of: (source: string) => (SourceFailure & { readonly since: string }) | null;
}

/**
 * Finds out when sources begin to fail and when they have recovered, from the results of their reads and writes. An incident
 * has one line when it begins, with code and endpoint, and one when it ends, however many reads fail in between; a refused
 * credential, which an operator has to replace, always has a line of its own.
 */
export function createSourceIncidents(report: OnStateChange, now: () => number = Date.now): SourceIncidents {
  const incidents = new Map<string, Incident>();
  const recoveredAt = new Map<string, number>();

  const fail = (source: string, failures: readonly SourceFailure[]): void => {
    for (const { code, endpoint } of failures) {
      const known = incidents.get(source);
      // A consequence: its cause was reported, and no endpoint was called.
      if (known && code === 'CIRCUIT_OPEN') continue;
      const incident = known ?? {
        since: now(),
        cause: { code, endpoint },
        failing: new Map(),
        endpoints: new Set(),
        isPartial: now() - (recoveredAt.get(source) ?? -Infinity) < RELAPSE_MS,
        isRefused: false,
      };
      incidents.set(source, incident);
      incident.failing.set(endpoint, now());
      if (endpoint !== null) incident.endpoints.add(endpoint);
      const isRefusal = code === 'UNAUTHORIZED' && !incident.isRefused;
      if (known && !isRefusal) continue;
      incident.isRefused ||= isRefusal;
      incident.cause = { code, endpoint };
      report({
        event: isRefusal ? 'credential refused' : 'source failing',
        details: { source, code, ...(endpoint === null ? {} : { endpoint }) },
      });
    }
  };

  const answer = (source: string, incident: Incident, answered: readonly string[]): void => {
    // Several endpoints failed, and none has answered since: the source as a whole was down, and is no more.
    const isWhole = !incident.isPartial && incident.failing.size > 1;
    incident.isPartial = true;
    for (const [endpoint, at] of incident.failing)
      if (isWhole || isLogin(endpoint) || answered.includes(endpoint ?? '') || now() - at > FORGET_AFTER_MS)
        incident.failing.delete(endpoint);
    if (incident.failing.size > 0) return;
    incidents.delete(source);
    recoveredAt.set(source, now());
    const seconds = Math.round((now() - incident.since) / 1000);
    report({ event: 'source recovered', details: { source, seconds, endpoints: [...incident.endpoints].sort() } });
  };

  return {
    retain(sources) {
      for (const known of [incidents, recoveredAt])
        for (const source of known.keys()) if (!sources.has(source)) known.delete(source);
    },
    of(source) {
      const incident = incidents.get(source);
      return incident ? { ...incident.cause, since: new Date(incident.since).toISOString() } : null;
    },
    add({ source, startedAt, answered, failures }) {
      const incident = incidents.get(source);
      // Not of a read that began while the source was still failing, and ends after the recovery.
      if (failures.length > 0 && startedAt >= (recoveredAt.get(source) ?? -Infinity)) fail(source, failures);
      if (!incident || answered.length === 0) return;
      if (startedAt >= incident.since) answer(source, incident, answered);
      // The vendor may have answered before it failed.
      else incident.isPartial = true;
    },
  };
}
