import { forEachSliced, runCooperatively, withoutRecords } from '../../../datasources/reads';
import type { AccountDetailsRecord, Origin, Outcome, RequestReader, Sourced } from '../../../datasources/reads';
import type { Company } from '../company';
import { unreadableShortfall } from '../contributions';
import type { Shortfall } from '../contributions';
import { mapMaybePromise } from '../maybe-promise';
import type { MaybePromise } from '../maybe-promise';
import { mergeByOrigin } from '../outcomes';
import type { AnyOutcome } from '../outcomes';
import { singleton } from '../people/learner';
import type { LearnerSet, Learner } from '../people/learner';
import { findForLearner, keysOf } from '../person-records';
import type { QueryContext } from '../query-context';
import { readForLearners } from '../read-for-learners';
import { rosterFacts } from '../roster-facts';
import type { FileAttributes } from './file-attributes';
import type { AttributeRow } from './row';

/** A person's manager. */
export interface Manager {
  readonly company: Company;
  /** The source that provides the manager; null for a file. */
  readonly origin: Origin | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** The attributes that profiles of vendors and files of the company provide, with the type of their values. */
interface Attributes {
  readonly department: string;
  readonly jobTitle: string;
  readonly country: string;
  readonly manager: Manager;
}
export type AttributeName = keyof Attributes;

/** One attribute of some people, with how the sources contributed that were read for it. */
export interface AttributeFacts<T> {
  readonly outcomes: readonly AnyOutcome[];
  readonly shortfalls: () => readonly Shortfall[];
  /** null: unknown. */
  of(learner: Learner): T | null;
}

/** Reads one attribute from a row of a file, and from a profile of a vendor. */
interface Reader<T> {
  readonly fromFile: (row: AttributeRow, company: Company) => T | null;
  readonly fromProfile: (profile: Sourced<AccountDetailsRecord>, company: Company) => T | null;
}

const text = (name: 'department' | 'jobTitle' | 'country'): Reader<string> => ({
  fromFile: (row) => row[name],
  fromProfile: (profile) => profile[name]?.trim() || null,
});
const READERS: { readonly [Name in AttributeName]: Reader<Attributes[Name]> } = {
  department: text('department'),
  jobTitle: text('jobTitle'),
  country: text('country'),
  manager: {
    fromFile: ({ manager }, company) =>
      manager === null ? null : { company, origin: null, name: null, email: manager },
    fromProfile: ({ manager, origin }, company) => manager && { company, origin, ...manager },
  },
};

/** When a person joined the company: as its files have it, else the day of the earliest account that a vendor dates. */
export function joinedOn(graph: QueryContext, learner: Learner): string | null {
  const inFile = graph.attributesOf(learner.company).of(learner)?.joinedOn ?? null;
  if (inFile !== null) return inFile;
  let first: string | null = null;
  for (const { createdAt } of learner.accounts)
    if (createdAt !== null && (first === null || createdAt < first)) first = createdAt;
  return first && first.slice(0, 10);
}

/** An attribute of one person. Files win; a vendor's profile is read only if they do not have it. */
export function attributeOf<Name extends AttributeName>(
  graph: QueryContext,
  learner: Learner,
  name: Name,
): MaybePromise<{ readonly value: Attributes[Name] | null; readonly outcomes: readonly AnyOutcome[] }> {
  return mapMaybePromise(attributeFacts(graph, singleton(learner), name), (facts) => ({
    value: facts.of(learner),
    outcomes: facts.outcomes,
  }));
}

/**
 * An attribute of some people of one company: from its files; then from sources that provide it for all people in one scan;
 * then, for the people who are left, from profiles that take a call each.
 * @param isWhole whether these are all the company's people: then what was read is found again by later requests
 */
export function attributeFacts<Name extends AttributeName>(
  graph: QueryContext,
  learnerSet: LearnerSet,
  name: Name,
  isWhole = false,
): MaybePromise<AttributeFacts<Attributes[Name]>> {
  const { learners } = learnerSet;
  const company = learners[0]?.company;
  if (!company) return new Stage<Attributes[Name]>(null, new Map(), [], []);
  const reader: Reader<Attributes[Name]> = READERS[name];
  const files = graph.attributesOf(company);
  const isProvided = (origin: Origin): boolean => {
    const { accountDetails } = graph.reads.capabilities(origin);
    return accountDetails !== undefined && accountDetails.missingFields?.includes(name) !== true;
  };
  const origins = company.origins.filter(isProvided);
  const scanned = origins.filter((origin) => graph.reads.capabilities(origin).accountDetails?.all);
  const context: StageContext<Attributes[Name]> = { graph, learnerSet, name, reader, isWhole };
  const first = isWhole
    ? rosterFacts(learnerSet.outcomes).get(stageName(name, 'files'), [files, learners], (memory) => {
        memory.grow(learners.length * VALUE_BYTES);
        return fromFiles(files, learners, reader);
      })
    : fromFiles(files, learners, reader);
  return mapMaybePromise(readStage(context, first, 'scans', scanned), (second) =>
    readStage(
      context,
      second,
      'lookups',
      origins.filter((origin) => !scanned.includes(origin)),
    ),
  );
}

function fromFiles<T>(files: FileAttributes, learners: readonly Learner[], reader: Reader<T>): Stage<T> {
  const values = new Map<Learner, T>();
  const rest: Learner[] = [];
  for (const learner of learners) {
    const row = files.of(learner);
    const value = row ? reader.fromFile(row, learner.company) : null;
    if (value === null) rest.push(learner);
    else values.set(learner, value);
  }
  return new Stage(null, values, rest, []);
}

/** What one way of reading added to the earlier ones. */
class Stage<T> implements AttributeFacts<T> {
  readonly outcomes: readonly AnyOutcome[];
  /** The people whose value is still unknown. */
  readonly rest: readonly Learner[];
  readonly values: ReadonlyMap<Learner, T>;
  readonly #before: Stage<T> | null;

  constructor(
    before: Stage<T> | null,
    values: ReadonlyMap<Learner, T>,
    rest: readonly Learner[],
    outcomes: readonly AnyOutcome[],
  ) {
    this.#before = before;
    this.values = values;
    this.rest = rest;
    this.outcomes = before ? [...before.outcomes, ...outcomes] : outcomes;
  }

  of(learner: Learner): T | null {
    return this.values.get(learner) ?? this.#before?.of(learner) ?? null;
  }

  shortfalls = (): readonly Shortfall[] =>
    this.outcomes.flatMap((outcome) => unreadableShortfall(outcome, ATTRIBUTE_NAMES, 'DATA'));
}
const ATTRIBUTE_NAMES = Object.keys(READERS);

interface StageContext<T> {
  readonly graph: QueryContext;
  readonly learnerSet: LearnerSet;
  readonly name: AttributeName;
  readonly reader: Reader<T>;
  readonly isWhole: boolean;
}

/** Reads the profiles of the people whose value the earlier stages do not have. */
function readStage<T>(
  { graph, learnerSet, name, reader, isWhole }: StageContext<T>,
  before: Stage<T>,
  kind: 'scans' | 'lookups',
  origins: readonly Origin[],
): MaybePromise<Stage<T>> {
  const { rest } = before;
  if (rest.length === 0 || origins.length === 0) return before;
  const cached = isWhole ? cachedProfiles(graph.reads, rest, origins) : undefined;
  if (cached) {
    const inputs = [before, ...cached.inputs];
    return rosterFacts(learnerSet.outcomes).get(stageName(name, kind), inputs, (memory) => {
      memory.grow((rest.length + inputs.length) * VALUE_BYTES);
      return makeStage(before, reader, cached);
    });
  }
  const read = readForLearners(graph.reads, 'accountDetails', { ...learnerSet, learners: rest }, origins);
  return mapMaybePromise(read, (records) =>
    makeStage(before, reader, { outcomes: records.outcomes, of: (learner) => records.forLearner(learner) }),
  );
}

/** The profiles of some people. */
interface Profiles {
  readonly outcomes: readonly AnyOutcome[];
  readonly of: (this: void, learner: Learner) => readonly Sourced<AccountDetailsRecord>[];
}

function makeStage<T>(before: Stage<T>, reader: Reader<T>, { outcomes, of }: Profiles): MaybePromise<Stage<T>> {
  const values = new Map<Learner, T>();
  const still: Learner[] = [];
  const add = (learner: Learner): void => {
    for (const profile of of(learner)) {
      const value = reader.fromProfile(profile, learner.company);
      if (value !== null) return void values.set(learner, value);
    }
    still.push(learner);
  };
  const make = () =>
    new Stage(before, values, still, mergeByOrigin(outcomes.map((outcome) => withoutRecords(outcome))));
  const [only] = before.rest;
  if (!only || before.rest.length > 1) return runCooperatively(forEachSliced(before.rest, add)).then(make);
  add(only);
  return make();
}

/** The same from cached reads, which are its inputs; undefined if one has to be read. */
function cachedProfiles(
  reads: RequestReader,
  learners: readonly Learner[],
  origins: readonly Origin[],
): (Profiles & { readonly inputs: readonly object[] }) | undefined {
  const inputs: Outcome<AccountDetailsRecord>[] = [];
  const finders: Profiles['of'][] = [];
  for (const origin of origins) {
    const found = reads.capabilities(origin).accountDetails?.all
      ? cachedScan(reads, origin)
      : cachedLookups(reads, learners, origin);
    if (!found) return undefined;
    inputs.push(...found.outcomes);
    finders.push(found.of);
  }
  return { inputs, outcomes: inputs, of: (learner) => finders.flatMap((find) => find(learner)) };
}

interface CachedReads {
  readonly outcomes: readonly Outcome<AccountDetailsRecord>[];
  readonly of: Profiles['of'];
}

function cachedScan(reads: RequestReader, origin: Origin): CachedReads | undefined {
  const scan = reads.peekAll(origin, 'accountDetails');
  if (!scan) return undefined;
  return { outcomes: [scan], of: (learner) => findForLearner('accountDetails', learner, origin, scan.records) };
}

function cachedLookups(reads: RequestReader, learners: readonly Learner[], origin: Origin): CachedReads | undefined {
  const outcomes: Outcome<AccountDetailsRecord>[] = [];
  const byLearner = new Map<Learner, Sourced<AccountDetailsRecord>[]>();
  for (const learner of learners)
    for (const key of keysOf('accountDetails', learner, origin)) {
      const outcome = reads.peekPerson(origin, 'accountDetails', key);
      if (!outcome) return undefined;
      outcomes.push(outcome);
      const own = byLearner.get(learner);
      if (own) own.push(...outcome.records);
      else byLearner.set(learner, [...outcome.records]);
    }
  return { outcomes, of: (learner) => byLearner.get(learner) ?? [] };
}

/** Bytes of one person's place in a stage. */
const VALUE_BYTES = 80;

function stageName(name: AttributeName, stage: string): string {
  return `attribute ${name} from ${stage}`;
}
