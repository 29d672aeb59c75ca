import { setImmediate as round } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { startSandboxes } from '../../sandbox';
import { createApp } from '../../src/server/app';
import { learnerCourseResults } from '../../src/domain/lists/results';
import { configOf } from '../harness';

/** The part of a result that does not depend on when it was read. */
function factsOf({ totalCount, edges }: Awaited<ReturnType<typeof learnerCourseResults>>): readonly unknown[] {
  return [
    totalCount,
    edges.map(({ node: { externalId, courseName, status }, cursor }) => [externalId, courseName, status, cursor]),
  ];
}

it('once a scan is loaded, a learner’s list resolves synchronously, with the same result', async () => {
  const sandboxes = await startSandboxes({ learners: 30 });
  const app = await createApp(configOf(sandboxes), { onUnexpectedError: (error) => void error });
  try {
    const viewer = {
      name: 'test',
      credential: 'apiKey' as const,
      companies: '*' as const,
      scopes: new Set(['READ' as const]),
    };
    const { signal } = new AbortController();
    const open = () => {
      const { graph, companies } = app.contextFor(viewer, { id: 'one', signal, traced: false });
      const company = companies.visible.find(({ slug }) => slug === 'acme');
      if (!company) throw new Error('acme is a company of the sandboxes');
      return { graph, company };
    };
    const [early, late] = [open(), open()];
    const { learners } = await early.graph.people.roster(early.company);
    await late.graph.people.roster(late.company);
    const whole = late.company.origins.filter((origin) => late.graph.reads.capabilities(origin).courseResults?.all);
    await Promise.all(whole.map((origin) => late.graph.reads.readAll(origin, 'courseResults')));

    const args = { first: 5, vendors: whole.map(({ vendor }) => vendor) };
    const facts = async (lists: readonly ReturnType<typeof learnerCourseResults>[]) => {
      const found = [];
      for (const list of lists) found.push(factsOf(await list));
      return found;
    };
    const waiting = learners.map((learner) => learnerCourseResults(early.graph, learner, args));
    const expected = await facts(waiting);
    // No other work is done in this iteration of the event loop.
    await round();
    const here = learners.map((learner) => learnerCourseResults(late.graph, learner, args));
    // Only the first: for later ones the time slice may be used up.
    expect([waiting[0] instanceof Promise, here[0] instanceof Promise]).toEqual([true, false]);
    expect(await facts(here)).toEqual(expected);
    expect(expected.some(([totalCount]) => totalCount !== 0)).toBe(true);
  } finally {
    await app.close();
    await sandboxes.close();
  }
});
