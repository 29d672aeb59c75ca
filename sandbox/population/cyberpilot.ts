import { createRandom } from '../random';
import { DEPARTMENTS } from './people';
import type { Account, Person } from './people';
import { daysAgo } from './time';

/** CyberPilot's data of one company: totals by user. */
export interface CyberPilotTruth {
  readonly accountId: string;
  readonly users: readonly (Account & {
    readonly person: Person;
    readonly created: string;
    readonly enrolledCourses: number;
    readonly notCompletedCourses: number;
    readonly overdueCourses: number;
    readonly averageScore: number;
    readonly enrolledMaterials: number;
    readonly notCompletedMaterials: number;
    readonly phishingCampaigns: number;
    readonly emailsSent: number;
    readonly linksClicked: number;
    readonly dataSubmitted: number;
    readonly lastAction: 'Email sent' | 'Clicked link' | 'Submitted data';
    readonly branch: { readonly id: string; readonly name: string } | null;
    readonly groups: readonly { readonly id: string; readonly name: string }[];
  })[];
}

export function createCyberPilot(company: { slug: string; people: readonly Person[]; seed: number }): CyberPilotTruth {
  const random = createRandom(`${company.seed} cyberpilot ${company.slug}`);
  const branches = ['Copenhagen', 'Milan', 'Berlin'].map((name, index) => ({ id: `b-${index + 1}`, name }));
  const groups = DEPARTMENTS.map((name, index) => ({ id: `cg-${index + 1}`, name }));
  return {
    accountId: 'c36a9951-a630-4f5a-b874-160d4fe00d6f',
    users: company.people.flatMap((person) => {
      const account = person.accounts.cyberpilot;
      if (!account) return [];
      const enrolledCourses = random.int(0, 9);
      const notCompletedCourses = random.int(0, enrolledCourses);
      const enrolledMaterials = random.int(0, 5);
      const notCompletedMaterials = random.int(0, enrolledMaterials);
      const emailsSent = random.int(0, 6);
      const linksClicked = random.chance(0.35) ? random.int(0, emailsSent) : 0;
      const dataSubmitted = random.int(0, linksClicked);
      return [
        {
          ...account,
          person,
          created: daysAgo(random.int(100, 900)),
          enrolledCourses,
          notCompletedCourses,
          overdueCourses: random.int(0, notCompletedCourses + notCompletedMaterials),
          averageScore: random.int(40, 100),
          enrolledMaterials,
          notCompletedMaterials,
          phishingCampaigns: random.int(0, 2),
          emailsSent,
          linksClicked,
          dataSubmitted,
          lastAction:
            dataSubmitted > 0
              ? ('Submitted data' as const)
              : linksClicked > 0
                ? ('Clicked link' as const)
                : ('Email sent' as const),
          branch: random.chance(0.9) ? random.pick(branches) : null,
          groups: groups.filter(({ name }) => name === person.department),
        },
      ];
    }),
  };
}
