import type { Outcome, RecordOf } from '../../../datasources/reads';
import type { Company } from '../company';
import type { QueryContext } from '../query-context';
import { formTeams } from './teams';
import type { Teams } from './teams';

interface FoundTeams {
  readonly teams: Teams;
  readonly outcomes: readonly Outcome<RecordOf<'groups'>>[];
}

/** By company, for the time of a request: many ids, filters and learners of one request ask for the same teams. */
const teamsByRequest = new WeakMap<QueryContext, Map<Company, Promise<FoundTeams>>>();

/** The teams of a company, from the groups of all its sources: formed once a request. */
export function readTeams(graph: QueryContext, company: Company): Promise<FoundTeams> {
  const byCompany = teamsByRequest.get(graph) ?? new Map<Company, Promise<FoundTeams>>();
  teamsByRequest.set(graph, byCompany);
  const found = byCompany.get(company) ?? formAll(graph, company);
  byCompany.set(company, found);
  return found;
}

async function formAll(graph: QueryContext, company: Company): Promise<FoundTeams> {
  const outcomes = await Promise.all(company.origins.map((origin) => graph.reads.readAll(origin, 'groups')));
  const groups = outcomes.flatMap(({ records }) => records);
  return { teams: formTeams(company, groups), outcomes };
}
