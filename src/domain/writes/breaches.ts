import type { AccountKey, Origin } from '../../../datasources/reads';
import type { NotifyExposedLearnersInput } from '../../generated/graphql';
import { BySource } from './by-source';
import {
  accountsAt,
  checkLength,
  isConfirmed,
  namedLearners,
  requiredText,
  rosterOf,
  slotFor,
  sourcesFor,
} from './items';
import { NOTHING_PLANNED, planWrite } from './plan';
import type { InputErrors, Plan, WriteScope } from './plan';
import type { Learner } from '../people/learner';

const KIND = 'notifyExposed';
/** The longest text of a mail. */
const LONGEST_MESSAGE = 10_000;
/** The most addresses that get a copy. */
const MOST_COPIES = 20;

/** Plans a mail to people who are exposed, or to all of them, whose number must be confirmed. */
export async function planNotice(
  input: NotifyExposedLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const message = requiredText(errors, ['message'], input.message, LONGEST_MESSAGE);
  const copyTo = input.copyTo ?? [];
  if (copyTo.length > MOST_COPIES)
    errors.add('TOO_MANY', ['copyTo'], `"copyTo" has ${copyTo.length} addresses; the limit is ${MOST_COPIES}`);
  const ids = input.learners ?? [];
  if (input.all && ids.length > 0) errors.add('NOT_ALLOWED', ['learners'], 'send "learners", or "all", but not both');
  if (!input.all && !checkLength(scope, errors, 'learners', ids)) return NOTHING_PLANNED;
  if (errors.list.length > 0 || message === undefined) return NOTHING_PLANNED;
  return input.all
    ? planForAll(scope, errors, input.confirm, message, copyTo)
    : planForEach(scope, errors, ids, message, copyTo);
}

async function planForEach(
  scope: WriteScope,
  errors: InputErrors,
  ids: readonly string[],
  message: string,
  copyTo: readonly string[],
): Promise<Plan> {
  const bySource = new BySource<AccountKey>();
  for (const named of await namedLearners(scope, errors, ids))
    for (const origin of sourcesFor(scope, named, KIND, null)) {
      const { learner, index, unread } = named;
      const accounts = accountsAt(learner, origin);
      bySource.add(slotFor(scope, origin, KIND, { item: index, isKnown: accounts.length > 0, unread }), accounts);
    }
  return bySource.plan((origin, entries) =>
    planWrite(origin, KIND, entries, (accounts) => ({ accounts, message, copyTo })),
  );
}

async function planForAll(
  scope: WriteScope,
  errors: InputErrors,
  confirm: number | null | undefined,
  message: string,
  copyTo: readonly string[],
): Promise<Plan> {
  const { company, writer } = scope;
  const able = company.origins.filter((origin) => writer.supports(origin, KIND));
  if (able.some((origin) => scope.graph.reads.isDisabled(origin))) {
    errors.add('DISABLED', ['all'], 'a connection that knows who is exposed is switched off');
    return NOTHING_PLANNED;
  }
  const exposed = await Promise.all(able.map((origin) => exposedAt(scope, origin)));
  const learners = new Set<Learner>();
  for (const at of exposed) {
    if (!at) {
      errors.add('SOURCE_UNAVAILABLE', ['all'], 'the list of exposed people could not be read');
      return NOTHING_PLANNED;
    }
    for (const learner of at) learners.add(learner);
  }
  if (!isConfirmed(errors, confirm, learners.size)) return NOTHING_PLANNED;
  const bySource = new BySource<null>();
  for (const origin of able.length > 0 ? able : company.origins)
    bySource.add(slotFor(scope, origin, KIND, { item: null, isKnown: true }), [null]);
  return bySource.plan((origin, entries) =>
    planWrite(origin, KIND, entries, () => ({ accounts: null, message, copyTo })),
  );
}

/** The learners whom a source lists as exposed; null: the list could not be read whole. */
async function exposedAt(scope: WriteScope, origin: Origin): Promise<readonly Learner[] | null> {
  const { reads } = scope.graph;
  if (!reads.capabilities(origin).exposedAccounts?.all) return null;
  const { state, records } = await reads.readAll(origin, 'exposedAccounts');
  if (state !== 'OK') return null;
  const roster = await rosterOf(scope);
  // Without the people of the source, too few of the exposed are learners, and a wrong number could be confirmed.
  if (!roster.outcomes.some((one) => one.origin.source === origin.source && one.state === 'OK')) return null;
  return records.flatMap(
    ({ accountId, email }) => (accountId === null ? roster.byEmail(email) : roster.byAccount(origin, accountId)) ?? [],
  );
}
