import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { Behind } from '../../components/Behind';
import { Section } from '../../components/Section';
import { formatNumber } from '../../format/format';
import { courseResultColumns } from '../../records/course-columns';
import { RecordsCoursesDocument } from '../../records/gql/graphql';
import { RecordsTable } from '../../table/RecordsTable';
import { useWholeList } from '../../table/use-whole-list';
import { courseColumns } from './columns';
import { TrainingCoursesDocument } from './gql/graphql';
import type { PartProps } from './part-props';
import type { CourseRow } from './rows';
import { texts } from './texts';

/** The courses with their numbers; the results of one are behind it. */
export function Courses({ slug, period }: PartProps) {
  const [search] = useSearchParams();
  const list = useWholeList(TrainingCoursesDocument, { slug, period, first: 100 }, ({ company }) => company?.courses);
  const chosen = list.rows?.find(({ id }) => id === search.get('course'));
  return (
    <>
      <Section title={texts.courses} note={texts.coursesNote}>
        <RecordsTable
          id="courses"
          title={texts.courses}
          columns={courseColumns}
          list={list}
          rowKey={({ id }) => id}
          initial="-overdue"
          empty={texts.noCourses}
        />
      </Section>
      {chosen && <ResultsOf slug={slug} period={period} course={chosen} />}
    </>
  );
}

function ResultsOf({ slug, period, course }: PartProps & { readonly course: CourseRow }) {
  const list = useWholeList(
    RecordsCoursesDocument,
    { slug, filter: { course: [course.id], period }, first: 500 },
    ({ company }) => company?.courseResults,
  );
  const rows = useMemo(() => list.rows?.filter(({ status }) => status !== 'REMOVED'), [list.rows]);
  const removed = list.read - (rows?.length ?? 0);
  const columns = useMemo(() => courseResultColumns(slug), [slug]);
  const title = texts.resultsOf(course.name);
  return (
    <Behind title={title}>
      <RecordsTable
        id="results"
        title={title}
        note={removed > 0 ? texts.removed(formatNumber(removed, 'count')) : undefined}
        columns={columns}
        list={{ ...list, rows }}
        number={course.training?.assigned}
        rowKey={({ id }) => id}
        empty={texts.noResults}
      />
    </Behind>
  );
}
