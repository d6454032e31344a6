import type { Grid } from '../core/model/grid';
import { type AddedWorkbook, withAdded } from './addedWorkbooks';
import { type ChangedSheet, changedCells } from './changedCells';
import { type HostFailure, failureIn } from './failure';
import type { SheetChange, WatchedHost, WorkbookHost } from './host';
import { type ReviewOutcome, reviewWorkbook } from './reviewWorkbook';
import { sayChanged } from './sayChanged';

/** A workbook after a change: reviewed again with what changed, or alike, so that the review before still holds. */
export type AgainOutcome =
  | { readonly kind: 'again'; readonly outcome: ReviewOutcome; readonly changed: readonly ChangedSheet[] }
  /** Whether a summary was written, or typed on, meanwhile. */
  | { readonly kind: 'alike'; readonly oursChanged: boolean }
  | { readonly kind: 'notRead'; readonly failure: HostFailure };

/** What was reviewed before: the open workbook's name, all sheets, and the files that were added. */
export interface ReviewedBefore {
  readonly file: string;
  readonly grids: readonly Grid[];
  readonly added: readonly AddedWorkbook[];
}

/** What Excel told, and who is to know, before it is reviewed, which cells it comes to; that is waited for. */
export interface ToldChanges {
  readonly changes: readonly SheetChange[];
  readonly onFound: (changed: readonly ChangedSheet[]) => Promise<void>;
}

/**
 * Reviews a workbook again after what Excel told of it, reading only the sheets that changed. Where they hold what they
 * held, as after a summary was written, nothing is reviewed.
 */
export async function reviewAgain(host: WorkbookHost & WatchedHost, { file, grids: before, added }: ReviewedBefore, { changes, onFound }: ToldChanges): Promise<AgainOutcome> {
  try {
    const own = ownGrids(before, file);
    const { grids, typed, oursChanged } = await host.readAgain(own, changes);
    const found = changedCells(own, grids);
    if (found.length === 0) return { kind: 'alike', oursChanged };
    const changed = namesOf(typed, found);
    await onFound(changed);
    const outcome = await reviewWorkbook(withAdded({ ...host, readGrids: () => Promise.resolve(grids) }, file, added), []);
    return { kind: 'again', outcome, changed };
  } catch (fault) {
    return { kind: 'notRead', failure: failureIn(fault) };
  }
}

/** Why what was reviewed may not be written: the workbook holds something else by now, or cannot be read. */
export async function changedSince(host: WorkbookHost, { file, grids }: Pick<ReviewedBefore, 'file' | 'grids'>): Promise<HostFailure | null> {
  try {
    const changed = changedCells(ownGrids(grids, file), await host.readGrids());
    return changed.length === 0 ? null : { kind: 'changedSince', changed: sayChanged(changed) };
  } catch (fault) {
    return failureIn(fault);
  }
}

/** The sheets of the open workbook; files that were added have other names, told apart where they are alike. */
function ownGrids(grids: readonly Grid[], file: string): readonly Grid[] {
  return grids.filter((grid) => grid.file === file);
}

/** What was typed says more than all that was calculated from it. */
function namesOf(typed: readonly ChangedSheet[], found: readonly ChangedSheet[]): readonly ChangedSheet[] {
  return typed.length > 0 ? typed : found;
}
