import type { PublishedContract } from '../spec/published-contract';
import * as details from './details';

const RANK = 'position:sn firstname:s? lastname:s? team:s? points:sn?';

/** Cyber Guru's contract. For the further endpoints (CG-X…) much is assumed. */
export const documented: PublishedContract = {
  prefix: 'CG',
  endpointCount: 2,
  unserved: { 'CG-02': 'the login behind every call' },
  unreadFields: { rows: 'shown whole, as JSON' },
  recordsIn(endpoint, body) {
    if (endpoint === 'CG-X2') return details.rankings.safeParse(body).data?.rows ?? [];
    if (endpoint === 'CG-X6') return [];
    if (LISTS.has(endpoint)) return details.rows.safeParse(body).data ?? [];
    return details.learningStatusPage.safeParse(body).data?.users ?? [];
  },
  endpoints: {
    'CG-01': {
      path: '/ext/report/users-progress-completion',
      fields: `email:s assigned_total:n completed_total:n completion_rate_total:n services:o ${['awareness', 'channel']
        .map(
          (service) =>
            `services.${service}:o? services.${service}.assigned:n? services.${service}.completed:n? services.${service}.completion_rate:n?`,
        )
        .join(' ')}`,
    },
    'CG-X1': { path: '/ext/report/users-learning-status', fields: 'email:s status:n status_label:s?' },
    'CG-X2': { path: '/ext/report/rankings', fields: `${RANK} members:sn?` },
    'CG-X3': {
      path: '/ext/phishing/campaigns',
      fields:
        'campaignName:s templateId:sn templateName:s? template_type:s? subject:s? targetId:sn firstname:s? lastname:s? campaignType:s? email:s? team:s? sentDate:s? opened:bns? clicked:bns? dataSubmitted:bns? reported:bns?',
    },
    'CG-X4': {
      path: '/ext/training/completed-user-activities',
      fields:
        'Firstname:s? Lastname:s? Email:s Country:s? Team:s? Learning_Activity:s Availability_Date:s? Start_date:s? Time_Spent:sn? Completion_Date:s?',
    },
    'CG-X5': {
      path: '/ext/training/work-day',
      fields:
        'Learning_Content_Reference:s Email:s Registered_Date:s? Learning_Enrollment_Completion_Date:s? Learning_Grade_Reference:s?',
    },
    'CG-X6': { path: '/ext/sap/success-factors', fields: 'rows:x?' },
  },
};

const LISTS: ReadonlySet<string> = new Set(['CG-X3', 'CG-X4', 'CG-X5']);
