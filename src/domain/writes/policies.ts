import type { PolicySignature } from '../../../datasources/writes';
import type {
  CreatePolicyFromTemplateInput,
  CreatePolicyInput,
  PoliciesInput,
  PolicyInput,
  PolicyLearnersInput,
  PublishPolicyDraftInput,
  UpdatePolicyInput,
  UploadPolicyDocumentInput,
} from '../../generated/graphql';
import type { DocumentSeals } from './documents';
import {
  LONGEST_NAME,
  checkLength,
  isConfirmed,
  namedLearners,
  namedObjects,
  namedSource,
  requiredText,
  slotFor,
} from './items';
import { BySource } from './by-source';
import { NOTHING_PLANNED, planWrite } from './plan';
import type { InputErrors, Plan, WriteScope } from './plan';
import { planOne } from './plan-one';
import { planTargets } from './targets';

export async function planUpload(
  { source, file }: UploadPolicyDocumentInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const kind = 'uploadPolicyDocument';
  const origin = namedSource(scope, errors, source);
  const { path, name, defect } = file;
  const isUsed = origin !== undefined && scope.writer.supports(origin, kind) && !scope.graph.reads.isDisabled(origin);
  if (isUsed && defect !== null) errors.add('INVALID', ['file'], defect);
  if (!origin || (isUsed && defect !== null)) return NOTHING_PLANNED;
  return planOne(scope, origin, kind, { file: { path, name } });
}

type WithOptions = CreatePolicyInput | CreatePolicyFromTemplateInput | UpdatePolicyInput;

function optionsOf({ publish, category, ownerName, ownerEmail, isPublic, signature }: WithOptions) {
  return {
    publish,
    category: category ?? null,
    ownerName: ownerName ?? null,
    ownerEmail: ownerEmail ?? null,
    isPublic: isPublic ?? null,
    signature: signatureOf(signature),
  };
}

function signatureOf(sent: WithOptions['signature']): PolicySignature | null {
  return sent
    ? {
        type: sent.type,
        startsOn: sent.startsOn ?? null,
        intervalLength: sent.intervalLength ?? null,
        intervalUnit: sent.intervalUnit ?? null,
        useDefault: sent.useDefault ?? null,
        setDefault: sent.setDefault ?? null,
      }
    : null;
}

/** Plans a policy from a document, at the source that the document was uploaded to. */
export async function planNewPolicy(
  input: CreatePolicyInput,
  scope: WriteScope,
  errors: InputErrors,
  seals: DocumentSeals,
): Promise<Plan> {
  const name = requiredText(errors, ['name'], input.name, LONGEST_NAME);
  const document = seals.open(scope.company, input.document);
  if (!document) errors.add('NOT_FOUND', ['document'], 'no such document was uploaded for this company');
  if (!document || name === undefined) return NOTHING_PLANNED;
  return planOne(scope, document.origin, 'createPolicy', {
    ...optionsOf(input),
    name,
    document: document.reference,
    majorVersion: input.majorVersion ?? null,
    minorVersion: input.minorVersion ?? null,
  });
}

export async function planPolicyFromTemplate(
  input: CreatePolicyFromTemplateInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const origin = namedSource(scope, errors, input.source);
  const template = requiredText(errors, ['template'], input.template, LONGEST_NAME);
  const sentName = input.name ?? null;
  const name = sentName === null ? null : requiredText(errors, ['name'], sentName, LONGEST_NAME);
  if (!origin || template === undefined || name === undefined) return NOTHING_PLANNED;
  return planOne(scope, origin, 'createPolicyFromTemplate', {
    ...optionsOf(input),
    template,
    name,
    majorVersion: input.majorVersion ?? null,
    minorVersion: input.minorVersion ?? null,
  });
}

async function namedPolicy(scope: WriteScope, errors: InputErrors, id: string) {
  const [policy] = await namedObjects(scope, errors, [id], ['Policy'], () => ['policy']);
  return policy;
}

export async function planPolicyChange(
  input: UpdatePolicyInput,
  scope: WriteScope,
  errors: InputErrors,
  seals: DocumentSeals,
): Promise<Plan> {
  const policy = await namedPolicy(scope, errors, input.policy);
  const sentName = input.name ?? null;
  const name = sentName === null ? null : requiredText(errors, ['name'], sentName, LONGEST_NAME);
  const sent = input.document ?? null;
  const document = sent === null ? null : seals.open(scope.company, sent);
  const isForeign = document !== null && document?.origin.source !== policy?.origin.source;
  if (policy && isForeign)
    errors.add('NOT_FOUND', ['document'], 'no such document was uploaded for the source of this policy');
  if (!policy || name === undefined || document === undefined || isForeign) return NOTHING_PLANNED;
  return planOne(scope, policy.origin, 'updatePolicy', {
    ...optionsOf(input),
    policy: policy.externalId,
    name,
    document: document?.reference ?? null,
    major: input.major ?? null,
    resend: input.resend ?? null,
  });
}

export async function planPublication(
  input: PublishPolicyDraftInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const policy = await namedPolicy(scope, errors, input.policy);
  if (!policy) return NOTHING_PLANNED;
  const { externalId, origin } = policy;
  const [major, resend] = [input.major ?? null, input.resend ?? null];
  return planOne(scope, origin, 'publishPolicyDraft', { policy: externalId, major, resend });
}

export async function planDiscard(input: PolicyInput, scope: WriteScope, errors: InputErrors): Promise<Plan> {
  const policy = await namedPolicy(scope, errors, input.policy);
  if (!policy) return NOTHING_PLANNED;
  return planOne(scope, policy.origin, 'discardPolicyDraft', { policy: policy.externalId });
}

export async function planPolicyDeletion(
  { policies, confirm }: PoliciesInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const kind = 'deletePolicies';
  if (!checkLength(scope, errors, 'policies', policies) || !isConfirmed(errors, confirm, policies.length))
    return NOTHING_PLANNED;
  const pathOf = (index: number) => ['policies', index];
  const found = await namedObjects(scope, errors, policies, ['Policy'], pathOf, (index) => index);
  const bySource = new BySource<string>();
  for (const { origin, externalId, index } of found)
    bySource.add(slotFor(scope, origin, kind, { item: index, isKnown: true }), [externalId]);
  return bySource.plan((origin, entries) => planWrite(origin, kind, entries, (ids) => ({ policies: ids })));
}

/** Plans what is done with people and policies. */
export async function planForPolicies(
  kind: 'assignPolicy' | 'unassignPolicy' | 'remindOfPolicy',
  { policies, learners }: PolicyLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const fits = [checkLength(scope, errors, 'policies', policies), checkLength(scope, errors, 'learners', learners)];
  if (fits.includes(false)) return NOTHING_PLANNED;
  const objects = await namedObjects(scope, errors, policies, ['Policy'], (index) => ['policies', index]);
  const people = await namedLearners(scope, errors, learners);
  const targets = objects.map((object) => ({ object, kind }));
  return planTargets(scope, targets, people, ({ object }, entries) =>
    planWrite(object.origin, kind, entries, (accounts) => ({ policy: object.externalId, accounts })),
  );
}
