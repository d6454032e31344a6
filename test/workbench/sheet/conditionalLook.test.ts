import type { ConditionalFormatState, ConditionalRule } from '../../../src/headless/workbook/sheetState';
import { conditionalLook, unknownFormats } from '../../../src/workbench/sheet/conditionalLook';
import { bookOf, type DrawnCell } from '../../headless/calculation/bookOf';

const EDGES = { left: '', right: '', top: '', bottom: '' };

/** Whether a rule over B1:B9 shows on B1 when A1 and B1 hold these; null when the page cannot tell. */
function shows(rule: ConditionalRule, cells: readonly DrawnCell[]): boolean | null {
  const sheet = sheetWith([format({ rule })], [cells]);
  if (unknownFormats(sheet) > 0) return null;
  return conditionalLook({ sheet, row: 0, column: 1 })?.fill === '#FF0000';
}

const sheetWith = (conditionalFormats: ConditionalFormatState[], rows: readonly (readonly DrawnCell[])[]) => ({ ...bookOf({ S: { rows } }).sheets[0]!, conditionalFormats });

const format = (given: Partial<ConditionalFormatState>): ConditionalFormatState => ({
  id: 'x',
  areas: [{ firstRow: 0, lastRow: 8, firstColumn: 1, lastColumn: 1 }],
  rule: { type: 'Custom', formula: '=LEN("Zerobase Red")>0' },
  fill: '#FF0000',
  fontColor: '',
  bold: null,
  borders: EDGES,
  priority: 0,
  stopIfTrue: false,
  ...given,
});

const custom = (formula: string): ConditionalRule => ({ type: 'Custom', formula });
const cellValue = (operator: string, formula1: string, formula2: string | null = null): ConditionalRule => ({ type: 'CellValue', operator, formula1, formula2 });

describe('a conditional format in the grid', () => {
  it.each([
    ['a mark of the add-in shows whatever the cell holds', custom('=LEN("Zerobase Red")>0'), ['', 5], true],
    ['a status column shows the word it looks for', custom('=OR(B1="Red",B1="Fail")'), ['', 'Fail'], true],
    ['in any case', custom('=OR(B1="Red",B1="Fail")'), ['', 'FAIL'], true],
    ['and no other word', custom('=OR(B1="Red",B1="Fail")'), ['', 'Green'], false],
    ['a comma inside a word parts no words', custom('=OR(B1="Red, late",B1="x")'), ['', 'Red, late'], true],
    ['another column that is fixed is looked at', custom('=$A1="Yes"'), ['Yes', ''], true],
    ['a number within bounds', cellValue('Between', '=1', '=5'), ['', 5], true],
    ['a number outside them', cellValue('Between', '=1', '=5'), ['', 6], false],
    ['an empty cell counts as nought', cellValue('LessThan', '=1'), ['', ''], true],
    ['a text equal to a text', cellValue('EqualTo', '="Late"'), ['', 'late'], true],
    ['a text is no number', cellValue('GreaterThan', '=1'), ['', 'late'], false],
    ['a text that holds another', { type: 'ContainsText', operator: 'Contains', text: 'ate' }, ['', 'Late'], true],
    ['a text that does not begin so', { type: 'ContainsText', operator: 'BeginsWith', text: 'ate' }, ['', 'Late'], false],
    ['a formula this page cannot work out is told apart', custom('=SUM(A1:A9)>5'), ['', 5], null],
    ['so is a comparison with a cell', cellValue('GreaterThan', '=$A$1'), [1, 5], null],
  ] as const)('%s', (_what, rule, cells, expected) => {
    expect(shows(rule, cells)).toBe(expected);
  });

  it('moves along with the rows, as its formula does', () => {
    const second = (formula: string) => conditionalLook({ sheet: sheetWith([format({ rule: custom(formula) })], [['', 'Green'], ['', 'Red']]), row: 1, column: 1 });
    expect(second('=B1="Red"')).toEqual({ fill: '#FF0000' });
    expect(second('=B$1="Red"')).toEqual({});
  });

  it('gives way to one of higher rank in what both say, and ends there when that says so', () => {
    const first = format({ fill: '#111111', priority: 0 });
    const second = format({ fill: '#222222', bold: true, priority: 1 });
    const look = (formats: ConditionalFormatState[]) => conditionalLook({ sheet: sheetWith(formats, [['', 1]]), row: 0, column: 1 });
    expect(look([second, first])).toEqual({ fill: '#111111', bold: true });
    expect(look([second, { ...first, stopIfTrue: true }])).toEqual({ fill: '#111111' });
  });

  it('is none where its area ends', () => {
    expect(conditionalLook({ sheet: sheetWith([format({})], [[1, 1]]), row: 0, column: 0 })).toBeNull();
  });
});
