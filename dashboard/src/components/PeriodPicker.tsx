import { useId, useState } from 'react';
import { addDays, today } from '../navigation/period';
import { usePeriod } from '../navigation/use-period';
import type { PeriodDays } from '../navigation/period';
import { texts } from '../texts';

const LAST_DAYS = [30, 90, 365];
const ALL = 'all';
const CUSTOM = 'custom';

/** The period of all numbers of the page, in the address. */
export function PeriodPicker() {
  const [period, setPeriod] = usePeriod();
  const [isCustom, setCustom] = useState(false);
  const id = useId();
  const chosen = isCustom ? CUSTOM : presetOf(period);
  const choose = (value: string): void => {
    setCustom(value === CUSTOM);
    if (value === ALL) setPeriod(null);
    else if (value === CUSTOM) setPeriod(period ?? lastDays(90));
    else setPeriod(lastDays(Number(value)));
  };
  const setEnd = (end: keyof PeriodDays, day: string): void => {
    const { [end]: _, ...rest } = period ?? {};
    const next = day === '' ? rest : { ...rest, [end]: day };
    setPeriod(Object.keys(next).length === 0 ? null : next);
  };
  const isReversed = period?.from !== undefined && period.to !== undefined && period.to < period.from;
  return (
    <div className="period" role="group" aria-label={texts.period.label}>
      <select aria-label={texts.period.label} value={chosen} onChange={({ target }) => choose(target.value)}>
        <option value={ALL}>{texts.period.allTime}</option>
        {LAST_DAYS.map((days) => (
          <option key={days} value={days}>
            {texts.period.lastDays(days)}
          </option>
        ))}
        <option value={CUSTOM}>{texts.period.custom}</option>
      </select>
      {chosen === CUSTOM && (
        <>
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="period-day">
              <span>{texts.period[end]}</span>
              <input
                type="date"
                value={period?.[end] ?? ''}
                aria-describedby={isReversed ? id : undefined}
                aria-invalid={isReversed}
                onChange={({ target }) => setEnd(end, target.value)}
              />
            </label>
          ))}
          {isReversed && (
            <span id={id} className="field-error">
              {texts.period.wrongOrder}
            </span>
          )}
        </>
      )}
    </div>
  );
}

const lastDays = (days: number): PeriodDays => ({ from: addDays(today(), 1 - days), to: today() });

function presetOf(period: PeriodDays | null): string {
  if (period === null) return ALL;
  const found = LAST_DAYS.find((days) => {
    const { from, to } = lastDays(days);
    return period.from === from && period.to === to;
  });
  return found === undefined ? CUSTOM : String(found);
}
