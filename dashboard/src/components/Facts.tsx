import { formatNumber } from '../format/format';
import type { NumberKind } from '../format/format';
import { Explain } from './Explain';
import type { Explanation } from './Explain';

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly kind: NumberKind;
  /** Undefined while it is awaited; null if it is unknown. */
  readonly value: number | null | undefined;
  readonly explanation: Explanation;
}

/** Numbers beside the tiles, each with what it is built from. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ id, label, kind, value, explanation }) => (
        <div key={id} data-fact={id} {...(value === undefined ? {} : { 'data-value': value ?? '' })}>
          <dt>{label}</dt>
          <dd>
            {value === undefined ? '' : formatNumber(value, kind)} <Explain label={label} explanation={explanation} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
