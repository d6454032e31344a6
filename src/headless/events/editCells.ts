import { ExcelFault } from '../client/excelFault';
import type { Host } from '../objects/hostObject';
import { parseArea } from '../objects/area';
import { findSheet } from '../objects/sheetName';
import { writeCells } from '../objects/writeCells';
import type { CellValue } from '../workbook/sheetState';
import { sheetsThatRead } from './sheetsThatRead';

/** What is typed, and where. */
interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

/**
 * Changes cells as a person who types would: what reads them is calculated, and the event is raised. Throws an
 * ExcelFault where Excel would refuse: no such sheet or address, a protected sheet, a workbook that is read only.
 */
export function editCells(host: Host, { sheet: name, address, values }: CellEdit): void {
  const [sheet, area] = [findSheet(host.book, name), parseArea(address)];
  if (sheet === null) throw new ExcelFault('ItemNotFound');
  if (area === null) throw new ExcelFault('InvalidArgument');
  if (host.limits.readOnly) throw new ExcelFault('AccessDenied');
  writeCells({ sheet, area }, values, host);
  for (const reader of sheetsThatRead(host.book, sheet)) reader.changed.add('cells');
  host.settle();
}
