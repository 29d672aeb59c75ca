import type { GraphQLResolveInfo } from 'graphql';
import { encodeId } from '../src/domain/ids';
import { breachExposures } from '../src/domain/lists/catalogue';
import { countValue } from '../src/domain/measures/values';
import { wholeBreach } from '../src/domain/lookup/links';
import { rawPayloadOf } from '../src/domain/records';
import type { Breach as BreachValue } from '../src/domain/records';
import type { BreachResolvers } from '../src/generated/graphql';
import type { Context } from '../src/server/context';
import { reportList, report } from './partial';

/** Resolves a field that a breach from an exposure lacks: reads the full breach from the list of breaches. */
function fromFullBreach<T>(valueOf: (breach: BreachValue) => T) {
  return async (breach: BreachValue, _: object, context: Context, info: GraphQLResolveInfo): Promise<T | null> => {
    const { record, outcomes } = await wholeBreach(context.graph, breach);
    report(outcomes, context, info);
    return record && valueOf(record);
  };
}

export const Breach: BreachResolvers = {
  id: ({ origin, externalId }) => encodeId('Breach', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  raw: fromFullBreach(rawPayloadOf),
  description: fromFullBreach(({ description }) => description ?? null),
  affectedAccountCount: fromFullBreach(({ affectedAccountCount }) => countValue(affectedAccountCount ?? null)),
  exposures: (breach, args, context, info) => reportList(breachExposures(context.graph, breach, args), context, info),
};
