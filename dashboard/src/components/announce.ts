/** Says a text to screen readers, through the live region of the page. */
type Listener = (text: string) => void;

let listener: Listener | null = null;

export function announce(text: string): void {
  listener?.(text);
}

export function onAnnounce(next: Listener): () => void {
  listener = next;
  return () => {
    if (listener === next) listener = null;
  };
}
