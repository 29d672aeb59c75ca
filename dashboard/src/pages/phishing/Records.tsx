import { Lists } from '../../components/Lists';
import { PhishingPeople } from '../../records/PhishingPeople';
import { SimulationRecords } from '../../records/SimulationRecords';
import { texts } from '../../records/texts';
import type { PhishingSummaryQuery } from './gql/graphql';
import type { PartProps } from './part-props';

interface RecordsProps extends PartProps {
  readonly summary: NonNullable<PhishingSummaryQuery['company']>['phishing'] | undefined;
}

/** The records behind the numbers of the page. */
export function Records({ slug, period, summary }: RecordsProps) {
  const scope = { slug, period, people: null };
  const clicked = summary && summary.clickRate.numerator;
  const people = summary && summary.phishProneRate.numerator;
  const reported = summary && summary.reportRate.numerator;
  const automated = summary && summary.automatedClicks;
  const entries = [
    { id: 'clicked', number: clicked, content: <SimulationRecords scope={scope} kind="clicked" number={clicked} /> },
    { id: 'phish-prone', number: people, content: <PhishingPeople scope={scope} kind="phish-prone" number={people} /> },
    { id: 'repeat', number: undefined, content: <PhishingPeople scope={scope} kind="repeat" number={undefined} /> },
    {
      id: 'reported',
      number: reported,
      content: <SimulationRecords scope={scope} kind="reported" number={reported} />,
    },
    {
      id: 'automated',
      number: automated,
      content: <SimulationRecords scope={scope} kind="automated" number={automated} />,
    },
  ] as const;
  return <Lists title={texts.title} entries={entries.map((entry) => ({ ...entry, label: texts.list[entry.id] }))} />;
}
