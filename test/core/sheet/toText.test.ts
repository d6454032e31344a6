import type { Sheet } from '../../../src/core/sheet/sheet';
import { toText } from '../../../src/core/sheet/toText';

const AREA = { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 };

const SHEET: Sheet = {
  name: 'Summary', tabColour: '#1F3864', money: 'pounds', columns: [60, 54], rows: [20, 15],
  cells: [
    { row: 1, column: 0, content: { kind: 'text', text: 'ICT\nforecast' }, style: 'label' },
    { row: 1, column: 1, content: { kind: 'blank' }, style: 'total' },
    { row: 2, column: 0, content: { kind: 'number', value: 5 }, style: 'label' },
    { row: 2, column: 1, content: { kind: 'formula', formula: '=B3', value: 1200 }, style: 'amount' },
  ],
  names: [], links: [], conditionalFormats: [], charts: [], table: null, freezeRows: 1, gridlines: true, lines: { column: 0, heading: '', sections: [], inputColumns: [], inputs: [] },
  print: {
    orientation: 'portrait', paper: 'A4', fit: { wide: 1, tall: null }, margins: { left: 1, right: 2, top: 3, bottom: 4, footer: 5 }, centred: true,
    titleRows: { first: 1, last: 1 }, area: AREA, breaks: [], footer: { left: 'l', centre: 'c', right: 'r' },
  },
};

it('shows what stands in the cells, then the formulas and how it prints; what is not there has no section', () => {
  expect(toText(SHEET).split('\n')).toEqual([
    '# Summary (pounds; tab #1F3864; first 1 rows frozen)',
    'columns A 60, B 54',
    '',
    '   1    20  A [label] ICT / forecast',
    '   2    15  A [label] 5 | B [amount] 1,200',
    '',
    '## formulas',
    'B2 =B3',
    '',
    '## print',
    'A4 portrait, 1 wide, any tall, centred; margins 1 2 3 4, footer 5',
    'area A1:B2, title rows 1:1, breaks above none',
    'footer l | c | r',
    '',
  ]);
});

it('says that there are no gridlines, what a conditional format does, and where a page is one tall', () => {
  const format = { area: AREA, formula: '=$A1="Red"', fill: null, colour: '#C00000', bold: true };
  const text = toText({ ...SHEET, gridlines: false, conditionalFormats: [format, { ...format, fill: '#FFFFFF', bold: false }], print: { ...SHEET.print, fit: { wide: 1, tall: 1 }, centred: false, breaks: [2] } });
  expect(text).toContain('first 1 rows frozen; no gridlines)');
  expect(text).toContain('A1:B2 =$A1="Red" no fill #C00000 bold\nA1:B2 =$A1="Red" #FFFFFF #C00000\n');
  expect(text).toContain('1 wide, 1 tall; margins');
  expect(text).toContain('breaks above 2');
});

it('shows an Excel table with its cells and style, and a row without cells as its height alone', () => {
  const text = toText({ ...SHEET, rows: [20, 15, 7], table: { name: 'Exceptions', area: AREA, style: 'TableStyleLight1' } });
  expect(text).toContain('## table\nExceptions A1:B2 TableStyleLight1\n');
  expect(text).toContain('\n   3     7\n');
});
