import { formatAge } from '../format/format';
import type { ProblemFragment } from '../graph/gql/graphql';
import { texts } from '../texts';
import { distinctProblems } from './problems';
import { useIsPrinting } from './use-is-printing';
import { sourceName } from './vendor-names';

interface MissingNoticeProps {
  readonly missing: readonly ProblemFragment[];
}

/** What is missing, in the place where its data would be: the source, the reason, and when to try again. */
export function MissingNotice({ missing }: MissingNoticeProps) {
  const isPrinting = useIsPrinting();
  const problems = distinctProblems(missing);
  if (problems.length === 0) return null;
  const sources = new Set(problems.map(({ source }) => source.slug)).size;
  return (
    <details className="missing" data-missing={problems.length} open={isPrinting}>
      <summary>{texts.missing.summary(sources)}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.source.slug} ${problem.code} ${problem.affects} ${problem.message}`}>
            <ProblemText problem={problem} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One problem as a sentence. */
export function ProblemText({ problem }: { readonly problem: ProblemFragment }) {
  const { source, message, affects, retryAt } = problem;
  return (
    <>
      <strong>{sourceName(source)}</strong>
      {affects && affects !== 'DATA' ? ` (${texts.missing.affects[affects]})` : ''}: {message}
      {retryAt ? ` (${texts.missing.retryAt(formatAge(retryAt))})` : ''}
    </>
  );
}
