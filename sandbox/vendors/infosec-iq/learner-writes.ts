import { z } from 'zod';
import { ok, writeRoute } from '../../http';
import type { Ask, Reply, Route } from '../../http';
import { readJsonBody } from '../../json-body';
import { PROFILE_FIELDS } from './account';
import type { Account, Learner, Profile } from './account';

interface LearnerOptions {
  readonly account: Account;
  readonly quirky: () => boolean;
  readonly failure: (status: number, message: string) => Reply;
  /** A learner's details, without `learner_stat`. */
  readonly detail: (one: Learner) => object;
}

const text = z.string().nullish();
const learnerInput = z.strictObject({
  email: z.email(),
  first_name: z.string().min(1),
  last_name: z.string().min(1),
  group_name: text,
  title: text,
  department: text,
  phone: text,
  address1: text,
  address2: text,
  city: text,
  state: text,
  zip: text,
  country: text,
  custom: text,
  custom2: text,
  custom3: text,
  custom4: text,
  custom5: text,
  custom6: text,
  manager_name: text,
  manager_email: text,
});
type Input = z.infer<typeof learnerInput>;

/** IQ-23, 25 and 26. */
export function learnerWrites({ account, quirky, failure, detail }: LearnerOptions): readonly Route[] {
  const { groups } = account.truth;
  const isDynamic = (id: string) => groups.find((one) => one.id === id)?.type === 'dynamic';
  /** The input with the ids of the learner's groups, or the reason that it is refused. */
  const checked = (
    ask: Ask,
    before: Learner | null,
  ): { readonly input: Input; readonly groupIds: readonly string[] } | Reply => {
    const read = readJsonBody(ask, learnerInput);
    if (!('body' in read)) return failure(400, read.refusal);
    const { email, group_name: name } = read.body;
    const holder = account.holderOf(email);
    if (holder && holder.id !== before?.id) return failure(400, `A learner with the address ${email} already exists`);
    const dynamic = before?.groupIds.filter(isDynamic) ?? everybody();
    if (!name) return { input: read.body, groupIds: before?.groupIds ?? dynamic };
    const group = groups.find((one) => one.name === name && one.type === 'static');
    return group
      ? { input: read.body, groupIds: [...dynamic, group.id] }
      : failure(400, `group_name: there is no static group "${name}"`);
  };
  /** The automatic group of all learners is the first. */
  const everybody = () => groups.slice(0, 1).map(({ id }) => id);
  const save = (
    id: string,
    { input, groupIds }: { readonly input: Input; readonly groupIds: readonly string[] },
    person?: Learner['person'],
  ): Learner => {
    const before = account.learners.get(id);
    const learner: Learner = {
      id,
      email: input.email,
      firstName: input.first_name,
      lastName: input.last_name,
      modified: new Date().toISOString(),
      groupIds,
      person,
      profile: profileFrom(input),
    };
    account.learners.put(learner);
    if (!before) account.addEvent('created-learner', id);
    const had = before?.groupIds ?? [];
    for (const groupId of groupIds.filter((one) => !had.includes(one)))
      account.addEvent('added-to-group', id, { groupId });
    for (const groupId of had.filter((one) => !groupIds.includes(one)))
      account.addEvent('removed-from-group', id, { groupId });
    return learner;
  };

  return [
    writeRoute('IQ-23', 'POST', '/learners', (ask) => {
      const result = checked(ask, null);
      if ('status' in result) return result;
      return { status: quirky() ? 200 : 201, body: detail(save(account.nextId(), result)) };
    }),
    writeRoute('IQ-25', 'PUT', '/learners/:id', (ask) => {
      const before = account.learners.get(ask.params[0] ?? '');
      if (!before) return failure(404, 'Not found');
      const result = checked(ask, before);
      return 'status' in result ? result : ok(detail(save(before.id, result, before.person)));
    }),
    writeRoute('IQ-26', 'DELETE', '/learners/:id', ({ params }) => {
      if (!account.deleteLearner(params[0] ?? '')) return failure(404, 'Not found');
      return { status: 200, body: quirky() ? { message: 'Deleted' } : undefined };
    }),
  ];
}

/** A whole profile: what is not sent is empty. */
function profileFrom(input: Input): Profile {
  const fields = PROFILE_FIELDS.map((name): [string, string | null] => [name, input[name] ?? null]);
  return Object.fromEntries(fields) as Profile;
}
