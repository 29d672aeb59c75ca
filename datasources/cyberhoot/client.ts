import type { z } from 'zod';
import type { GetRequest, Transport } from '../transport/client';
import { listingOf } from '../transport/listing';
import type { Listing } from '../transport/listing';
import * as wire from './contract';
import { list, map } from './wire-lists';

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
    signal: AbortSignal,
  ): Promise<Listing<T>> =>
    listingOf(endpoint, await transport.get({ endpoint, path, query, schema: list }, signal), schema);

  return {
    /* CH-01: the first two, enough to tell one from several */
    customers: (signal: AbortSignal) => listed('CH-01', '/customers/', { limit: 2 }, wire.customer, signal),
    /* CH-02 */ customer: (customer: string, signal: AbortSignal) =>
      listed('CH-02', '/customers/', { id: customer }, wire.customer, signal),
    /* CH-04 */ managers: (customer: string, signal: AbortSignal) =>
      listed('CH-04', '/customers/managers/', { customer_id: customer }, wire.manager, signal),
    /* CH-05 */ users: (customer: string, signal: AbortSignal) =>
      listed('CH-05', '/customers/users/', { customer_id: customer }, wire.user, signal),
    /* CH-08 */ groups: (customer: string, signal: AbortSignal) =>
      listed('CH-08', '/customers/groups/', { customer_id: customer }, wire.group, signal),
    /* CH-10 */ assignments: (customer: string, signal: AbortSignal) =>
      listed('CH-10', '/customers/assignments/', { customer_id: customer }, wire.assignment, signal),
    /* CH-11 */ assignment: (customer: string, id: string, signal: AbortSignal) =>
      listed('CH-11', '/customers/assignments/', { customer_id: customer, id }, wire.assignment, signal),
    /* CH-12 */ async exposedAddresses(customer: string, signal: AbortSignal) {
      const path = '/customers/users/exposed-users/exposed-users-all.php/';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-12', path, query, schema: map }, signal);
      const rows = answer.body.map(([email, row]) =>
        typeof row === 'object' && row !== null ? { ...row, email } : row,
      );
      return listingOf('CH-12', { ...answer, body: rows }, wire.exposedAddress);
    },
    /* CH-13: for an address, the document spells `Email` and a sibling `email` */
    async exposures(customer: string, of: Exposed, signal: AbortSignal) {
      const path = '/customers/users/exposed-users/exposed-user.php/';
      const who = 'user' in of ? { user_id: of.user } : { email: of.email, Email: of.email };
      const query = { customer_id: customer, ...who };
      const answer = await transport.get({ endpoint: 'CH-13', path, query, schema: wire.userExposures }, signal);
      const { fetchedAt, body } = answer;
      return {
        email: body?.userEmail ?? ('email' in of ? of.email : null),
        pwned: listingOf('CH-13', { body: body?.pwnedBreaches ?? [], fetchedAt }, wire.pwnedBreach),
        dehashed: listingOf('CH-13', { body: body?.dehashedBreaches ?? [], fetchedAt }, wire.dehashedBreach),
      };
    },
    /* CH-22 */ async phishingProgram(customer: string, signal: AbortSignal) {
      const path = '/customers/automated-phishing/';
      const query = { customer_id: customer };
      const answer = await transport.get({ endpoint: 'CH-22', path, query, schema: wire.schedule }, signal);
      return listingOf('CH-22', { ...answer, body: answer.body?.trainings ?? [] }, wire.training);
    },
  };
}
