import {
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUnusedFragmentsRule,
  UniqueFragmentNamesRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema, ValidationRule } from 'graphql';
import { knownOperationTypes } from './known-operation-types';
import { noIntrospection } from './no-introspection';

export interface ValidationOptions {
  readonly schema: GraphQLSchema;
  /** Whether clients may read the schema; where they may not, no message suggests names from it either. */
  readonly introspection: boolean;
}

/** Validates documents in two steps: the second may be asked only of documents that passed the first, and the limits. */
export interface Validator {
  /** Whether fragments are known, unique, used, and without cycles: other steps follow them. Takes linear time. */
  checkFragments(document: DocumentNode): readonly GraphQLError[];
  checkAll(document: DocumentNode): readonly GraphQLError[];
}

/** A document that is wrong in a hundred places is not answered with a hundred errors. */
const MAX_ERRORS = 5;

const FRAGMENT_RULES: readonly ValidationRule[] = [
  UniqueFragmentNamesRule,
  KnownFragmentNamesRule,
  NoFragmentCyclesRule,
  NoUnusedFragmentsRule,
];

export function createValidator({ schema, introspection }: ValidationOptions): Validator {
  const rules = [...specifiedRules, knownOperationTypes, ...(introspection ? [] : [noIntrospection])];
  const options = { maxErrors: MAX_ERRORS, hideSuggestions: !introspection };
  return {
    checkFragments: (document) => validate(schema, document, FRAGMENT_RULES, options),
    checkAll: (document) => validate(schema, document, rules, options),
  };
}
