import type { SimulationOutcome, SimulationResultRecord } from '../spec/records';

/** What the engine changes in the result of a simulation. */
interface Judged extends Pick<
  SimulationResultRecord,
  'sentAt' | 'openedAt' | 'clickedAt' | 'reportedAt' | 'submittedAt' | 'repliedAt'
> {
  outcome: SimulationOutcome;
  automatedClick?: { readonly at: string | null; readonly isMarked: boolean };
}

/**
 * A click that came at most some seconds after the mail was a machine's, unless the person did more than click: it becomes no
 * click. The records themselves are changed, as copies would double the memory; doing it again changes nothing.
 * @param records of any kind
 * @param seconds 0: no click is too soon
 */
export function judgeClicks(records: readonly object[], seconds: number): void {
  if (seconds <= 0) return;
  for (const record of records)
    if (isSimulationResult(record) && isTooSoon(record, seconds)) {
      record.automatedClick = { at: record.clickedAt, isMarked: false };
      record.outcome = record.reportedAt !== null ? 'REPORTED' : record.openedAt !== null ? 'OPENED' : 'SENT';
    }
}

function isSimulationResult(record: object): record is Judged {
  return 'outcome' in record && 'clickedAt' in record && 'sentAt' in record;
}

/** A worse outcome is the person's: a machine neither submits nor replies. */
function isTooSoon({ outcome, sentAt, clickedAt }: Judged, seconds: number): boolean {
  if (outcome !== 'CLICKED' || sentAt === null || clickedAt === null) return false;
  const passed = Date.parse(clickedAt) - Date.parse(sentAt);
  return passed >= 0 && passed <= seconds * 1000;
}
