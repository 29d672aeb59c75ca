import { sourceName } from '../../components/vendor-names';
import type { NamedSource } from '../../components/vendor-names';
import type { CellValue, Column } from '../../table/columns';
import type {
  PersonAssessmentsQuery,
  PersonCoursesQuery,
  PersonExposuresQuery,
  PersonPoliciesQuery,
  PersonSimulationsQuery,
} from './gql/graphql';
import { texts } from './texts';

type Nodes<List> = List extends { readonly nodes: readonly (infer Node)[] } ? Node : never;
type Learner<Query extends { readonly learner: unknown }> = NonNullable<Query['learner']>;
type CourseRow = Nodes<NonNullable<Learner<PersonCoursesQuery>['courseResults']>>;
type SimulationRow = Nodes<NonNullable<Learner<PersonSimulationsQuery>['simulationResults']>>;
type PolicyRow = Nodes<NonNullable<Learner<PersonPoliciesQuery>['policyResults']>>;
type AssessmentRow = Nodes<NonNullable<Learner<PersonAssessmentsQuery>['assessmentResults']>>;
type ExposureRow = Nodes<NonNullable<Learner<PersonExposuresQuery>['exposures']>>;

const t = texts.results;

function column<Row>(
  id: string,
  header: string,
  value: (row: Row) => CellValue,
  kind?: Column<Row>['kind'],
): Column<Row> {
  return { id, header, value, isSortable: true, ...(kind ? { kind } : {}) };
}

const nameColumn = <Row,>(value: (row: Row) => string): Column<Row> => ({
  ...column('name', t.name, value),
  isRowHeader: true,
});

const sourceColumn = <Row extends { readonly source: NamedSource }>(): Column<Row> =>
  column('source', t.source, ({ source }) => sourceName(source));

const yesOrNo = (value: boolean | null): string | null => (value === null ? null : value ? texts.yes : texts.no);

export const courseColumns: readonly Column<CourseRow>[] = [
  nameColumn(({ courseName }) => courseName),
  sourceColumn(),
  {
    ...column<CourseRow>('status', t.status, ({ status }) => t.statuses[status]),
    cell: ({ status, overdue }) => (
      <>
        {t.statuses[status]} {overdue && <span className="badge badge-bad">{t.isOverdue}</span>}
      </>
    ),
  },
  column('overdue', t.overdue, ({ overdue }) => yesOrNo(overdue)),
  column('assigned', t.assigned, ({ enrolledAt }) => enrolledAt, 'time'),
  column('due', t.due, ({ dueOn }) => dueOn, 'day'),
  column('completed', t.completed, ({ completedAt }) => completedAt, 'time'),
  column('daysLate', t.daysLate, ({ daysLate }) => daysLate, 'count'),
  column('score', t.score, ({ score }) => score, 'score'),
];

export const simulationColumns: readonly Column<SimulationRow>[] = [
  nameColumn(({ simulationName }) => simulationName),
  sourceColumn(),
  column('outcome', t.outcome, ({ outcome }) => t.outcomes[outcome]),
  column('sent', t.sent, ({ sentAt }) => sentAt, 'time'),
  column('clicked', t.clicked, ({ clickedAt }) => clickedAt, 'time'),
  {
    ...column<SimulationRow>('clickedBy', t.clickedBy, ({ clickJudgement }) =>
      clickJudgement ? t.verdicts[clickJudgement.verdict] : null,
    ),
    cell: ({ clickJudgement }) =>
      clickJudgement && <span title={clickJudgement.reason}>{t.verdicts[clickJudgement.verdict]}</span>,
  },
  column('reported', t.reported, ({ reportedAt }) => reportedAt, 'time'),
];

export const policyColumns: readonly Column<PolicyRow>[] = [
  nameColumn(({ policyName }) => policyName),
  sourceColumn(),
  column('accepted', t.accepted, ({ acknowledged }) => yesOrNo(acknowledged)),
  column('assigned', t.assigned, ({ assignedAt }) => assignedAt, 'time'),
  column('acceptedAt', t.acceptedAt, ({ acknowledgedAt }) => acknowledgedAt, 'time'),
];

export const assessmentColumns: readonly Column<AssessmentRow>[] = [
  nameColumn(({ name }) => name),
  sourceColumn(),
  column('status', t.status, ({ status }) => t.statuses[status]),
  column('score', t.score, ({ score }) => score, 'score'),
  column('completed', t.completed, ({ completedAt }) => completedAt, 'time'),
];

export const exposureColumns: readonly Column<ExposureRow>[] = [
  nameColumn(({ breach, email }) => breach?.name ?? email),
  sourceColumn(),
  column('address', t.address, ({ email }) => email),
  column('breachDate', t.breachDate, ({ breach }) => breach?.breachDate ?? null, 'day'),
  column('discovered', t.discovered, ({ discoveredAt }) => discoveredAt, 'time'),
  column('data', t.data, ({ breach }) => breach?.dataClasses.join(', ') ?? null),
  column('password', t.password, ({ passwordExposed }) => yesOrNo(passwordExposed)),
  column('acknowledged', t.acknowledged, ({ acknowledged }) => yesOrNo(acknowledged)),
];
