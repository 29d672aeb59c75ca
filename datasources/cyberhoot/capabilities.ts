import { joinParts } from '../source/batch';
import type { Batch, Capabilities, Io } from '../source/capabilities';
import { SourceProblem } from '../source/problem';
import type {
  BreachRecord,
  CourseResultRecord,
  ExposureKey,
  ExposureRecord,
  PolicyResultRecord,
} from '../source/records';
import { toBatch } from '../transport/listing';
import { readItems } from '../transport/wire';
import type { Client } from './client';
import * as wire from './contract';
import * as map from './mapping';

/**
 * What one customer can tell, and how: users with all their assignments in one call.
 * @param tenant the customer's id; null where the key belongs to one customer
 */
export function createCapabilities(client: Client, tenant: string | null): Capabilities {
  const customer = async (io: Io): Promise<string> =>
    tenant ?? (await io.shared('CH-01', async (signal) => onlyCustomer(await client.customers(signal)))).id;
  /** CH-05 answers accounts, course results and policy results. */
  const users = async (io: Io) => {
    const id = await customer(io);
    return io.shared('CH-05', (signal) => client.users(id, signal));
  };
  const assignments = async (io: Io) => {
    const id = await customer(io);
    return io.shared('CH-10', (signal) => client.assignments(id, signal));
  };
  const groups = async (io: Io) => {
    const id = await customer(io);
    return io.shared('CH-08', (signal) => client.groups(id, signal));
  };
  const exposed = async (io: Io) => {
    const id = await customer(io);
    return io.shared('CH-12', async (signal) =>
      toBatch(await client.exposedAddresses(id, signal), (value) => [map.exposedFromAddress(value)]),
    );
  };
  const exposuresOf = async ({ accountId, email }: ExposureKey, io: Io): Promise<Batch<ExposureRecord>> => {
    const id = await customer(io);
    const by = accountId === null ? { email: email ?? '' } : { user: accountId };
    return io.shared(`CH-13 ${JSON.stringify(by)}`, async (signal) => {
      const { body, fetchedAt } = await client.exposures(id, by, signal);
      const person = { accountId, email: body.userEmail ?? email ?? '' };
      const pwned = readItems('CH-13', body.pwnedBreaches, wire.pwnedBreach);
      const dehashed = readItems('CH-13', body.dehashedBreaches, wire.dehashedBreach);
      return {
        records: [
          ...pwned.items.map(({ value, raw }) => map.exposureFromPwned(value, raw, person)),
          ...dehashed.items.map(({ value, raw }) => map.exposureFromDehashed(value, raw, person)),
        ],
        skipped: [...pwned.skipped, ...dehashed.skipped],
        fetchedAt,
      };
    });
  };
  /** Every assignment of every user, told apart by its type. */
  const assigned = async <Rec>(
    io: Io,
    recordOf: (
      one: ReturnType<typeof map.assignmentsOf>['assignments'][number],
      user: Parameters<typeof map.assignmentsOf>[0],
    ) => readonly Rec[],
  ): Promise<Batch<Rec>> => {
    const all = await users(io);
    const perUser = all.items.map(({ value: user }) => ({ user, ...map.assignmentsOf(user) }));
    return {
      records: perUser.flatMap(({ user, assignments: some }) => some.flatMap((one) => recordOf(one, user))),
      skipped: [...all.skipped, ...perUser.flatMap(({ skipped }) => skipped)],
      fetchedAt: all.fetchedAt,
    };
  };

  return {
    profile: {
      support: 'FULL',
      endpoints: ['CH-02'],
      all: {
        minCalls: 1,
        async read(io) {
          const id = await customer(io);
          return io.shared('CH-02', async (signal) =>
            toBatch(await client.customer(id, signal), (value, raw) => [map.profileFromCustomer(value, raw)]),
          );
        },
      },
    },
    accounts: {
      support: 'FULL',
      endpoints: ['CH-05'],
      all: {
        minCalls: 1,
        read: async (io) => toBatch(await users(io), (value, raw) => [map.accountFromUser(value, raw)]),
      },
    },
    accountDetails: {
      support: 'PARTIAL',
      endpoints: ['CH-05', 'CH-04'],
      note: 'Managers; no profile pages.',
      all: {
        minCalls: 1,
        async read(io) {
          const id = await customer(io);
          const [all, managers] = await Promise.all([
            users(io),
            io.shared('CH-04', (signal) => client.managers(id, signal)),
          ]);
          const byId = new Map(managers.items.map(({ value }) => [value.id, value]));
          return toBatch(all, (user) => [map.detailsFromUser(user, byId)]);
        },
      },
    },
    groups: {
      support: 'FULL',
      endpoints: ['CH-08'],
      all: {
        minCalls: 1,
        read: async (io) => toBatch(await groups(io), (value, raw) => [map.groupFromGroup(value, raw)]),
      },
    },
    memberships: {
      support: 'FULL',
      endpoints: ['CH-08'],
      all: {
        minCalls: 1,
        async read(io) {
          const all = await groups(io);
          const members = all.items.map(({ value }) => ({
            groupId: value.id,
            ...readItems('CH-08', value.users, wire.groupUser),
          }));
          return {
            records: members.flatMap(({ groupId, items }) =>
              items.map(({ value }) => ({ groupId, accountId: value.id })),
            ),
            skipped: [...all.skipped, ...members.flatMap(({ skipped }) => skipped)],
            fetchedAt: all.fetchedAt,
          };
        },
      },
    },
    courses: {
      support: 'FULL',
      endpoints: ['CH-10', 'CH-11'],
      all: { minCalls: 1, read: async (io) => toBatch(await assignments(io), map.courseFromAssignment) },
      by: {
        id: {
          async read(id, io) {
            const owner = await customer(io);
            return io.shared(`CH-11 ${id}`, async (signal) =>
              toBatch(await client.assignment(owner, id, signal), map.courseFromAssignment),
            );
          },
        },
      },
    },
    courseResults: {
      support: 'PARTIAL',
      endpoints: ['CH-05', 'CH-10'],
      note: 'Done or not, when, and by when; whether it was begun is not told, nor scores.',
      all: {
        minCalls: 1,
        async read(io): Promise<Batch<CourseResultRecord>> {
          const due = new Map((await assignments(io)).items.map(({ value }) => [value.id, value.effective_end]));
          return assigned(io, (one, user) =>
            map.isPolicy(one.value.type)
              ? []
              : [map.courseResultFromAssignment(one, user, due.get(one.value.id) ?? null)],
          );
        },
      },
    },
    policies: {
      support: 'FULL',
      endpoints: ['CH-10'],
      all: { minCalls: 1, read: async (io) => toBatch(await assignments(io), map.policyFromAssignment) },
    },
    policyResults: {
      support: 'FULL',
      endpoints: ['CH-05'],
      all: {
        minCalls: 1,
        read: (io): Promise<Batch<PolicyResultRecord>> =>
          assigned(io, (one, user) =>
            map.isPolicy(one.value.type) ? [map.policyResultFromAssignment(one, user)] : [],
          ),
      },
    },
    simulations: {
      support: 'PARTIAL',
      endpoints: ['CH-22'],
      note: 'The scheduled phishing programme only: no results, since CyberHoot tells no clicks, opens or reports.',
      all: {
        minCalls: 1,
        async read(io) {
          const id = await customer(io);
          const today = new Date().toISOString().slice(0, 10);
          return io.shared('CH-22', async (signal) =>
            toBatch(await client.phishingProgram(id, signal), (value, raw) => [
              map.simulationFromTraining(value, raw, today),
            ]),
          );
        },
      },
    },
    breaches: {
      support: 'FULL',
      endpoints: ['CH-12', 'CH-13'],
      note: 'One call for each exposed address: there is no list of breaches.',
      all: {
        minCalls: 1,
        async read(io): Promise<Batch<BreachRecord>> {
          const list = await exposed(io);
          const all = await joinParts(
            list.records.map((one) => exposuresOf(one, io)),
            list,
          );
          const breaches = new Map(all.records.flatMap(({ breach }) => (breach ? [[breach.externalId, breach]] : [])));
          return { ...all, records: [...breaches.values()] };
        },
      },
    },
    exposedAccounts: { support: 'FULL', endpoints: ['CH-12'], all: { minCalls: 1, read: exposed } },
    exposures: { support: 'FULL', endpoints: ['CH-12', 'CH-13'], by: { exposed: { read: exposuresOf } } },
  };
}

/** A key that belongs to one customer sees just that one. */
function onlyCustomer({ items }: Awaited<ReturnType<Client['customers']>>): { readonly id: string } {
  const [only, ...others] = items;
  if (only && others.length === 0) return { id: only.value.id };
  const message = `The key sees ${items.length === 0 ? 'no customer' : 'several customers'}: set "tenant" of this source to a customer's id`;
  throw new SourceProblem({ code: 'REJECTED', endpoint: 'CH-01', message });
}
