import type { Arguments } from '../../src/cli/crawl-query';
import type { World } from '../harness';

/** Limits that allow a query that follows every field. */
export const UNLIMITED = {
  maxAliases: 100_000,
  maxTokens: 1_000_000,
  maxFields: 1_000_000,
  maxListItems: 1_000_000,
  maxDepth: 60,
  maxCost: 1e12,
  maxBodyKb: 4096,
  maxVendorCalls: 20_000,
};

/** Values that a client would learn from other queries, for fields with required arguments. */
export function given({ sandboxes }: World): Arguments {
  const { infosecIq, sibermate } = sandboxes.population.acme;
  const first = (items: readonly { readonly id: string }[]) => `id: "${items[0]?.id ?? ''}"`;
  return {
    'Query.company': 'slug: "acme"',
    'CompanySource.account': `externalId: "${sibermate.learners[0]?.id ?? ''}"`,
    'SiberMateSource.policyTemplate': 'id: "pt_1"',
    'InfosecIqSource.campaign': first(infosecIq.campaigns),
    'InfosecIqSource.template': first(infosecIq.templates),
    'InfosecIqSource.phishHunterMessage': first(infosecIq.messages),
    'InfosecIqSource.quarantinedEmail': first(infosecIq.quarantined),
    'InfosecIqSource.module': first(infosecIq.modules),
    'InfosecIqSource.assessment': first(infosecIq.assessments),
    'CyberHootSource.administrator': 'id: "1"',
    'CyberGuruCompanyProfile.successFactors': 'suffix: "_x", componentTypeId: "c", completionStatusId: "d"',
  };
}
