import type { PublishedContract } from '../spec/published-contract';
import { items, one, page } from './wire-schema';

const LEARNER = 'id:s email:s? first_name:s? last_name:s? modified:s?';
const GROUP = 'id:s name:s type:s? modified:s?';
const EVENT =
  'id:s type:s timestamp:s learner_id:s campaign_id:s? campaign_run_id:s? template_id:s? quarantined_email_id:s? module_id:s? assessment_id:s? learner_group_id:s?';
const RUN = 'id:s campaign_id:s start:s end:s run_number:n';
const CAMPAIGN = 'id:s name:s type:s running:b';
const COURSE = 'id:s name:s ownership:s';
const NAME = 'id:s name:s';
const MESSAGE = 'id:s received:s reported:s reporter:s risk_score:n sender:s subject:s? tags:a';
const within = (name: string, fields: string) =>
  `${name}:o ${fields
    .split(' ')
    .map((field) => `${name}.${field}`)
    .join(' ')}`;
const optional = (names: string, type: string) =>
  names
    .split(' ')
    .map((name) => `${name}:${type}?`)
    .join(' ');

const PROFILE = optional(
  'title department phone address1 address2 city state zip country custom manager_name manager_email custom2 custom3 custom4 custom5 custom6',
  's',
);
const STATISTICS = `id:s ${optional(
  'visit_count latest_visit_browser_outdated phished_count data_entry_count attachment_count macro_enabled_count teachable_count replied_count matched_count training_started_count training_completed_count plugin_connection_count plugin_simulation_report_count plugin_email_report_count module_enrolled_count module_started_count module_completed_count exercise_completed_count assessment_enrolled_count assessment_started_count assessment_completed_count assessment_passed_count total_time_trained grade',
  'n',
)} ${optional('latest_visit latest_visit_ip_address latest_plugin_connection letter_grade modified', 's')}`;

/** Infosec IQ's contract, from its OpenAPI document. */
export const documented: PublishedContract = {
  prefix: 'IQ',
  endpointCount: 34,
  recordsIn(endpoint, body) {
    if (PAGED.has(endpoint)) return page.safeParse(body).data?.items ?? [];
    const found = one.safeParse(body).data ?? null;
    return found === null ? [] : items.parse(found);
  },
  writes: {
    'IQ-04': 'POST /campaigns/{id}/enrollments/',
    'IQ-12': 'POST /campaigns/awareed',
    'IQ-13': 'POST /campaigns/phishsim',
    'IQ-23': 'POST /learners',
    'IQ-25': 'PUT /learners/{id}',
    'IQ-26': 'DELETE /learners/{id}',
  },
  endpoints: {
    'IQ-01': {
      path: '/assessments/{id}',
      fields:
        'id:s name:s show_explanations:b show_results:b show_summary:b show_correct_wrong_counter:b show_progress:b created:s modified:s? passing_percentage:s description:s?',
    },
    'IQ-02': { path: '/batteries', fields: `${NAME} is_system:b` },
    'IQ-03': { path: '/branding', fields: `${NAME} ownership:s` },
    'IQ-05': { path: '/campaigns/{id}/runs', fields: RUN },
    'IQ-06': { path: '/campaigns/{campaign_id}/runs/{run_id}', fields: RUN },
    'IQ-07': {
      path: '/campaigns/{campaign_id}/runs/{run_id}/stats',
      fields: `id:s campaign_id:s run_number:n ${within('learners', 'started:n completed:n passed:n failed:n time_trained:n')}`,
    },
    'IQ-08': { path: '/campaigns/{campaign_id}/runs/{run_id}/learners', fields: 'id:s completed_on:s? status:s' },
    'IQ-09': { path: '/campaigns', fields: CAMPAIGN },
    'IQ-10': { path: '/campaigns/{id}', fields: CAMPAIGN },
    // Documented without a body.
    'IQ-11': { path: '/campaigns/details/{id}', fields: '' },
    'IQ-14': { path: '/categories', fields: NAME },
    'IQ-15': { path: '/courses', fields: COURSE },
    'IQ-16': {
      path: '/courses/{id}',
      fields: `${COURSE} subtitle:s? duration:s? description:s? assets:ao? assets[].id:s assets[].name:s assets[].type:s`,
    },
    'IQ-17': { path: '/languages', fields: NAME },
    'IQ-18': { path: '/learner-groups', fields: 'id:s name:s is_dynamic:b modified:s?' },
    'IQ-19': { path: '/learner-groups/{id}', fields: GROUP },
    'IQ-20': { path: '/learner-groups/{group_id}/learners', fields: LEARNER },
    'IQ-21': { path: '/learners/{learner_id}/timeline-events', fields: EVENT },
    'IQ-22': { path: '/learners', fields: LEARNER },
    'IQ-24': {
      path: '/learners/{id}',
      fields: `${LEARNER} dashboard_url:s? ${within('learner_profile', PROFILE)} ${within('learner_stat', STATISTICS)} groups:o groups.data:a ${GROUP.split(
        ' ',
      )
        .map((field) => `groups.data[].${field}`)
        .join(' ')}`,
    },
    'IQ-27': { path: '/modules/{id}', fields: `${NAME} description:s? file_size_mb:n` },
    'IQ-28': { path: '/notifications', fields: `${NAME} type:s ownership:s` },
    'IQ-29': { path: '/phishhunter/messages', fields: MESSAGE },
    'IQ-30': {
      path: '/phishhunter/messages/{id}',
      fields: `${MESSAGE} domain:s? original_file_url:s? components:a? components[].type:s components[].is_malicious:b components[].data:o?`,
    },
    'IQ-31': {
      path: '/quarantined-emails/{id}',
      fields: 'id:s from_email:s to_email:s from_name:s subject:s date:s',
    },
    'IQ-32': { path: '/templates/', fields: `${NAME} ownership:s` },
    'IQ-33': {
      path: '/templates/{id}',
      fields: `${NAME} type:s from_name:s from_email:s subject:s html:s category:s is_public:b is_system:b has_indicators:b attachment_type:s? attachment_name:s? phish_rate:n open_rate:n difficulty:n`,
    },
    'IQ-34': { path: '/timeline-events', fields: EVENT },
  },
};

const PAGED: ReadonlySet<string> = new Set(
  ['02', '03', '05', '08', '09', '14', '15', '17', '18', '20', '21', '22', '28', '29', '32', '34'].map(
    (number) => `IQ-${number}`,
  ),
);
