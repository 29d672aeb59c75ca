import { PageHeader } from '../../components/PageHeader';
import { texts } from './texts';

export default function PortfolioPage() {
  return <PageHeader title={texts.title} />;
}
