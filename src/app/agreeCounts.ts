import type { AgreedCounts } from '../core/model/agreedCounts';
import { toNumber } from '../core/model/quantity';
import { agreedCells } from '../core/rules/validation/agreedCells';
import { type HostFailure, failureIn } from './failure';
import type { CellChange, ChangingHost } from './host';
import type { ReviewedWorkbook } from './reviewWorkbook';

/** What a column for agreed counts is headed by where a table has none; reading knows it by this. */
export const AGREED_HEADING = 'Agreed count';

/** Digits behind the point that a count is written with. */
const PLACES = 6;
/** And one that stands is told by. */
const EXACT = 20;

/** The counts written, and how to take them back; or why none was. */
export type AgreedOutcome = { readonly kind: 'written'; readonly cells: number; readonly takeBack: () => Promise<HostFailure | null> } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** What the agreed counts of the round would change in the open workbook; null where it keeps no round. Nothing is changed yet. */
export function previewAgreed({ review, grids }: Pick<ReviewedWorkbook, 'review' | 'grids'>, workbook: string): AgreedCounts | null {
  return review.validation === null ? null : agreedCells(review.validation, { counts: review.recharge?.counts ?? [], grids, workbook });
}

/** Writes agreed counts into the cells that were previewed, all or none; where one holds something else by now none is. */
export async function writeAgreed(host: ChangingHost, agreed: AgreedCounts): Promise<AgreedOutcome> {
  const changes = changesOf(agreed);
  const failure = await change(host, changes);
  if (failure !== null) return { kind: 'failed', failure };
  return { kind: 'written', cells: agreed.cells.length, takeBack: () => change(host, changes.map(({ from, to, ...cell }) => ({ ...cell, from: to, to: from }))) };
}

function changesOf({ cells, headings }: AgreedCounts): readonly CellChange[] {
  return [
    ...headings.map(({ sheet, cell }) => ({ sheet, cell, from: '', to: AGREED_HEADING })),
    ...cells.map(({ sheet, cell, stands, agreed }) => ({ sheet, cell, from: stands === null ? '' : toNumber(stands, EXACT), to: toNumber(agreed, PLACES) })),
  ];
}

async function change(host: ChangingHost, changes: readonly CellChange[]): Promise<HostFailure | null> {
  try {
    if (changes.length > 0) await host.change(changes);
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
