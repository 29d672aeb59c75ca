import { z } from 'zod';
import type { Ask, Reply, Route } from '../../http';
import { hasDraft } from './organization';
import type { Organization, Policy, PolicyContent } from './organization';
import { NOT_FOUND, failure } from './replies';
import { policyTemplatesOf } from './templates';
import { id, ids } from './writes';
import type { WriteContext } from './writes';

const options = {
  category: z.string().optional(),
  ownerName: z.string().optional(),
  ownerEmail: z.string().optional(),
  isPublic: z.boolean().optional(),
  signatureSettings: z
    .strictObject({
      type: z.enum(['fixed', 'lastSignature', 'newUsers', 'none']),
      startDate: z.iso.date().optional(),
      intervalLength: z.int().optional(),
      intervalUnit: z.enum(['months', 'years']).optional(),
      useDefault: z.boolean().optional(),
      setDefault: z.boolean().optional(),
    })
    .optional(),
};
const versions = { majorVersion: z.int().min(0).optional(), minorVersion: z.int().min(0).optional() };
const action = z.string();
const name = z.string().min(1);
const createBody = z.strictObject({ name, pdfFile: id, action, ...versions, ...options });
const templateBody = z.strictObject({ policyTemplateId: id, name: name.optional(), action, ...versions, ...options });
const resend = { major: z.boolean().optional(), resend: z.boolean().optional() };
const updateBody = z.strictObject({ name: name.optional(), pdfFile: id.optional(), action, ...resend, ...options });
const publishBody = z.strictObject(resend);
const policiesBody = z.strictObject({ policyIds: ids });

/** SM-45, 47 to 52. */
export function policyWrites({ settings, wire, replies, write, writeJson }: WriteContext, quirky: () => boolean) {
  const statusOf = (word: string): Policy['status'] | null =>
    word === settings.policyActions.live ? 'live' : word === settings.policyActions.draft ? 'draft' : null;
  const badAction = (word: string) =>
    failure(422, `action "${word}" must be ${settings.policyActions.draft} or ${settings.policyActions.live}`);
  const isFile = (organization: Organization, file: string) =>
    organization.uploads.some(({ pdfFile }) => pdfFile === file) ||
    organization.policies.all().some((one) => (one.pdfFile === undefined ? `${one.id}.pdf` : one.pdfFile) === file);
  const create = (
    organization: Organization,
    body: Omit<z.infer<typeof createBody>, 'pdfFile'> & { readonly pdfFile: string | null },
  ): Reply => {
    const { action: word, majorVersion = 1, minorVersion = 0, category = 'Security', ...content } = body;
    const status = statusOf(word);
    if (status === null) return badAction(word);
    const now = new Date().toISOString();
    const policy: Policy = {
      ...content,
      id: organization.nextId('p'),
      status,
      majorVersion,
      minorVersion,
      category,
      draft: status === 'draft' ? {} : null,
      createdAt: now,
      updatedAt: now,
    };
    organization.policies.put(policy);
    return replies.created(wire.policy(organization, policy));
  };
  const save = (organization: Organization, policy: Policy): Reply => {
    organization.policies.put({ ...policy, updatedAt: new Date().toISOString() });
    return replies.changed(wire.policy(organization, organization.policies.get(policy.id) ?? policy));
  };
  /** Makes a version live; with `resend`, everybody who has the policy must accept that version. */
  const publish = (
    organization: Organization,
    policy: Policy,
    content: PolicyContent,
    { major = false, resend: again = false }: { readonly major?: boolean; readonly resend?: boolean },
  ): Reply => {
    // The first version is published as it was numbered.
    const next =
      policy.status === 'draft'
        ? {}
        : major
          ? bumped(policy.majorVersion + 1, 0)
          : bumped(policy.majorVersion, policy.minorVersion + 1);
    const live: Policy = { ...policy, ...content, ...next, status: 'live', draft: null };
    if (again)
      for (const row of organization.policyResults.all().filter(({ policyId }) => policyId === policy.id)) {
        organization.policyResults.put({
          ...row,
          policyName: live.name,
          version: `${live.majorVersion}.${live.minorVersion}`,
          assignedAt: new Date().toISOString(),
          acknowledgedAt: null,
        });
        organization.happenings.push({
          kind: 'policy-resend',
          learnerId: row.learnerId,
          targetId: policy.id,
          changed: true,
        });
      }
    return save(organization, live);
  };
  const existing =
    (answer: (organization: Organization, policy: Policy, ask: Ask) => Reply) =>
    (organization: Organization, ask: Ask): Reply => {
      const policy = organization.policies.get(ask.params[0] ?? '');
      return policy ? answer(organization, policy, ask) : NOT_FOUND;
    };
  const upload = (organization: Organization, { body }: Ask): Reply => {
    if (!body.parts) return failure(400, 'The body must be multipart/form-data');
    const [part, ...others] = body.parts;
    if (part?.name !== 'file' || others.length > 0) return failure(400, 'The body must have one part: file');
    const { head, name: _, ...file } = part;
    if (!head.toString('latin1').startsWith('%PDF-')) return failure(422, 'The file is no PDF');
    const pdfFile = `${organization.nextId('file')}.pdf`;
    organization.uploads.push({ ...file, pdfFile });
    const variants = [{ file: pdfFile }, { fileReference: pdfFile }, { url: pdfFile }, pdfFile];
    return replies.created(quirky() ? variants[organization.uploads.length % variants.length] : { pdfFile });
  };

  const routes: readonly Route[] = [
    writeJson('SM-50', 'DELETE', '/policies/bulk', policiesBody, (organization, { policyIds }) => {
      const gone = new Set(policyIds.filter((one) => organization.policies.delete(one)));
      organization.policyResults.deleteWhere(({ policyId }) => gone.has(policyId));
      return replies.counted(gone.size);
    }),
    writeJson('SM-51', 'POST', '/policies/from-template', templateBody, (organization, body) => {
      const { policyTemplateId, ...rest } = body;
      const template = policyTemplatesOf(organization).find((one) => one.id === policyTemplateId);
      if (!template) return NOT_FOUND;
      return create(organization, { ...rest, name: rest.name ?? template.name, pdfFile: template.pdfFile });
    }),
    write('SM-52', 'POST', '/policies/upload', upload),
    writeJson('SM-45', 'POST', '/policies', createBody, (organization, body) =>
      isFile(organization, body.pdfFile)
        ? create(organization, body)
        : failure(422, `pdfFile ${body.pdfFile} is no uploaded file`),
    ),
    writeJson('SM-47', 'PATCH', '/policies/:id', updateBody, (organization, body, ask) =>
      existing((_, policy) => {
        const { action: word, major, resend: again, ...content } = body;
        const status = statusOf(word);
        if (status === null) return badAction(word);
        if (content.pdfFile !== undefined && !isFile(organization, content.pdfFile))
          return failure(422, `pdfFile ${content.pdfFile} is no uploaded file`);
        if (status === 'live') return publish(organization, policy, content, { major, resend: again });
        // A policy that was never live is its own draft.
        return policy.status === 'draft'
          ? save(organization, { ...policy, ...content, draft: {} })
          : save(organization, { ...policy, draft: { ...policy.draft, ...content } });
      })(organization, ask),
    ),
    write(
      'SM-48',
      'POST',
      '/policies/:id/discard-draft',
      existing((organization, policy) =>
        policy.status === 'live' && hasDraft(policy)
          ? save(organization, { ...policy, draft: null })
          : failure(422, 'The policy has no draft beside a live version'),
      ),
    ),
    writeJson('SM-49', 'POST', '/policies/:id/publish-draft', publishBody, (organization, body, ask) =>
      existing((_, policy) =>
        policy.status === 'draft' || hasDraft(policy)
          ? publish(organization, policy, policy.draft ?? {}, body)
          : failure(422, 'The policy has no draft'),
      )(organization, ask),
    ),
  ];
  return routes;
}

function bumped(majorVersion: number, minorVersion: number) {
  return { majorVersion, minorVersion };
}
