import type { TestSystem } from '../harness';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Acme = TestSystem['sandboxes']['population']['acme'];

/** Changes one record of one vendor: the sandboxes answer from these very objects. */
export const CHANGES: Readonly<Record<string, (acme: Acme, at: number) => void>> = {
  'a clicked mail (CP-01)': ({ cyberpilot: { users } }, at) => {
    const user: Mutable<Acme['cyberpilot']['users'][number]> | undefined = users[at % users.length];
    if (user) [user.emailsSent, user.linksClicked] = [user.emailsSent + 1, user.linksClicked + 1];
  },
  'a completed course (SM-40)': ({ sibermate: { courseResults } }, at) => {
    const result: Mutable<Acme['sibermate']['courseResults'][number]> | undefined =
      courseResults[at % courseResults.length];
    if (result) [result.completedAt, result.score] = ['2026-01-01T00:00:00Z', at % 100];
  },
  'a score (SM-07)': ({ sibermate: { learners } }, at) => {
    const learner: Mutable<Acme['sibermate']['learners'][number]> | undefined = learners[at % learners.length];
    if (learner) learner.riskScore = at % 101;
  },
  'a person who has left (SM-07)': ({ sibermate: { learners } }) => {
    if (learners.length > 10) (learners as unknown[]).pop();
  },
  'a name (CH-05)': ({ cyberhoot: { users } }, at) => {
    const user: Mutable<Acme['cyberhoot']['users'][number]> | undefined = users[at % users.length];
    if (user) user.lastName = `Renamed${at}`;
  },
  'a person who has left (CG-01)': ({ cyberGuru: { users } }) => {
    if (users.length > 10) (users as unknown[]).pop();
  },
};
