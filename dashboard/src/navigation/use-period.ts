import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { periodOf } from './period';
import type { PeriodDays } from './period';

/** The period in the address, and how to change it. */
export function usePeriod(): readonly [PeriodDays | null, (period: PeriodDays | null) => void] {
  const [search, setSearch] = useSearchParams();
  const { from, to } = periodOf(search) ?? {};
  const period = useMemo(
    () => (from === undefined && to === undefined ? null : { ...(from && { from }), ...(to && { to }) }),
    [from, to],
  );
  const setPeriod = useCallback(
    (next: PeriodDays | null) =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        for (const end of ['from', 'to'] as const) {
          const day = next?.[end];
          if (day === undefined) after.delete(end);
          else after.set(end, day);
        }
        return after;
      }),
    [setSearch],
  );
  return [period, setPeriod];
}
