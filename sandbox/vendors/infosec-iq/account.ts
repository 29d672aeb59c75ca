import type { InfosecIqTruth } from '../../population';
import { Table } from '../../table';

type TruthLearner = InfosecIqTruth['learners'][number];
export type IqEvent = InfosecIqTruth['events'][number];
export type RunLearner = InfosecIqTruth['runLearners'][number];

/** Fields of a learner that are the account's own to fill in. */
export const PROFILE_FIELDS = [
  'title',
  'department',
  'phone',
  'address1',
  'address2',
  'city',
  'state',
  'zip',
  'country',
  'custom',
  'custom2',
  'custom3',
  'custom4',
  'custom5',
  'custom6',
  'manager_name',
  'manager_email',
] as const;
export type Profile = Readonly<Record<(typeof PROFILE_FIELDS)[number], string | null>>;

/** A learner of the population, or one that a write made, who is no person of it. */
export type Learner = Omit<TruthLearner, 'person' | 'manager' | 'employeeId'> & {
  readonly person?: TruthLearner['person'];
  readonly manager?: TruthLearner['manager'];
  /** Instead of the population's, once a write has set it. */
  readonly profile?: Profile;
};
export type Campaign = InfosecIqTruth['campaigns'][number] & {
  /** The body that created it. */
  readonly input?: Readonly<Record<string, unknown>>;
};

/** One thing that a write did, in the order in which it happened. Both send mail. */
export type Happening =
  | {
      readonly kind: 'enrollment';
      readonly campaignId: string;
      readonly learnerId: string;
      /** false: the learner already was enrolled. */
      readonly changed: boolean;
    }
  | { readonly kind: 'campaign'; readonly campaignId: string; readonly learnerIds: readonly string[] };

/** The account's data at Infosec IQ: the population's, and what writes have made of it. The population stays as it is. */
export class Account {
  readonly truth: InfosecIqTruth;
  readonly learners: Table<Learner>;
  readonly campaigns: Table<Campaign>;
  readonly runLearners: Table<RunLearner>;
  readonly happenings: Happening[] = [];
  #events: readonly IqEvent[];
  #eventsOf: Map<string, IqEvent[]> | null = null;
  #added: IqEvent[] | null = null;
  #sequence = 0;

  constructor(truth: InfosecIqTruth) {
    this.truth = truth;
    this.learners = new Table<Learner>(truth.learners, ({ id }) => id);
    this.campaigns = new Table<Campaign>(truth.campaigns, ({ id }) => id);
    this.runLearners = new Table(truth.runLearners, ({ runId, learnerId }) => `${runId}\n${learnerId}`);
    this.#events = truth.events;
  }

  get events(): readonly IqEvent[] {
    return this.#events;
  }

  eventsOf(learnerId: string): readonly IqEvent[] {
    return this.#byLearner().get(learnerId) ?? [];
  }

  membersOf(groupId: string): readonly Learner[] {
    return this.learners.all().filter(({ groupIds }) => groupIds.includes(groupId));
  }

  /** The learner who has an address. */
  holderOf(email: string): Learner | undefined {
    const wanted = email.toLowerCase();
    return this.learners.all().find((one) => one.email?.toLowerCase() === wanted);
  }

  addEvent(type: string, learnerId: string, more: Partial<IqEvent> = {}): void {
    const event = { id: this.nextId(), type, timestamp: new Date().toISOString(), learnerId, ...more };
    // The population's list is copied once, and then grows.
    this.#added ??= [...this.#events];
    this.#added.push(event);
    this.#events = this.#added;
    const own = this.#byLearner();
    const list = own.get(learnerId);
    if (!list) own.set(learnerId, [event]);
    else if (list.at(-1) !== event) list.push(event);
  }

  /** Deletes a learner with the training history. */
  deleteLearner(id: string): boolean {
    if (!this.learners.delete(id)) return false;
    this.runLearners.deleteWhere(({ learnerId }) => learnerId === id);
    this.#added = this.#events.filter(({ learnerId }) => learnerId !== id);
    this.#events = this.#added;
    this.#eventsOf?.delete(id);
    return true;
  }

  /** An id that nothing has. */
  nextId(): string {
    this.#sequence += 1;
    return `nEw${this.#sequence.toString(36)}`;
  }

  #byLearner(): Map<string, IqEvent[]> {
    return (this.#eventsOf ??= Map.groupBy(this.#events, ({ learnerId }) => learnerId));
  }
}

/** A learner's profile; of the population's people, one like everybody's. */
export function profileOf({ profile, person, manager }: Learner): Profile {
  return (
    profile ?? {
      title: 'Employee',
      department: person?.department ?? null,
      phone: '+45 1234',
      address1: 'Main Street 1',
      address2: 'Floor 2',
      city: 'Aarhus',
      state: 'Jutland',
      zip: '8000',
      country: 'DK',
      custom2: 'two',
      custom3: 'three',
      custom4: 'four',
      custom5: 'five',
      custom6: 'six',
      manager_name: manager?.name ?? null,
      manager_email: manager?.email ?? null,
      custom: 'one',
    }
  );
}
