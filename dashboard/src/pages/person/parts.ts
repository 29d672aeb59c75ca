import type { PersonAccountsQuery, PersonNumbersQuery } from './gql/graphql';

export type Person = NonNullable<PersonAccountsQuery['learner']>;
export type Account = Person['accounts'][number];
export type PersonSource = NonNullable<PersonAccountsQuery['company']>['sources'][number];
export type PersonNumbers = NonNullable<PersonNumbersQuery['learner']>;
