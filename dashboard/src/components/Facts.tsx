import { formatNumber } from '../format/format';
import type { NumberKind } from '../format/format';
import { PageLink } from '../navigation/PageLink';
import { texts } from '../texts';
import { Explain } from './Explain';
import type { Explanation } from './Explain';

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: NumberKind;
  /** Undefined while it is awaited; null if it is unknown. */
  readonly value: number | null | undefined;
  readonly explanation: Explanation;
  /** The address of the records behind the number. */
  readonly list: string;
}

/** Numbers beside the tiles, each with what it is built from. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ id, label, kind, value, explanation, list }) => (
        <div key={id} data-fact={id} {...(value === undefined ? {} : { 'data-value': value ?? '' })}>
          <dt>{label}</dt>
          <dd>
            {value !== undefined && (
              <PageLink to={list}>
                {formatNumber(value, kind)}
                <span className="visually-hidden"> {texts.kpi.list}</span>
              </PageLink>
            )}{' '}
            <Explain label={label} explanation={explanation} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
