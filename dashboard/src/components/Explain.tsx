import * as Popover from '@radix-ui/react-popover';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { formatAge, formatNumber, formatTime } from '../format/format';
import type { ProblemFragment, RatePartsFragment, StatusFragment, UnavailableFragment } from '../graph/gql/graphql';
import { texts } from '../texts';
import { ProblemText } from './MissingNotice';
import { distinctProblems } from './problems';
import { sourceName } from './vendor-names';

/** Everything that a number can be followed to. A page gives what the graph provides for it. */
export interface Explanation {
  /** What the number means; a rate brings its own definition. */
  readonly definition?: string;
  readonly rate?: RatePartsFragment;
  /** Arithmetic of a number that is no rate. */
  readonly arithmetic?: string;
  readonly sources?: readonly StatusFragment[];
  readonly missing?: readonly ProblemFragment[];
  /** The counts that sources do not provide, of this number only. */
  readonly unavailable?: readonly UnavailableFragment[];
}

interface ExplainProps {
  /** The name of the number. */
  readonly label: string;
  readonly explanation: Explanation;
  /** What is clicked; by default a small question mark. */
  readonly children?: ReactNode;
}

/** A button that opens the definition, arithmetic, sources and age of a number. */
export function Explain({ label, explanation, children }: ExplainProps) {
  const titleId = useId();
  return (
    <Popover.Root>
      <Popover.Trigger className="explain-trigger" aria-label={texts.kpi.explain(label)}>
        {children ?? <span aria-hidden="true">?</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" sideOffset={6} collisionPadding={8} aria-labelledby={titleId}>
          <div className="popover-header">
            <h3 id={titleId}>{label}</h3>
            <Popover.Close className="icon-button" aria-label={texts.explain.close}>
              <span aria-hidden="true">×</span>
            </Popover.Close>
          </div>
          <ExplanationBody explanation={explanation} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The definition, arithmetic, sources and age of a number. */
export function ExplanationBody({ explanation }: { readonly explanation: Explanation }) {
  const { rate, sources = [], unavailable = [] } = explanation;
  const missing = distinctProblems(explanation.missing ?? []);
  const definition = explanation.definition ?? rate?.definition;
  const arithmetic = rate ? arithmeticOf(rate) : explanation.arithmetic;
  // A source that the rate excludes is listed with its reason, and not among those that are in it.
  const inRate = rate && new Set(rate.sources.map(({ slug }) => slug));
  const shown = sources.filter(({ source }) => !inRate || inRate.has(source.slug));
  return (
    <dl className="explanation">
      {definition !== undefined && <Entry term={texts.explain.definition}>{definition}</Entry>}
      {arithmetic !== undefined && <Entry term={texts.explain.arithmetic}>{arithmetic}</Entry>}
      {shown.length > 0 && (
        <Entry term={texts.explain.sources}>
          <ul>
            {shown.map((status) => (
              <li key={status.source.slug}>
                {sourceName(status.source)}: {texts.state[status.state]}
                {status.asOf ? (
                  <>
                    ,{' '}
                    <time dateTime={status.asOf} title={formatTime(status.asOf)}>
                      {texts.explain.asOf(formatAge(status.asOf))}
                    </time>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {rate && rate.excluded.length > 0 && (
        <Entry term={texts.explain.excluded}>
          <ul>
            {rate.excluded.map(({ source, message }) => (
              <li key={source.slug}>
                {sourceName(source)}: {message}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {unavailable.length > 0 && (
        <Entry term={texts.explain.unavailable}>
          <ul>
            {unavailable.map(({ source, reason }) => (
              <li key={source.slug}>
                {sourceName(source)}: {reason}
              </li>
            ))}
          </ul>
        </Entry>
      )}
      {missing.length > 0 && (
        <Entry term={texts.explain.missing}>
          <ul>
            {missing.map((problem) => (
              <li key={`${problem.source.slug} ${problem.message}`}>
                <ProblemText problem={problem} />
              </li>
            ))}
          </ul>
        </Entry>
      )}
    </dl>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

function arithmeticOf({ numerator, denominator, value }: RatePartsFragment): string {
  if (value === null) return texts.explain.noDenominator;
  const [above, below] = [formatNumber(numerator, 'count'), formatNumber(denominator, 'count')];
  return `${above} ÷ ${below} = ${formatNumber(value, 'percent')}`;
}
