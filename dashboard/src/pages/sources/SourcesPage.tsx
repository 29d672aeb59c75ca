import { useSearchParams } from 'wouter';
import { useViewer } from '../../app/viewer';
import { PageHeader } from '../../components/PageHeader';
import { Capabilities } from './Capabilities';
import { CoverageOf } from './CoverageOf';
import { Health } from './Health';
import { texts } from './texts';

export default function SourcesPage() {
  const { companies } = useViewer();
  const [search, setSearch] = useSearchParams();
  const company = companies.find(({ slug }) => slug === search.get('company')) ?? companies[0];
  const choose = (slug: string): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      after.set('company', slug);
      after.delete('source');
      return after;
    });
  return (
    <>
      <PageHeader title={texts.title}>
        {companies.length > 1 && (
          <label>
            {texts.company}{' '}
            <select value={company?.slug} onChange={({ target }) => choose(target.value)}>
              {companies.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </PageHeader>
      <Health company={search.has('company') ? company : undefined} />
      {company && <CoverageOf slug={company.slug} name={company.name} />}
      <Capabilities />
    </>
  );
}
