import { type HostFailure, failureIn } from './failure';
import type { CellHost } from './host';

/** Shows cells of the workbook to the user; gives the failure when the sheet is gone or hidden, or Excel is busy, else null. */
export async function goToCells(host: CellHost, { sheet, cells }: { readonly sheet: string; readonly cells: string }): Promise<HostFailure | null> {
  try {
    await host.select(sheet, cells);
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}
