import { useMemo, useState } from 'react';
import { MissingNotice } from '../../../components/MissingNotice';
import { ErrorState, LoadingState } from '../../../components/States';
import { sourceName } from '../../../components/vendor-names';
import { useGraph } from '../../../graph/use-graph';
import type { Choice } from '../ConditionEditor';
import { PeopleCampaignsDocument, PeopleCoursesDocument } from '../gql/graphql';
import type { PeopleCampaignsQuery } from '../gql/graphql';
import { texts } from '../texts';

interface CoursesProps {
  readonly slug: string;
  /** Infosec IQ enrols people in campaigns, not in courses. */
  readonly withCampaigns: boolean;
  readonly chosen: readonly Choice[];
  readonly onChange: (chosen: readonly Choice[]) => void;
}

/** The courses, and where they are what people are enrolled in, the campaigns. */
export function Courses({ slug, withCampaigns, chosen, onChange }: CoursesProps) {
  const [search, setSearch] = useState('');
  const { data, error, reload } = useGraph(PeopleCoursesDocument, { slug });
  const campaigns = useGraph(PeopleCampaignsDocument, { slug }, { pause: !withCampaigns });
  const courses = data?.company?.courses;
  const all = useMemo(() => {
    const offered = courses?.nodes.filter(({ source }) => !withCampaigns || source.vendor !== 'INFOSEC_IQ');
    return offered && [...campaignsOf(campaigns.data), ...offered.map(courseChoice)];
  }, [courses, campaigns.data, withCampaigns]);
  if (!all) return error ? <ErrorState error={error} onRetry={reload} /> : <LoadingState />;
  const isChosen = (id: string): boolean => chosen.some((one) => one.id === id);
  const text = search.toLowerCase();
  const shown = all.filter(({ id, name }) => isChosen(id) || name.toLowerCase().includes(text));
  return (
    <fieldset className="filter-group">
      <legend>{withCampaigns ? texts.acting.coursesAndCampaigns : texts.acting.courses}</legend>
      <input
        type="search"
        className="text-field"
        aria-label={texts.acting.search}
        placeholder={texts.acting.search}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      {campaigns.error && <ErrorState error={campaigns.error} onRetry={campaigns.reload} />}
      <div className="checks checks-long">
        {shown.map((course) => (
          <label key={course.id} className="check">
            <input
              type="checkbox"
              checked={isChosen(course.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, course] : chosen.filter(({ id }) => id !== course.id))
              }
            />
            {course.name}
          </label>
        ))}
      </div>
      <MissingNotice missing={courses?.missing ?? []} />
    </fieldset>
  );
}

const courseChoice = ({
  id,
  name,
  source,
}: Choice & { readonly source: Parameters<typeof sourceName>[0] }): Choice => ({
  id,
  name: `${name} (${sourceName(source)})`,
});

/** A campaign without a name is shown by its id. */
function campaignsOf(data: PeopleCampaignsQuery | undefined): readonly Choice[] {
  return (data?.company?.sources ?? []).flatMap(({ source }) =>
    'campaigns' in source
      ? (source.campaigns ?? []).map(({ id, name, running }) => {
          const shown = texts.acting.campaign(name ?? id, sourceName(source));
          return { id, name: running === false ? `${shown}, ${texts.acting.notRunning}` : shown };
        })
      : [],
  );
}
