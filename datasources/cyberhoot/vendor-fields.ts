import type { z } from 'zod';
import { addUnreadable } from '../spec/batch';
import type { Batch, ReadContext } from '../spec/capabilities';
import { listField, connectionWide, objectField } from '../spec/vendor-fields';
import type { VendorFields } from '../spec/vendor-fields';
import { camelKeys } from '../transport/camel';
import { rawEntities, readRaw } from '../transport/entity';
import { readListing } from '../transport/listing';
import type { Listing } from '../transport/listing';
import { runSync } from '../runtime/cooperative-scheduler';
import { orNull, readItemsTask } from '../transport/wire';
import type { Client, ScheduleName } from './client';
import type { CustomerReads } from './customer';
import * as wire from './wire-schema';
import * as details from './details';

interface Sent {
  readonly externalId: string;
  readonly raw: unknown;
}

/** CyberHoot's vendor-specific fields. */
export function createExtras(client: Client, { shared: read }: CustomerReads): VendorFields {
  const rankings = (context: ReadContext) =>
    read('CH-X1', context, async (customer, scope) =>
      rawEntities(await client.rankings(customer, scope), ({ id }) => id, rankingFields),
    );
  const schedule = (endpoint: ScheduleName) =>
    objectField([endpoint], (_: object, context) =>
      read(`${endpoint} details`, context, async (customer, scope) =>
        scheduleOf(endpoint, await client.schedule(endpoint, customer, scope)),
      ),
    );

  return {
    CyberHootSource: {
      reads: {
        customers: connectionWide(
          listField(['CH-01'], (_, context) =>
            context.shared('CH-01 all', async (scope) =>
              rawEntities(await client.allCustomers(scope), ({ id }) => id, camelKeys),
            ),
          ),
        ),
        administrators: connectionWide(
          listField(['CH-16'], (_, context) =>
            context.shared('CH-16', async (scope) =>
              rawEntities(await client.administrators(scope), ({ id }) => id, administratorFields),
            ),
          ),
        ),
        administrator: connectionWide(
          objectField<object, { readonly id: string }>(['CH-17'], (_, context, { id }) =>
            context.shared(`CH-17 ${id}`, async (scope) =>
              rawEntities(await client.administrator(id, scope), (found) => found.id, administratorFields),
            ),
          ),
        ),
        partnerSettings: connectionWide(
          objectField(['CH-23'], (_, context) =>
            context.shared('CH-23', async (scope) =>
              rawEntities(
                await client.partnerSettings(scope),
                ({ id }) => id,
                ({ cust_id: customerId, ...rest }) => ({
                  ...camelKeys(rest),
                  customerId,
                }),
              ),
            ),
          ),
        ),
        subscription: connectionWide(
          objectField(['CH-24'], (_, context) =>
            context.shared('CH-24', async (scope) =>
              rawEntities(await client.subscription(scope), ({ subscriptionId }) => subscriptionId, subscriptionFields),
            ),
          ),
        ),
      },
    },
    CyberHootAccount: {
      own: ({ raw }: Sent) => userFields(readRaw('CH-05', details.user, raw)),
      reads: {
        rank: objectField<Sent>(['CH-07'], ({ externalId }, context) =>
          read(`CH-07 ${externalId}`, context, (customer, scope) => client.userRank(customer, externalId, scope)),
        ),
        ranking: objectField<Sent>(['CH-X1'], async ({ externalId }, context) => {
          const all = await rankings(context);
          return { ...all, records: all.records.filter((ranking) => ranking.externalId === externalId) };
        }),
      },
    },
    CyberHootCompanyProfile: {
      own: ({ raw }: Sent) => customerFields(readRaw('CH-02', wire.customer, raw)),
      reads: {
        rank: objectField(['CH-03'], (_, context) =>
          read('CH-03', context, (customer, scope) => client.customerRank(customer, scope)),
        ),
        managers: listField(['CH-04'], (_, context) =>
          read('CH-04 details', context, async (customer, scope) =>
            rawEntities(await client.managers(customer, scope), ({ id }) => id, managerFields),
          ),
        ),
        rankings: listField(['CH-X1'], (_, context) => rankings(context)),
        exposedAddresses: listField(['CH-12'], (_, context) =>
          read('CH-12 details', context, async (customer, scope) =>
            rawEntities(await client.exposedAddresses(customer, scope), ({ email }) => email, camelKeys),
          ),
        ),
        trainingSchedule: schedule('CH-19'),
        foundationalProgram: schedule('CH-20'),
        trainingProgram: schedule('CH-21'),
        phishingProgram: schedule('CH-22'),
      },
    },
    CyberHootGroup: { own: ({ raw }: Sent) => groupFields(readRaw('CH-08', details.group, raw)) },
    CyberHootCourse: { own: ({ raw }: Sent) => assignmentFields(readRaw('CH-10', wire.assignment, raw)) },
    CyberHootPolicy: { own: ({ raw }: Sent) => assignmentFields(readRaw('CH-10', wire.assignment, raw)) },
    CyberHootSimulation: {
      own: ({ raw, externalId }: Sent) => ({
        training: { ...trainingFields(readRaw('CH-22', details.training, raw)), externalId, raw },
      }),
    },
    CyberHootBreach: {
      own: ({ raw }: Sent) => ({ logoUrl: raw === null ? null : readRaw('CH-13', details.pwnedBreach, raw).logoPath }),
    },
    CyberHootBreachExposure: {
      own: ({ raw }: Sent) => ({
        ...camelKeys(readRaw('CH-13', details.pwnedBreach, raw)),
        ...camelKeys(readRaw('CH-13', details.dehashedBreach, raw)),
      }),
    },
  };
}

function userFields(user: z.output<typeof details.user>) {
  const { complianceInfo, onboarding_email_sent_date: onboarded, archived_date: archived, ...rest } = user;
  return {
    ...camelKeys(rest),
    compliantCount: complianceInfo?.compliantCount ?? null,
    onboardingEmailSentAt: onboarded,
    archivedAt: orNull(archived),
  };
}

function customerFields(customer: z.output<typeof wire.customer>) {
  const { date_created: createdAt, report_recipients_json: reportRecipients, ...rest } = customer;
  const complianceMetrics = wire.complianceMetrics.parse(rest);
  return { ...camelKeys(rest), createdAt, reportRecipients, complianceMetrics };
}

function rankingFields({ email_address: email, ...rest }: z.output<typeof details.ranking>) {
  return { ...camelKeys(rest), email };
}

function managerFields({ email_addr: email, external_id: employeeId, ...rest }: z.output<typeof wire.manager>) {
  return { ...camelKeys(rest), email, employeeId };
}

function groupFields({ external_id: externalGroupId, assignments, ...rest }: z.output<typeof details.group>) {
  const { records: items } = runSync(readItemsTask('CH-08', assignments?.active ?? [], details.assignmentName));
  return { ...camelKeys(rest), externalGroupId, activeAssignments: items.map(({ value }) => value) };
}

function assignmentFields({ groups, ...rest }: z.output<typeof wire.assignment>) {
  const { records: items } = runSync(readItemsTask('CH-10', groups ?? [], details.groupName));
  return { ...camelKeys(rest), groups: items.map(({ value }) => camelKeys(value)) };
}

function trainingFields({ groupsArr: groups, ...rest }: z.output<typeof details.training>) {
  return { ...camelKeys(rest), groups };
}

function administratorFields(administrator: z.output<typeof details.administrator>) {
  const {
    email_address: email,
    tos_accept_date: tosAcceptedAt,
    last_login_date: lastLoginAt,
    primary_customer_Id: primaryCustomerId,
    date_created: createdAt,
    reset_password_timestamp: passwordResetAt,
    '2fa_token_expiration_date': twoFactorTokenExpiresAt,
    '2fa_bypass_token_expiration': twoFactorBypassExpiresAt,
    ...rest
  } = administrator;
  return {
    ...camelKeys(rest),
    email,
    tosAcceptedAt,
    lastLoginAt,
    primaryCustomerId,
    createdAt,
    passwordResetAt,
    twoFactorTokenExpiresAt,
    twoFactorBypassExpiresAt,
  };
}

function subscriptionFields(sent: z.output<typeof details.subscription>) {
  const { subscription, customerInfoArray, spawCustomerId, referral_info: referralInfo, ...rest } = sent;
  return {
    ...rest,
    ...camelKeys(details.stripeSubscription.parse(subscription) ?? {}),
    spawnCustomerId: spawCustomerId,
    referralInfo,
    billingCustomer: customerInfoArray ?? null,
    billingSubscription: subscription ?? null,
  };
}

async function scheduleOf(
  endpoint: string,
  { records, ...rest }: Listing<z.output<typeof details.schedule>>,
): Promise<Batch<object>> {
  const [sent] = records.map(({ value }) => value);
  if (!sent) return { ...rest, records: [] };
  const of = { fetchedAt: rest.fetchedAt };
  const trainings = await rawEntities(
    await readListing(endpoint, { ...of, body: sent.trainings }, details.training),
    ({ id }) => id,
    trainingFields,
  );
  const compliance = await readListing(endpoint, { ...of, body: sent.compliance }, details.policyCompliance);
  const unreadable = [rest, trainings, compliance].flatMap((part) => part.unreadable ?? []);
  return {
    ...rest,
    unreadable: addUnreadable(unreadable),
    skipped: [...rest.skipped, ...trainings.skipped, ...compliance.skipped],
    records: [{ trainings: trainings.records, compliance: compliance.records.map(({ value }) => value) }],
  };
}
