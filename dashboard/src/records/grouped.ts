import type { AddressRow, BreachRow, ExposureRow } from './rows';

/** One row for each address, as `exposedAccounts` counts. Letter case does not tell addresses apart. */
export function byAddress(exposures: readonly ExposureRow[]): readonly AddressRow[] {
  return [...Map.groupBy(exposures, ({ email }) => email.toLowerCase())].map(([address, group]) => ({
    address,
    learner: group.find(({ learner }) => learner !== null)?.learner ?? null,
    breaches: [...new Set(group.flatMap(({ breach }) => breach?.name ?? []))],
    latest: latestOf(group.map(({ discoveredAt }) => discoveredAt)),
    passwordExposed: anyOf(group.map(({ passwordExposed }) => passwordExposed)),
    unacknowledged: unacknowledgedOf(group),
    sources: [...new Map(group.map(({ source }) => [source.slug, source])).values()],
  }));
}

/** One row for each breach: each source reports breaches of its own. */
export function byBreach(exposures: readonly ExposureRow[]): readonly BreachRow[] {
  const byId = new Map<string, { readonly breach: BreachRow['breach']; readonly group: ExposureRow[] }>();
  for (const exposure of exposures) {
    const { breach } = exposure;
    if (!breach) continue;
    const known = byId.get(breach.id);
    if (known) known.group.push(exposure);
    else byId.set(breach.id, { breach, group: [exposure] });
  }
  return [...byId].flatMap(([id, { breach, group }]) => {
    const [first] = group;
    if (!first) return [];
    const addresses = new Set(group.map(({ email }) => email.toLowerCase())).size;
    return [{ id, breach, source: first.source, addresses, unacknowledged: unacknowledgedOf(group) }];
  });
}

const latestOf = (times: readonly (string | null)[]): string | null =>
  times.reduce((latest, time) => (time !== null && (latest === null || time > latest) ? time : latest), null);

/** Yes if one says so; unknown if none does, and not all deny it. */
function anyOf(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

/** null if the vendor says it of none. */
function unacknowledgedOf(group: readonly ExposureRow[]): number | null {
  const known = group.filter(({ acknowledged }) => acknowledged !== null);
  return known.length === 0 ? null : known.filter(({ acknowledged }) => acknowledged === false).length;
}
