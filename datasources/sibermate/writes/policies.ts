import type { NewPolicy, NewPolicyFromTemplate, PolicyChange, PolicySignature, Writes } from '../../spec/writes';
import { path } from '../../transport/path';
import { changed, counted, createdOne, uploaded } from './answers';
import { checkName, checkSignature, checkVersion } from './checks';
import { given, inChunks, oneCall } from './plans';
import { newcomer } from './settling';
import type { PolicyNow, Settling } from './settling';

/** The words of `action`: the vendor documents that there are two, and not which. */
export interface PolicyActions {
  readonly draft: string;
  readonly live: string;
}

const POLICIES = ['SM-44', 'SM-46'];
/** Also results name the policy and its version. */
const POLICIES_AND_RESULTS = [...POLICIES, 'SM-16'];

type PolicyWrites = Pick<
  Writes,
  | 'uploadPolicyDocument'
  | 'createPolicy'
  | 'createPolicyFromTemplate'
  | 'updatePolicy'
  | 'publishPolicyDraft'
  | 'discardPolicyDraft'
  | 'deletePolicies'
>;

/** SM-45, 47 to 52. */
export function policyWrites(settling: Settling, actions: PolicyActions): PolicyWrites {
  const optionsOf = (input: NewPolicy | NewPolicyFromTemplate | PolicyChange): object => {
    const { publish, category, ownerName, ownerEmail, isPublic, signature } = input;
    const signatureSettings = signature && toWire(signature);
    const action = publish ? actions.live : actions.draft;
    return { action, ...given({ category, ownerName, ownerEmail, isPublic, signatureSettings }) };
  };
  const versionOf = ({ majorVersion, minorVersion }: NewPolicy | NewPolicyFromTemplate): object =>
    given({ majorVersion, minorVersion });

  return {
    uploadPolicyDocument: {
      endpoints: ['SM-52'],
      touches: [],
      plan: ({ file }) =>
        oneCall('/policies/upload', {
          endpoint: 'SM-52',
          method: 'POST',
          file: { field: 'file', path: file.path, fileName: file.name, contentType: 'application/pdf' },
          read: uploaded('SM-52'),
        }),
    },
    createPolicy: {
      endpoints: ['SM-45'],
      touches: POLICIES,
      check: (input) => [
        ...checkName(null, 'name', input.name),
        ...checkVersion(input),
        ...checkSignature(input.signature),
      ],
      plan: (input) =>
        oneCall('/policies', {
          endpoint: 'SM-45',
          method: 'POST',
          json: { name: input.name, pdfFile: input.document, ...optionsOf(input), ...versionOf(input) },
          read: createdOne('SM-45'),
          ...newcomer(settling.policies, async () => input.name),
        }),
    },
    createPolicyFromTemplate: {
      endpoints: ['SM-51'],
      touches: POLICIES,
      check: (input) => [
        ...checkName(null, 'name', input.name),
        ...checkVersion(input),
        ...checkSignature(input.signature),
      ],
      plan: (input) =>
        oneCall('/policies/from-template', {
          endpoint: 'SM-51',
          method: 'POST',
          json: {
            policyTemplateId: input.template,
            ...given({ name: input.name }),
            ...optionsOf(input),
            ...versionOf(input),
          },
          read: createdOne('SM-51'),
          // Without a name of its own, a policy is called as its template.
          ...newcomer(
            settling.policies,
            async (context) => input.name ?? (await settling.templateName(input.template, context)),
          ),
        }),
    },
    updatePolicy: {
      endpoints: ['SM-47'],
      touches: POLICIES_AND_RESULTS,
      check: ({ name, signature }) => [...checkName(null, 'name', name), ...checkSignature(signature)],
      plan(input) {
        const { policy, name, document, major, resend, publish } = input;
        let before: PolicyNow | null = null;
        return oneCall(path`/policies/${policy}`, {
          endpoint: 'SM-47',
          method: 'PATCH',
          json: { ...optionsOf(input), ...given({ name, pdfFile: document, major, resend }) },
          sendsMail: resend ?? false,
          read: changed('SM-47', policy),
          before: async (context) => {
            before = await settling.policyNow(policy, context);
          },
          settle: async (context) => {
            const now = await settling.policyNow(policy, context);
            const isDone = before && now && (publish ? isPublished(before, now) : isDrafted(before, now));
            return [{ isDone, externalId: policy }];
          },
        });
      },
    },
    publishPolicyDraft: {
      endpoints: ['SM-49'],
      touches: POLICIES_AND_RESULTS,
      plan: ({ policy, major, resend }) =>
        oneCall(path`/policies/${policy}/publish-draft`, {
          endpoint: 'SM-49',
          method: 'POST',
          json: given({ major, resend }),
          sendsMail: resend ?? false,
          read: changed('SM-49', policy),
          settle: async (context) => {
            const now = await settling.policyNow(policy, context);
            const isDraft = now && (now.status === 'draft' ? true : now.hasDraft);
            return [{ isDone: isDraft === null ? null : !isDraft && now?.status === 'live', externalId: policy }];
          },
        }),
    },
    discardPolicyDraft: {
      endpoints: ['SM-48'],
      touches: POLICIES,
      plan: ({ policy }) =>
        oneCall(path`/policies/${policy}/discard-draft`, {
          endpoint: 'SM-48',
          method: 'POST',
          read: changed('SM-48', policy),
          settle: async (context) => {
            const hasDraft = (await settling.policyNow(policy, context))?.hasDraft ?? null;
            return [{ isDone: hasDraft === null ? null : !hasDraft, externalId: policy }];
          },
        }),
    },
    deletePolicies: {
      endpoints: ['SM-50'],
      touches: POLICIES_AND_RESULTS,
      plan: ({ policies }) =>
        inChunks(policies, '/policies/bulk', (chunk) => ({
          endpoint: 'SM-50',
          method: 'DELETE',
          json: { policyIds: chunk },
          read: counted('SM-50', chunk),
          settle: settling.policiesGone(chunk),
        })),
    },
  };
}

/** Whether a version became live in between: each has a number of its own. null: nobody can tell. */
function isPublished(before: PolicyNow, now: PolicyNow): boolean | null {
  if (now.status === null || before.status === null) return null;
  if (now.status !== 'live') return false;
  if (before.status !== 'live') return true;
  if (now.majorVersion === null || before.majorVersion === null) return null;
  return now.majorVersion !== before.majorVersion || now.minorVersion !== before.minorVersion;
}

/** Whether a draft was saved in between. null: nobody can tell. */
function isDrafted(before: PolicyNow, now: PolicyNow): boolean | null {
  if (now.hasDraft === false && now.status === 'live') return false;
  if (now.hasDraft === true && before.hasDraft === false) return true;
  // There was a draft before, whose content no read shows.
  return now.updatedAt !== null && before.updatedAt !== null && now.updatedAt !== before.updatedAt ? true : null;
}

const TYPES = { FIXED: 'fixed', LAST_SIGNATURE: 'lastSignature', NEW_USERS: 'newUsers', NONE: 'none' } as const;
const UNITS = { MONTHS: 'months', YEARS: 'years' } as const;

function toWire({ type, startsOn, intervalLength, intervalUnit, useDefault, setDefault }: PolicySignature): object {
  const unit = intervalUnit && UNITS[intervalUnit];
  const fields = { startDate: startsOn, intervalLength, intervalUnit: unit, useDefault, setDefault };
  return { type: TYPES[type], ...given(fields) };
}
