import type { GraphQLResolveInfo } from 'graphql';
import { encodeId } from '../src/domain/ids';
import { breachExposures } from '../src/domain/lists/catalogue';
import { countValue } from '../src/domain/measures/values';
import { wholeBreach } from '../src/domain/lookup/links';
import type { MaybePromise } from '../src/domain/maybe-promise';
import { rawPayloadOf } from '../src/domain/records';
import type { Breach as BreachValue } from '../src/domain/records';
import type { BreachResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { reportList, reportPart } from './partial';

/** Resolves a field that a breach from an exposure lacks: reads the full breach from the list of breaches. */
function fromFullBreach<T>(valueOf: (breach: BreachValue) => T) {
  return (breach: BreachValue, _: object, context: Context, info: GraphQLResolveInfo): MaybePromise<T | null> =>
    reportPart(wholeBreach(context.graph, breach), ({ record }) => record && valueOf(record), context, info);
}

export const Breach: BreachResolvers = {
  id: ({ origin, externalId }) => encodeId('Breach', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  raw: fromFullBreach(rawPayloadOf),
  description: fromFullBreach(({ description }) => description ?? null),
  affectedAccountCount: fromFullBreach(({ affectedAccountCount }) => countValue(affectedAccountCount ?? null)),
  exposures: (breach, args, context, info) => reportList(breachExposures(context.graph, breach, args), context, info),
};
