import { useMemo } from 'react';
import { RecordsTable } from '../table/RecordsTable';
import { courseResultColumns } from './course-columns';
import type { ResultKindId } from './result-kinds';
import type { Scope } from './scope';
import { texts } from './texts';
import { useCourseResults } from './use-course-results';

interface CourseRecordsProps {
  readonly scope: Scope;
  readonly kind: ResultKindId;
  readonly number: number | null | undefined;
}

/** The results in courses that a number counts. */
export function CourseRecords({ scope, kind, number }: CourseRecordsProps) {
  const { list, shares, isShared } = useCourseResults(scope, kind);
  const columns = useMemo(() => courseResultColumns(scope.slug), [scope.slug]);
  return (
    <RecordsTable
      id={kind}
      title={texts.list[kind]}
      note={texts.note[kind]}
      columns={columns}
      list={list}
      number={isShared ? number : undefined}
      shares={shares}
      rowKey={({ id }) => id}
      initial="dueOn"
      empty={texts.empty}
    />
  );
}
