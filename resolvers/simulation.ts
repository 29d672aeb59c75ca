import { encodeId } from '../src/domain/ids';
import { simulationPhishing, simulationResults } from '../src/domain/lists/catalogue';
import { daysOf } from '../src/domain/period';
import type { SimulationResolvers } from '../src/generated/graphql';
import { reportList, reportSummary } from './partial';

export const Simulation: SimulationResolvers = {
  id: ({ origin, externalId }) => encodeId('Simulation', origin.company, origin.source, externalId),
  company: ({ origin }, _, { companies }) => companies.ofOrigin(origin),
  results: (simulation, args, context, info) =>
    reportList(simulationResults(context.graph, simulation, args), context, info),
  phishing(simulation, { period, automatedClicks }, context, info) {
    const days = daysOf(period, context.graph.today);
    return reportSummary(
      simulationPhishing(context.graph, simulation, days, automatedClicks ?? 'EXCLUDE'),
      context,
      info,
    );
  },
};
