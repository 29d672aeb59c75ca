import type { Sandboxes, VendorSlug } from '../sandbox';
import { KEYS } from './harness';
import type { TestSystem } from './harness';

/** Sends mutations, and changes vendors behind the graph's back. */

/** The client of the default key, with the right to write. */
export const WRITER = {
  name: 'writer',
  apiKey: KEYS.all,
  companies: '*',
  scopes: ['read', 'write', 'admin'],
} as const;

export interface MutationResult {
  readonly item: number | null;
  readonly target: string | null;
  readonly state: string;
  readonly externalId: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly retryAt: string | null;
  readonly source: { readonly slug: string };
}
export interface MutationAnswer {
  readonly outcome: string;
  readonly replayed: boolean;
  readonly results: readonly MutationResult[];
  readonly userErrors: readonly {
    readonly code: string;
    readonly message: string;
    readonly field: readonly string[];
    readonly item: number | null;
  }[];
  readonly calls: readonly { readonly endpoint: string; readonly status: number | null }[];
}

/** The inputs that several mutations share; others are named as their mutation. */
const SHARED_INPUTS: Readonly<Record<string, string>> = {
  activateLearners: 'Learners',
  deactivateLearners: 'Learners',
  assignGapAnalysis: 'Learners',
  unassignGapAnalysis: 'Learners',
  remindGapAnalysis: 'Learners',
  addLearnersToGroup: 'GroupLearners',
  removeLearnersFromGroup: 'GroupLearners',
  deleteGroup: 'Group',
  enrollLearners: 'CourseLearners',
  unenrollLearners: 'CourseLearners',
  remindLearners: 'CourseLearners',
  discardPolicyDraft: 'Policy',
  deletePolicies: 'Policies',
  assignPolicies: 'PolicyLearners',
  unassignPolicies: 'PolicyLearners',
  remindPolicies: 'PolicyLearners',
};

/** The operation that sends one mutation, as the variable `input` says. */
export function mutationText(name: string): string {
  const type = SHARED_INPUTS[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { payload: ${name}(input: $input) {
    outcome replayed
    results { item target state externalId code message retryAt source { slug } }
    userErrors { code message field item }
    calls { endpoint status }
  } }`;
}

/** @throws Error if the mutation could not be executed at all */
export async function mutate(system: Pick<TestSystem, 'ask'>, name: string, input: object): Promise<MutationAnswer> {
  const { data, errors } = await system.ask<{ payload: MutationAnswer } | null>(mutationText(name), {
    variables: { input },
  });
  if (!data || errors) throw new Error(`${name} failed: ${JSON.stringify(errors)}`);
  return data.payload;
}

const AUTHORIZATION: Readonly<Record<string, string>> = {
  sibermate: 'Bearer sandbox-sibermate-key',
  'infosec-iq': 'Bearer sandbox-infosec-iq-token',
};

/** Sends a request to a sandbox, as somebody else who uses the vendor does. @returns the id in the answer, if there is one */
export async function changeDirectly(
  sandboxes: Sandboxes,
  vendor: VendorSlug,
  method: string,
  path: string,
  body?: object,
): Promise<string> {
  const url = sandboxes.all.find((one) => one.vendor === vendor)?.url ?? '';
  const response = await fetch(url + path, {
    method,
    headers: { authorization: AUTHORIZATION[vendor] ?? '', 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  const text = await response.text();
  const answer = (text === '' ? {} : JSON.parse(text)) as { readonly id?: string; readonly data?: { id?: string } };
  return answer.data?.id ?? answer.id ?? '';
}

/** How many rows of each list of a state are new, and how many are gone; a row that changed is both. */
export function differences(before: object, after: object): Readonly<Record<string, readonly [number, number]>> {
  const lists = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, now]: [string, unknown]) => {
      const was: unknown = lists.get(name);
      if (!Array.isArray(now) || !Array.isArray(was)) return [];
      const counts = new Map<string, number>();
      for (const row of was.map((one) => JSON.stringify(one))) counts.set(row, (counts.get(row) ?? 0) - 1);
      for (const row of now.map((one) => JSON.stringify(one))) counts.set(row, (counts.get(row) ?? 0) + 1);
      const changes = [...counts.values()];
      const sum = (sign: number) => changes.reduce((total, count) => total + Math.max(0, sign * count), 0);
      const [added, removed] = [sum(1), sum(-1)];
      return added + removed === 0 ? [] : [[name, [added, removed]]];
    }),
  );
}
