import { Lists } from '../../components/Lists';
import type { PhishingSummaryQuery } from './gql/graphql';
import type { PartProps } from './part-props';
import { People } from './People';
import { Results } from './Results';
import { texts } from './texts';

interface RecordsProps extends PartProps {
  readonly summary: NonNullable<PhishingSummaryQuery['company']>['phishing'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, period, summary }: RecordsProps) {
  const part = { slug, period };
  const clicked = summary && summary.clickRate.numerator;
  const people = summary && summary.phishProneRate.numerator;
  const reported = summary && summary.reportRate.numerator;
  const automated = summary && summary.automatedClicks;
  const entries = [
    { id: 'clicked', number: clicked, content: <Results {...part} kind="clicked" number={clicked} /> },
    { id: 'phish-prone', number: people, content: <People {...part} kind="phish-prone" number={people} /> },
    { id: 'repeat', number: undefined, content: <People {...part} kind="repeat" number={undefined} /> },
    { id: 'reported', number: reported, content: <Results {...part} kind="reported" number={reported} /> },
    { id: 'automated', number: automated, content: <Results {...part} kind="automated" number={automated} /> },
  ] as const;
  return <Lists title={texts.lists} entries={entries.map((entry) => ({ ...entry, label: texts.list[entry.id] }))} />;
}
