import type { RecordKind } from '../../datasources/reads';

/** How one field of the graph is read. */
export interface FieldReads {
  /** The record kinds that the field reads, the one that it lists or counts first. */
  readonly kinds: readonly RecordKind[];
  /** A vendor without individual results still serves the field from the totals on its accounts. */
  readonly totals?: 'training' | 'phishing';
  /** Whether `Source.capabilities` leaves the field out: its support follows from that of other fields. */
  readonly isUnlisted?: true;
}

/**
 * The graph fields that read vendor data, in the order in which `Source.capabilities` prints them. Capabilities, prefetching
 * and a test of every resolver use this one table.
 */
export const FIELD_READS: Readonly<Record<string, FieldReads>> = {
  'CompanySource.profile': { kinds: ['profile'] },
  'Company.learners': { kinds: ['accounts'] },
  'Learner.accounts': { kinds: ['accounts'] },
  'CompanySource.learnerCount': { kinds: ['accounts'] },
  'Learner.manager': { kinds: ['accountDetails'] },
  'Learner.department': { kinds: ['accountDetails'], isUnlisted: true },
  'Learner.jobTitle': { kinds: ['accountDetails'], isUnlisted: true },
  'Learner.country': { kinds: ['accountDetails'], isUnlisted: true },
  'Learner.directReports': { kinds: ['accountDetails'], isUnlisted: true },
  'LearnerAccount.profileUrl': { kinds: ['accountDetails'] },
  'Company.groups': { kinds: ['groups'] },
  'Learner.groups': { kinds: ['memberships', 'groups'] },
  'Group.learners': { kinds: ['memberships'] },
  'Company.teams': { kinds: ['groups'], isUnlisted: true },
  'Learner.teams': { kinds: ['memberships', 'groups'], isUnlisted: true },
  'Team.learners': { kinds: ['memberships'], isUnlisted: true },
  'Company.courses': { kinds: ['courses'] },
  'CourseResult.course': { kinds: ['courses', 'courseLinks'] },
  'Learner.courseResults': { kinds: ['courseResults'] },
  'Course.results': { kinds: ['courseResults', 'courseLinks'] },
  'Learner.training': { kinds: ['courseResults'], totals: 'training' },
  'Company.training': { kinds: ['courseResults'], totals: 'training' },
  'Company.simulations': { kinds: ['simulations'] },
  'Learner.simulationResults': { kinds: ['simulationResults', 'simulationNames'] },
  'Simulation.results': { kinds: ['simulationResults'] },
  'Learner.phishing': { kinds: ['simulationResults'], totals: 'phishing' },
  'Company.phishing': { kinds: ['simulationResults'], totals: 'phishing' },
  'Company.policies': { kinds: ['policies'] },
  'Learner.policyResults': { kinds: ['policyResults'] },
  'Policy.results': { kinds: ['policyResults'] },
  'Learner.assessmentResults': { kinds: ['assessmentResults'] },
  'Learner.activity': {
    kinds: ['courseResults', 'simulationResults', 'simulationNames', 'policyResults', 'exposures'],
    isUnlisted: true,
  },
  'Company.courseResults': { kinds: ['courseResults'], isUnlisted: true },
  'Company.simulationResults': { kinds: ['simulationResults', 'simulationNames'], isUnlisted: true },
  'Company.policyResults': { kinds: ['policyResults'], isUnlisted: true },
  'Company.assessmentResults': { kinds: ['assessmentResults'], isUnlisted: true },
  'Company.exposures': { kinds: ['exposures'], isUnlisted: true },
  'Policy.acknowledgement': { kinds: ['policyResults'], isUnlisted: true },
  'Company.breaches': { kinds: ['breaches'] },
  'Learner.exposures': { kinds: ['exposures'] },
  'Breach.exposures': { kinds: ['exposures', 'exposedAccounts'] },
  'Learner.exposure': { kinds: ['exposures'] },
  'Company.exposure': { kinds: ['exposures'] },
  'Company.riskHistory': { kinds: ['riskHistory'] },
  'Learner.risk': { kinds: ['courseResults', 'simulationResults', 'exposedAccounts'], isUnlisted: true },
  'Learner.lastClickedAt': { kinds: ['simulationResults'], totals: 'phishing', isUnlisted: true },
  'Learner.lastReportedAt': { kinds: ['simulationResults'], totals: 'phishing', isUnlisted: true },
  'Learner.lastActivityAt': { kinds: ['courseResults', 'simulationResults'], isUnlisted: true },
  'Portfolio.training': { kinds: ['courseResults'], totals: 'training', isUnlisted: true },
  'Portfolio.phishing': { kinds: ['simulationResults'], totals: 'phishing', isUnlisted: true },
  'Portfolio.exposure': { kinds: ['exposures'], isUnlisted: true },
  'Portfolio.risk': { kinds: ['courseResults', 'simulationResults', 'exposedAccounts'], isUnlisted: true },
  'Company.risk': { kinds: ['courseResults', 'simulationResults', 'exposedAccounts'], isUnlisted: true },
  'LearnerAccount.training': { kinds: ['courseResults'], totals: 'training', isUnlisted: true },
  'LearnerAccount.phishing': { kinds: ['simulationResults'], totals: 'phishing', isUnlisted: true },
  'Group.training': { kinds: ['memberships', 'courseResults'], totals: 'training', isUnlisted: true },
  'Group.phishing': { kinds: ['memberships', 'simulationResults'], totals: 'phishing', isUnlisted: true },
  'Group.exposure': { kinds: ['memberships', 'exposures'], isUnlisted: true },
  'Group.risk': {
    kinds: ['memberships', 'courseResults', 'simulationResults', 'exposedAccounts'],
    isUnlisted: true,
  },
  'Course.training': { kinds: ['courseResults', 'courseLinks'], isUnlisted: true },
  'Simulation.phishing': { kinds: ['simulationResults'], isUnlisted: true },
};
