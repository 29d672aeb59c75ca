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
  /** Whether clients may introspect the schema; if not, no message suggests names from it either. */
  readonly introspection: boolean;
}

/** Validates documents. */
export interface Validator {
  /** Checks for unknown, duplicate, unused and cyclic fragments. Other rules take too long on such documents. */
  checkFragments(document: DocumentNode): readonly GraphQLError[];
  /** Applies all rules. The document must be within the limits. */
  checkAll(document: DocumentNode): readonly GraphQLError[];
}

/** Limits the errors in a response: a document may be invalid in a hundred places. */
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

/** Removes suggestions from a message: not every rule respects `hideSuggestions`. */
function withoutSuggestion(message: string): string {
  const start = message.lastIndexOf(' Did you mean "');
  return start >= 0 && message.endsWith('?') ? message.slice(0, start) : message;
}
