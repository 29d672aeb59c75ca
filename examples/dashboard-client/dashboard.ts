import { Refused, ask } from './client.ts';
import type { GraphError } from './client.ts';
import { read } from './gql/index.ts';
import type { FragmentType } from './gql/index.ts';
import { Missing, Overview, PersonRow, TrainingCard } from './overview.ts';

/** Prints a company's training and its people at the highest risk, and what is missing from either. */

function training(masked: FragmentType<typeof TrainingCard> | null | undefined): string[] {
  const card = read(TrainingCard, masked);
  // No vendor has data: a zero would be invented.
  if (!card) return ['Training: no data at the moment'];
  return [
    `Training: ${card.completed} of ${card.assigned} done, ${card.overdue} overdue${mark(card.complete)}`,
    ...missing(card.missing),
  ];
}

function person(masked: FragmentType<typeof PersonRow>): string {
  const { name, email, risk } = read(PersonRow, masked);
  return `  ${name} <${email ?? 'no address'}>: ${risk ? `${risk.score} (${risk.level})` : 'risk unknown'}`;
}

const mark = (complete: boolean) => (complete ? '' : ' (incomplete)');

function missing(masked: readonly FragmentType<typeof Missing>[]): string[] {
  return masked
    .map((one) => read(Missing, one))
    .map(({ source, code, retryAt }) => `  without ${source.slug}: ${code}${retryAt ? `, again at ${retryAt}` : ''}`);
}

/** Whether a retry helps: each failed source states it. */
function advice(errors: readonly GraphError[]): string[] {
  const bySource = new Map(
    errors.flatMap(({ extensions }) => (extensions?.source ? [[extensions.source, extensions]] : [])),
  );
  return [...bySource].map(
    ([source, { code, retryable }]) =>
      `${source}: ${code ?? 'UNKNOWN'}; ${retryable ? 'try again later' : 'needs an operator'}`,
  );
}

const { URL: url = 'http://127.0.0.1:4000/graphql', KEY: apiKey = '' } = process.env;
try {
  const [company = 'acme'] = process.argv.slice(2);
  const { data, errors } = await ask({ url, apiKey }, Overview, { company, first: 5 });
  if (!data.company) throw new Refused(`there is no company "${company}" that you may see`, 'NOT_FOUND', null);
  const { name, learners } = data.company;
  console.log(name);
  for (const line of training(data.company.training)) console.log(line);
  if (!learners) console.log('People: no data at the moment');
  else {
    console.log(`People: ${learners.totalCount}${mark(learners.complete)}, at the highest risk:`);
    for (const line of [...learners.nodes.map(person), ...missing(learners.missing)]) console.log(line);
  }
  for (const line of advice(errors)) console.error(line);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  const wait = error.retryAfterSeconds === null ? '' : ` (again in ${error.retryAfterSeconds} s)`;
  console.error(`${error.code}: ${error.message}${wait}`);
  process.exitCode = 1;
}
