import type { ReactNode } from 'react';
import { ProblemText } from '../../components/MissingNotice';
import { Section } from '../../components/Section';
import { sourceName } from '../../components/vendor-names';
import { formatAge, formatNumber, formatTime, NO_VALUE } from '../../format/format';
import type { Account, Person, PersonNumbers, PersonSource } from './parts';
import { texts } from './texts';

interface SideBySideProps {
  readonly person: Person;
  readonly sources: readonly PersonSource[];
  /** Undefined while they are awaited. */
  readonly numbers: PersonNumbers | undefined;
}

/** A source without an account of the person has a column, too. */
interface SourceColumn extends PersonSource {
  readonly account: Account | undefined;
}

type AccountNumbers = PersonNumbers['accounts'][number];
const t = texts.sources;
const FIELDS = [
  'status',
  'externalId',
  'email',
  'name',
  'createdAt',
  'updatedAt',
  'courses',
  'phishing',
  'fetchedAt',
  'profileUrl',
] as const;
type Field = (typeof FIELDS)[number];

/** One column for each account; a source without one has a column that says so, or why nobody knows. */
export function SourcesSideBySide({ person, sources, numbers }: SideBySideProps) {
  const byId = new Map(numbers?.accounts.map((one) => [one.id, one]));
  const columns = sources.flatMap(({ source, problem }): readonly SourceColumn[] => {
    const accounts = person.accounts.filter((account) => account.source.slug === source.slug);
    return accounts.length > 0
      ? accounts.map((account) => ({ source, problem, account }))
      : [{ source, problem, account: undefined }];
  });
  return (
    <Section title={t.title}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t.table(person.name)}>
        <table className="table side-by-side">
          <caption className="visually-hidden">{t.table(person.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              {columns.map(({ source, problem, account }) => (
                <th key={account?.id ?? source.slug} scope="col" data-source={source.slug}>
                  {sourceName(source)}
                  {problem && account && (
                    <span className="badge badge-warning" title={problem.message}>
                      {t.stale}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{t.fields[field]}</th>
                {columns.map(({ source, problem, account }) =>
                  account ? (
                    <td key={account.id} data-source={source.slug}>
                      {cellOf(field, account, numbers ? byId.get(account.id) : 'awaited')}
                    </td>
                  ) : (
                    field === FIELDS[0] && (
                      <td key={source.slug} rowSpan={FIELDS.length} className="absent" data-source={source.slug}>
                        {problem ? (
                          <>
                            <p>{t.unread}</p>
                            <p>
                              <ProblemText problem={problem} />
                            </p>
                          </>
                        ) : (
                          t.noAccount
                        )}
                      </td>
                    )
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function cellOf(field: Field, account: Account, numbers: AccountNumbers | 'awaited' | undefined): ReactNode {
  switch (field) {
    case 'status':
      return texts.identity.statuses[account.status];
    case 'externalId':
      return <code>{account.externalId}</code>;
    case 'email':
      return account.email ?? NO_VALUE;
    case 'name':
      return [account.firstName, account.lastName].filter(Boolean).join(' ') || NO_VALUE;
    case 'createdAt':
    case 'updatedAt':
      return formatTime(account[field]);
    case 'fetchedAt':
      return (
        <time dateTime={account.fetchedAt} title={formatTime(account.fetchedAt)}>
          {formatAge(account.fetchedAt)}
        </time>
      );
    case 'courses':
      return numbers === 'awaited' ? t.awaited : coursesOf(numbers);
    case 'phishing':
      return numbers === 'awaited' ? t.awaited : phishingOf(numbers);
    case 'profileUrl':
      return linkTo(account.profileUrl);
  }
}

const count = (value: number): string => formatNumber(value, 'count');

function coursesOf(numbers: AccountNumbers | undefined): string {
  const training = numbers?.training;
  if (!training) return t.notProvided;
  return t.courses(count(training.completed), count(training.assigned), count(training.overdue));
}

function phishingOf(numbers: AccountNumbers | undefined): string {
  const phishing = numbers?.phishing;
  if (!phishing) return t.notProvided;
  return t.phishing(count(phishing.clicked), count(phishing.sent), count(phishing.reported));
}

/** An address of a vendor is a link only if a browser opens it as a page. */
function linkTo(address: string | null): ReactNode {
  if (address === null || !/^https?:\/\//i.test(address)) return NO_VALUE;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {t.vendorPage}
    </a>
  );
}
