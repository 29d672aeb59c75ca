import type {
  CampaignAudience,
  CampaignNotice,
  CampaignTimes,
  InputMistake,
  NewPhishingCampaign,
  NewTrainingCampaign,
} from '../spec/writes';

/** The documented rules of IQ-12. */
export function mistakesOfTraining(campaign: NewTrainingCampaign): readonly InputMistake[] {
  const { schedule } = campaign;
  return [
    ...mistakesOfAll(campaign),
    ...(schedule === 'ALL_AT_ONCE'
      ? [mistake('NOT_ALLOWED', 'Only phishing is sent to everybody at once: choose another schedule', 'schedule')]
      : []),
    ...blank(campaign.course, 'course'),
    ...campaign.notices.flatMap(mistakesOfNotice),
  ];
}

/** The documented rules of IQ-13. */
export function mistakesOfPhishing(campaign: NewPhishingCampaign): readonly InputMistake[] {
  const { templates, batteries, categories, templateSendCount, startHour, schedule } = campaign;
  const mails = { templates, batteries, categories };
  const mistakes = [...mistakesOfAll(campaign)];
  if (Object.values(mails).every(({ length }) => length === 0))
    mistakes.push(mistake('REQUIRED', 'Name templates, batteries or categories: one of them at least', 'templates'));
  for (const [field, ids] of Object.entries(mails))
    mistakes.push(...ids.flatMap((id, index) => blank(id, field, String(index))));
  mistakes.push(...notPositive(templateSendCount, 'templateSendCount'));
  if (startHour !== null && schedule !== 'ALL_AT_ONCE')
    mistakes.push(mistake('NOT_ALLOWED', 'An hour is possible only with the schedule ALL_AT_ONCE', 'startHour'));
  if (startHour !== null && !(Number.isInteger(startHour) && startHour >= 0 && startHour <= LAST_HOUR))
    mistakes.push(mistake('INVALID', 'The hour is a number from 0 to 23', 'startHour'));
  return mistakes;
}

const LAST_HOUR = 23;

function mistakesOfAll(campaign: CampaignTimes & CampaignAudience & { readonly name: string }): InputMistake[] {
  return [...blank(campaign.name, 'name'), ...mistakesOfTimes(campaign), ...mistakesOfAudience(campaign)];
}

function mistakesOfTimes({ schedule, numberOfDays, numberOfRepeats }: CampaignTimes): readonly InputMistake[] {
  const mistakes = [...notPositive(numberOfDays, 'numberOfDays'), ...notPositive(numberOfRepeats, 'numberOfRepeats')];
  if (schedule === 'NUMBER_OF_DAYS') {
    for (const [field, value] of Object.entries({ numberOfDays, numberOfRepeats }))
      if (value === null) mistakes.push(mistake('REQUIRED', `The schedule NUMBER_OF_DAYS needs "${field}"`, field));
    return mistakes;
  }
  if (numberOfDays !== null)
    mistakes.push(mistake('NOT_ALLOWED', 'A number of days needs the schedule NUMBER_OF_DAYS', 'numberOfDays'));
  if (numberOfRepeats !== null && schedule === 'ALL_AT_ONCE')
    mistakes.push(mistake('NOT_ALLOWED', 'The schedule ALL_AT_ONCE has no repeats', 'numberOfRepeats'));
  return mistakes;
}

function mistakesOfAudience({ everybody, groups, accounts }: CampaignAudience): readonly InputMistake[] {
  const isNamed = { groups: groups.length > 0, learners: accounts.length > 0 };
  if (!everybody && !isNamed.groups && !isNamed.learners)
    return [mistake('REQUIRED', 'Name groups or learners, or set "everybody"', 'learners')];
  return (['groups', 'learners'] as const).flatMap((field) =>
    everybody && isNamed[field]
      ? [mistake('NOT_ALLOWED', `With "everybody", no ${field} can be named: leave out one of both`, field)]
      : [],
  );
}

/** Kinds of notices that are sent repeatedly. */
const REPEATED: ReadonlySet<CampaignNotice['kind']> = new Set(['START', 'FINISH']);

function mistakesOfNotice(notice: CampaignNotice, index: number): readonly InputMistake[] {
  const at = ['notices', String(index)];
  const mistakes = [...blank(notice.template, ...at, 'template'), ...notPositive(notice.interval, ...at, 'interval')];
  if (REPEATED.has(notice.kind)) return mistakes;
  const message = 'Only notices of the kinds START and FINISH have an interval, and are repeated';
  for (const field of ['interval', 'repeat'] as const)
    if (notice[field] !== null) mistakes.push(mistake('NOT_ALLOWED', message, ...at, field));
  return mistakes;
}

function notPositive(value: number | null, ...field: readonly string[]): InputMistake[] {
  if (value === null || (Number.isInteger(value) && value > 0)) return [];
  return [mistake('INVALID', `"${field.at(-1) ?? ''}" is a whole number, at least 1`, ...field)];
}

function blank(text: string, ...field: readonly string[]): readonly InputMistake[] {
  return text.trim() === '' ? [mistake('REQUIRED', 'The text must not be empty', ...field)] : [];
}

function mistake(code: InputMistake['code'], message: string, ...field: readonly string[]): InputMistake {
  return { item: null, field, code, message };
}
