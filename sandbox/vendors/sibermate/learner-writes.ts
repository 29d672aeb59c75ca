import { z } from 'zod';
import type { Route } from '../../http';
import { isActive } from './organization';
import type { Learner, Organization } from './organization';
import { NOT_FOUND, failure } from './replies';
import { ids } from './writes';
import type { WriteContext } from './writes';

const FREE_MAIL: ReadonlySet<string> = new Set([
  'aol.com',
  'gmail.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.com',
  'me.com',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'web.de',
  'yahoo.com',
  'yandex.com',
  'zoho.com',
]);

const newLearner = z.strictObject({
  email: z.string(),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  groupIds: ids.optional(),
  externalLearnerId: z.string().optional(),
});
const more = { locale: z.string().optional(), excludedFromAutoEnrol: z.boolean().optional() };
const createBody = newLearner.extend(more);
const updateBody = createBody.partial({ email: true });
const bulkBody = z.strictObject({ learners: z.array(newLearner).min(1) });
const learnersBody = z.strictObject({ learnerIds: ids });
const groupsBody = z.strictObject({ groupIds: ids });

/** SM-08, 09, 11, 15, 19 to 22. */
export function learnerWrites({ settings, wire, replies, write, writeJson }: WriteContext): readonly Route[] {
  /** Why an address is refused; null where it is not. */
  const refusedAddress = (organization: Organization, email: string, own: string | null): string | null => {
    const [local, domain = '', ...rest] = email.toLowerCase().split('@');
    if (!local || !domain.includes('.') || rest.length > 0) return `"${email}" is no email address`;
    if (FREE_MAIL.has(domain)) return `Addresses of ${domain} are not accepted: it is a free-email provider`;
    if (settings.domainLock && domain !== organization.domain)
      return `The domain is locked: addresses must end in @${organization.domain}`;
    const holder = organization.holderOf(email);
    return holder === undefined || holder === own ? null : `A learner with the address ${email} already exists`;
  };
  const unknownGroup = (organization: Organization, groupIds: readonly string[] = []): string | null => {
    const unknown = groupIds.find((one) => !organization.groups.has(one));
    return unknown === undefined ? null : `There is no group ${unknown}`;
  };
  const create = (organization: Organization, body: z.infer<typeof createBody>): Learner | string => {
    const reason = refusedAddress(organization, body.email, null) ?? unknownGroup(organization, body.groupIds);
    if (reason !== null) return reason;
    const now = new Date().toISOString();
    const learner: Learner = {
      id: organization.nextId('l'),
      email: body.email,
      firstName: body.firstName,
      lastName: body.lastName,
      employeeId: body.externalLearnerId ?? null,
      groupIds: [...new Set(body.groupIds)],
      locale: body.locale ?? 'en',
      excludedFromAutoEnrol: body.excludedFromAutoEnrol ?? false,
      riskScore: null,
      createdAt: now,
      updatedAt: now,
    };
    organization.saveLearner(learner);
    return learner;
  };
  const save = (organization: Organization, learner: Learner): Learner => {
    const saved = { ...learner, updatedAt: new Date().toISOString() };
    organization.saveLearner(saved);
    return saved;
  };
  const switched = (active: boolean) => (organization: Organization, body: z.infer<typeof learnersBody>) => {
    const found = [...new Set(body.learnerIds)].flatMap((one) => organization.learners.get(one) ?? []);
    const changed = found.filter((one) => isActive(one) !== active);
    for (const one of changed) save(organization, { ...one, active });
    return replies.counted((settings.countsOnlyChanges ? changed : found).length);
  };

  return [
    writeJson('SM-21', 'POST', '/learners/bulk', bulkBody, (organization, { learners }) => {
      const results = learners.map((one) => ({ email: one.email, result: create(organization, one) }));
      return replies.created({
        created: results.flatMap(({ result }) => (typeof result === 'string' ? [] : wire.learner(result))),
        failed: results.flatMap(({ email, result }) =>
          typeof result === 'string' ? { email, code: 'validation_error', message: result } : [],
        ),
      });
    }),
    writeJson('SM-20', 'DELETE', '/learners/bulk', learnersBody, (organization, { learnerIds }) =>
      replies.counted(organization.deleteLearners(learnerIds)),
    ),
    writeJson('SM-19', 'POST', '/learners/activate', learnersBody, switched(true)),
    writeJson('SM-22', 'POST', '/learners/deactivate', learnersBody, switched(false)),
    writeJson('SM-08', 'POST', '/learners', createBody, (organization, body) => {
      const created = create(organization, body);
      return typeof created === 'string' ? failure(422, created) : replies.created(wire.learner(created));
    }),
    write('SM-09', 'DELETE', '/learners/:id', (organization, { params: [own = ''] }) =>
      organization.deleteLearners([own]) === 1 ? replies.deleted(own) : NOT_FOUND,
    ),
    writeJson('SM-11', 'PATCH', '/learners/:id', updateBody, (organization, body, { params: [own = ''] }) => {
      const learner = organization.learners.get(own);
      if (!learner) return NOT_FOUND;
      const { email = learner.email, externalLearnerId = learner.employeeId, groupIds, ...rest } = body;
      const reason =
        (body.email === undefined ? null : refusedAddress(organization, body.email, own)) ??
        unknownGroup(organization, groupIds);
      if (reason !== null) return failure(422, reason);
      return replies.changed(
        wire.learner(
          save(organization, {
            ...learner,
            ...rest,
            email,
            employeeId: externalLearnerId,
            groupIds: groupIds ? [...new Set(groupIds)] : learner.groupIds,
          }),
        ),
      );
    }),
    writeJson('SM-15', 'PUT', '/learners/:id/groups', groupsBody, (organization, body, { params: [own = ''] }) => {
      const learner = organization.learners.get(own);
      if (!learner) return NOT_FOUND;
      const reason = unknownGroup(organization, body.groupIds);
      if (reason !== null) return failure(422, reason);
      return replies.changed(wire.learner(save(organization, { ...learner, groupIds: [...new Set(body.groupIds)] })));
    }),
  ];
}
