const LONGEST = 120;
const NAMELESS = 'document.pdf';

/**
 * The name of a file as a vendor may get it: without folders, control characters, and characters that hide others.
 * @param name as the client sent it
 */
export function cleanFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const visible = base
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\uFFFD"<>:|?*]/gu, '');
  // From the end, where its extension is.
  const short = Array.from(visible).slice(-LONGEST).join('');
  return short.replace(/^[\s.]+/u, '').trimEnd() || NAMELESS;
}
