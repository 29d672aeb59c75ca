const HEAD = '%PDF-';
const END = '%%EOF';
/** How far from its end a PDF may have its last line: programs append padding. */
const END_WITHIN = 1024;

export interface PdfCheck {
  add(chunk: Buffer): void;
  /** Why the file, as far as it was added, is no whole PDF; null: it is one. */
  defect(): string | null;
}

/** Checks a file while it passes: keeps only its first and last bytes. */
export function createPdfCheck(): PdfCheck {
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  return {
    add(chunk) {
      if (head.length < HEAD.length) head = Buffer.concat([head, chunk.subarray(0, HEAD.length - head.length)]);
      tail = Buffer.concat([tail, chunk.subarray(-END_WITHIN)]).subarray(-END_WITHIN);
    },
    defect() {
      if (head.length === 0) return 'the file is empty';
      if (head.toString('latin1') !== HEAD) return `the file is no PDF: it does not begin with "${HEAD}"`;
      if (!tail.includes(END)) return `the PDF is cut off: "${END}" is missing at its end`;
      return null;
    },
  };
}
