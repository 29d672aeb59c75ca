import { defaultFieldResolver, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Learner } from '../../domain/people/learner';
import type { Context } from '../context';
import { accountRef } from './people-read';
import type { PeopleRead } from './people-read';

/**
 * Makes every field that shows something of a person note that person, for the access audit. Modifies the resolvers of the given
 * schema; without an audit they do what they did.
 *
 * An object is about a person if it is a learner or an account, or has a learner. Of other objects, the fields that are an address or
 * a family name are about one. Numbers are about nobody.
 */
export function recordPeople(schema: GraphQLSchema): void {
  const account = schema.getType('LearnerAccount');
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType() || type === schema.getMutationType()) continue;
    const isAccount = isInterfaceType(account) && type.getInterfaces().includes(account);
    const isAboutPerson = type.name === 'Learner' || isAccount || type.getFields()['learner'] !== undefined;
    if (isAboutPerson) noteObjects(type, isAccount);
    else noteFields(type);
  }
}

function noteObjects(type: GraphQLObjectType, isAccount: boolean): void {
  for (const field of Object.values(type.getFields())) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source: unknown, args, context: Context, info): unknown => {
      if (context.peopleRead) noteObject(context.peopleRead, source, isAccount);
      return resolve(source, args, context, info);
    };
  }
}

function noteFields(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const isAddress = getNamedType(field.type).name === 'EmailAddress';
    if (field.name === 'raw') field.resolve = notingRaw(field.resolve ?? defaultFieldResolver);
    else if (isAddress || field.name === 'lastName')
      field.resolve = notingValue(field.resolve ?? defaultFieldResolver, isAddress);
  }
}

function notingRaw(resolve: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    // It throws where the scope is missing: then nothing is shown.
    const value = resolve(source, args, context, info);
    const origin = context.peopleRead ? originOf(source) : null;
    if (origin) context.peopleRead?.noteRaw(origin.company);
    return value;
  };
}

function notingValue(
  resolve: GraphQLFieldResolver<unknown, Context>,
  isAddress: boolean,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    const { peopleRead } = context;
    if (!peopleRead) return value;
    const note = (text: unknown): unknown => {
      const origin = originOf(source);
      if (typeof text === 'string' && text !== '' && origin)
        peopleRead.notePerson({
          company: origin.company,
          account: isAddress ? null : accountRef(origin.source, `name ${text}`),
          email: isAddress ? text : null,
        });
      return text;
    };
    return value instanceof Promise ? value.then(note) : note(value);
  };
}

function noteObject(people: PeopleRead, source: unknown, isAccount: boolean): void {
  if (typeof source !== 'object' || source === null) return;
  const learner = learnerOf(source);
  if (learner) return people.noteLearner(learner);
  const origin = originOf(source);
  if (!origin) return;
  const email = textAt(source, 'email');
  const id =
    textAt(source, 'accountId') ??
    (isAccount ? textAt(source, 'externalId') : null) ??
    (email === null ? nameOf(source) : null);
  people.notePerson({
    company: origin.company,
    account: id === null ? null : accountRef(origin.source, id),
    email,
  });
}

/** The learner that an object is, has, or was read for. */
function learnerOf(source: object): Learner | null {
  if (isLearner(source)) return source;
  if ('learner' in source && isLearner(source.learner)) return source.learner;
  return 'owner' in source && isLearner(source.owner) ? source.owner : null;
}

function isLearner(value: unknown): value is Learner {
  return typeof value === 'object' && value !== null && 'accounts' in value && 'emails' in value && 'company' in value;
}

/** Where an object was read: of a manager, the company alone. */
function originOf(source: unknown): { readonly company: string; readonly source: string } | null {
  if (typeof source !== 'object' || source === null) return null;
  const at = 'origin' in source && typeof source.origin === 'object' && source.origin !== null ? source.origin : source;
  if (!('company' in at)) return null;
  const { company } = at;
  const slug = typeof company === 'object' && company !== null ? textAt(company, 'slug') : company;
  return typeof slug === 'string' ? { company: slug, source: textAt(at, 'source') ?? '' } : null;
}

/** A manager of whom a source states only the name. */
function nameOf(source: object): string | null {
  const name = textAt(source, 'name');
  return name === null ? null : `name ${name}`;
}

function textAt(source: object, name: string): string | null {
  const value: unknown = name in source ? Reflect.get(source, name) : null;
  return typeof value === 'string' ? value : null;
}
