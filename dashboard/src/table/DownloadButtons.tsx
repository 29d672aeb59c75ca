import { useState } from 'react';
import { announce } from '../components/announce';
import { formatNumber } from '../format/format';
import { texts } from '../texts';
import type { Column } from './columns';
import { csvHeader, csvRows } from './csv';
import { saveFile } from './download';
import { fileName } from './file-name';
import { jsonLines } from './json-lines';
import type { RowSource } from './rows';

interface DownloadButtonsProps<Row> {
  /** The name of the table, and of the file. */
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: RowSource<Row>;
}

const FORMATS = {
  csv: { label: texts.table.csv, type: 'text/csv;charset=utf-8', head: csvHeader, body: csvRows },
  jsonl: { label: texts.table.jsonLines, type: 'application/jsonl;charset=utf-8', head: () => '', body: jsonLines },
} as const;

/** Takes the whole table along: every row, also those that are not loaded yet. */
export function DownloadButtons<Row>({ title, columns, rows }: DownloadButtonsProps<Row>) {
  const [progress, setProgress] = useState<string | null>(null);
  const download = async (format: keyof typeof FORMATS): Promise<void> => {
    const { type, head, body } = FORMATS[format];
    const parts = [head(columns)];
    let done = 0;
    try {
      for await (const part of rows.all()) {
        parts.push(body(columns, part));
        done += part.length;
        if (done < rows.count)
          setProgress(texts.table.preparing(formatNumber(done, 'count'), formatNumber(rows.count, 'count')));
      }
      const name = fileName(title, format);
      saveFile(name, type, parts);
      announce(texts.table.prepared(name));
    } catch {
      announce(texts.table.failed);
    } finally {
      setProgress(null);
    }
  };
  return (
    <div className="downloads">
      {progress !== null && <span role="status">{progress}</span>}
      {(['csv', 'jsonl'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={progress !== null}
          aria-label={texts.table.download(FORMATS[format].label, title)}
          onClick={() => void download(format)}
        >
          {FORMATS[format].label}
        </button>
      ))}
    </div>
  );
}
