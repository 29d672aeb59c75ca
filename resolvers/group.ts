import { encodeId } from '../src/domain/ids';
import { groupManagers, groupPeople } from '../src/domain/lists/group-people';
import { listLearners } from '../src/domain/lists/learners';
import type { Group as GroupValue } from '../src/domain/records';
import type { GroupResolvers } from '../src/generated/graphql';
import { reportList, report } from './partial';
import { peopleSummaries } from './people-summaries';

export const Group: GroupResolvers = {
  id: ({ origin, externalId }) => encodeId('Group', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  async learners(group, args, context, info) {
    const company = context.companies.ofOrigin(group.origin);
    const people = groupPeople(context.graph, company, group);
    const name = JSON.stringify([company.slug, group.origin.source, group.externalId]);
    return reportList(
      people.then(({ people: { learners, outcomes: roster }, members, shortfalls }) =>
        listLearners(context.graph, company, name, { learners, roster, outcomes: members, shortfalls }, args),
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
  ...peopleSummaries((group: GroupValue, context) =>
    groupPeople(context.graph, context.companies.ofOrigin(group.origin), group),
  ),
};
