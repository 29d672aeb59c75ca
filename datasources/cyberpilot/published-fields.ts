import type { PublishedContract } from '../spec/published-contract';
import { usersSummary } from './wire-schema';

/** CyberPilot's contract. The vendor sends undocumented fields, and announces that it may. */
export const documented: PublishedContract = {
  prefix: 'CP',
  endpointCount: 1,
  recordsIn: (_, body) => usersSummary.safeParse(body).data?.result ?? [],
  endpoints: {
    'CP-01': {
      path: '/accounts/{account-id}/reports/users-summary',
      fields:
        'enrolledCourses:n notCompletedCourses:n overdueCourses:n averageScore:n enrolledMaterials:n notCompletedMaterials:n phishingCampaigns:n emailsSent:n linksClicked:n dataSubmitted:n lastAction:ns? user:o user.id:s user.email:s? user.created:s user.name:s? user.firstName:s? user.lastName:s? user.branch:o? user.branch.id:s? user.branch.name:s? user.groups:a? user.groups[].id:s? user.groups[].name:s?',
    },
  },
};
