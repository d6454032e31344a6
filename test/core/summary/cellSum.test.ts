import { describe, expect, test } from '@jest/globals';
import { pence, pounds } from '../../../src/core/model/money';
import type { Review } from '../../../src/core/model/review';
import { cellSum } from '../../../src/core/summary/cellSum';
import { sourceCells } from '../../../src/core/summary/sourceCells';
import { gridOf } from '../../builders/grid';
import { rowOf, tableSource } from '../../builders/tableSource';
import { contextOf } from './sampleSummary';

const TABLE = tableSource({ dataset: 'Funding', sheet: 'Funding', fields: ['name', 'released'] });
const part = (row: number, amount: number, table = TABLE) => ({ at: rowOf(table, row), field: 'released', amount: pounds(amount) });
const cells = (...released: readonly (number | null)[]) => sourceCells({ issues: [] } as unknown as Review, contextOf(TABLE.file, [gridOf('Funding', [['Name', 'Released'], ...released.map((amount) => ['Info', amount])], { file: TABLE.file })]));
const formulaOf = (from: ReturnType<typeof cellSum>) => ('formula' in from ? from.formula({ at: () => '', all: () => '' }) : from.source);

describe('a total', () => {
  test('is the sum of the cells it came from, or the one cell', () => {
    expect(formulaOf(cellSum([part(2, 5), part(3, 7)], pounds(12), cells(5, 7)))).toBe('=SUM(Funding!B2:B3)');
    expect(formulaOf(cellSum([part(2, 5)], pounds(5), cells(5)))).toBe('=Funding!B2');
    expect(formulaOf(cellSum([part(2, 5), part(3, 0)], pounds(5), cells(5, null)))).toBe('=Funding!B2');
  });

  test('in £000 is a thousand times its cells, and turned where it is the other sign', () => {
    const thousands = { ...TABLE, unit: 'thousands' as const };
    expect(formulaOf(cellSum([part(2, 5000, thousands)], pounds(5000), cells(5)))).toBe('=Funding!B2*1000');
    expect(formulaOf(cellSum([part(2, 5)], pounds(-5), cells(5), 'turned'))).toBe('=-Funding!B2');
    expect(formulaOf(cellSum([part(2, 5), part(3, 7)], pounds(-12), cells(5, 7), 'turned'))).toBe('=-SUM(Funding!B2:B3)');
  });

  test('that its cells do not come to is a value that names them', () => {
    expect(formulaOf(cellSum([part(2, 5), part(3, 7)], pence(1199), cells(5, 7)))).toBe(`${TABLE.file}, Funding B2:B3: not the sum of its cells`);
  });

  test('built where its cell was left blank is a value, never the blank cell', () => {
    expect(formulaOf(cellSum([part(2, 5)], pounds(5), cells(null)))).toBe(`${TABLE.file}, Funding B2: worked out from other cells`);
  });

  test('without any cell, in another file or in a table without the column is a value', () => {
    expect(formulaOf(cellSum([], pounds(0), cells()))).toBe('no cell holds any of it');
    expect(formulaOf(cellSum([part(2, 5, { ...TABLE, file: 'other.xlsx' })], pounds(5), cells(5)))).toBe('other.xlsx, Funding B2: another file');
    expect(formulaOf(cellSum([{ ...part(2, 5), field: 'target' }], pounds(5), cells(5)))).toContain('worked out from other cells');
  });
});
