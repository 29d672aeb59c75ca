import type { Population } from '../../sandbox';

/** The expected phishing and training values of the population, source by source, computed without the code under test. */

type Acme = Population['acme'];

/** One simulation sent to one account of a source. */
export interface TrueMail {
  /** The account’s id as the graph shows it. */
  readonly account: string;
  readonly opened: boolean;
  /** undefined: the source does not provide reports. */
  readonly reported: boolean | undefined;
  readonly clicked: boolean;
  /** The times; null where the source does not provide them. */
  readonly sentAt: string | null;
  readonly clickedAt: string | null;
  readonly reportedAt: string | null;
}

export function siberMateMails({ sibermate }: Acme): readonly TrueMail[] {
  return sibermate.simulations.flatMap(({ results }) =>
    results
      .filter(({ sentAt }) => sentAt !== null)
      .map(({ learnerId, sentAt, openedAt, clickedAt, submittedAt, reportedAt }) => ({
        account: learnerId,
        opened: openedAt !== null,
        reported: reportedAt !== null,
        clicked: clickedAt !== null || submittedAt !== null,
        sentAt,
        clickedAt: clickedAt ?? submittedAt,
        reportedAt,
      })),
  );
}

const WORSE = ['entered-data', 'opened-attachment', 'enabled-macro', 'replied', 'matched-pattern'];

export function infosecIqMails({ infosecIq }: Acme): readonly TrueMail[] {
  const runs = new Map<string, (typeof infosecIq.events)[number][]>();
  for (const event of infosecIq.events) {
    const campaign = infosecIq.campaigns.find(({ id }) => id === event.campaignId);
    if (campaign?.type !== 'phish') continue;
    const key = `${event.learnerId} ${event.runId ?? ''}`;
    runs.set(key, [...(runs.get(key) ?? []), event]);
  }
  return [...runs.values()].flatMap((events) => {
    const first = (...types: readonly string[]): string | null =>
      events
        .filter(({ type }) => types.includes(type))
        .map(({ timestamp }) => timestamp)
        .sort()[0] ?? null;
    if (first('sent-phish-email') === null) return [];
    const clickedAt = first('phished-learner') ?? first(...WORSE);
    const clicked = clickedAt !== null;
    return [
      {
        account: events[0]?.learnerId ?? '',
        opened: first('opened-phish') !== null || clicked,
        reported: first('submitted-phishsim-email') !== null,
        clicked,
        sentAt: first('sent-phish-email'),
        clickedAt,
        reportedAt: first('submitted-phishsim-email'),
      },
    ];
  });
}

export function cyberGuruMails({ cyberGuru }: Acme): readonly TrueMail[] {
  return cyberGuru.users.flatMap(({ email, phishing }) =>
    phishing.map(({ sent, opened, clicked, submitted, reported }) => ({
      account: email.trim().toLowerCase(),
      opened: opened || clicked,
      reported,
      clicked: clicked || submitted,
      sentAt: sent,
      clickedAt: null,
      reportedAt: null,
    })),
  );
}

/** Totals only: the vendor does not say which mail was which. */
export function cyberPilotMails({ cyberpilot }: Acme): readonly TrueMail[] {
  return cyberpilot.users.flatMap(({ id, emailsSent, linksClicked }) =>
    Array.from({ length: emailsSent }, (_, index) => ({
      account: id,
      opened: index < linksClicked,
      reported: undefined,
      clicked: index < linksClicked,
      sentAt: null,
      clickedAt: null,
      reportedAt: null,
    })),
  );
}

/** Open courses of CyberHoot that were due before a date, by account. */
export function cyberHootOverdue({ cyberhoot }: Pick<Acme, 'cyberhoot'>, today: string): ReadonlyMap<string, number> {
  const courses = new Map(cyberhoot.assignments.filter(({ type }) => type !== 'policy').map((one) => [one.id, one]));
  return new Map(
    cyberhoot.users.map(({ id, assignments }) => [
      id,
      assignments.filter(({ id: course, completed, list }) => {
        const end = courses.get(course)?.end ?? null;
        return completed === null && list !== 'archived' && end !== null && end < today;
      }).length,
    ]),
  );
}
