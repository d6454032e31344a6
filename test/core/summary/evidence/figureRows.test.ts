import { describe, expect, it } from '@jest/globals';
import type { DraftCell } from '../../../../src/core/sheet/draft';
import type { Figure } from '../../../../src/core/sheet/figure';
import { figureRows } from '../../../../src/core/summary/evidence/figureRows';
import { materialOf } from '../../../../src/core/summary/material';
import { BUDGET } from '../drawnPlan';
import { summariseDrawn } from '../drawnSummary';
import { contextOf } from '../sampleSummary';

const material = materialOf(summariseDrawn({ sheets: { Budget: BUDGET } }).review, contextOf('council.xlsx'));
const FIGURE: Figure = { name: 'ZB_BUDGET_ICT_CURRENT', defined: true, parts: ['BUDGET', 'ICT', 'current'], value: 100_000, unit: 'pounds', path: 'monitoring.streams[0].current', sheet: 'Governance Summary', cell: 'F9', formula: null, source: 'another file', numberFormat: 'amount' };

/** What its line says, by column. */
function lineOf(parts: Partial<Figure>): Readonly<Record<string, string>> {
  const [cells = []] = figureRows([{ ...FIGURE, ...parts }], material);
  return Object.fromEntries(cells.map(({ column, content, link }: DraftCell) => [column, content.kind === 'text' ? `${content.text}${link === undefined ? '' : ` -> ${JSON.stringify(link)}`}` : content.kind]));
}

describe('the line of a figure', () => {
  it('names part, figure, cell and rule, and leads from a value to the table it was worked out from', () => {
    expect(lineOf({})).toMatchObject({ C: 'Budget', D: 'ICT, current', E: 'F9', I: 'BUD', J: 'A value: another file', K: 'Budget A1:H2 -> {"to":"Budget!A1:H2"}', L: 'ZB_BUDGET_ICT_CURRENT' });
  });

  it('leaves to the cells beside it what they say of the source', () => {
    expect(lineOf({ source: 'council.xlsx, Budget A1:H2: parts of a penny' }).J).toBe('A value: parts of a penny');
    expect(lineOf({ source: 'council.xlsx, Budget B7' }).J).toBe('A value: Budget B7');
  });

  it('names the cells of a formula, a sheet once for neighbours, those of the summary by themselves', () => {
    expect(lineOf({ formula: '=SUM(Budget!$F$2)-SUM(Budget!G2)' })).toMatchObject({ J: '=SUM(Budget!F2)-SUM(Budget!G2)', K: 'Budget F2, G2' });
    expect(lineOf({ formula: "=Budget!F2+'My plan'!G2" }).K).toBe('Budget F2, My plan G2');
    expect(lineOf({ formula: '=F28-G28' }).K).toBe('F28, G28');
  });

  it('cuts a formula that is very long: its own cell has it whole', () => {
    const formula = `=SUM(${Array.from({ length: 100 }, (_, index) => `Budget!F${index + 100}`).join(',')})`;
    expect(lineOf({ formula }).J).toBe(`${formula.slice(0, 600)}…`);
    expect(lineOf({ formula: `=${'F2+'.repeat(199)}F2` }).J).toHaveLength(600);
  });

  it('has no source cells where its table was not read, and no rule where no rule judges its section', () => {
    expect(lineOf({ path: 'funding[0].gap', parts: ['FUNDING', 'Grant', 'gap'] })).toMatchObject({ I: 'FND', K: '' });
    expect(lineOf({ path: '', parts: ['OTHER', 'Grant', 'gap'] })).toMatchObject({ I: '', K: '' });
  });

  it('goes by its section where the report leaves it to be added up', () => {
    expect(lineOf({ path: '', parts: ['BALANCE', 'Core', 'together'] })).toMatchObject({ C: 'Balance', I: 'BUD-04' });
  });
});
