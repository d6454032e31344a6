import { ExcelFault } from '../client/excelFault';
import { PLAIN } from '../workbook/cellStyle';
import { isUnbounded } from './area';
import { isLeftOut } from './argument';
import { rowAt } from './cellBlock';
import type { Host, OneArea } from './hostObject';
import { checkSheetUnprotected } from './protection';
import { matrixOf } from './writeCells';

const MOST_CHARACTERS = 255;

/** Writes number formats, one for the range or one a cell; null leaves a cell alone. */
export function writeNumberFormats({ sheet, area }: OneArea, given: unknown, host: Host): void {
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument');
  checkSheetUnprotected(sheet);
  const block = matrixOf(given, { sheet, area });
  block.forEach((formats) => {
    formats.forEach(checkFormat);
  });
  block.forEach((formats, down) => {
    const { styles } = rowAt(sheet, area.firstRow + down);
    formats.forEach((format, across) => {
      if (typeof format !== 'string') return;
      const column = area.firstColumn + across;
      styles[column] = host.shareStyle({ ...(styles[column] ?? PLAIN), numberFormat: format === '' ? 'General' : format });
    });
  });
  sheet.changed.add('cells');
}

function checkFormat(format: unknown): void {
  if (isLeftOut(format)) return;
  if (typeof format !== 'string' || format.length > MOST_CHARACTERS) throw new ExcelFault('InvalidArgument');
}
