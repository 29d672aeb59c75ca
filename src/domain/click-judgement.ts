import { judgeClick } from './measures/clicks';
import type { ClickJudgement } from './measures/clicks';
import type { QueryContext } from './query-context';
import type { SimulationResult } from './records';

/** Who clicked in a simulation, by the configuration and by what its source provides; null without a click. */
export function judgeClickOf(
  { reads, automatedWithinSeconds }: QueryContext,
  result: SimulationResult,
): ClickJudgement | null {
  const { dayFields = [], missingFields = [] } = reads.capabilities(result.origin).simulationResults ?? {};
  const hasTimes = ['sentAt', 'clickedAt'].every(
    (field) => !dayFields.includes(field) && !missingFields.includes(field),
  );
  return judgeClick(result, automatedWithinSeconds, hasTimes);
}
