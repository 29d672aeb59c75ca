import { createRandom } from '../random';
import { DEPARTMENTS } from './people';
import type { Account, Person } from './people';
import { dateOf, daysAgo, later } from './time';

/** SiberMate's data of one company. Times are RFC 3339, dates YYYY-MM-DD. */
export interface SiberMateTruth {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly learners: readonly (Account & {
    readonly person: Person;
    readonly groupIds: readonly string[];
    readonly riskScore: number;
    readonly locale: string;
    readonly createdAt: string;
    readonly updatedAt: string;
  })[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly managerIds: readonly string[];
    readonly learnerIds: readonly string[];
  }[];
  readonly courses: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly type: 'training' | 'gap_analysis';
    readonly source: 'managed' | 'custom';
  }[];
  readonly courseResults: readonly {
    readonly learnerId: string;
    readonly courseId: string;
    readonly courseName: string;
    readonly enrolledAt: string;
    readonly startedAt: string | null;
    readonly completedAt: string | null;
    readonly score: number | null;
    readonly grade: string | null;
  }[];
  readonly gapAnalysis: readonly {
    readonly learnerId: string;
    readonly enrolledAt: string;
    readonly startedAt: string | null;
    readonly completedAt: string | null;
    readonly score: number | null;
    readonly topics: readonly { readonly name: string; readonly score: number | null }[];
  }[];
  readonly simulations: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'scheduled' | 'active' | 'completed';
    readonly startDate: string;
    readonly endDate: string | null;
    readonly results: readonly SimulationRow[];
  }[];
  readonly policies: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: 'draft' | 'live';
    readonly majorVersion: number;
    readonly minorVersion: number;
    readonly category: string;
  }[];
  readonly policyResults: readonly {
    readonly learnerId: string;
    readonly policyId: string;
    readonly policyName: string;
    readonly version: string;
    readonly assignedAt: string;
    readonly acknowledgedAt: string | null;
  }[];
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly domain: string;
    readonly description: string;
    readonly breachDate: string;
    readonly dataClasses: readonly string[];
  }[];
  readonly breachedAccounts: readonly {
    readonly email: string;
    readonly accountType: string;
    readonly learnerId: string | null;
    readonly serviceIds: readonly string[];
  }[];
  readonly learnerBreaches: readonly {
    readonly learnerId: string;
    readonly serviceId: string;
    readonly discoveredAt: string;
    readonly acknowledged: boolean;
    readonly passwordExposed: boolean;
  }[];
  readonly riskHistory: readonly { readonly date: string; readonly score: number }[];
}

interface SimulationRow {
  readonly learnerId: string;
  readonly sentAt: string | null;
  readonly openedAt: string | null;
  readonly clickedAt: string | null;
  readonly submittedAt: string | null;
  readonly reportedAt: string | null;
}

const COURSES = [
  'Spotting phishing',
  'Safe passwords',
  'Working from anywhere',
  'Handling personal data',
  'Social engineering',
  'Clean desk',
  'Secure coding basics',
  'Invoice fraud',
];
const CUSTOM = ['Acceptable use at our company', 'Our incident process'];
const POLICIES = ['Acceptable use', 'Information security', 'Remote work', 'Data protection', 'Clean desk'];
const SERVICES: readonly (readonly [string, readonly string[]])[] = [
  ['LinkShare', ['Email addresses', 'Passwords']],
  ['PhotoCloud', ['Email addresses', 'Names']],
  ['TravelDeals', ['Email addresses', 'Phone numbers']],
  ['DevForum', ['Email addresses', 'Passwords', 'Usernames']],
  ['FitTrack', ['Email addresses', 'Dates of birth']],
  ['MegaGames', ['Usernames', 'Passwords', 'Email addresses']],
  ['ShopAll', ['Email addresses', 'Physical addresses']],
  ['NewsDaily', ['Email addresses']],
];

/** A campaign sends for as long as this, and then the next one does: five of them fill the year. */
const SENDING_DAYS = 73;

export function createSiberMate(company: {
  id: string;
  slug: string;
  name: string;
  domain: string;
  people: readonly Person[];
  seed: number;
}): SiberMateTruth {
  const random = createRandom(`${company.seed} sibermate ${company.slug}`);
  const at = (index: number) => `${company.slug}_${index + 1}`;
  const groupNames = [...DEPARTMENTS, 'New joiners', 'Executives'];
  const learners = company.people.flatMap((person, index) => {
    const account = person.accounts.sibermate;
    if (!account) return [];
    const groupIds = [`g_${at(DEPARTMENTS.indexOf(person.department))}`];
    if (random.chance(0.1)) groupIds.push(`g_${at(6)}`);
    if (index < 6) groupIds.push(`g_${at(7)}`);
    const createdAt = daysAgo(random.int(200, 700));
    const updatedAt = later(random, createdAt, 180);
    return [
      {
        ...account,
        person,
        groupIds,
        riskScore: random.int(2, 95),
        locale: random.pick(['en', 'da', 'de', 'it']),
        createdAt,
        updatedAt,
      },
    ];
  });
  const groups = groupNames.map((name, index) => ({
    id: `g_${at(index)}`,
    name,
    managerIds: learners[index % 6] ? [learners[index % 6]?.id ?? ''] : [],
    learnerIds: learners.filter(({ groupIds }) => groupIds.includes(`g_${at(index)}`)).map(({ id }) => id),
  }));
  const courses = [...COURSES, ...CUSTOM, 'Security gap analysis'].map((name, index, all) => ({
    id: index < COURSES.length ? `c_${index + 1}` : `c_${at(index)}`,
    name,
    description: `What everybody should know: ${name.toLowerCase()}.`,
    type: index === all.length - 1 ? ('gap_analysis' as const) : ('training' as const),
    source: index < COURSES.length || index === all.length - 1 ? ('managed' as const) : ('custom' as const),
  }));
  /** Nothing happens to people before they have an account. */
  const since = (createdAt: string, time: string): string => (time < createdAt ? later(random, createdAt, 5) : time);
  const progress = (days: number, createdAt: string) => {
    const enrolledAt = since(createdAt, daysAgo(random.int(5, days)));
    const startedAt = random.chance(0.8) ? later(random, enrolledAt, 20) : null;
    const completedAt = startedAt !== null && random.chance(0.8) ? later(random, startedAt, 20) : null;
    return { enrolledAt, startedAt, completedAt };
  };
  const trainings = courses.filter(({ type }) => type === 'training');
  const courseResults = learners.flatMap(({ id, createdAt }) =>
    random.some(trainings, 0.6).map((course) => {
      const dates = progress(365, createdAt);
      const score = dates.completedAt === null ? null : random.int(55, 100);
      return {
        learnerId: id,
        courseId: course.id,
        courseName: course.name,
        ...dates,
        score,
        grade: score === null ? null : score >= 85 ? 'A' : score >= 70 ? 'B' : 'C',
      };
    }),
  );
  const gapAnalysis = random.some(learners, 0.5).map(({ id, createdAt }) => {
    const dates = progress(200, createdAt);
    const done = dates.completedAt !== null;
    const topics = ['Passwords', 'Email', 'Devices'].map((name) => ({
      name,
      score: done ? random.int(30, 100) : null,
    }));
    return { learnerId: id, ...dates, score: done ? random.int(30, 100) : null, topics };
  });
  const simulations = Array.from({ length: 6 }, (_, index) => {
    const scheduled = index === 5;
    const startDate = scheduled ? daysAgo(-40) : daysAgo(365 - index * SENDING_DAYS);
    const targets = learners.filter(({ createdAt }) => createdAt <= startDate);
    const results = random.some(targets, 0.85).map(({ id }): SimulationRow => {
      const none = { sentAt: null, openedAt: null, clickedAt: null, submittedAt: null, reportedAt: null };
      if (scheduled) return { learnerId: id, ...none };
      const sentAt = later(random, startDate, SENDING_DAYS);
      const openedAt = random.chance(0.6) ? later(random, sentAt, 4) : null;
      const clickedAt = openedAt !== null && random.chance(0.28) ? later(random, openedAt, 1) : null;
      const submittedAt = clickedAt !== null && random.chance(0.4) ? later(random, clickedAt, 0.1) : null;
      const reportedAt = openedAt !== null && random.chance(0.25) ? later(random, openedAt, 2) : null;
      return { learnerId: id, sentAt, openedAt, clickedAt, submittedAt, reportedAt };
    });
    const status = scheduled ? ('scheduled' as const) : index === 4 ? ('active' as const) : ('completed' as const);
    return {
      id: `sim_${at(index)}`,
      name: `${random.pick(['Parcel', 'Invoice', 'Password', 'Payroll', 'Meeting'])} notice ${index + 1}`,
      status,
      startDate,
      endDate: scheduled || index === 4 ? null : daysAgo(365 - (index + 1) * SENDING_DAYS),
      results,
    };
  });
  const policies = POLICIES.map((name, index) => ({
    id: `p_${at(index)}`,
    name,
    status: index === 4 ? ('draft' as const) : ('live' as const),
    majorVersion: 1 + (index % 3),
    minorVersion: index % 2,
    category: index < 2 ? 'Security' : 'Workplace',
  }));
  const policyResults = learners.flatMap(({ id, createdAt }) =>
    random
      .some(
        policies.filter(({ status }) => status === 'live'),
        0.8,
      )
      .map((policy) => {
        const assignedAt = since(createdAt, daysAgo(random.int(3, 365)));
        const version = `${policy.majorVersion}.${policy.minorVersion}`;
        return {
          learnerId: id,
          policyId: policy.id,
          policyName: policy.name,
          version,
          assignedAt,
          acknowledgedAt: random.chance(0.75) ? later(random, assignedAt, 30) : null,
        };
      }),
  );
  const services = SERVICES.map(([name, dataClasses], index) => ({
    id: `svc_${index + 1}`,
    name,
    domain: `${name.toLowerCase()}.example`,
    description: `Accounts of ${name} were copied and sold.`,
    breachDate: dateOf(daysAgo(900 - index * 100)),
    dataClasses,
  }));
  const exposed = learners.filter(({ email }) => email !== null && random.chance(0.15));
  const breached = exposed.map((learner) => {
    const serviceIds = services.filter(() => random.chance(0.25)).map(({ id }) => id);
    return { learner, serviceIds: serviceIds.length > 0 ? serviceIds : ['svc_1'] };
  });
  return {
    id: company.id,
    name: company.name,
    domain: company.domain,
    learners,
    groups,
    courses,
    courseResults,
    gapAnalysis,
    simulations,
    policies,
    policyResults,
    services,
    breachedAccounts: [
      ...breached.map(({ learner, serviceIds }) => ({
        email: learner.email ?? '',
        accountType: learner.person.active ? 'activeLearner' : 'inactiveLearner',
        learnerId: learner.id,
        serviceIds,
      })),
      {
        email: `old.alias@${company.domain}`,
        accountType: 'nonLearner',
        learnerId: null,
        serviceIds: ['svc_2', 'svc_4'],
      },
      { email: `former.employee@${company.domain}`, accountType: 'employee', learnerId: null, serviceIds: ['svc_1'] },
    ],
    learnerBreaches: breached.flatMap(({ learner, serviceIds }) =>
      serviceIds.map((serviceId) => ({
        learnerId: learner.id,
        serviceId,
        discoveredAt: daysAgo(random.int(3, 365)),
        acknowledged: random.chance(0.4),
        passwordExposed: services.find(({ id }) => id === serviceId)?.dataClasses.includes('Passwords') ?? false,
      })),
    ),
    riskHistory: Array.from({ length: 52 }, (_, week) => ({
      date: dateOf(daysAgo((52 - week) * 7)),
      score: Math.round((60 - week / 3 + random.next() * 6) * 10) / 10,
    })),
  };
}

/** The partner's own organization: the vendor's managed courses, courses of its own, and nobody who takes them. */
export function createSiberMatePartner({ courses }: Pick<SiberMateTruth, 'courses'>): SiberMateTruth {
  const own = ['Onboarding of our customers', 'Secrets of the trade'].map((name, index) => ({
    id: `c_partner_${index + 1}`,
    name,
    description: 'For the staff of the partner.',
    type: 'training' as const,
    source: 'custom' as const,
  }));
  return {
    id: 'c_msp',
    name: 'Partner of many',
    domain: 'partner.example',
    learners: [],
    groups: [],
    courses: [...courses.filter(({ source }) => source === 'managed'), ...own],
    courseResults: [],
    gapAnalysis: [],
    simulations: [],
    policies: [],
    policyResults: [],
    services: [],
    breachedAccounts: [],
    learnerBreaches: [],
    riskHistory: [],
  };
}
