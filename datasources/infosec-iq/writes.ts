import type { Writes } from '../spec/writes';
import type { Client } from './client';
import { createCampaignWrites } from './writes-campaigns';
import { createLearnerWrites } from './writes-learners';

/** What can be changed at Infosec IQ: learners, their enrolments, and new campaigns. */
export function createWrites(client: Client): Writes {
  return { ...createLearnerWrites(client), ...createCampaignWrites(client) };
}
