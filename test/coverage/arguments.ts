import type { Arguments } from '../../src/cli/crawl-query';
import type { World } from '../harness';

/** What a client would learn on its way, for fields that cannot be asked without. */
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
