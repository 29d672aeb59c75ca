import { planNotice } from '../src/domain/writes/breaches';
import {
  planGroupDeletion,
  planLearnerGroups,
  planManagers,
  planMembership,
  planMove,
  planNewGroup,
} from '../src/domain/writes/groups';
import type { Executed } from '../src/domain/writes/mutation';
import type { InputErrors, Plan, WriteScope } from '../src/domain/writes/plan';
import { planChanges, planCreation, planDeletion, planForLearners } from '../src/domain/writes/people';
import {
  planDiscard,
  planForPolicies,
  planNewPolicy,
  planPolicyChange,
  planPolicyDeletion,
  planPolicyFromTemplate,
  planPublication,
  planUpload,
} from '../src/domain/writes/policies';
import {
  groupAfter,
  learnersAfter,
  madeGroup,
  madePolicy,
  madeVendorObject,
  policiesAfter,
} from '../src/domain/writes/subjects';
import type { NamedPerson } from '../src/domain/writes/payload';
import { planForCourses, planPhishingCampaign, planTrainingCampaign } from '../src/domain/writes/training';
import type {
  CourseLearnersInput,
  CreatePolicyInput,
  GroupLearnersInput,
  LearnersInput,
  MutationResolvers,
  PolicyLearnersInput,
  UpdatePolicyInput,
} from '../src/generated/graphql';
import type { Context } from '../src/server/context';

interface WriteInput {
  readonly company: string;
  readonly dryRun?: boolean | null;
  readonly idempotencyKey?: string | null;
}
type PlanOf<Input> = (input: Input, scope: WriteScope, errors: InputErrors, context: Context) => Promise<Plan>;

/** The plan of one kind of write, where one function plans several. */
function as<Kind, Input>(
  plan: (kind: Kind, input: Input, scope: WriteScope, errors: InputErrors) => Promise<Plan>,
  kind: Kind,
): PlanOf<Input> {
  return (input, scope, errors) => plan(kind, input, scope, errors);
}

/** A resolver of a mutation that concerns people: its payload has them as they are after the write. */
function ofLearners<Input extends WriteInput>(
  name: keyof MutationResolvers,
  plan: PlanOf<Input>,
  peopleOf: (input: Input) => readonly NamedPerson[],
) {
  return async (_: unknown, { input }: { readonly input: Input }, context: Context) => {
    const people = peopleOf(input);
    const executed = await context.mutate(name, input, people, (scope, errors) => plan(input, scope, errors, context));
    return { ...executed, learners: () => learnersAfter(executed, people) };
  };
}

/** A resolver of a mutation that concerns one thing, or several. */
function ofThing<Input extends WriteInput, Payload>(
  name: keyof MutationResolvers,
  plan: PlanOf<Input>,
  payloadOf: (executed: Executed, input: Input, context: Context) => Payload,
  idsOf: (input: Input) => readonly string[] = () => [],
) {
  return async (_: unknown, { input }: { readonly input: Input }, context: Context) => {
    const items = idsOf(input).map((id) => ({ id }));
    const executed = await context.mutate(name, input, items, (scope, errors) => plan(input, scope, errors, context));
    return { ...executed, ...payloadOf(executed, input, context) };
  };
}

const byIds = ({ learners }: { readonly learners?: readonly string[] | null }) =>
  (learners ?? []).map((id) => ({ id }));
const group = (executed: Executed, input: { readonly group: string }) => ({
  group: () => groupAfter(executed, input.group),
});
const policy = (executed: Executed, input: { readonly policy: string }) => ({
  policy: async () => (await policiesAfter(executed, [input.policy]))[0] ?? null,
});
const campaign = (executed: Executed) => ({ campaign: () => madeVendorObject(executed) });
const newPolicy = (executed: Executed) => ({ policy: () => madePolicy(executed) });

/** Each mutation: how its input is planned, and what its payload shows. */
export const Mutation: MutationResolvers = {
  createLearners: ofLearners('createLearners', planCreation, ({ learners }) =>
    learners.map(({ email }) => ({ email })),
  ),
  updateLearners: ofLearners('updateLearners', planChanges, ({ learners }) =>
    learners.map(({ id, email }) => ({ id, email })),
  ),
  deleteLearners: ofLearners('deleteLearners', planDeletion, byIds),
  activateLearners: ofLearners<LearnersInput>('activateLearners', as(planForLearners, 'activateAccounts'), byIds),
  deactivateLearners: ofLearners<LearnersInput>('deactivateLearners', as(planForLearners, 'deactivateAccounts'), byIds),
  createGroup: ofThing('createGroup', planNewGroup, (executed) => ({ group: () => madeGroup(executed) })),
  deleteGroup: ofThing('deleteGroup', planGroupDeletion, group),
  setGroupManagers: ofThing('setGroupManagers', planManagers, group),
  setLearnerGroups: ofLearners('setLearnerGroups', planLearnerGroups, ({ learner }) => [{ id: learner }]),
  addLearnersToGroup: ofLearners<GroupLearnersInput>('addLearnersToGroup', as(planMembership, 'addToGroup'), byIds),
  removeLearnersFromGroup: ofLearners<GroupLearnersInput>(
    'removeLearnersFromGroup',
    as(planMembership, 'removeFromGroup'),
    byIds,
  ),
  moveLearners: ofLearners('moveLearners', planMove, byIds),
  enrollLearners: ofLearners<CourseLearnersInput>('enrollLearners', as(planForCourses, 'enroll'), byIds),
  unenrollLearners: ofLearners<CourseLearnersInput>('unenrollLearners', as(planForCourses, 'unenroll'), byIds),
  remindLearners: ofLearners<CourseLearnersInput>('remindLearners', as(planForCourses, 'remindOfCourse'), byIds),
  assignGapAnalysis: ofLearners<LearnersInput>('assignGapAnalysis', as(planForLearners, 'assignGapAnalysis'), byIds),
  unassignGapAnalysis: ofLearners<LearnersInput>(
    'unassignGapAnalysis',
    as(planForLearners, 'unassignGapAnalysis'),
    byIds,
  ),
  remindGapAnalysis: ofLearners<LearnersInput>('remindGapAnalysis', as(planForLearners, 'remindOfGapAnalysis'), byIds),
  createTrainingCampaign: ofThing('createTrainingCampaign', planTrainingCampaign, campaign),
  createPhishingCampaign: ofThing('createPhishingCampaign', planPhishingCampaign, campaign),
  uploadPolicyDocument: ofThing('uploadPolicyDocument', planUpload, ({ results: [result] }, _, { seals }) => {
    const isUploaded = result?.state === 'DONE' && result.externalId !== null;
    return { document: isUploaded ? seals.seal(result.source, result.externalId ?? '') : null };
  }),
  createPolicy: ofThing(
    'createPolicy',
    (input: CreatePolicyInput, scope, errors, { seals }) => planNewPolicy(input, scope, errors, seals),
    newPolicy,
  ),
  createPolicyFromTemplate: ofThing('createPolicyFromTemplate', planPolicyFromTemplate, newPolicy),
  updatePolicy: ofThing<UpdatePolicyInput, ReturnType<typeof policy>>(
    'updatePolicy',
    (input, scope, errors, { seals }) => planPolicyChange(input, scope, errors, seals),
    policy,
  ),
  publishPolicyDraft: ofThing('publishPolicyDraft', planPublication, policy),
  discardPolicyDraft: ofThing('discardPolicyDraft', planDiscard, policy),
  deletePolicies: ofThing(
    'deletePolicies',
    planPolicyDeletion,
    (executed, { policies }) => ({ policies: () => policiesAfter(executed, policies) }),
    ({ policies }) => policies,
  ),
  assignPolicies: ofLearners<PolicyLearnersInput>('assignPolicies', as(planForPolicies, 'assignPolicy'), byIds),
  unassignPolicies: ofLearners<PolicyLearnersInput>('unassignPolicies', as(planForPolicies, 'unassignPolicy'), byIds),
  remindPolicies: ofLearners<PolicyLearnersInput>('remindPolicies', as(planForPolicies, 'remindOfPolicy'), byIds),
  notifyExposedLearners: ofLearners('notifyExposedLearners', planNotice, byIds),
};
