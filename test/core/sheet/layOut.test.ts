import { describe, expect, test } from '@jest/globals';
import { type DraftBlock, figure, ruled, text } from '../../../src/core/sheet/draft';
import type { DraftFigure } from '../../../src/core/sheet/figure';
import { layOut } from '../../../src/core/sheet/layOut';
import { nameFigures } from '../../../src/core/sheet/nameFigures';

const RULE = { height: 100, repeated: 20, gap: { height: 10, cells: [] }, pageGap: [{ height: 5, cells: [] }, { height: 5, cells: [] }] };
const link = (mark: string, row: number): string => `${mark}!B${row}`;

function money(key: string, value: number, formula: DraftFigure['formula'] = null): DraftFigure {
  return { key, name: ['BUDGET', key, 'current'], value, unit: 'pounds', path: key, formula, source: '' };
}

function block(height: number, ...keys: readonly string[]): DraftBlock {
  return { rows: keys.map((key) => ({ height, cells: [figure('F', 'amount', money(key, 1))] })) };
}

describe('blocks are laid out', () => {
  test('under each other with a gap, the next page beginning where one does not fit', () => {
    const laid = layOut([block(30, 'a', 'b'), block(30, 'c'), block(30, 'd')], RULE, link);
    expect(laid.rows).toEqual([30, 30, 10, 30, 5, 5, 30]);
    expect(laid.breaks).toEqual([7]);
    expect(layOut([block(30, 'a', 'b'), block(30, 'c', 'd')], RULE, link).breaks).toEqual([5]);
  });

  test('with a break between the tables of a block where that saves a page, saying what goes on', () => {
    const gap = { height: 6, cells: [], mayBreak: 'here' } as const;
    const again = [{ height: 4, cells: [text('B', 'topicAgain', 'Pay, continued')] }];
    const pay = { again, rows: [...block(20, 'p', 'q').rows, gap, ...block(20, 'r', 's').rows] };
    const saved = layOut([block(40, 'a'), pay, block(20, 'z')], RULE, link);
    expect(saved.rows).toEqual([40, 10, 20, 20, 5, 5, 4, 20, 20, 10, 20]);
    expect(saved.breaks).toEqual([7]);
    expect(saved.cells.filter(({ row }) => row === 7).map(({ content }) => content)).toEqual([{ kind: 'text', text: 'Pay, continued' }]);
  });

  test('with a block broken between its tables where it would else leave a fifth of a page empty', () => {
    const pay = { rows: [...block(20, 'p').rows, { height: 6, cells: [], mayBreak: 'here' } as const, ...block(20, 'r').rows] };
    expect(layOut([block(60, 'a'), pay], RULE, link).rows).toEqual([60, 10, 20, 5, 5, 20]);
    expect(layOut([block(80, 'a'), pay], RULE, link).rows).toEqual([80, 5, 5, 20, 6, 20]);
  });

  test('with a block broken where a page is all but full, when that saves a page further down', () => {
    const pay = { rows: [...block(10, 'p').rows, { height: 6, cells: [], mayBreak: 'here' } as const, ...block(60, 'r').rows] };
    const saved = layOut([block(80, 'a'), pay, block(10, 'z')], RULE, link);
    expect([saved.rows, saved.breaks]).toEqual([[80, 10, 10, 5, 5, 60, 10, 10], [6]]);
    const kept = layOut([block(80, 'a'), pay], RULE, link);
    expect([kept.rows, kept.breaks]).toEqual([[80, 5, 5, 10, 6, 60], [4]]);
  });

  test('with a page that may end above a row of a long block', () => {
    const rows = block(30, 'p', 'q', 'r', 's').rows.map((row, index) => (index === 2 ? { ...row, mayBreak: 'above' as const } : row));
    const laid = layOut([{ rows, again: [{ height: 4, cells: [] }] }], RULE, link);
    expect([laid.rows, laid.breaks]).toEqual([[30, 30, 5, 5, 4, 30, 30], [5]]);
  });

  test('with formulas that name figures above and below by key', () => {
    const total = money('total', 3, ({ all, at }) => `=SUM(${all(['a', 'b', 'd'])})-${at('d')}`);
    const laid = layOut([{ rows: [{ height: 10, cells: [figure('F', 'amountTotal', total)] }, ...block(10, 'a', 'b', 'c', 'd').rows] }], RULE, link);
    expect(laid.cells[0]?.content).toEqual({ kind: 'formula', formula: '=SUM(F2:F3,F5)-F5', value: 3 });
  });

  test('refusing a formula that names no figure of the sheet', () => {
    const lost = money('total', 3, ({ at }) => `=${at('nowhere')}`);
    expect(() => layOut([{ rows: [{ height: 10, cells: [figure('F', 'amount', lost)] }] }], RULE, link)).toThrow('layOut: figure nowhere is not there');
  });

  test('with links to a mark or to a place of the workbook', () => {
    const rows = [{ height: 10, cells: [text('K', 'link', 'below', { mark: 'here' }), text('B', 'link', 'cell', { to: "'My budget'!F5" })] }, { height: 10, cells: [], mark: 'here' }];
    expect(layOut([{ rows }], RULE, link).links).toEqual([{ row: 1, column: 1, to: "'My budget'!F5" }, { row: 1, column: 10, to: 'here!B2' }]);
  });

  test('with the rule of a row running from B to L and its cells in order', () => {
    const { cells } = layOut([{ rows: [ruled(15, 'row', [text('K', 'status', 'Red'), text('B', 'label', '=1+1')])] }], RULE, link);
    expect(cells.map(({ column }) => column)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(cells[0]?.content).toEqual({ kind: 'text', text: '=1+1' });
  });
});

describe('figures are named', () => {
  const placed = (keys: readonly string[]) => layOut([{ rows: keys.map((path) => ({ height: 10, cells: [figure('F', 'amount', { ...money(path, 1), name: ['BUDGET', 'IT & X', 'current'] })] })) }], RULE, link).figures;

  test('alike whatever rows they stand on: the later in the report has _2', () => {
    const names = (keys: readonly string[]) => Object.fromEntries(nameFigures({ sheet: 'S', placed: placed(keys), taken: new Set(), isDefined: () => true }).figures.map(({ path, name }) => [path, name]));
    expect(names(['streams[9].x', 'streams[10].x'])).toEqual({ 'streams[9].x': 'ZB_BUDGET_IT_X_CURRENT', 'streams[10].x': 'ZB_BUDGET_IT_X_CURRENT_2' });
    expect(names(['streams[10].x', 'streams[9].x'])).toEqual(names(['streams[9].x', 'streams[10].x']));
  });

  test('with their cell and format', () => {
    expect(nameFigures({ sheet: 'S', placed: placed(['a']), taken: new Set(), isDefined: () => true }).figures[0]).toMatchObject({ sheet: 'S', cell: 'F1', numberFormat: 'amount', value: 1, formula: null });
  });

  test('and only those that are to be names of the workbook are', () => {
    const { figures, names } = nameFigures({ sheet: 'S', placed: placed(['a', 'b']), taken: new Set(), isDefined: ({ path }) => path === 'b' });
    expect(figures.map(({ name, defined }) => [name, defined])).toEqual([['ZB_BUDGET_IT_X_CURRENT', false], ['ZB_BUDGET_IT_X_CURRENT_2', true]]);
    expect(names).toEqual([{ name: 'ZB_BUDGET_IT_X_CURRENT_2', row: 2, column: 5 }]);
  });
});
