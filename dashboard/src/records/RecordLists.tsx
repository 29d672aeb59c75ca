import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { Lists } from '../components/Lists';
import type { RecordListId } from '../components/record-numbers';
import { AddressRecords } from './AddressRecords';
import { CourseRecords } from './CourseRecords';
import { PhishingPeople } from './PhishingPeople';
import { RiskPeople } from './RiskPeople';
import { SimulationRecords } from './SimulationRecords';
import type { Scope } from './scope';
import { texts } from './texts';
import { useExposures } from './use-exposures';

/** The lists behind the tiles, by their ids in the address. */
const IDS = [
  'completed',
  'overdue',
  'clicked',
  'phish-prone',
  'reported',
  'addresses',
  'risk',
] as const satisfies RecordListId[];

interface RecordListsProps {
  readonly scope: Scope;
  /** How many records each list has to have; a list without an entry is not offered. */
  readonly numbers: { readonly [Id in RecordListId]?: number | null | undefined };
}

/** The records behind the tiles of some people, or of one: shown when a tile is followed. */
export default function RecordLists({ scope, numbers }: RecordListsProps) {
  const [search] = useSearchParams();
  if (!search.has('list')) return null;
  const entries = IDS.filter((id) => Object.hasOwn(numbers, id)).map((id) => ({
    id,
    label: texts.list[id],
    number: numbers[id],
    content: contentOf(id, scope, numbers[id]),
  }));
  return <Lists title={texts.title} entries={entries} closable />;
}

function contentOf(id: RecordListId, scope: Scope, number: number | null | undefined): ReactNode {
  switch (id) {
    case 'completed':
    case 'overdue':
      return <CourseRecords scope={scope} kind={id} number={number} />;
    case 'clicked':
    case 'reported':
      return <SimulationRecords scope={scope} kind={id} number={number} />;
    case 'phish-prone':
      return <PhishingPeople scope={scope} kind={id} number={number} />;
    case 'addresses':
      return <Addresses scope={scope} number={number} />;
    case 'risk':
      return <RiskPeople scope={scope} number={number} />;
  }
}

function Addresses({ scope, number }: { readonly scope: Scope; readonly number: number | null | undefined }) {
  return <AddressRecords slug={scope.slug} exposures={useExposures(scope)} number={number} />;
}
