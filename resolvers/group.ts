import { encodeId } from '../src/domain/ids';
import { groupManagers, groupPeople } from '../src/domain/lists/group-people';
import { listLearners } from '../src/domain/lists/learners';
import type { AnyOutcome } from '../src/domain/outcomes';
import type { Group as GroupValue } from '../src/domain/records';
import { exposureSummary, phishingSummary, trainingSummary } from '../src/domain/summaries';
import type { GroupResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { list, report, summary } from './partial';

type Summarize<T> = (
  graph: Context['graph'],
  people: Parameters<typeof trainingSummary>[1],
  origins: Parameters<typeof trainingSummary>[2],
) => Promise<T>;

/** A summary over the people of a group: over all sources, not only the one that keeps the group. */
async function overPeople<T extends { readonly outcomes: readonly AnyOutcome[] }>(
  group: GroupValue,
  context: Context,
  summarize: Summarize<T>,
): Promise<T> {
  const company = context.companies.ofOrigin(group.origin);
  const { people, members } = await groupPeople(context.graph, company, group);
  // Without its members there is no group to sum up.
  if (members.state === 'FAILED') return { ...(await summarize(context.graph, people, [])), outcomes: [members] };
  return summarize(context.graph, people, company.origins);
}

export const Group: GroupResolvers = {
  id: ({ origin, externalId }) => encodeId('Group', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  async learners(group, args, context, info) {
    const company = context.companies.ofOrigin(group.origin);
    const people = groupPeople(context.graph, company, group);
    const name = JSON.stringify([company.slug, group.origin.source, group.externalId]);
    return list(
      people.then(({ people: crowd, members }) =>
        listLearners(context.graph, company, name, { ...crowd, roster: crowd.outcomes, outcomes: [members] }, args),
      ),
      context,
      info,
    );
  },
  async managers(group, _, context, info) {
    const { outcomes, managers } = await groupManagers(context.graph, context.companies.ofOrigin(group.origin), group);
    report(outcomes, context, info);
    return managers;
  },
  training: (group, _, context, info) => summary(overPeople(group, context, trainingSummary), context, info),
  phishing: (group, _, context, info) => summary(overPeople(group, context, phishingSummary), context, info),
  exposure: (group, _, context, info) => summary(overPeople(group, context, exposureSummary), context, info),
};
