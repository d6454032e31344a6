import { describe, expect, test } from '@jest/globals';
import { a1 } from '../../../../src/core/model/address';
import type { Sheet } from '../../../../src/core/sheet/sheet';
import { FIRST_EVIDENCE } from '../../../../src/core/summary/evidence/evidenceColumns';
import { summarise } from '../../../../src/core/summary/summarise';
import { BUDGET } from '../drawnPlan';
import { summariseDrawn } from '../drawnSummary';
import { summariseSample } from '../sampleSummary';

const SAMPLES = ['council-2007-08', 'borough-2025-26'];

const held = ({ cells }: Sheet, column: string) => new Map(cells.filter((cell) => a1(cell.column, cell.row).replace(/\d/g, '') === column).map(({ row, content }) => [row, content] as const));
const words = (sheet: Sheet, column: string): readonly string[] => [...held(sheet, column).values()].map((content) => (content.kind === 'text' ? content.text : ''));

describe.each(SAMPLES)('the evidence of %s', (name) => {
  test('has a line for every figure, in the order of the summary, with the engine’s value and the live one', async () => {
    const { summary } = await summariseSample([name]);
    const [names, engine, live, result] = ['L', 'F', 'G', 'H'].map((column) => held(summary.evidence, column)) as [ReturnType<typeof held>, ReturnType<typeof held>, ReturnType<typeof held>, ReturnType<typeof held>];
    summary.figures.forEach((figure, index) => {
      const row = FIRST_EVIDENCE + index;
      expect(names.get(row)).toEqual({ kind: 'text', text: figure.name });
      expect(engine.get(row)).toEqual({ kind: 'number', value: figure.value });
      expect(live.get(row)).toEqual({ kind: 'formula', formula: `='Governance Summary'!${figure.cell}`, value: figure.value });
      expect(result.get(row)).toMatchObject({ kind: 'formula', value: 'Agrees' });
    });
  });

  test('is led to from every figure, and says in which cell that stands', async () => {
    const { summary } = await summariseSample([name]);
    const [there, cells] = [new Map(summary.governance.links.map(({ row, column, to }) => [a1(column, row), to])), held(summary.evidence, 'E')];
    summary.figures.forEach(({ cell }, index) => {
      expect(there.get(cell)).toBe(`Evidence!D${FIRST_EVIDENCE + index}`);
      expect(cells.get(FIRST_EVIDENCE + index)).toEqual({ kind: 'text', text: cell });
    });
  });

  test('leads to the source of a value on a sheet of the workbook; a formula leads there by itself', async () => {
    const { summary } = await summariseSample([name]);
    const linked = new Set(summary.evidence.links.map(({ row }) => row - FIRST_EVIDENCE));
    const [values, formulas] = [summary.figures.map(({ formula }, index) => (formula === null ? index : -1)), summary.figures.map(({ formula }, index) => (formula === null ? -1 : index))];
    expect(values.filter((index) => linked.has(index)).length).toBeGreaterThan(20);
    expect(formulas.filter((index) => linked.has(index))).toEqual([]);
  });

  test('counts the names that the workbook has', async () => {
    const { summary } = await summariseSample([name]);
    expect(words(summary.evidence, 'E')).toContain(`${summary.governance.names.length} of ${summary.figures.length}`);
  });

  test('names the rule and the source cells of every figure', async () => {
    const { summary } = await summariseSample([name]);
    const [rules, sources] = [held(summary.evidence, 'I'), held(summary.evidence, 'K')];
    const without = summary.figures.filter((_, index) => rules.get(FIRST_EVIDENCE + index)?.kind !== 'text' || sources.get(FIRST_EVIDENCE + index)?.kind !== 'text');
    expect(without.map((figure) => figure.name)).toEqual([]);
  });

  test('leads to sheets of the workbook only', async () => {
    const { summary, grids } = await summariseSample([name]);
    const known = new Set([...grids.map(({ sheet }) => sheet), 'Governance Summary', 'Exceptions']);
    const sheets = new Set(summary.evidence.links.map(({ to }) => to.replace(/!.*$/, '').replace(/^'|'$/g, '').replaceAll("''", "'")));
    expect([...sheets].filter((sheet) => !known.has(sheet))).toEqual([]);
  });

  test('lists every table that was read, and every row under its headings that was not used', async () => {
    const { summary, review } = await summariseSample([name]);
    const parts = words(summary.evidence, 'C');
    const count = (part: string): number => parts.filter((each) => each === part).length;
    expect(count('Table read')).toBe(review.sources.length);
    expect(count('Left out')).toBe(review.sources.flatMap(({ notUsed }) => notUsed).length + review.issues.length + review.notChecked.length);
    expect(count('Rule pack')).toBe(review.establishment?.ratesUsed.length ?? 0);
  });
});

describe('the evidence', () => {
  test('marks the settings that were changed and no other', async () => {
    const { summary } = await summariseSample(['council-clean'], { 'tolerance.balance': '750' });
    const [names, results] = [held(summary.evidence, 'D'), held(summary.evidence, 'H')];
    const row = [...names].find(([, content]) => content.kind === 'text' && content.text === 'tolerance.balance')?.[0] ?? 0;
    expect(results.get(row)).toEqual({ kind: 'text', text: 'Changed' });
    expect(held(summary.evidence, 'E').get(row)).toEqual({ kind: 'text', text: '£750' });
    expect([...results.values()].filter((content) => content.kind === 'text' && content.text === 'Default').length).toBeGreaterThan(20);
  });

  test('gives the whole fingerprint of a file, and says what can be said of one that Excel has open', async () => {
    const { summary, review, context } = await summariseSample(['council-clean']);
    expect(words(summary.evidence, 'J').join('\n')).toContain('SHA-256 0123456789abcdef.');
    const open = summarise(review, { ...context, inputs: [{ file: 'council-clean.xlsx', sha256: null }] });
    expect(words(open.evidence, 'J').join('\n')).toMatch(/\d+ rows of data read on \d+ sheets\. No fingerprint: Excel gives no bytes of an open file/);
  });

  test('shows pence and exact shares whatever the summary shows', async () => {
    const { summary } = await summariseSample(['borough-2025-26']);
    const styles = new Set(summary.evidence.cells.filter(({ column, row }) => column === 5 && row >= FIRST_EVIDENCE && row < FIRST_EVIDENCE + summary.figures.length).map(({ style }) => style));
    expect([...styles].sort()).toEqual(expect.arrayContaining(['fteCellPlain', 'penceCellPlain', 'ratioCellPlain']));
  });
});

test('what the figures were made from begins a page of its own, under the last of them', () => {
  const { summary: { evidence, figures } } = summariseDrawn({ sheets: { Budget: BUDGET } });
  const [page = 0, ...more] = evidence.print.breaks;
  expect(more).toEqual([]);
  expect(held(evidence, 'C').get(page)).toEqual({ kind: 'text', text: 'Names' });
  expect(held(evidence, 'L').get(page - 1)).toEqual({ kind: 'text', text: figures.at(-1)?.name });
});
