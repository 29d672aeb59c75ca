import { sourceName } from '../components/vendor-names';
import type { NamedSource } from '../components/vendor-names';
import { personAddress } from '../navigation/addresses';
import { PageLink } from '../navigation/PageLink';
import { hasPage } from '../navigation/pages';
import { texts } from '../texts';
import type { Column } from './columns';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** Whose record it is: a link to the person, and the address. An account outside of the roster has no person. */
export function personColumns<Row>(slug: string, personOf: (row: Row) => Person | null): readonly Column<Row>[] {
  return [
    {
      id: 'person',
      header: texts.records.person,
      isRowHeader: true,
      isSortable: true,
      value: (row) => personOf(row)?.name ?? texts.records.noPerson,
      cell: (row) => <PersonLink slug={slug} person={personOf(row)} />,
    },
    { id: 'email', header: texts.records.email, isSortable: true, value: (row) => personOf(row)?.email ?? null },
  ];
}

function PersonLink({ slug, person }: { readonly slug: string; readonly person: Person | null }) {
  if (!person) return <>{texts.records.noPerson}</>;
  const address = personAddress(slug, person.id);
  return hasPage(address) ? <PageLink to={address}>{person.name}</PageLink> : <>{person.name}</>;
}

export function sourceColumn<Row extends { readonly source: NamedSource }>(): Column<Row> {
  return {
    id: 'source',
    header: texts.records.source,
    isSortable: true,
    value: ({ source }) => sourceName(source),
  };
}
