import { lazy, Suspense } from 'react';
import { useCompany } from '../../app/viewer';
import { PageHeader } from '../../components/PageHeader';
import { PrintButton } from '../../components/PrintButton';
import { PrintHead } from '../../components/PrintHead';
import { LoadingState } from '../../components/States';
import { usePeriod } from '../../navigation/use-period';
import { Numbers } from './Numbers';
import { texts } from './texts';

// Tiles do not wait for charts and tables.
const Trends = lazy(() => import('./Trends'));
const RiskHistory = lazy(() => import('./RiskHistory'));
const Teams = lazy(() => import('./Teams'));

export default function CompanyPage() {
  const { slug, name } = useCompany();
  const [period] = usePeriod();
  return (
    <>
      <PageHeader title={texts.title} context={name}>
        <PrintButton />
      </PageHeader>
      <PrintHead period={period} />
      <Numbers slug={slug} period={period} />
      <Suspense fallback={<LoadingState />}>
        <Trends slug={slug} period={period} />
        <RiskHistory slug={slug} period={period} />
        <Teams slug={slug} period={period} />
      </Suspense>
    </>
  );
}
