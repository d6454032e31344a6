import { typed } from '../../src/excel/renderContents';
import { renderSheet } from '../../src/excel/renderSheet';
import type { Sheet, SheetCell } from '../../src/core/sheet/sheet';
import { lookOf } from '../../src/core/sheet/styles';
import { type CellStyle, PLAIN } from '../../src/headless/workbook/cellStyle';
import { summariseSample } from '../core/summary/sampleSummary';
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

describe('a whole summary', () => {
  it.each(['council-2007-08', 'borough-2025-26'])('of %s: every cell looks and reads as described, every row and column is as large', async (name) => {
    const { summary: { governance, exceptions, evidence } } = await summariseSample([name]);
    const { Excel, book } = await openBytes(budgetBytes());
    for (const sheet of [governance, exceptions, evidence]) {
      await Excel.run(({ workbook }) => {
        Array.from(renderSheet(workbook.worksheets.add(sheet.name), sheet));
        return Promise.resolve();
      });
      const { rows, columnWidths, rowHeights } = sheetNamed(book, sheet.name);
      const drawn = sheet.cells.map(({ row, column }) => {
        const { formulas, values, styles } = rows.get(row - 1)!;
        return [row, column, formulas[column] ?? values[column] ?? '', looked(styles[column]!)];
      });
      expect(drawn).toEqual(sheet.cells.map((cell) => [cell.row, cell.column, contentOf(cell), described(cell, sheet)]));
      expect([...columnWidths.values()]).toEqual(sheet.columns);
      expect([...rowHeights].sort(([a], [b]) => a - b).map(([, height]) => height)).toEqual(sheet.rows);
    }
  }, 60_000);
});

function contentOf({ content }: SheetCell): string | number {
  if (content.kind === 'blank') return '';
  return content.kind === 'text' ? content.text : content.kind === 'number' ? content.value : content.formula;
}

/** Of a look what a style describes; of two cells that share an edge the lower one draws it. */
function looked({ numberFormat, horizontalAlignment, verticalAlignment, wrapText, indentLevel, fontName, fontSize, fontColor, bold, underline, fill, borders }: CellStyle) {
  return { numberFormat, horizontalAlignment, verticalAlignment, wrapText, indentLevel, fontName, fontSize, fontColor, bold, underline, fill, top: borders.EdgeTop ?? null, bottom: borders.EdgeBottom ?? null };
}

function described({ row, column, style, content }: SheetCell, { money, cells }: Sheet): ReturnType<typeof looked> {
  const { numberFormat, horizontal, vertical, wrap, indent, size, bold, colour, underline, fill, top, bottom } = lookOf(style, money);
  const plain = content.kind === 'blank' && !style.startsWith('input');
  return {
    numberFormat: plain ? 'General' : numberFormat,
    horizontalAlignment: horizontal, verticalAlignment: vertical, wrapText: wrap, indentLevel: indent,
    fontName: 'Calibri', fontSize: size, fontColor: colour, bold, underline: underline ? 'Single' : 'None',
    fill: fill ?? PLAIN.fill,
    top: edgeOf(top),
    bottom: cells.some((below) => below.row === row + 1 && below.column === column && lookOf(below.style, money).top !== null) ? null : edgeOf(bottom),
  };
}

function edgeOf(rule: ReturnType<typeof lookOf>['top']) {
  return rule === null ? null : { style: rule.style, weight: rule.weight, color: rule.colour };
}
