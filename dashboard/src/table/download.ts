/** Saves parts of a text as a file of the user. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file name of a title: letters and digits of any language, the rest as dashes. */
export function fileName(title: string, extension: string): string {
  const base = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${base.replace(/^-|-$/g, '') || 'table'}.${extension}`;
}
