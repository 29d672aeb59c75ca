import type { Mistake } from './interpolate';
import type { Vendor } from '../../datasources/source/vendor';
import type { ConfigFile } from './shape';

/** What is right by itself and wrong beside something else. */
export function findInconsistencies(file: ConfigFile, vendors: readonly Vendor[]): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const wrong = (path: string, message: string) => mistakes.push({ path, message });
  const unique = (values: readonly string[], pathOf: (index: number) => string, message: string) =>
    values.forEach((value, index) => values.indexOf(value) < index && wrong(pathOf(index), message));

  const connections = file.connections.map(({ id }) => id);
  const companies = file.companies.map(({ slug }) => slug);
  unique(connections, (index) => `connections[${index}].id`, 'is used twice; every connection needs an id of its own');
  unique(companies, (index) => `companies[${index}].slug`, 'is used twice; every company needs a slug of its own');
  unique(
    file.clients.map(({ name }) => name),
    (index) => `clients[${index}].name`,
    'is used twice; every client needs a name of its own',
  );
  unique(
    file.clients.map(({ apiKey }) => apiKey),
    (index) => `clients[${index}].apiKey`,
    'is the key of another client too; every client needs a key of its own',
  );

  const tenants = new Map<string, string>();
  for (const [index, company] of file.companies.entries()) {
    const here = new Set<string>();
    for (const [at, { connection, tenant }] of company.sources.entries()) {
      const path = `companies[${index}].sources[${at}]`;
      if (!connections.includes(connection))
        wrong(`${path}.connection`, `"${connection}" is no connection; use one of ${connections.join(', ')}`);
      const vendor = vendors.find(({ slug }) => slug === file.connections.find(({ id }) => id === connection)?.vendor);
      if (tenant !== null && vendor && !vendor.tenants)
        wrong(`${path}.tenant`, `${vendor.title} has no tenants; remove it`);
      if (here.has(connection))
        wrong(
          `${path}.connection`,
          `"${connection}" is listed twice for this company; a company has one tenant at a source`,
        );
      here.add(connection);
      const key = JSON.stringify([connection, tenant]);
      const other = tenants.get(key);
      if (other !== undefined && other !== company.slug) {
        wrong(
          `${path}.tenant`,
          `this tenant of "${connection}" belongs to ${other} already; give each company a tenant of its own`,
        );
      }
      tenants.set(key, other ?? company.slug);
    }
  }
  for (const [index, client] of file.clients.entries()) {
    if (client.companies === '*') continue;
    for (const [at, slug] of client.companies.entries()) {
      if (!companies.includes(slug))
        wrong(
          `clients[${index}].companies[${at}]`,
          `"${slug}" is no company; use one of ${companies.join(', ')}, or "*"`,
        );
    }
  }
  for (const [index, override] of file.identity.overrides.entries()) {
    const path = `identity.overrides[${index}]`;
    const company = file.companies.find(({ slug }) => slug === override.company);
    if (!company) wrong(`${path}.company`, `"${override.company}" is no company; use one of ${companies.join(', ')}`);
    const [name, refs] = 'join' in override ? ['join', override.join] : ['separate', override.separate];
    for (const [at, { connection }] of refs.entries()) {
      if (company && !company.sources.some((source) => source.connection === connection)) {
        wrong(
          `${path}.${name}[${at}].connection`,
          `"${connection}" is no source of ${company.slug}; use one of ${company.sources.map((source) => source.connection).join(', ')}`,
        );
      }
    }
  }
  const { weights, levels } = file.risk;
  if (Object.values(weights).every((weight) => weight === 0))
    wrong('risk.weights', 'are all 0; at least one must count');
  if (!(levels.medium < levels.high && levels.high < levels.critical))
    wrong('risk.levels', 'must ascend: medium < high < critical');
  return mistakes;
}
