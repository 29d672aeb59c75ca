import { useId } from 'react';
import { formatNumber } from '../../format/format';
import type { RiskNumbersFragment } from '../../graph/gql/graphql';
import { peopleAddress } from '../../navigation/addresses';
import { PageLink } from '../../navigation/PageLink';
import { texts as shared } from '../../texts';
import { texts } from './texts';

const LEVELS = ['critical', 'high', 'medium', 'low'] as const;

/** Bars of the number of people at each risk level, in a table. */
export function RiskLevels({ slug, risk }: { readonly slug: string; readonly risk: RiskNumbersFragment }) {
  const id = useId();
  const most = Math.max(...LEVELS.map((level) => risk[level]), 1);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption className="chart-header">
        <h3 id={id}>{texts.levels}</h3>
      </figcaption>
      <table className="bars">
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{texts.level}</th>
            <th scope="col">{texts.people}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{shared.riskLevels[level]}</th>
              <td>
                <span className="bar-track">
                  <span className={`bar bar-${level}`} style={{ width: `${(risk[level] / most) * 100}%` }} />
                </span>
                <PageLink to={`${peopleAddress(slug)}?riskLevel=${level.toUpperCase()}`} className="number">
                  {formatNumber(risk[level], 'count')}
                  <span className="visually-hidden"> {texts.records(shared.riskLevels[level])}</span>
                </PageLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
