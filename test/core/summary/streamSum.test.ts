import { describe, expect, test } from '@jest/globals';
import type { CellValue, Grid } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import { defaultPolicy } from '../../../src/core/model/policy';
import type { Review } from '../../../src/core/model/review';
import type { TableSource } from '../../../src/core/model/source';
import { monitorLines } from '../../../src/core/rules/monitoring/monitorLines';
import type { LineMeasure } from '../../../src/core/summary/lineTerms';
import { sourceCells } from '../../../src/core/summary/sourceCells';
import { streamRowsOf } from '../../../src/core/summary/streamRows';
import { streamSum } from '../../../src/core/summary/streamSum';
import { type LineParts, budgetLines } from '../../builders/budgetLine';
import { tableSource } from '../../builders/tableSource';
import { contextOf } from './sampleSummary';

const FIELDS = ['stream', 'description', 'original', 'current', 'actualToDate', 'budgetToDate', 'forecast'];

interface Drawn {
  /** Rows from 2: stream, description, original, current, actual, budget to date, forecast. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly lines: readonly LineParts[];
  readonly table?: Partial<TableSource>;
  readonly issues?: readonly Issue[];
  readonly workbook?: string;
}

/** The formula of a measure of one stream drawn in the test, its label standing in B9. */
function formulaOf(stream: string, measure: LineMeasure, { rows, lines, table: parts = {}, issues = [], workbook = 'council.xlsx' }: Drawn): string {
  const table = { ...tableSource({ fields: FIELDS }), range: `A1:G${rows.length + 1}`, ...parts };
  const grid: Grid = { file: 'council.xlsx', sheet: table.sheet, hidden: false, firstColumn: 0, tables: [], dateSystem: 1900, rows: rows.map((values, index) => ({ row: index + 2, hidden: false, values, formulas: [], numberFormats: [] })) };
  const policy = defaultPolicy(2007, 7);
  const monitored = monitorLines(budgetLines(lines, table), policy);
  const review = { issues } as unknown as Review;
  const cells = sourceCells(review, contextOf(workbook, rows.length === 0 ? [] : [grid]));
  const own = monitored.filter(({ line }) => line.stream === stream);
  const sum = streamSum({ lines: own, stream, key: 'figure', labelled: true }, measure, cells, streamRowsOf(cells));
  return 'why' in sum ? `value: ${sum.why}` : sum.formula({ at: () => 'F9', all: () => '' });
}

const BUDGET = (stream: string, current: number, row?: number): LineParts => ({ stream, current, forecast: current, ...(row === undefined ? {} : { row }) });

describe('the formula of a stream', () => {
  test('goes by the stream column where every row of the name is a line of the stream', () => {
    const rows = [['ICT', 'Pay', '', 10], ['Archives', 'Pay', '', 20], ['ICT', 'Rent', '', 30]];
    const lines = [BUDGET('ICT', 10), BUDGET('Archives', 20), BUDGET('ICT', 30)];
    expect(formulaOf('ICT', 'current', { rows, lines })).toBe('SUMIFS(Budget!$D$2:$D$4,Budget!$A$2:$A$4,$B9)');
  });

  test.each(['Service 2', '>5', 'IT*', 'March', '0012', 'True'])('compares cell by cell where SUMIFS would read the name %s as something else', (name) => {
    const rows = [[name, 'Pay', '', 10], ['Archives', 'Pay', '', 20]];
    expect(formulaOf(name, 'current', { rows, lines: [BUDGET(name, 10), BUDGET('Archives', 20)] })).toBe('SUMPRODUCT((Budget!$A$2:$A$3=$B9)*1,Budget!$D$2:$D$3)');
  });

  test('goes by rows where a subtotal repeats the name of the stream', () => {
    const rows = [['ICT', 'Pay', '', 10], ['ICT', 'Rent', '', 30], ['ICT', 'Total', '', 40]];
    expect(formulaOf('ICT', 'current', { rows, lines: [BUDGET('ICT', 10), BUDGET('ICT', 30)] })).toBe('SUM(Budget!D2:D3)');
  });

  test('goes by rows where the cell has another name than the stream', () => {
    const rows = [['ICT ', 'Pay', '', 10], ['Archives', 'Pay', '', 20], ['ICT', 'Rent', '', 30]];
    const lines = [BUDGET('ICT', 10), BUDGET('Archives', 20), BUDGET('ICT', 30)];
    expect(formulaOf('ICT', 'current', { rows, lines })).toBe('SUM(Budget!D2,Budget!D4)');
  });

  test('takes income away on a sheet that shows it positive, in thousands', () => {
    const rows = [['ICT', 'Pay', '', 10], ['ICT', 'Fees', '', 4], ['ICT', 'Rent', '', 3]];
    const lines: readonly LineParts[] = [BUDGET('ICT', 10_000), { ...BUDGET('ICT', -4000), nature: 'income' }, BUDGET('ICT', 3000)];
    expect(formulaOf('ICT', 'current', { rows, lines, table: { unit: 'thousands', signs: { income: 'positive', variance: null } } })).toBe('(SUM(Budget!D2,Budget!D4)-SUM(Budget!D3))*1000');
  });

  test('adds the parts of the budget of a line without a stated current budget', () => {
    const rows = [['ICT', 'Pay', 10, '', '', '', 12]];
    expect(formulaOf('ICT', 'current', { rows, lines: [{ stream: 'ICT', original: 10, forecast: 12 }] })).toBe('SUMIFS(Budget!$C$2:$C$2,Budget!$A$2:$A$2,$B9)');
  });

  test('takes the budget for a forecast left blank', () => {
    const rows = [['ICT', 'Pay', '', 10, '', '', ''], ['ICT', 'Rent', '', 5, '', '', 6]];
    const lines = [{ stream: 'ICT', current: 10 }, { stream: 'ICT', current: 5, forecast: 6 }];
    expect(formulaOf('ICT', 'forecast', { rows, lines })).toBe('SUM(Budget!D2,Budget!G3)');
  });

  test('projects actual + budget - budget to date where that is the method and the sheet has them', () => {
    const table = { columns: new Map([['stream', 'A'], ['current', 'D'], ['actualToDate', 'E'], ['budgetToDate', 'F']]) };
    const rows = [['ICT', 'Pay', '', 10, 6, 5]];
    expect(formulaOf('ICT', 'forecast', { rows, lines: [{ stream: 'ICT', current: 10, actualToDate: 6, budgetToDate: 5 }], table })).toBe('SUM(Budget!E2,Budget!D2)-SUM(Budget!F2)');
  });

  test('is a value where the forecast was worked out from parts of a year', () => {
    const table = { columns: new Map([['stream', 'A'], ['current', 'D'], ['actualToDate', 'E']]) };
    expect(formulaOf('ICT', 'forecast', { rows: [['ICT', 'Pay', '', 10, 6]], lines: [{ stream: 'ICT', current: 10, actualToDate: 6 }], table })).toBe('value: the forecast method "profile"');
  });

  test('is a value where a number was typed as text, and says so', () => {
    const issues: readonly Issue[] = [{ code: 'cell.textNumber', at: { file: 'council.xlsx', sheet: 'Budget', cells: 'D2:D3' }, count: 2, facts: {} }];
    expect(formulaOf('ICT', 'current', { rows: [['ICT', 'Pay', '', '10'], ['ICT', 'Rent', '', '3']], lines: [BUDGET('ICT', 10), BUDGET('ICT', 3)], issues })).toBe('value: cells that Excel reads otherwise');
  });

  test('is a value where rounding each row to the penny moves the sum', () => {
    const rows = [['ICT', 'Pay', '', 10.004], ['ICT', 'Rent', '', 3.004]];
    expect(formulaOf('ICT', 'current', { rows, lines: [BUDGET('ICT', 10), BUDGET('ICT', 3)] })).toBe('value: cells with parts of a penny, rounded a row');
  });

  test('is a value for rows of another file', () => {
    expect(formulaOf('ICT', 'current', { rows: [['ICT', 'Pay', '', 10]], lines: [BUDGET('ICT', 10)], workbook: 'other.xlsx' })).toBe('value: another file');
  });

  test('quotes a sheet whose name needs it', () => {
    expect(formulaOf('ICT', 'current', { rows: [], lines: [BUDGET('ICT', 10)], table: { sheet: "Director's 07-08" } })).toBe("SUM('Director''s 07-08'!D2)");
  });

  test('is a value where a formula would be too long for Excel', () => {
    const lines = Array.from({ length: 600 }, (_, index) => BUDGET(index % 2 === 0 ? 'ICT' : 'Archives', 1, index + 2));
    expect(formulaOf('ICT', 'current', { rows: [], lines })).toBe('value: too many ranges for a formula');
  });
});

describe('a formula of a stream goes by rows or gives way', () => {
  const rows = [['ICT', 'Pay', '', 10], ['Archives', 'Pay', '', '#REF!'], ['ICT', 'Rent', '', 30]];
  const lines = [BUDGET('ICT', 10), BUDGET('Archives', 20), BUDGET('ICT', 30)];

  test('by rows where another cell of the column holds an error', () => {
    expect(formulaOf('ICT', 'current', { rows, lines })).toBe('SUM(Budget!D2,Budget!D4)');
  });

  test('by rows where the name is longer than Excel compares', () => {
    const long = 'A'.repeat(201);
    expect(formulaOf(long, 'current', { rows: [[long, 'Pay', '', 10]], lines: [BUDGET(long, 10)] })).toBe('SUM(Budget!D2)');
  });

  test('by rows where a line stands outside the rows that were read', () => {
    expect(formulaOf('ICT', 'current', { rows: rows.slice(0, 1), lines: [BUDGET('ICT', 10), BUDGET('ICT', 5, 99)] })).toBe('SUM(Budget!D2,Budget!D99)');
  });

  test('to a value where the whole sheet was read otherwise than Excel would', () => {
    const issues: readonly Issue[] = [{ code: 'cell.textNumber', at: { file: 'council.xlsx', sheet: 'Budget', cells: '' }, count: 1, facts: {} }];
    expect(formulaOf('ICT', 'current', { rows, lines, issues })).toBe('value: cells that Excel reads otherwise');
  });
});
