import { isDisabled } from '../../../datasources/reads';
import type { AccountKey, Origin, SourceProblem } from '../../../datasources/reads';
import type { WriteKind } from '../../../datasources/writes';
import { findNodes, only } from '../lookup/node';
import type { FoundNode } from '../lookup/node';
import { decodeId } from '../ids';
import type { Learner } from '../people/learner';
import type { Roster } from '../people/roster';
import type { InputErrors, WriteScope } from './plan';
import { Slot, codeOf, notDone } from './results';
import type { SlotResult, UserError } from './results';

/*
 * Finds what an input names: learners, groups, courses, policies, sources. What does not exist in the company, and what belongs
 * to a company that the viewer may not see, is the same mistake.
 */

/** The longest name of a person or thing. */
export const LONGEST_NAME = 256;

/** Whether the confirmed number is the actual one. */
export function isConfirmed(errors: InputErrors, confirm: number | null | undefined, actual: number): boolean {
  if (confirm === actual) return true;
  if (confirm === null || confirm === undefined)
    errors.add('REQUIRED', ['confirm'], `"confirm" is missing: send ${actual} if that is how many you mean`);
  else errors.add('INVALID', ['confirm'], `"confirm" is ${confirm}, but it concerns ${actual}`);
  return false;
}

/** Checks the length of a list; false: the list is not used. */
export function checkLength(
  { maxItems }: Pick<WriteScope, 'maxItems'>,
  errors: InputErrors,
  field: string,
  { length }: readonly unknown[],
): boolean {
  if (length === 0) errors.add('REQUIRED', [field], `"${field}" is empty: send at least one`);
  else if (length > maxItems)
    errors.add('TOO_MANY', [field], `"${field}" has ${length} items; the limit is ${maxItems}`);
  else return true;
  return false;
}

/** Text that must not be blank, trimmed; undefined: it is. */
export function requiredText(
  errors: InputErrors,
  field: readonly (string | number)[],
  text: string,
  longest: number,
  item: number | null = null,
): string | undefined {
  const trimmed = text.trim();
  const name = field.at(-1) ?? '';
  if (trimmed === '') errors.add('REQUIRED', field, `"${name}" is empty`, item);
  else if (trimmed.length > longest)
    errors.add('INVALID', field, `"${name}" is longer than ${longest} characters`, item);
  else return trimmed;
  return undefined;
}

/** The sources that are named; undefined: some are wrong. */
export function namedSources(
  { company }: WriteScope,
  errors: InputErrors,
  slugs: readonly string[],
  field = 'sources',
): readonly Origin[] | undefined {
  if (slugs.length === 0) {
    errors.add('REQUIRED', [field], `"${field}" is empty: send at least one`);
    return undefined;
  }
  const known = errors.list.length;
  const seen = new Set<string>();
  const origins = slugs.flatMap((slug, index) => {
    const origin = company.origins.find(({ source }) => source === slug);
    if (!origin) errors.add('NOT_FOUND', [field, index], 'the company has no source of this name');
    else if (seen.has(slug)) errors.add('DUPLICATE', [field, index], 'this source is named twice');
    seen.add(slug);
    return origin ?? [];
  });
  return errors.list.length > known ? undefined : origins;
}

/** One source by its slug. */
export function namedSource(scope: WriteScope, errors: InputErrors, slug: string): Origin | undefined {
  const origin = scope.company.origins.find(({ source }) => source === slug);
  if (!origin) errors.add('NOT_FOUND', ['source'], 'the company has no source of this name');
  return origin;
}

/** A learner that an input names, with the position. */
export interface NamedLearner {
  readonly learner: Learner;
  readonly index: number;
  /** The sources whose people were not read whole: nobody knows whether one of them has an account of the learner. */
  readonly unread: Unread;
}
/** By the slug of a source: the result of a learner whom it does not show. */
type Unread = ReadonlyMap<string, SlotResult>;

function unreadOf({ outcomes }: Roster): Unread {
  return new Map(
    outcomes.flatMap((outcome): [string, SlotResult][] => {
      const { origin, state, problem } = outcome;
      if (problem && isDisabled(outcome)) return [[origin.source, notDone('REFUSED', 'DISABLED', problem.message)]];
      if (state !== 'FAILED' && state !== 'PARTIAL') return [];
      const code = problem ? codeOf(problem) : 'SOURCE_UNAVAILABLE';
      const message =
        'the people of this source could not be read: nobody knows whether the person has an account there';
      return [[origin.source, notDone('NOT_TRIED', code, message)]];
    }),
  );
}

/** Only the learners of an input are its items, not others whom it names, such as managers. */
function itemOf(field: string, index: number): number | null {
  return field === 'learners' ? index : null;
}

/** The learners that are named by id, each once; those that are wrong are mistakes. */
export async function namedLearners(
  scope: WriteScope,
  errors: InputErrors,
  ids: readonly string[],
  field = 'learners',
  pathOf: (index: number) => readonly (string | number)[] = (index) => [field, index],
): Promise<readonly NamedLearner[]> {
  const roster = await rosterOf(scope);
  const unread = unreadOf(roster);
  const seen = new Set<Learner>();
  return ids.flatMap((id, index) => {
    const learner = roster.byId(id);
    const item = itemOf(field, index);
    if (!learner) {
      const hint = unread.size > 0 ? '; a source of the company could not be read' : '';
      errors.add('NOT_FOUND', pathOf(index), `there is no such learner in the company${hint}`, item);
      return [];
    }
    if (seen.has(learner)) {
      errors.add('DUPLICATE', pathOf(index), 'this learner is named twice', item);
      return [];
    }
    seen.add(learner);
    return [{ learner, index, unread }];
  });
}

export function rosterOf({ graph, company }: WriteScope): Promise<Roster> {
  return graph.people.roster(company);
}

/** The accounts of a learner at one source. */
export function accountsAt({ accounts }: Learner, { source }: Origin): readonly AccountKey[] {
  return accounts
    .filter(({ origin }) => origin.source === source)
    .map(({ externalId, email }) => ({ accountId: externalId, email }));
}

/** The accounts of a learner at a source where an input needs some; none is a mistake. */
export function accountsOrMistake(
  errors: InputErrors,
  { learner, index, unread }: NamedLearner,
  origin: Origin,
  field: string,
): readonly AccountKey[] {
  const accounts = accountsAt(learner, origin);
  if (accounts.length > 0) return accounts;
  const { code, message } = unread.get(origin.source) ?? NO_ACCOUNT;
  errors.add(code ?? NO_ACCOUNT.code, [field, index], message ?? NO_ACCOUNT.message, itemOf(field, index));
  return [];
}
const NO_ACCOUNT = { code: 'NOT_FOUND', message: 'the person has no account at this source' } as const;

/**
 * The sources at which a kind of write reaches a learner: the named ones, or all that know the person, or may know, and can
 * do it.
 */
export function sourcesFor(
  { writer, company }: WriteScope,
  { learner, unread }: NamedLearner,
  kind: WriteKind,
  named: readonly Origin[] | null,
): readonly Origin[] {
  if (named) return named;
  const known = company.origins.filter((origin) => accountsAt(learner, origin).length > 0);
  const mayKnow = company.origins.filter((origin) => known.includes(origin) || unread.has(origin.source));
  const able = mayKnow.filter((origin) => writer.supports(origin, kind));
  // Where none can do it, each says so.
  return able.length > 0 ? able : known;
}

/** A slot of an item, with the result where nothing is sent: the source cannot do it, or does not know the person. */
export function slotFor(
  { writer }: WriteScope,
  origin: Origin,
  kind: WriteKind,
  {
    item,
    target = null,
    isKnown,
    unread,
  }: {
    readonly item: number | null;
    readonly target?: string | null;
    readonly isKnown: boolean;
    readonly unread?: Unread;
  },
): Slot {
  const slot = new Slot(origin, item, target);
  if (!writer.supports(origin, kind)) slot.add(notDone('NOT_SUPPORTED', 'NOT_SUPPORTED', 'this source cannot do this'));
  else if (!isKnown) slot.add(unread?.get(origin.source) ?? notDone('REFUSED', NO_ACCOUNT.code, NO_ACCOUNT.message));
  return slot;
}

/** An object of a source that an input names by its global id. */
export interface NamedObject {
  readonly id: string;
  readonly index: number;
  readonly origin: Origin;
  /** The vendor's id. */
  readonly externalId: string;
  readonly type: string;
}

/**
 * Objects that are named by id; those that do not exist in the company, and repetitions, are mistakes.
 * @param types the names of the types that are allowed
 */
export async function namedObjects(
  { graph, company }: WriteScope,
  errors: InputErrors,
  ids: readonly string[],
  types: readonly string[],
  pathOf: (index: number) => readonly (string | number)[],
  itemOf: (index: number) => number | null = () => null,
): Promise<readonly NamedObject[]> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const unread: SourceProblem[] = [];
      const allowed = types.includes(decodeId(id)?.type ?? '') ? [id] : [];
      const [node = null] = await findNodes(graph, only(company), allowed, (outcomes) => {
        for (const { state, problem } of outcomes)
          if (problem && (state === 'FAILED' || state === 'PARTIAL')) unread.push(problem);
      });
      return { object: node && objectOf(node), unread };
    }),
  );
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const { object = null, unread: [problem] = [] } = found[index] ?? {};
    if (!object) {
      const { code, message } = problem ? notRead(problem) : NO_OBJECT;
      errors.add(code, pathOf(index), message, itemOf(index));
      return [];
    }
    if (seen.has(id)) {
      errors.add('DUPLICATE', pathOf(index), 'this is named twice', itemOf(index));
      return [];
    }
    seen.add(id);
    return [{ id, index, ...object }];
  });
}

const NO_OBJECT = { code: 'NOT_FOUND', message: 'there is no such thing in the company' } as const;

/** A mistake that may be none: its source was not read. */
function notRead(problem: SourceProblem): Pick<UserError, 'code' | 'message'> {
  if (problem.code === 'DISABLED') return { code: problem.code, message: problem.message };
  return { code: codeOf(problem), message: 'its source could not be read: nobody knows whether it exists' };
}

function objectOf(node: FoundNode): Pick<NamedObject, 'origin' | 'externalId' | 'type'> | null {
  if (!('origin' in node) || !('externalId' in node)) return null;
  return { origin: node.origin, externalId: node.externalId, type: node.__typename };
}
