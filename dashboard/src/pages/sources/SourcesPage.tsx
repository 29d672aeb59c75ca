import { PageHeader } from '../../components/PageHeader';
import { texts } from './texts';

export default function SourcesPage() {
  return <PageHeader title={texts.title} />;
}
