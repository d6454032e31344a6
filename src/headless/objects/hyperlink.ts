import { ExcelFault } from '../client/excelFault';
import type { SheetState } from '../workbook/sheetState';
import { cellCount, isUnbounded } from './area';
import { isLeftOut, textArgument } from './argument';
import { rowAt } from './cellBlock';
import type { Host, OneArea } from './hostObject';
import { checkSheetUnprotected } from './protection';
import { restyle } from './styleCells';
import { writeCells } from './writeCells';

type Link = NonNullable<ReturnType<SheetState['hyperlinks']['get']>>;

/** The link of a cell, or null when there is none or the cells of a range differ. */
export function readHyperlink({ sheet, area }: OneArea): Readonly<Record<string, string>> | null {
  if (isUnbounded(area)) return null;
  const link = sheet.hyperlinks.get(`${area.firstRow},${area.firstColumn}`);
  if (link === undefined || (cellCount([area]) > 1 && !everyCell(area, (key) => same(sheet.hyperlinks.get(key), link)))) return null;
  const text = String(sheet.rows.get(area.firstRow)?.values[area.firstColumn] ?? '');
  return {
    ...(link.address === '' ? {} : { address: link.address }),
    ...(link.documentReference === '' ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === '' ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

/** Links cells to a place in this workbook or to an address; an empty cell shows where, and the text is blue and underlined. */
export function writeHyperlink({ sheet, area }: OneArea, given: unknown, host: Host): void {
  if (isUnbounded(area) || typeof given !== 'object' || given === null) throw new ExcelFault('InvalidArgument');
  checkSheetUnprotected(sheet);
  const asked = given as Readonly<Record<string, unknown>>;
  const link: Link = { address: textOf(asked.address), documentReference: textOf(asked.documentReference), screenTip: textOf(asked.screenTip) };
  if (link.address === '' && link.documentReference === '') throw new ExcelFault('InvalidArgument');
  everyCell(area, (key) => {
    sheet.hyperlinks.set(key, link);
    return true;
  });
  showText({ sheet, area }, textOf(asked.textToDisplay), link, host);
  restyle({ sheet, areas: [area] }, host, (style) => ({ ...style, fontColor: '#0563C1', underline: 'Single' }));
}

function showText({ sheet, area }: OneArea, text: string, link: Link, host: Host): void {
  if (text !== '') {
    writeCells({ sheet, area }, `'${text}`, host);
    return;
  }
  everyCell(area, (key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const cells = rowAt(sheet, row);
    const empty = (cells.values[column] ?? '') === '' && cells.formulas[column] === undefined;
    if (empty) cells.values[column] = link.address === '' ? link.documentReference : link.address;
    return true;
  });
  sheet.changed.add('cells');
}

function everyCell(area: OneArea['area'], test: (key: string) => boolean): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) if (!test(`${row},${column}`)) return false;
  }
  return true;
}

const textOf = (value: unknown): string => (isLeftOut(value) ? '' : textArgument(value));

const same = (a: Link | undefined, b: Link): boolean =>
  a?.address === b.address && a.documentReference === b.documentReference && a.screenTip === b.screenTip;
