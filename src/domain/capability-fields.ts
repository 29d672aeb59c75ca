import type { Capabilities, RecordKind, ReadCapability } from '../../datasources/spec/capabilities';

/** The graph fields that each record kind serves. A test checks every coordinate against the schema. */
const FIELDS: Readonly<Record<RecordKind, readonly string[]>> = {
  profile: ['CompanySource.profile'],
  accounts: ['Company.learners', 'Learner.accounts', 'CompanySource.learnerCount'],
  accountDetails: ['Learner.manager', 'LearnerAccount.profileUrl'],
  groups: ['Company.groups'],
  memberships: ['Learner.groups', 'Group.learners'],
  courses: ['Company.courses', 'CourseResult.course'],
  courseLinks: [],
  courseResults: ['Learner.courseResults', 'Course.results', 'Learner.training', 'Company.training'],
  simulations: ['Company.simulations'],
  simulationNames: [],
  simulationResults: ['Learner.simulationResults', 'Simulation.results', 'Learner.phishing', 'Company.phishing'],
  policies: ['Company.policies'],
  policyResults: ['Learner.policyResults', 'Policy.results'],
  assessmentResults: ['Learner.assessmentResults'],
  breaches: ['Company.breaches'],
  exposedAccounts: [],
  exposures: ['Learner.exposures', 'Breach.exposures', 'Learner.exposure', 'Company.exposure'],
  riskHistory: ['Company.riskHistory'],
};

/** Fields that a vendor without individual results still serves from the totals on its accounts. */
const TOTALS: Readonly<Record<'training' | 'phishing', readonly string[]>> = {
  training: ['Learner.training', 'Company.training'],
  phishing: ['Learner.phishing', 'Company.phishing'],
};

export interface CapabilityEntry {
  readonly field: string;
  readonly support: 'FULL' | 'PARTIAL' | 'NONE';
  readonly endpoints: readonly string[];
  readonly note: string | null;
}

/** The capabilities that drive the loading, as clients see them. */
export function describeCapabilities(capabilities: Capabilities): readonly CapabilityEntry[] {
  const kinds = Object.keys(FIELDS) as RecordKind[];
  return [
    ...kinds.flatMap((kind) =>
      FIELDS[kind].map((field) => entry(field, capabilities[kind], capabilities, capabilities.absent?.[kind])),
    ),
    entry('Learner.timeline', capabilities.timeline, capabilities),
  ];
}

type Described = Pick<ReadCapability<unknown>, 'support' | 'endpoints' | 'note'>;

/** @param absent why the source does not support the field, if there is a reason to give */
function entry(
  field: string,
  readable: Described | undefined,
  capabilities: Capabilities,
  absent?: string,
): CapabilityEntry {
  if (readable) return { field, support: readable.support, endpoints: readable.endpoints, note: readable.note ?? null };
  const fromTotals = (capabilities.totals ?? []).some((what) => TOTALS[what].includes(field));
  const { endpoints } = capabilities.accounts;
  return fromTotals
    ? { field, support: 'PARTIAL', endpoints, note: 'Totals per person only: no individual results.' }
    : { field, support: 'NONE', endpoints: [], note: absent ?? null };
}
