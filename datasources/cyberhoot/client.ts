import type { CallScope } from '../source/call-scope';
import type { z } from 'zod';
import type { GetRequest, Transport } from '../transport/client';
import { listingOf } from '../transport/listing';
import type { Listing } from '../transport/listing';
import * as wire from './contract';
import { answeredList, map } from './wire-lists';

export type Client = ReturnType<typeof createClient>;
/** Whose exposures: a user's, or those of an address that may be no user's. */
export type Exposed = { readonly user: string } | { readonly email: string };

/** The endpoint table. Collections end in a slash: without it the answer is a redirect. */
export function createClient(transport: Transport) {
  const listed = async <T>(
    endpoint: string,
    path: string,
    query: GetRequest<unknown>['query'],
    schema: z.ZodType<T>,
    scope: CallScope,
  ): Promise<Listing<T>> =>
    listingOf(endpoint, await transport.get({ endpoint, path, query, schema: answeredList }, scope), schema);

  return {
    /* CH-01: the first two, enough to tell one from several */
    customers: (scope: CallScope) => listed('CH-01', '/customers/', { limit: 2 }, wire.customer, scope),
    /* CH-02 */ customer: (customer: string, scope: CallScope) =>
      listed('CH-02', '/customers/', { id: customer }, wire.customer, scope),
    /* CH-04 */ managers: (customer: string, scope: CallScope) =>
      listed('CH-04', '/customers/managers/', { customer_id: customer }, wire.manager, scope),
    /* CH-05 */ users: (customer: string, scope: CallScope) =>
      listed('CH-05', '/customers/users/', { customer_id: customer }, wire.user, scope),
    /* CH-08 */ groups: (customer: string, scope: CallScope) =>
      listed('CH-08', '/customers/groups/', { customer_id: customer }, wire.group, scope),
    /* CH-10 */ assignments: (customer: string, scope: CallScope) =>
      listed('CH-10', '/customers/assignments/', { customer_id: customer }, wire.assignment, scope),
    /* CH-11 */ assignment: (customer: string, id: string, scope: CallScope) =>
      listed('CH-11', '/customers/assignments/', { customer_id: customer, id }, wire.assignment, scope),
    /* CH-12 */ async exposedAddresses(customer: string, scope: CallScope) {
      const path = '/customers/users/exposed-users/exposed-users-all.php/';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-12', path, query, schema: map }, scope);
      const rows = answer.body.map(([email, row]) =>
        typeof row === 'object' && row !== null ? { ...row, email } : row,
      );
      return listingOf('CH-12', { ...answer, body: rows }, wire.exposedAddress);
    },
    /* CH-13: for an address, the document spells `Email` and a sibling `email` */
    async exposures(customer: string, of: Exposed, scope: CallScope) {
      const path = '/customers/users/exposed-users/exposed-user.php/';
      const who = 'user' in of ? { user_id: of.user } : { email: of.email, Email: of.email };
      const query = { customer_id: customer, ...who };
      const answer = await transport.get({ endpoint: 'CH-13', path, query, schema: wire.userExposures }, scope);
      const { fetchedAt, body } = answer;
      return {
        email: body?.userEmail ?? ('email' in of ? of.email : null),
        pwned: listingOf('CH-13', { body: body?.pwnedBreaches ?? [], fetchedAt }, wire.pwnedBreach),
        dehashed: listingOf('CH-13', { body: body?.dehashedBreaches ?? [], fetchedAt }, wire.dehashedBreach),
      };
    },
    /* CH-22 */ async phishingProgram(customer: string, scope: CallScope) {
      const path = '/customers/automated-phishing/';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-22', path, query, schema: wire.schedule }, scope);
      return listingOf('CH-22', { ...answer, body: answer.body?.trainings ?? [] }, wire.training);
    },
  };
}
