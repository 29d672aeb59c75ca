import { formatNumber } from '../format/format';
import type { NumberKind } from '../format/format';
import { texts } from '../texts';

interface FigureProps {
  readonly value: number | null | undefined;
  readonly kind: NumberKind;
  /** False if data of a source is missing from the number. */
  readonly complete?: boolean;
}

/** A number in a table, with a mark if it is incomplete. */
export function Figure({ value, kind, complete = true }: FigureProps) {
  return (
    <span data-value={value ?? ''}>
      {formatNumber(value, kind)}
      {!complete && (
        <span className="incomplete-mark" title={texts.kpi.incompleteHint}>
          <span aria-hidden="true">*</span>
          <span className="visually-hidden"> {texts.kpi.incomplete}</span>
        </span>
      )}
    </span>
  );
}
