import type { Kind } from '../../datasources/source/capabilities';
import type { Company } from './company';
import type { Graph } from './graph';

/**
 * What fields of a learner read. Where a source answers such a kind for everybody at once, nothing of it depends on who
 * the people are: it need not wait for their list.
 */
const READ_BY: Readonly<Record<string, readonly Kind[]>> = {
  groups: ['memberships', 'groups'],
  courseResults: ['courseResults'],
  simulationResults: ['simulationResults', 'simulationNames'],
  policyResults: ['policyResults'],
  assessmentResults: ['assessmentResults'],
  exposures: ['exposedAccounts'],
  training: ['courseResults'],
  phishing: ['simulationResults'],
  exposure: ['exposedAccounts'],
  risk: ['courseResults', 'simulationResults', 'exposedAccounts'],
};
/** Fields that take totals from the list of people, where a source has those. */
const TOTALS: Readonly<Record<string, 'training' | 'phishing'>> = { training: 'training', phishing: 'phishing' };

/**
 * Starts reads that fields of some people will need, beside the list of people.
 * @param fields what is asked of each person
 * @param people how many are asked for
 */
export function readAhead(graph: Graph, { origins }: Company, fields: ReadonlySet<string>, people: number): void {
  if (people === 0) return;
  for (const origin of origins) {
    const { totals } = graph.reads.capabilities(origin);
    for (const field of fields) {
      const total = TOTALS[field];
      if (total !== undefined && totals?.includes(total)) continue;
      for (const kind of READ_BY[field] ?? []) {
        // Sources with totals have results of some of it only: risk does not ask for them.
        if (field === 'risk' && kind === 'courseResults' && totals?.includes('training')) continue;
        // One person alone is asked about without the list of all who are exposed.
        if (kind === 'exposedAccounts' && people === 1 && field !== 'risk') continue;
        graph.reads.ahead(origin, kind, people);
      }
    }
  }
}
