import type { Origin } from '../../../datasources/reads';
import type {
  CampaignAudience,
  CampaignTimes,
  NewPhishingCampaign,
  NewTrainingCampaign,
} from '../../../datasources/writes';
import type {
  CourseLearnersInput,
  CreatePhishingCampaignInput,
  CreateTrainingCampaignInput,
} from '../../generated/graphql';
import {
  LONGEST_NAME,
  accountsOrMistake,
  checkLength,
  isConfirmed,
  namedLearners,
  namedObjects,
  namedSource,
  requiredText,
  rosterOf,
} from './items';
import { NOTHING_PLANNED, planWrite } from './plan';
import type { InputErrors, Plan, WriteScope } from './plan';
import { planOne } from './plan-one';
import { planTargets } from './targets';
import type { Target } from './targets';

/** The kinds of write that concern courses and people. */
type CourseKind = 'enroll' | 'unenroll' | 'remindOfCourse';

/** Plans what is done with people and courses; enrolment also takes campaigns, where a source enrols by campaign. */
export async function planForCourses(
  kind: CourseKind,
  { courses, learners }: CourseLearnersInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const fits = [checkLength(scope, errors, 'courses', courses), checkLength(scope, errors, 'learners', learners)];
  if (fits.includes(false)) return NOTHING_PLANNED;
  const types = ['Course', ...vendorTypes(scope)];
  const objects = await namedObjects(scope, errors, courses, types, (index) => ['courses', index]);
  const people = await namedLearners(scope, errors, learners);
  const targets = objects.flatMap((object): Target<CourseKind | 'enrollInCampaign'>[] => {
    if (object.type === 'Course') return [{ object, kind }];
    // Only vendors' own types, such as campaigns, can be enrolled in beside courses.
    const isCampaign = kind === 'enroll' && scope.writer.supports(object.origin, 'enrollInCampaign');
    if (isCampaign) return [{ object, kind: 'enrollInCampaign' }];
    errors.add('NOT_FOUND', ['courses', object.index], 'this is no course');
    return [];
  });
  return planTargets(scope, targets, people, ({ object, kind: of }, entries) =>
    of === 'enrollInCampaign'
      ? planWrite(object.origin, of, entries, (accounts) => ({ campaign: object.externalId, accounts }))
      : planWrite(object.origin, of, entries, (accounts) => ({ course: object.externalId, accounts })),
  );
}

/** The vendors' own types that have ids: accounts and records are no things that people can be enrolled in. */
function vendorTypes({ graph, company }: WriteScope): readonly string[] {
  return company.origins.flatMap((origin) =>
    Object.entries(graph.reads.extras(origin)).flatMap(([type, { node }]) => (node ? [type] : [])),
  );
}

/** What both kinds of campaign have; undefined: the input is wrong. */
interface CampaignBasics extends CampaignTimes, CampaignAudience {
  readonly origin: Origin;
  readonly name: string;
  readonly isTest: boolean;
  readonly branding: string | null;
}

async function basicsOf(
  input: CreateTrainingCampaignInput | CreatePhishingCampaignInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<CampaignBasics | undefined> {
  const before = errors.list.length;
  const origin = namedSource(scope, errors, input.source);
  const name = requiredText(errors, ['name'], input.name, LONGEST_NAME);
  const everybody = input.everybody ?? false;
  const [groups, people] = [input.groups ?? [], input.learners ?? []];
  if (!origin) return undefined;
  if (everybody) {
    for (const field of ['groups', 'learners'] as const)
      if ((input[field] ?? []).length > 0)
        errors.add('NOT_ALLOWED', [field], 'send this, or "everybody", but not both');
    const { known, outcomes } = await rosterOf(scope);
    const read = outcomes.find((one) => one.origin.source === origin.source);
    if (read?.state === 'OK') isConfirmed(errors, input.confirm, known.get(origin) ?? 0);
    else if (read?.problem?.code === 'DISABLED') errors.add('DISABLED', ['source'], read.problem.message);
    else errors.add('SOURCE_UNAVAILABLE', ['everybody'], 'the people of this source could not be read, to be counted');
  } else if (groups.length === 0 && people.length === 0) {
    errors.add('REQUIRED', ['learners'], 'send "learners", "groups" or "everybody"');
  }
  if (groups.length > 0) checkLength(scope, errors, 'groups', groups);
  if (people.length > 0) checkLength(scope, errors, 'learners', people);
  if (errors.list.length > before || name === undefined) return undefined;
  const found = await namedObjects(scope, errors, groups, ['Group'], (index) => ['groups', index]);
  for (const group of found)
    if (group.origin.source !== origin.source)
      errors.add('NOT_ALLOWED', ['groups', group.index], 'the group belongs to another source');
  const named = await namedLearners(scope, errors, people);
  const accounts = named.flatMap((person) => accountsOrMistake(errors, person, origin, 'learners'));
  // A campaign with other people than those who are named would surprise: it is made for all of them, or not at all.
  if (errors.list.length > before) return undefined;
  return {
    origin,
    name,
    isTest: input.isTest ?? false,
    branding: input.branding ?? null,
    schedule: input.schedule,
    numberOfDays: input.numberOfDays ?? null,
    numberOfRepeats: input.numberOfRepeats ?? null,
    startsOn: input.startsOn,
    everybody,
    groups: found.map(({ externalId }) => externalId),
    accounts,
  };
}

export async function planTrainingCampaign(
  input: CreateTrainingCampaignInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const basics = await basicsOf(input, scope, errors);
  const [course] = await namedObjects(scope, errors, [input.course], ['Course'], () => ['course']);
  if (!basics || !course) return NOTHING_PLANNED;
  const { origin, ...common } = basics;
  if (course.origin.source !== origin.source) {
    errors.add('NOT_ALLOWED', ['course'], 'the course belongs to another source');
    return NOTHING_PLANNED;
  }
  const campaign: NewTrainingCampaign = {
    ...common,
    course: course.externalId,
    language: input.language ?? null,
    autoplay: input.autoplay ?? null,
    completionCertificate: input.completionCertificate ?? null,
    requireAssessmentRetake: input.requireAssessmentRetake ?? null,
    lockLearnersOut: input.lockLearnersOut ?? null,
    learnerAuthentication: input.learnerAuthentication ?? null,
    resetProgress: input.resetProgress ?? null,
    notices: (input.notices ?? []).map(({ kind: on, template, recipient, interval, repeat }) => ({
      kind: on,
      template,
      recipient,
      interval: interval ?? null,
      repeat: repeat ?? null,
    })),
  };
  return planOne(scope, origin, 'createTrainingCampaign', campaign);
}

export async function planPhishingCampaign(
  input: CreatePhishingCampaignInput,
  scope: WriteScope,
  errors: InputErrors,
): Promise<Plan> {
  const basics = await basicsOf(input, scope, errors);
  const joined = input.addPhishedToGroup ?? null;
  const [group] =
    joined === null ? [] : await namedObjects(scope, errors, [joined], ['Group'], () => ['addPhishedToGroup']);
  if (!basics || (joined !== null && !group)) return NOTHING_PLANNED;
  const { origin, ...common } = basics;
  if (group && group.origin.source !== origin.source) {
    errors.add('NOT_ALLOWED', ['addPhishedToGroup'], 'the group belongs to another source');
    return NOTHING_PLANNED;
  }
  const campaign: NewPhishingCampaign = {
    ...common,
    templates: input.templates ?? [],
    batteries: input.batteries ?? [],
    categories: input.categories ?? [],
    sendAllTemplates: input.sendAllTemplates ?? null,
    templateSendCount: input.templateSendCount ?? null,
    trackReplies: input.trackReplies ?? null,
    storeReplies: input.storeReplies ?? null,
    startHour: input.startHour ?? null,
    phishedNotice: input.phishedNotice ?? null,
    addPhishedToGroup: group?.externalId ?? null,
  };
  return planOne(scope, origin, 'createPhishingCampaign', campaign);
}
