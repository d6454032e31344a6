import type { SheetToPublish } from '../app/host';
import { isTurnedAway } from './failureOf';
import type { FoundWorkbook } from './findPublished';
import { sendInParts } from './sendInParts';
import { foundAfter, haveOneLayout, publishSheets, writeChangedCells } from './publishSheets';

/** The writing of one publication, which may write more than once. */
export interface Writing {
  /** Takes one sync, or one for each few megabytes: the sheets whole, or the cells that changed when they were written before and only words differ. */
  readonly write: (sheets: readonly SheetToPublish[]) => Promise<void>;
  /** What may stand in the workbook by now; none when it was certainly not touched. */
  readonly attempted: () => readonly SheetToPublish[];
}

/** Starts writing into a workbook as it was found. */
export function startWriting(context: Excel.RequestContext, found: FoundWorkbook): Writing {
  let [now, written, attempted]: [FoundWorkbook, readonly SheetToPublish[], readonly SheetToPublish[]] = [found, [], []];
  return {
    attempted: () => attempted,
    write: async (sheets) => {
      attempted = sheets;
      const queued = written.length > 0 && haveOneLayout(written, sheets) ? writeChangedCells(context, written, sheets) : publishSheets(context, now, sheets);
      let parts = 0;
      try {
        await sendInParts(context, queued, () => { parts++; });
      } catch (fault) {
        if (parts === 0 && isTurnedAway(fault)) attempted = written;
        throw fault;
      }
      [now, written] = [foundAfter(now, sheets), sheets];
    },
  };
}
