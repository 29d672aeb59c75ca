import { pageSize } from '../src/domain/pages/connection';
import { conflictAccounts, missingLearners, unlinkedAccounts } from '../src/domain/people/coverage';
import { contributions } from './connection';
import type { CoverageResolvers, SourceCoverageResolvers } from '../src/generated/graphql';

export const Coverage: CoverageResolvers = {
  ...contributions,
  learners: ({ roster }) => roster.learners.length,
  unlinked: ({ roster }, { first }) => unlinkedAccounts(roster).slice(0, pageSize({ first }).first ?? 0),
  conflicts: ({ roster }, { first }) =>
    roster.conflicts
      .slice(0, pageSize({ first }).first ?? 0)
      .map((conflict) => ({ reason: conflict.reason, accounts: conflictAccounts(roster, conflict) })),
};

export const SourceCoverage: SourceCoverageResolvers = {
  source: ({ origin }) => origin,
  missing: (coverage, args) => missingLearners(coverage, args),
};
