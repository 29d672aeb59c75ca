/** A file name of a title: letters and digits of any language, the rest as dashes. */
export function fileName(title: string, extension: string): string {
  const base = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${base.replace(/^-|-$/g, '') || 'table'}.${extension}`;
}
