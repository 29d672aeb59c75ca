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

/** Validates documents. */
export interface Validator {
  /** What is wrong with fragments: unknown ones, two of a name, unused ones, cycles. Other rules take too long over those. */
  checkFragments(document: DocumentNode): readonly GraphQLError[];
  /** All rules, over a document within the limits. */
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
    checkAll(document) {
      const errors = validate(schema, document, rules, options);
      if (!introspection) for (const error of errors) error.message = withoutSuggestion(error.message);
      return errors;
    },
  };
}

/** Not every rule heeds `hideSuggestions`. */
function withoutSuggestion(message: string): string {
  const start = message.lastIndexOf(' Did you mean "');
  return start >= 0 && message.endsWith('?') ? message.slice(0, start) : message;
}
