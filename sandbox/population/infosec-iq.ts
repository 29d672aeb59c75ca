import { createRandom } from '../random';
import { DEPARTMENTS } from './people';
import type { Account, Person } from './people';
import { daysAgo, later } from './time';

/** Infosec IQ's data of one company. */
export interface InfosecIqTruth {
  readonly learners: readonly (Account & {
    readonly person: Person;
    readonly modified: string;
    readonly groupIds: readonly string[];
    readonly manager: { readonly name: string; readonly email: string } | null;
  })[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: 'static' | 'dynamic';
    readonly modified: string;
  }[];
  readonly courses: readonly {
    readonly id: string;
    readonly name: string;
    readonly ownership: 'system' | 'personal';
    readonly description: string;
    readonly assetIds: readonly string[];
  }[];
  readonly campaigns: readonly Campaign[];
  readonly runLearners: readonly {
    readonly runId: string;
    readonly learnerId: string;
    readonly status: 'not_started' | 'started' | 'completed';
    readonly completedOn: string | null;
  }[];
  readonly templates: readonly { readonly id: string; readonly name: string; readonly ownership: string }[];
  readonly assessments: readonly { readonly id: string; readonly name: string }[];
  readonly modules: readonly { readonly id: string; readonly name: string }[];
  readonly quarantined: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly date: string;
  }[];
  readonly messages: readonly {
    readonly id: string;
    readonly reporter: string;
    readonly sender: string;
    readonly subject: string;
    readonly received: string;
    readonly reported: string;
    readonly riskScore: number;
  }[];
  readonly events: readonly IqEvent[];
}
interface Campaign {
  readonly id: string;
  readonly name: string;
  readonly type: 'awareness' | 'phish';
  readonly running: boolean;
  readonly courseId: string | null;
  readonly runs: readonly {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly number: number;
    readonly templateId: string | null;
  }[];
}
interface IqEvent {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly learnerId: string;
  readonly campaignId?: string;
  readonly runId?: string;
  readonly templateId?: string;
  readonly assessmentId?: string;
  readonly moduleId?: string;
  readonly groupId?: string;
  readonly quarantinedId?: string;
}

const AWARENESS: readonly (readonly [string, number])[] = [
  ['Security basics 2026', 2],
  ['Phishing refresher', 1],
  ['Data privacy', 1],
  ['Ransomware', 2],
];
const PHISH: readonly (readonly [string, number])[] = [
  ['Quarter 1 phishing', 1],
  ['Quarter 2 phishing', 2],
  ['Attachment test', 1],
  ['Quarter 4 phishing', 1],
];

export function createInfosecIq(company: {
  slug: string;
  domain: string;
  people: readonly Person[];
  seed: number;
}): InfosecIqTruth {
  const random = createRandom(`${company.seed} infosec-iq ${company.slug}`);
  let sequence = 0;
  const nextId = () => `${random.id(3)}${(sequence += 1).toString(36)}`;
  const byKey = new Map(company.people.map((person) => [person.key, person]));
  const groups = ['All Learners', ...DEPARTMENTS, 'Clicked recently'].map((name, index, all) => ({
    id: nextId(),
    name,
    type: index === 0 || index === all.length - 1 ? ('dynamic' as const) : ('static' as const),
    modified: daysAgo(random.int(1, 300)),
  }));
  const learners = company.people.flatMap((person) => {
    const account = person.accounts.infosecIq;
    if (!account) return [];
    const boss = person.manager === null ? undefined : byKey.get(person.manager);
    const groupIds = groups
      .filter(
        ({ name }) =>
          name === 'All Learners' || name === person.department || (name === 'Clicked recently' && random.chance(0.05)),
      )
      .map(({ id }) => id);
    const manager =
      boss?.email && !random.chance(0.2) ? { name: `${boss.firstName} ${boss.lastName}`, email: boss.email } : null;
    return [{ ...account, person, modified: daysAgo(random.int(1, 300)), groupIds, manager }];
  });
  const assessments = AWARENESS.map(([name]) => ({ id: nextId(), name: `${name} exam` }));
  const modules = AWARENESS.map(([name]) => ({ id: nextId(), name: `${name}: lesson` }));
  const courses = [...AWARENESS.map(([name]) => name), 'Executive briefing'].map((name, index) => ({
    id: nextId(),
    name: `${name} (course)`,
    ownership: index === 4 ? ('personal' as const) : ('system' as const),
    description: `All about ${name.toLowerCase()}.`,
    assetIds: [modules[index]?.id, assessments[index]?.id].filter((id): id is string => id !== undefined),
  }));
  const templates = ['Parcel', 'Invoice', 'Password expiry', 'Shared file', 'Survey'].map((name) => ({
    id: nextId(),
    name,
    ownership: 'system',
  }));
  // A library with more templates than fit on a page; campaigns use only those above.
  const library = Array.from({ length: 240 }, (_, index) => ({
    id: `lib${index}`,
    name: `Library template ${index + 1}`,
    ownership: 'contributed',
  }));
  const runsOf = (count: number, first: number, withTemplate: boolean) =>
    Array.from({ length: count }, (_, index) => ({
      id: nextId(),
      start: daysAgo(first - index * 60),
      end: daysAgo(first - index * 60 - 30),
      number: index + 1,
      templateId: withTemplate ? random.pick(templates).id : null,
    }));
  const campaigns: Campaign[] = [
    ...AWARENESS.map(([name, count], index) => ({
      id: nextId(),
      name,
      type: 'awareness' as const,
      running: index === 3,
      courseId: courses[index]?.id ?? null,
      runs: runsOf(count, 320 - index * 60, false),
    })),
    ...PHISH.map(([name, count], index) => ({
      id: nextId(),
      name,
      type: 'phish' as const,
      running: index === 3,
      courseId: null,
      runs: runsOf(count, 310 - index * 70, true),
    })),
  ];
  const events: IqEvent[] = [];
  const runLearners: InfosecIqTruth['runLearners'][number][] = [];
  const add = (type: string, timestamp: string, learnerId: string, more: Partial<IqEvent> = {}) => {
    events.push({ id: `e${(sequence += 1).toString(36)}${random.id(2)}`, type, timestamp, learnerId, ...more });
    return timestamp;
  };
  const quarantined: InfosecIqTruth['quarantined'][number][] = [];
  for (const { id, groupIds } of learners) {
    const created = add('created-learner', daysAgo(random.int(400, 600)), id);
    for (const groupId of groupIds) add('added-to-group', later(random, created, 5), id, { groupId });
    for (const campaign of campaigns) {
      for (const run of campaign.runs) {
        if (!random.chance(0.8)) continue;
        const of = { campaignId: campaign.id, runId: run.id };
        if (campaign.type === 'awareness') {
          const index = campaigns.indexOf(campaign);
          runLearners.push({ runId: run.id, learnerId: id, ...study(id, run.start, of, index) });
        } else phish(id, run.start, { ...of, ...(run.templateId === null ? {} : { templateId: run.templateId }) });
      }
    }
    if (random.chance(0.05)) {
      const quarantinedId = nextId();
      const date = daysAgo(random.int(5, 100));
      quarantined.push({
        id: quarantinedId,
        from: 'stranger@spam.example',
        to: `${id}@${company.domain}`,
        subject: 'You have won',
        date,
      });
      add('submitted-phishing-email', date, id, { quarantinedId });
    }
  }

  // A person with more events than fit on a page.
  const busy = learners.find(({ email }) => email !== null);
  for (let day = 230; busy && day > 0; day -= 1) add('core-behavior-score-changed', daysAgo(day), busy.id);

  function study(
    id: string,
    start: string,
    of: Partial<IqEvent>,
    index: number,
  ): { status: 'not_started' | 'started' | 'completed'; completedOn: string | null } {
    const scheduled = add('scheduled-in-aware-campaign-run', later(random, start, 1), id, of);
    if (!random.chance(0.8)) return { status: 'not_started', completedOn: null };
    const moduleId = modules[index]?.id ?? '';
    const assessmentId = assessments[index]?.id ?? '';
    const started = add('started-aware-course', later(random, scheduled, 15), id, of);
    const lesson = add(
      'completed-aware-module',
      add('started-aware-module', later(random, started, 1), id, { ...of, moduleId }),
      id,
      { ...of, moduleId },
    );
    if (!random.chance(0.8)) return { status: 'started', completedOn: null };
    const exam = add('started-aware-assessment', later(random, lesson, 3), id, { ...of, assessmentId });
    const finished = add('completed-aware-assessment', later(random, exam, 0.1), id, { ...of, assessmentId });
    add(random.chance(0.85) ? 'passed-aware-assessment' : 'failed-aware-assessment', finished, id, {
      ...of,
      assessmentId,
    });
    const completedOn = add('completed-aware-course', later(random, finished, 0.1), id, of);
    return { status: 'completed', completedOn };
  }

  function phish(id: string, start: string, of: Partial<IqEvent>): void {
    const { templateId: _, ...run } = of;
    const scheduled = add('scheduled-in-phish-campaign-run', later(random, start, 0.5), id, run);
    if (random.chance(0.04)) return;
    const sent = add('sent-phish-email', later(random, scheduled, 5), id, of);
    if (random.chance(0.05)) add('fast-clicked', later(random, sent, 0.001), id, of);
    if (!random.chance(0.6)) return;
    const opened = add('opened-phish', later(random, sent, 3), id, of);
    if (random.chance(0.2)) add('submitted-phishsim-email', later(random, opened, 1), id, of);
    if (!random.chance(0.3)) return;
    const worse = random.next();
    if (worse < 0.1) add('replied', later(random, opened, 1), id, of);
    else if (worse < 0.25) add('opened-attachment', later(random, opened, 1), id, of);
    else {
      const clicked = add('phished-learner', later(random, opened, 1), id, of);
      if (worse > 0.6) add('entered-data', later(random, clicked, 0.05), id, of);
    }
  }

  return {
    learners,
    groups,
    courses,
    campaigns,
    runLearners,
    templates: [...templates, ...library],
    assessments,
    modules,
    quarantined,
    messages: Array.from({ length: 45 }, (_, index) => ({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      reporter: `reporter${index}@${company.domain}`,
      sender: `someone${index}@spam.example`,
      subject: `Suspicious mail ${index}`,
      received: daysAgo(90 - index),
      reported: daysAgo(89.5 - index),
      riskScore: Math.round(random.next() * 100) / 100,
    })),
    events,
  };
}
