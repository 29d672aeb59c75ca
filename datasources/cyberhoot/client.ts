import type { CallContext } from '../spec/call-context';
import type { z } from 'zod';
import { isNumericId } from '../spec/possible-id';
import type { VendorResponse, GetRequest, Transport } from '../spec/transport';
import { wrongObject, emptyListing, readListing, onlyRequested, toBatch } from '../transport/listing';
import type { Listing } from '../transport/listing';
import type { Batch } from '../spec/capabilities';
import { storeRaw } from '../runtime/raw-payload';
import * as wire from './wire-schema';
import * as details from './details';
import { readCursorPages, withoutRepeats } from '../transport/pages';
import { createPhpPaths } from './php-paths';
import { answeredList, anyObject, map } from './wire-lists';

export type Client = ReturnType<typeof createClient>;
/** The key of exposures: a user, or an address that may belong to no user. */
export type Exposed = { readonly user: string } | { readonly email: string };

/** The schedules, by their endpoints. */
const SCHEDULES = {
  'CH-19': '/customers/training/',
  'CH-20': '/customers/automated-training/foundational.php',
  'CH-21': '/customers/automated-training/',
  'CH-22': '/customers/automated-phishing/',
} as const;
export type ScheduleName = keyof typeof SCHEDULES;

/** The largest page size of customers that the vendor accepts. */
const CUSTOMERS_A_PAGE = 1000;
/** The page size if none is requested. */
const CUSTOMERS_BY_DEFAULT = 100;

/** The endpoint table. Collection paths end in a slash: without it the response is a redirect. */
export function createClient(transport: Transport) {
  const listed = async <T>(
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    readListing(endpoint, await transport.get({ endpoint, path, query, schema: answeredList }, scope), schema);

  /** Reads objects that have ids: each once. */
  const objects = async <T extends { readonly id: string }>(
    endpoint: string,
    path: string,
    customer: string,
    schema: z.ZodType<T>,
    scope: CallContext,
  ): Promise<Listing<T>> =>
    withoutRepeats(
      endpoint,
      await listed(endpoint, path, { customer_id: customer }, schema, scope),
      (found) => found.id,
    );

  /** Reads one object by its id. Servers return a list, and some ignore the id and return all objects. */
  const byId = async <T extends { readonly id: string }>(
    endpoint: string,
    path: string,
    id: string,
    schema: z.ZodType<T>,
    scope: CallContext,
    query: GetRequest<unknown>['query'] = {},
  ): Promise<Listing<T>> => {
    if (!isNumericId(id)) return emptyListing();
    return onlyRequested(
      endpoint,
      await listed(endpoint, path, { ...query, id }, schema, scope),
      id,
      (found) => found.id,
    );
  };
  /** One object as a list of one or none. */
  const one = async <T>(
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T | null>,
    scope: CallContext,
  ): Promise<Listing<T>> => {
    const { body, fetchedAt } = await transport.get({ endpoint, path, query, schema }, scope);
    return { records: body === null ? [] : [{ value: body, raw: storeRaw(body) }], skipped: [], fetchedAt };
  };
  const rank = async (
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    scope: CallContext,
  ): Promise<Batch<object>> => {
    const answer = await transport.get({ endpoint, path, query, schema: details.answeredRank }, scope);
    const sent = { ...answer, body: answer.body ? [answer.body] : [] };
    return toBatch(await readListing(endpoint, sent, details.rank), (value) => [value]);
  };
  /** A map whose keys become a field of each row. */
  const keyed = async <T>(
    endpoint: string,
    answer: VendorResponse<z.output<typeof map>>,
    key: string,
    schema: z.ZodType<T>,
  ): Promise<Listing<T>> => {
    const rows = answer.body.map(([name, row]) =>
      typeof row === 'object' && row !== null ? { ...row, [key]: name } : row,
    );
    return readListing(endpoint, { ...answer, body: rows }, schema);
  };
  const php = createPhpPaths(transport);

  return {
    php,
    /* CH-01: page by page, until one is short */
    allCustomers: (scope: CallContext) =>
      readCursorPages<z.output<typeof wire.customer>>({
        endpoint: 'CH-01',
        pageSize: CUSTOMERS_A_PAGE,
        defaultPageSize: CUSTOMERS_BY_DEFAULT,
        idOf: ({ id }) => id,
        read: (after) =>
          listed('CH-01', '/customers/', { limit: CUSTOMERS_A_PAGE, starting_after: after }, wire.customer, scope),
      }),
    /* CH-01: the first two, enough to distinguish one from several */
    customers: (scope: CallContext) => listed('CH-01', '/customers/', { limit: 2 }, wire.customer, scope),
    /* CH-03 */ customerRank: (customer: string, scope: CallContext) =>
      rank('CH-03', '/hoot-ranks/customer/customer-hoot-rank.php', { customer_id: customer }, scope),
    /* CH-02, CH-18 */ customer: (customer: string, scope: CallContext) =>
      byId('CH-02', '/customers/', customer, wire.customer, scope),
    /* CH-04 */ managers: (customer: string, scope: CallContext) =>
      objects('CH-04', '/customers/managers/', customer, wire.manager, scope),
    /* CH-05 */ users: (customer: string, scope: CallContext) =>
      objects('CH-05', '/customers/users/', customer, wire.user, scope),
    /* CH-06 */ user: (customer: string, id: string, scope: CallContext) =>
      byId('CH-06', '/customers/users/', id, wire.user, scope, { customer_id: customer }),
    /* CH-07: the document spells the path in two ways; the second is asked where the first is not there */
    async userRank(customer: string, user: string, scope: CallContext): Promise<Batch<object>> {
      if (!isNumericId(user)) return { ...emptyListing(), records: [] };
      const query = { customer_id: customer, user_id: user };
      const found = await rank('CH-07', '/hoot-ranks/user/user-hoot-rank.php', query, scope);
      return found.records.length > 0 ? found : rank('CH-07', '/hoot-ranks/users/user-hoot-rank.php', query, scope);
    },
    /* CH-X1 */ rankings: async (customer: string, scope: CallContext) => {
      const path = '/hoot-ranks/user/user-rankings.php';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-X1', path, query, schema: map }, scope);
      return keyed('CH-X1', answer, 'id', details.ranking);
    },
    /* CH-08 */ groups: (customer: string, scope: CallContext) =>
      objects('CH-08', '/customers/groups/', customer, wire.group, scope),
    /* CH-09 */ group: (customer: string, id: string, scope: CallContext) =>
      byId('CH-09', '/customers/groups/', id, wire.group, scope, { customer_id: customer }),
    /* CH-10 */ assignments: (customer: string, scope: CallContext) =>
      objects('CH-10', '/customers/assignments/', customer, wire.assignment, scope),
    /* CH-11 */ assignment: (customer: string, id: string, scope: CallContext) =>
      byId('CH-11', '/customers/assignments/', id, wire.assignment, scope, { customer_id: customer }),
    /* CH-12 */ exposedAddresses: async (customer: string, scope: CallContext) => {
      const path = '/customers/users/exposed-users/exposed-users-all.php';
      const query = { customer_id: customer };
      const answer = await php.get({ endpoint: 'CH-12', path, query, schema: map }, scope);
      return keyed('CH-12', { ...answer, body: answer.body ?? [] }, 'email', wire.exposedAddress);
    },
    /* CH-13: for an address, the document spells `Email` and a sibling `email` */
    async exposures(customer: string, of: Exposed, scope: CallContext) {
      if ('user' in of && !isNumericId(of.user))
        return { email: null, pwned: emptyListing(), dehashed: emptyListing() };
      const path = '/customers/users/exposed-users/exposed-user.php';
      const who = 'user' in of ? { user_id: of.user } : { email: of.email, Email: of.email };
      const query = { customer_id: customer, ...who };
      const answer = await php.get({ endpoint: 'CH-13', path, query, schema: wire.userExposures }, scope);
      const { fetchedAt, body } = answer;
      const email = body?.userEmail ?? null;
      if ('email' in of && email !== null && email !== of.email) throw wrongObject('CH-13');
      return {
        email: email ?? ('email' in of ? of.email : null),
        pwned: await readListing('CH-13', { body: body?.pwnedBreaches ?? [], fetchedAt }, wire.pwnedBreach),
        dehashed: await readListing('CH-13', { body: body?.dehashedBreaches ?? [], fetchedAt }, wire.dehashedBreach),
      };
    },
    /* CH-16 */ administrators: (scope: CallContext) =>
      listed('CH-16', '/administrators/', {}, details.administrator, scope),
    /* CH-17 */ administrator: (id: string, scope: CallContext) =>
      byId('CH-17', '/administrators/', id, details.administrator, scope),
    /* CH-19 to CH-22 */ schedule: (name: ScheduleName, customer: string, scope: CallContext) =>
      one(name, SCHEDULES[name], { customer_id: customer }, details.schedule, scope),
    /* CH-23 */ partnerSettings: (scope: CallContext) =>
      listed('CH-23', '/partner/settings/', {}, details.partnerSettings, scope),
    /* CH-24 */ subscription: async (scope: CallContext) => {
      const answer = await transport.get(
        { endpoint: 'CH-24', path: '/partner/subscription/', schema: anyObject.nullable() },
        scope,
      );
      return readListing('CH-24', { ...answer, body: answer.body ? [answer.body] : [] }, details.subscription);
    },
    /* CH-22 */ async phishingProgram(customer: string, scope: CallContext) {
      const path = '/customers/automated-phishing/';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-22', path, query, schema: wire.schedule }, scope);
      const found = await readListing('CH-22', { ...answer, body: answer.body?.trainings ?? [] }, wire.training);
      return withoutRepeats('CH-22', found, ({ id }) => id);
    },
  };
}
