import type { ReactNode } from 'react';
import { Section } from '../../components/Section';
import { formatDay, NO_VALUE } from '../../format/format';
import type { Person } from './parts';
import { texts } from './texts';

/** Who the person is, and why these accounts are taken for one person. */
export function IdentityCard({ person }: { readonly person: Person }) {
  const { identity, email, employeeId, locale, joinedOn, status, teams } = person;
  const t = texts.identity;
  return (
    <Section title={t.title}>
      <dl className="card facts" data-confidence={identity.confidence}>
        <Fact term={t.email}>{email ?? NO_VALUE}</Fact>
        <Fact term={t.status}>{t.statuses[status]}</Fact>
        <Fact term={t.employeeId}>{employeeId ?? NO_VALUE}</Fact>
        <Fact term={t.locale}>{locale ?? NO_VALUE}</Fact>
        <Fact term={t.joinedOn}>{formatDay(joinedOn)}</Fact>
        <Fact term={t.teams}>{teams.length > 0 ? teams.map(({ name }) => name).join(', ') : NO_VALUE}</Fact>
        <Fact term={t.confidence}>{t.levels[identity.confidence]}</Fact>
        <Fact term={t.matchedBy}>{identity.matchedBy.map((rule) => t.rules[rule]).join(', ')}</Fact>
        <Fact term={t.conflicts}>
          {identity.conflicts.length === 0 ? (
            t.noConflicts
          ) : (
            <ul className="missing">
              {identity.conflicts.map((conflict) => (
                <li key={conflict}>{conflict}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
