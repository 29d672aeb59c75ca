import type { Vendor } from '../../datasources/spec/vendor';
import { configuredHash } from '../access/key-hash';
import { nameKey } from '../domain/teams/teams';
import type { Finding, Path } from './mistakes';
import type { LenientShape } from './lenient-shape';

/** Quotes a value in a message as it is written in the file: a placeholder, never its substituted value. */
export type Quote = (at: Path, value: string) => string;

/** Finds values that are valid on their own but inconsistent with other values. */
export function findInconsistencies(file: LenientShape, vendors: readonly Vendor[], quote: Quote): readonly Finding[] {
  return [
    ...repeated(file.connections, 'connections', 'id'),
    ...repeated(file.companies, 'companies', 'slug'),
    ...repeated(file.clients, 'clients', 'name'),
    ...wrongKeys(file),
    ...wrongSources(file, vendors, quote),
    ...wrongAliases(file),
    ...wrongOverrides(file, quote),
    ...wrongTeams(file, quote),
    ...wrongAttributes(file, quote),
    ...wrongClients(file, quote),
  ];
}

function repeated<Key extends string>(entries: readonly Record<Key, string>[], list: string, key: Key): Finding[] {
  return entries.flatMap((entry, index) => {
    const first = entries.findIndex((other) => other[key] === entry[key]);
    if (entry[key] === '' || first === index) return [];
    return [{ at: [list, index, key], message: `is already used by ${list}[${first}]; it must be unique` }];
  });
}

/** Each key belongs to one client, and each client has one. A key and its hash are the same key. */
function wrongKeys({ clients }: LenientShape): Finding[] {
  const owners = new Map<string, number>();
  return clients.flatMap(({ apiKey, apiKeys }, client) => {
    const at = ['clients', client];
    if (apiKey === '' && apiKeys.length === 0)
      return [{ at: [...at, 'apiKey'], message: 'is missing; give the client an "apiKey", or a list of "apiKeys"' }];
    const keys = [
      { path: [...at, 'apiKey'], key: apiKey },
      ...apiKeys.map((key, index) => ({ path: [...at, 'apiKeys', index], key })),
    ];
    return keys.flatMap(({ path, key }): Finding[] => {
      if (key === '') return [];
      const hash = configuredHash(key).toString('hex');
      const owner = owners.get(hash);
      if (owner === undefined) owners.set(hash, client);
      if (owner === undefined) return [];
      return [{ at: path, message: `is already used by clients[${owner}]; it must be unique` }];
    });
  });
}

function wrongSources(file: LenientShape, vendors: readonly Vendor[], quote: Quote): Finding[] {
  const ids = namesOf(file.connections.map(({ id }) => id));
  const taken = new Map<string, number>();
  return file.companies.flatMap(({ sources }, company) =>
    sources.flatMap(({ connection, tenant }, index): Finding[] => {
      const at = ['companies', company, 'sources', index];
      if (connection === '') return [];
      if (!ids.includes(connection)) {
        const path = [...at, 'connection'];
        return [{ at: path, message: `${quote(path, connection)} is not a connection; use one of ${ids.join(', ')}` }];
      }
      const slug = file.connections.find(({ id }) => id === connection)?.vendor;
      const vendor = vendors.find((each) => each.slug === slug);
      if (tenant !== null && vendor && !vendor.tenants)
        return [{ at: [...at, 'tenant'], message: `must not be set; ${vendor.title} has no tenants` }];
      if (sources.findIndex((other) => other.connection === connection) < index)
        return [{ at: [...at, 'connection'], message: 'is already a source of this company; remove one of the two' }];
      const key = JSON.stringify([connection, tenant]);
      const other = taken.get(key);
      if (other === undefined) taken.set(key, company);
      return other === undefined ? [] : [sharedTenant(at, tenant, other)];
    }),
  );
}

function sharedTenant(at: Path, tenant: string | null, other: number): Finding {
  const key = tenant === null ? 'connection' : 'tenant';
  const message = `already belongs to companies[${other}]; give each company its own tenant or connection`;
  return { at: [...at, key], message };
}

function wrongAliases({ identity: { emailAliases } }: LenientShape): Finding[] {
  const clean = emailAliases.map(({ from, to }) => ({ from: from.toLowerCase(), to: to.toLowerCase() }));
  return clean.flatMap(({ from, to }, index): Finding[] => {
    const at = ['identity', 'emailAliases', index];
    if (from === '' || to === '') return [];
    if (from === to) return [{ at: [...at, 'to'], message: 'must differ from "from"' }];
    if (clean.findIndex((other) => other.from === from) < index)
      return [{ at: [...at, 'from'], message: 'is already an alias; remove one of the two' }];
    const next = clean.findIndex((other) => other.from === to);
    if (next < 0) return [];
    return [
      { at: [...at, 'to'], message: `is itself an alias (emailAliases[${next}]); use the domain that it points to` },
    ];
  });
}

function wrongOverrides(file: LenientShape, quote: Quote): Finding[] {
  return file.identity.overrides.flatMap(({ company: slug, join, separate }, index): Finding[] => {
    const at = ['identity', 'overrides', index];
    const company = file.companies.find((each) => each.slug === slug);
    if (slug === '') return [];
    if (!company) return [noCompany([...at, 'company'], slug, file, quote)];
    const ids = namesOf(company.sources.map(({ connection }) => connection));
    const check = (key: string, refs: typeof join) =>
      refs.flatMap(({ connection }, place): Finding[] => {
        const path = [...at, key, place, 'connection'];
        if (connection === '' || ids.includes(connection)) return [];
        const name = quote(path, connection);
        return [{ at: path, message: `${name} is not a source of this company; use one of ${ids.join(', ')}` }];
      });
    return [...check('join', join), ...check('separate', separate)];
  });
}

function wrongAttributes(file: LenientShape, quote: Quote): Finding[] {
  const { attributes } = file.identity;
  return attributes.flatMap(({ company: slug, file: path }, index): Finding[] => {
    const at = ['identity', 'attributes', index];
    if (slug !== '' && !file.companies.some((company) => company.slug === slug))
      return [noCompany([...at, 'company'], slug, file, quote)];
    const first = attributes.findIndex((other) => other.company === slug && other.file === path);
    if (slug === '' || path === '' || first === index) return [];
    return [{ at: [...at, 'file'], message: `is already attributes[${first}]; remove one of the two` }];
  });
}

function wrongTeams({ companies }: LenientShape, quote: Quote): Finding[] {
  return companies.flatMap(({ sources, teams }, company) => {
    const ids = namesOf(sources.map(({ connection }) => connection));
    const names = teams.map(({ name }) => nameKey(name));
    /** Where each group was named first. */
    const taken = new Map<string, string>();
    return teams.flatMap(({ groups }, index): Finding[] => {
      const at = ['companies', company, 'teams', index];
      const first = names.findIndex((name) => name === names[index]);
      const repeats: Finding[] =
        names[index] === '' || first === index
          ? []
          : [{ at: [...at, 'name'], message: `is already the name of teams[${first}]; join the two` }];
      const wrong = groups.flatMap(({ source, name, id }, place): Finding[] => {
        const path = [...at, 'groups', place];
        if (source === '') return [];
        if (!ids.includes(source)) {
          const named = [...path, 'source'];
          const message = `${quote(named, source)} is not a source of this company; use one of ${ids.join(', ')}`;
          return [{ at: named, message }];
        }
        const key = JSON.stringify([source, id === null ? nameKey(name ?? '') : null, id]);
        const other = taken.get(key);
        if (other === undefined) taken.set(key, `teams[${index}].groups[${place}]`);
        return other === undefined ? [] : [{ at: path, message: `is already ${other}; a group belongs to one team` }];
      });
      return [...repeats, ...wrong];
    });
  });
}

function wrongClients(file: LenientShape, quote: Quote): Finding[] {
  const known = file.companies.map(({ slug }) => slug);
  return file.clients.flatMap(({ companies }, client) =>
    companies.flatMap((slug, index) =>
      slug === '' || known.includes(slug)
        ? []
        : [noCompany(['clients', client, 'companies', index], slug, file, quote)],
    ),
  );
}

function noCompany(at: Path, slug: string, file: LenientShape, quote: Quote): Finding {
  const known = namesOf(file.companies.map((company) => company.slug)).join(', ');
  return { at, message: `${quote(at, slug)} is not a company; use one of ${known}` };
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
