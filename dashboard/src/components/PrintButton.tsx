import { texts } from '../texts';

/** Opens the browser's dialog, which also saves the page as a PDF. */
export function PrintButton() {
  return (
    <button type="button" className="button" onClick={() => print()}>
      {texts.print.button}
    </button>
  );
}
