import { HostFault } from '../app/failure';
import type { SheetToPublish } from '../app/host';
import { CAPTURE_SYNCS, type Capture, captureWorkbook } from './captureWorkbook';
import { isTurnedAway } from './failureOf';
import { type FoundWorkbook, findPublished } from './findPublished';
import { describedSheets, queueRestoring, restoreWorkbook } from './restoreWorkbook';
import { sendInParts } from './sendInParts';

/** A publication that stands: what it found, and the sheets it wrote. */
export interface LastPublication {
  readonly capture: Capture;
  readonly sheets: readonly SheetToPublish[];
  /** What the workbook then kept of our sheets. */
  readonly setting: string;
}

/** Syncs of an undo: those that look and take down what stands, one to put back what stood before. */
export const UNDO_SYNCS = CAPTURE_SYNCS + 1;

/**
 * Puts back what stood before a publication, whole or not at all. Refused where the sheets no longer stand as they were
 * written; what was typed on them since goes with them.
 */
export async function undoPublication(context: Excel.RequestContext, last: LastPublication): Promise<void> {
  const { capture, sheets } = last;
  const now = await captureWorkbook(context);
  refuseChanged(now.found, last);
  refuseProtected(now, capture.found);
  let parts = 0;
  try {
    await sendInParts(context, queueRestoring(context, { capture, now, attempted: sheets }), () => { parts++; });
  } catch (fault) {
    if (parts > 0 || !isTurnedAway(fault)) await restoreWorkbook(context, now, describedSheets(capture.found));
    throw fault;
  }
}

/** Whether the sheets of a publication stand as it wrote them, in one sync; what is typed on them does not count. */
export async function standsAsWritten(context: Excel.RequestContext, last: LastPublication): Promise<boolean> {
  return stands(await findPublished(context), last);
}

/** Written again by another window, renamed or deleted: what stands is then not what is to be taken back. */
function refuseChanged(found: FoundWorkbook, last: LastPublication): void {
  if (!stands(found, last)) throw new HostFault({ kind: 'writtenSince' });
}

function stands({ published, setting }: FoundWorkbook, { sheets, setting: written }: LastPublication): boolean {
  return sheets.every(({ key, sheet }) => published.some((each) => each.key === key && each.name === sheet.name)) && setting === written;
}

/** A locked structure matters only where a sheet has to be taken away. */
function refuseProtected({ found: { published, structureProtected }, locked: [sheet] }: Capture, before: FoundWorkbook): void {
  if (structureProtected && before.published.length < published.length) throw new HostFault({ kind: 'structureProtected' });
  if (sheet !== undefined) throw new HostFault({ kind: 'sheetProtected', sheet });
}
