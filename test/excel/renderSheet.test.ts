import { typed } from '../../src/excel/renderContents';
import { renderSheet } from '../../src/excel/renderSheet';
import type { Sheet, SheetCell } from '../../src/core/sheet/sheet';
import { budgetBytes } from '../builders/commandLine';
import { openBytes } from '../builders/headless';
import { sheetNamed } from './bookContents';

const textAt = (row: number, text: string): SheetCell => ({ row, column: 0, style: 'label', content: { kind: 'text', text } });
const DANGEROUS = ['=1+1', '+1', '-1', '@SUM(1)', "'quoted"];
const HARMLESS = ['ICT', '0012', '1/2', '12', 'TRUE'];

function sheetOf(cells: readonly SheetCell[]): Sheet {
  const area = { firstRow: 1, lastRow: cells.length, firstColumn: 0, lastColumn: 0 };
  return {
    name: 'Ours', tabColour: '#123456', money: 'pounds', columns: [100], rows: cells.map(() => 15), cells, names: [], links: [],
    conditionalFormats: [], charts: [], table: null, freezeRows: 0, gridlines: false,
  lines: { column: 1, heading: '', sections: [], inputColumns: [], inputs: [] },
    print: {
      orientation: 'portrait', paper: 'A4', fit: { wide: 1, tall: null }, margins: { left: 20, right: 20, top: 30, bottom: 30, footer: 15 },
      centred: true, titleRows: { first: 1, last: 1 }, area, breaks: [], footer: { left: '', centre: '', right: '' },
    },
  };
}

describe('a text on a sheet of ours', () => {
  it('that Excel could take for a formula is typed with an apostrophe, and no other is', () => {
    expect(DANGEROUS.map((text) => typed(textAt(1, text)))).toEqual(DANGEROUS.map((text) => `'${text}`));
    expect(HARMLESS.map((text) => typed(textAt(1, text)))).toEqual(HARMLESS);
  });

  it('stands in a cell formatted as text, letter for letter', async () => {
    const { Excel, book } = await openBytes(budgetBytes());
    const texts = [...DANGEROUS, ...HARMLESS];
    await Excel.run(({ workbook }) => {
      Array.from(renderSheet(workbook.worksheets.add('Ours'), sheetOf(texts.map((text, index) => textAt(index + 1, text)))));
      return Promise.resolve();
    });
    const rows = [...sheetNamed(book, 'Ours').rows.values()];
    expect(rows.map(({ values, formulas, styles }) => [values[0], formulas[0], styles[0]?.numberFormat])).toEqual(texts.map((text) => [text, undefined, '@']));
  });
});
