import { useLocation, useSearch } from 'wouter';
import { addressWithPeriod, companyAddress } from '../navigation/addresses';
import { texts } from '../texts';
import { useViewer } from './viewer';

/** Chooses the company, and stays on the same page of it. */
export function CompanySwitcher({ slug }: { readonly slug: string | undefined }) {
  const { companies } = useViewer();
  const [location, navigate] = useLocation();
  const search = useSearch();
  const choose = (next: string): void => {
    const page = slug === undefined ? '' : location.slice(companyAddress(slug).length).split('/')[1];
    navigate(addressWithPeriod(`${companyAddress(next)}${page ? `/${page}` : ''}`, search));
  };
  if (companies.length < 2 && slug !== undefined) return null;
  return (
    <select
      className="company-switcher"
      aria-label={texts.navigation.companySwitcher}
      value={slug ?? ''}
      onChange={({ target }) => choose(target.value)}
    >
      {slug === undefined && <option value="">{texts.navigation.everything}</option>}
      {companies.map((company) => (
        <option key={company.slug} value={company.slug}>
          {company.name}
        </option>
      ))}
    </select>
  );
}
