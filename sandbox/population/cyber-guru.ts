import { createRandom } from '../random';
import type { Person } from './people';
import { dateOf, daysAgo, later } from './time';

/** Cyber Guru's data of one company: people with something assigned, by address. */
export interface CyberGuruTruth {
  readonly users: readonly {
    readonly email: string;
    readonly person: Person;
    readonly team: string;
    readonly points: number;
    /** 0 not active, 1 not regular, 2 regular, 3 aligned. */
    readonly learningStatus: number;
    readonly awareness: { readonly assigned: number; readonly completed: number };
    readonly channel: { readonly assigned: number; readonly completed: number };
    readonly activities: readonly {
      readonly name: string;
      readonly available: string;
      readonly started: string;
      readonly completed: string;
      readonly minutes: number;
    }[];
    readonly phishing: readonly {
      readonly campaign: string;
      readonly templateId: string;
      readonly sent: string;
      readonly opened: boolean;
      readonly clicked: boolean;
      readonly submitted: boolean;
      readonly reported: boolean;
    }[];
  }[];
}

export function createCyberGuru(company: { slug: string; people: readonly Person[]; seed: number }): CyberGuruTruth {
  const random = createRandom(`${company.seed} cyber-guru ${company.slug}`);
  return {
    users: company.people.flatMap((person) => {
      const account = person.accounts.cyberGuru;
      if (!account?.email) return [];
      const awareness = { assigned: random.int(1, 12), completed: 0 };
      const channel = { assigned: random.int(0, 8), completed: 0 };
      awareness.completed = random.int(0, awareness.assigned);
      channel.completed = random.int(0, channel.assigned);
      const activities = Array.from({ length: awareness.completed }, (_, index) => {
        const available = daysAgo(320 - index * 20);
        const started = later(random, available, 10);
        return {
          name: `Module ${index + 1}`,
          available: dateOf(available),
          started: dateOf(started),
          completed: dateOf(later(random, started, 5)),
          minutes: random.int(5, 30),
        };
      });
      const phishing = random.some(['Spring', 'Autumn'], 0.8).map((campaign, index) => {
        const opened = random.chance(0.5);
        const clicked = opened && random.chance(0.3);
        return {
          campaign,
          templateId: `t${index + 1}`,
          sent: dateOf(daysAgo(200 - index * 100)),
          opened,
          clicked,
          submitted: clicked && random.chance(0.3),
          reported: opened && random.chance(0.2),
        };
      });
      return [
        {
          email: account.email,
          person,
          team: person.department,
          points: random.int(0, 500),
          learningStatus: random.int(0, 3),
          awareness,
          channel,
          activities,
          phishing,
        },
      ];
    }),
  };
}
