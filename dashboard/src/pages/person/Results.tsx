import { useGraph } from '../../graph/use-graph';
import {
  PersonAssessmentsDocument,
  PersonCoursesDocument,
  PersonExposuresDocument,
  PersonPoliciesDocument,
  PersonSimulationsDocument,
} from './gql/graphql';
import { assessmentColumns, courseColumns, exposureColumns, policyColumns, simulationColumns } from './result-columns';
import { ResultTable } from './ResultTable';
import { texts } from './texts';

/** The graph's largest page. */
const MOST = 500;

/** The person's records of each kind. They are read side by side, so that a slow source delays its own kind only. */
export default function Results({ id, person }: { readonly id: string; readonly person: string }) {
  const variables = { id, first: MOST };
  const courses = useGraph(PersonCoursesDocument, variables);
  const simulations = useGraph(PersonSimulationsDocument, variables);
  const policies = useGraph(PersonPoliciesDocument, variables);
  const assessments = useGraph(PersonAssessmentsDocument, variables);
  const exposures = useGraph(PersonExposuresDocument, variables);
  const t = texts.results;
  return (
    <>
      <ResultTable
        person={person}
        title={t.courses}
        columns={courseColumns}
        state={courses}
        list={courses.data?.learner?.courseResults}
      />
      <ResultTable
        person={person}
        title={t.simulations}
        columns={simulationColumns}
        state={simulations}
        list={simulations.data?.learner?.simulationResults}
      />
      <ResultTable
        person={person}
        title={t.exposures}
        columns={exposureColumns}
        state={exposures}
        list={exposures.data?.learner?.exposures}
      />
      <ResultTable
        person={person}
        title={t.policies}
        columns={policyColumns}
        state={policies}
        list={policies.data?.learner?.policyResults}
      />
      <ResultTable
        person={person}
        title={t.assessments}
        columns={assessmentColumns}
        state={assessments}
        list={assessments.data?.learner?.assessmentResults}
      />
    </>
  );
}
