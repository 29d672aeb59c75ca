import { useEffect, useState } from 'react';
import { onAnnounce } from './announce';

/** The one live region: what `announce` is called with is read aloud. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => onAnnounce(setText), []);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-testid="live-region">
      {text}
    </div>
  );
}
