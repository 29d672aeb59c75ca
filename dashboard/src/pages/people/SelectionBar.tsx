import { useState } from 'react';
import { announce } from '../../components/announce';
import { formatNumber } from '../../format/format';
import type { Selection } from './use-selection';
import { texts } from './texts';

/** What one mutation takes, unless the server is configured otherwise. */
const MOST_CHOSEN = 2000;

interface SelectionBarProps {
  readonly selection: Selection;
  /** The number of people in the list. */
  readonly count: number;
  readonly onAct: () => void;
}

/** How many people are chosen, and what to do with them. */
export function SelectionBar({ selection, count, onAct }: SelectionBarProps) {
  /** How many are read so far, while all are chosen. */
  const [done, setDone] = useState<number | null>(null);
  const { size } = selection.chosen;
  const chooseAll = async (): Promise<void> => {
    setDone(0);
    try {
      await selection.chooseAll(setDone);
      announce(texts.selection.count(formatNumber(count, 'count')));
    } catch {
      announce(texts.selection.failed);
    } finally {
      setDone(null);
    }
  };
  return (
    <div className="selection" role="group" aria-label={texts.selection.label}>
      <span role="status">{texts.selection.count(formatNumber(size, 'count'))}</span>
      <button
        type="button"
        className="button"
        disabled={done !== null || count > MOST_CHOSEN || count === 0}
        title={count > MOST_CHOSEN ? texts.selection.tooMany(formatNumber(MOST_CHOSEN, 'count')) : undefined}
        onClick={() => void chooseAll()}
      >
        {done === null
          ? texts.selection.all(formatNumber(count, 'count'))
          : texts.selection.choosing(formatNumber(done, 'count'), formatNumber(count, 'count'))}
      </button>
      <button type="button" className="button" disabled={size === 0} onClick={selection.clear}>
        {texts.selection.clear}
      </button>
      <button type="button" className="button button-primary" disabled={size === 0} onClick={onAct}>
        {texts.selection.act}
      </button>
    </div>
  );
}
