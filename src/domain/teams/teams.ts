import type { Company, GroupRef, TeamRule } from '../company';
import { encodeId, fingerprint } from '../ids';
import { compareText } from '../people/account';
import type { Group } from '../records';
import { foldText } from '../text';

/** What is one group to people: vendor groups of one name, or those that the configuration joins. */
export interface Team {
  readonly id: string;
  readonly company: Company;
  readonly name: string;
  readonly groups: readonly Group[];
}

/** The teams of a company. Each group belongs to exactly one. */
export interface Teams {
  readonly all: readonly Team[];
  readonly byId: ReadonlyMap<string, Team>;
  ofGroup(source: string, groupId: string): Team | undefined;
}

/**
 * Groups form teams: first those that the configuration names, then those of the same name (`nameKey`). A group that the
 * configuration names by its id belongs there, also if another team names it by its name.
 */
export function formTeams(company: Company, groups: readonly Group[]): Teams {
  const rules = indexRules(company.teamRules);
  const ruled = new Set(company.teamRules.map(({ name }) => nameKey(name)));
  const members = new Map<string, { readonly rule: TeamRule | undefined; readonly groups: Group[] }>();
  for (const group of groups) {
    const rule = rules(group);
    const key = keyOf(rule, group, ruled);
    const known = members.get(key);
    if (known) known.groups.push(group);
    else members.set(key, { rule, groups: [group] });
  }
  const all = [...members].map(([key, { rule, groups: own }]): Team => ({
    id: teamId(company, key),
    company,
    name: rule?.name ?? mostCommonName(own),
    groups: own,
  }));
  const byGroup = new Map(
    all.flatMap((team) => team.groups.map(({ origin, externalId }) => [groupKey(origin.source, externalId), team])),
  );
  return {
    all,
    byId: new Map(all.map((team) => [team.id, team])),
    ofGroup: (source, groupId) => byGroup.get(groupKey(source, groupId)),
  };
}

/** The references of the company's rules that no group of the sources fits. */
export function unmatchedGroups(
  { teamRules }: Company,
  groups: readonly Group[],
): readonly { readonly team: string; readonly ref: GroupRef }[] {
  const present = new Set(groups.flatMap((group) => refKeys(group)));
  return teamRules.flatMap(({ name, groups: refs }) =>
    refs.filter((ref) => !present.has(refKey(ref))).map((ref) => ({ team: name, ref })),
  );
}

/** What a name is compared by: letter case, accents and white space around it make no difference. */
export function nameKey(name: string): string {
  return foldText(name).trim();
}

function indexRules(teamRules: readonly TeamRule[]): (group: Group) => TeamRule | undefined {
  const byRef = new Map<string, TeamRule>();
  for (const rule of teamRules) for (const ref of rule.groups) byRef.set(refKey(ref), rule);
  return (group) => {
    if (byRef.size === 0) return undefined;
    const [byId, byName] = refKeys(group);
    return byRef.get(byId) ?? byRef.get(byName);
  };
}

function refKey({ source, name, id }: GroupRef): string {
  return JSON.stringify(id === null ? [source, 'name', nameKey(name ?? '')] : [source, 'id', id]);
}

/** The references that fit a group: by its id, and by its name. */
function refKeys({ origin: { source }, externalId: id, name }: Group): readonly [string, string] {
  return [refKey({ source, id, name: null }), refKey({ source, id: null, name })];
}

/** Teams of one name are two if the configuration has one and does not name all groups of that name. */
function keyOf(rule: TeamRule | undefined, group: Group, ruled: ReadonlySet<string>): string {
  if (rule) return nameKey(rule.name);
  const name = nameKey(group.name);
  return ruled.has(name) ? `${name}\u0000others` : name;
}

function teamId({ slug }: Company, key: string): string {
  return encodeId('Team', slug, fingerprint(null, slug, 'team', key));
}

function groupKey(source: string, groupId: string): string {
  return `${source}/${groupId}`;
}

/** The most common spelling; ties are broken alphabetically, so that the order of sources does not matter. */
function mostCommonName(groups: readonly Group[]): string {
  const counts = new Map<string, number>();
  for (const { name } of groups) counts.set(name.trim(), (counts.get(name.trim()) ?? 0) + 1);
  const [winner] = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return winner?.[0] ?? '';
}
