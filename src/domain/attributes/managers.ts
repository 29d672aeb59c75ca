import type { Origin } from '../../../datasources/reads';
import type { Shortfall } from '../contributions';
import { listLearners } from '../lists/learners';
import type { MaybePromise } from '../maybe-promise';
import type { AnyOutcome } from '../outcomes';
import type { PageArgs } from '../pages/connection';
import type { LearnerPage } from '../pages/pages';
import type { Learner } from '../people/learner';
import type { Roster } from '../people/roster';
import type { QueryContext } from '../query-context';
import { rosterFacts } from '../roster-facts';
import { attributeFacts } from './attributes';
import type { AttributeFacts, Manager } from './attributes';

/** The learner behind a manager's address; null if no learner of the company has it. */
export async function managerLearner(
  graph: QueryContext,
  { company, email }: Manager,
): Promise<{ readonly learner: Learner | null; readonly outcomes: readonly AnyOutcome[] }> {
  if (email === null) return { learner: null, outcomes: [] };
  const { learners, roster } = await graph.people.byEmails(company, [email]);
  return { learner: learners[0] ?? null, outcomes: roster.outcomes };
}

/** The manager of each of a company's people. */
function managersOf(graph: QueryContext, roster: Roster): MaybePromise<AttributeFacts<Manager>> {
  return attributeFacts(graph, roster, 'manager', true);
}

/** A page of the people whose manager a learner is, sorted by name. */
export async function directReports(
  graph: QueryContext,
  { id, company }: Learner,
  page: PageArgs,
): Promise<LearnerPage> {
  const roster = await graph.people.roster(company);
  const managers = await managersOf(graph, roster);
  const { byManager, unnamed } = rosterFacts(roster.outcomes).get(
    'direct reports',
    [managers, roster.learners],
    (memory) => {
      memory.grow(roster.learners.length * REPORT_BYTES);
      return groupByManager(roster, managers);
    },
  );
  return listLearners(
    graph,
    company,
    `reports ${id}`,
    {
      learners: byManager.get(id) ?? [],
      roster: roster.outcomes,
      outcomes: managers.outcomes,
      shortfalls: () => [...managers.shortfalls(), ...unnamed],
    },
    page,
  );
}

/** Bytes of one person's place among the direct reports of another. */
const REPORT_BYTES = 20;

interface Reports {
  /** By the id of the manager. */
  readonly byManager: ReadonlyMap<string, readonly Learner[]>;
  /** Managers that a source names without an address, so that it is unknown who they are. */
  readonly unnamed: readonly Shortfall[];
}

function groupByManager(roster: Roster, managers: AttributeFacts<Manager>): Reports {
  const byManager = new Map<string, Learner[]>();
  const unnamed = new Map<Origin, number>();
  for (const learner of roster.learners) {
    const { email = null, origin = null } = managers.of(learner) ?? {};
    if (email === null) {
      if (origin) unnamed.set(origin, 1 + (unnamed.get(origin) ?? 0));
      continue;
    }
    const manager = roster.byEmail(email);
    if (!manager) continue;
    const reports = byManager.get(manager.id);
    if (reports) reports.push(learner);
    else byManager.set(manager.id, [learner]);
  }
  return {
    byManager,
    unnamed: [...unnamed].map(([origin, count]) => ({
      origin,
      affects: 'DATA',
      problem: {
        code: 'NOT_SUPPORTED',
        message: `${origin.source} names the managers of ${count} people without an address`,
      },
    })),
  };
}
