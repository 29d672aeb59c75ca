import type { NumberKind } from '../format/format';
import { formatChange, formatNumber } from '../format/format';
import { PageLink } from '../navigation/PageLink';
import { hasPage } from '../navigation/pages';
import { texts } from '../texts';
import { Explain, ExplanationBody } from './Explain';
import type { Explanation } from './Explain';
import type { KpiId } from './kpi-ids';
import { useIsPrinting } from './use-is-printing';

interface KpiProps {
  readonly kpi: KpiId;
  readonly kind: NumberKind;
  /** Undefined while it is awaited; null if it is unknown. */
  readonly value: number | null | undefined;
  /** The value of the period before; undefined if there is none to compare with. */
  readonly before?: number | null;
  /** Which direction is the good one. */
  readonly good: 'up' | 'down';
  readonly explanation?: Explanation;
  /** Said under the number. */
  readonly note?: string | undefined;
  /** Whether the number lacks data of a source. */
  readonly incomplete?: boolean;
  /** The address of the records behind the number; an address without a page is no link. */
  readonly list?: string;
}

/** A number with its change, and the way to what it is built from. */
export function Kpi({ kpi, kind, value, before, good, explanation, note, incomplete = false, list }: KpiProps) {
  const label = texts.kpi.label[kpi];
  const isPrinting = useIsPrinting();
  const isLoading = value === undefined;
  const shown = isLoading ? '' : formatNumber(value, kind);
  return (
    <div
      className="kpi"
      data-kpi={kpi}
      {...(isLoading ? {} : { 'data-value': value ?? '' })}
      data-incomplete={incomplete || undefined}
      aria-busy={isLoading}
      role="group"
      aria-label={label}
    >
      <div className="kpi-label">
        <span>{label}</span>
        {explanation && <Explain label={label} explanation={explanation} />}
      </div>
      <div className="kpi-value" title={value === null ? texts.kpi.unknown : undefined}>
        {list !== undefined && !isLoading && hasPage(list) ? (
          <PageLink to={list}>
            {shown}
            <span className="visually-hidden"> {texts.kpi.list}</span>
          </PageLink>
        ) : (
          shown
        )}
        {isLoading && <span className="skeleton" aria-hidden="true" />}
      </div>
      <div className="kpi-foot">
        {note !== undefined && <span className="note">{note}</span>}
        <Change value={value} before={before} kind={kind} good={good} />
        {incomplete && <span className="badge badge-warning">{texts.kpi.incomplete}</span>}
      </div>
      {isPrinting && explanation && <ExplanationBody explanation={explanation} />}
    </div>
  );
}

type ChangeProps = Pick<KpiProps, 'value' | 'before' | 'kind' | 'good'>;

function Change({ value, before, kind, good }: ChangeProps) {
  if (value === null || value === undefined || before === null || before === undefined) return null;
  const change = value - before;
  const judgement = change === 0 ? 'unchanged' : change > 0 === (good === 'up') ? 'better' : 'worse';
  return (
    <span className={`change change-${judgement}`} title={texts.kpi.before(formatNumber(before, kind))}>
      {formatChange(change, kind)} <span className="change-word">{texts.kpi[judgement]}</span>
    </span>
  );
}
