import { encodeId } from '../src/domain/ids';
import { breachExposures } from '../src/domain/lists/catalogue';
import type { BreachResolvers } from '../src/generated/graphql';
import { list } from './partial';

export const Breach: BreachResolvers = {
  id: ({ origin, externalId }) => encodeId('Breach', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  exposures: (breach, args, context, info) => list(breachExposures(context.graph, breach, args), context, info),
};
