import type { ProblemFragment } from '../graph/gql/graphql';

/** Several parts of a page report the same problem: each once, in the order of the first report. */
export function distinctProblems(problems: readonly ProblemFragment[]): readonly ProblemFragment[] {
  const byText = new Map<string, ProblemFragment>();
  for (const problem of problems) {
    const key = `${problem.source.slug} ${problem.code} ${problem.affects} ${problem.message}`;
    if (!byText.has(key)) byText.set(key, problem);
  }
  return [...byText.values()];
}
