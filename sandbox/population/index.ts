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
import { createSiberMate } from './sibermate';
import type { SiberMateTruth } from './sibermate';

export type { Account, Cases, Person, VendorName } from './people';
export type { CyberGuruTruth, CyberHootTruth, CyberPilotTruth, InfosecIqTruth, SiberMateTruth };

/** A company as it truly is; what no vendor of it knows is not in it. */
export interface CompanyTruth {
  readonly slug: string;
  readonly name: string;
  readonly domain: string;
  readonly people: readonly Person[];
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
  /** SiberMate and CyberHoot, as a child of a partner's keys. */
  readonly globex: CompanyTruth;
}

const ALL: readonly VendorName[] = ['sibermate', 'infosecIq', 'cyberpilot', 'cyberhoot', 'cyberGuru'];

/** One coherent population: the same people, known differently by each vendor. The same seed makes the same data. */
export function createPopulation({ learners, seed }: { learners: number; seed: number }): Population {
  const company = (
    slug: string,
    name: string,
    siberMateId: string,
    cyberHootId: string,
    vendors: readonly VendorName[],
  ) => {
    const domain = `${slug}.example`;
    const { people, cases } = createPeople({
      slug,
      domain,
      aliasDomain: `${slug}.co.example`,
      count: learners,
      vendors,
      seed,
    });
    const of = { slug, name, domain, people, seed };
    return {
      ...of,
      cases,
      sibermate: createSiberMate({ ...of, id: siberMateId }),
      cyberhoot: createCyberHoot({ ...of, id: cyberHootId }),
    };
  };
  const acme = company('acme', 'Acme Corporation', 'c_1', '1000', ALL);
  return {
    acme: {
      ...acme,
      infosecIq: createInfosecIq(acme),
      cyberpilot: createCyberPilot(acme),
      cyberGuru: createCyberGuru(acme),
    },
    globex: company('globex', 'Globex', 'c_42', '1001', ['sibermate', 'cyberhoot']),
  };
}
