import { withCanary } from './canaries';
import { createCyberGuru } from './cyber-guru';
import type { CyberGuruTruth } from './cyber-guru';
import { createCyberHoot } from './cyberhoot';
import type { CyberHootTruth } from './cyberhoot';
import { createCyberPilot } from './cyberpilot';
import type { CyberPilotTruth } from './cyberpilot';
import { createInfosecIq } from './infosec-iq';
import type { InfosecIqTruth } from './infosec-iq';
import { createPeople } from './people';
import type { Cases, Person, VendorName } from './people';
import { createSiberMate, createSiberMatePartner } from './sibermate';
import type { SiberMateTruth } from './sibermate';
import { DEFAULT_TODAY, onDay } from './time';

export type { Person } from './people';
export type { CyberGuruTruth, CyberHootTruth, CyberPilotTruth, InfosecIqTruth, SiberMateTruth };

export interface Company {
  readonly slug: string;
  readonly name: string;
  readonly domain: string;
  readonly people: readonly Person[];
}

/** The full truth about a company; data that none of its vendors has is not included. */
interface CompanyTruth extends Company {
  readonly cases: Cases | null;
  readonly sibermate: SiberMateTruth;
  readonly cyberhoot: CyberHootTruth;
}

export interface Population {
  /** All five vendors. */
  readonly acme: CompanyTruth & {
    readonly infosecIq: InfosecIqTruth;
    readonly cyberpilot: CyberPilotTruth;
    readonly cyberGuru: CyberGuruTruth;
  };
  /** At SiberMate and CyberHoot, as a child of a partner's keys. */
  readonly globex: CompanyTruth;
  /** All children of the partner's keys: globex is the first. */
  readonly children: readonly [CompanyTruth, ...CompanyTruth[]];
  /** What belongs to the partner itself at SiberMate, and to none of its children: it has courses of its own, and no people. */
  readonly partner: SiberMateTruth;
}

const ALL: readonly VendorName[] = ['sibermate', 'infosecIq', 'cyberpilot', 'cyberhoot', 'cyberGuru'];

/** Slugs of the children behind the first; further ones are numbered. */
const OTHER_CHILDREN = ['initrode', 'hooli', 'umbrella', 'soylent', 'tyrell'];

export interface PopulationOptions {
  /** People for each company. */
  readonly learners: number;
  readonly seed: number;
  /** The number of companies that are children of the partner's keys: at least 1. */
  readonly children: number;
  /** Every record of a company contains `CANARY-` and the company's slug; the partner's own records contain `CANARY-partner`. */
  readonly canaries: boolean;
  /** The day on which the data ends, as `YYYY-MM-DD`. The twelve months before it are full. */
  readonly today?: string;
  /** Called before each part of the creation, with what it is. */
  readonly onProgress?: (what: string) => void;
}

/** A company for one vendor alone, which decides itself who has an account there, and how it spells names and addresses. */
export function createCompany(of: { slug: string; name: string; learners: number; seed: number }): Company {
  const { slug, name, learners: count, seed } = of;
  const domain = `${slug}.example`;
  const { people } = createPeople({ slug, domain, aliasDomain: domain, number: 0, count, vendors: [], seed });
  return { slug, name, domain, people };
}

/** One coherent population: the same people, with different data at each vendor. The same seed and day give the same data. */
export function createPopulation(options: PopulationOptions): Population {
  return onDay(options.today ?? DEFAULT_TODAY, () => populationOf(options));
}

function populationOf({ learners, seed, children, canaries, onProgress }: PopulationOptions): Population {
  const marked = <T>(slug: string, value: T): T => (canaries ? withCanary(value, `CANARY-${slug}`) : value);
  const begin = (what: string): void => onProgress?.(`creating ${what}`);
  const company = (
    number: number,
    slug: string,
    name: string,
    siberMateId: string,
    cyberHootId: string,
    vendors: readonly VendorName[],
  ) => {
    begin(`${learners.toLocaleString('en')} people of ${name}`);
    const domain = `${slug}.example`;
    const { people, cases } = createPeople({
      slug,
      domain,
      aliasDomain: `${slug}.co.example`,
      number,
      count: learners,
      vendors,
      seed,
    });
    const of = { slug, name, domain, people, seed };
    begin(`what SiberMate knows of ${name}`);
    const sibermate = marked(slug, createSiberMate({ ...of, id: siberMateId }));
    begin(`what CyberHoot knows of ${name}`);
    const cyberhoot = marked(slug, createCyberHoot({ ...of, id: cyberHootId }));
    return { ...of, cases, sibermate, cyberhoot };
  };
  const acme = company(0, 'acme', 'Acme Corporation', 'c_1', '1000', ALL);
  const partnered: readonly VendorName[] = ['sibermate', 'cyberhoot'];
  const globex = company(1, 'globex', 'Globex', 'c_42', '1001', partnered);
  const others = Array.from({ length: children - 1 }, (_, index) => {
    const slug = OTHER_CHILDREN[index] ?? `customer-${index + 2}`;
    return company(
      index + 2,
      slug,
      slug.replace(/^./, (first) => first.toUpperCase()),
      `c_${50 + index}`,
      `${1010 + index}`,
      partnered,
    );
  });
  begin(`what Infosec IQ, CyberPilot and Cyber Guru know of ${acme.name}`);
  return {
    acme: {
      ...acme,
      infosecIq: marked('acme', createInfosecIq(acme)),
      cyberpilot: marked('acme', createCyberPilot(acme)),
      cyberGuru: marked('acme', createCyberGuru(acme)),
    },
    globex,
    children: [globex, ...others],
    partner: marked('partner', createSiberMatePartner({ courses: acme.sibermate.courses })),
  };
}
