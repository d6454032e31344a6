import { describe, expect, test } from '@jest/globals';
import { evaluateSheet } from './evaluate';
import { contextOf, summariseSample } from './sampleSummary';
import { fits } from '../../../src/core/sheet/fitMoney';
import { lookOf } from '../../../src/core/sheet/styles';
import { textWidth } from '../../../src/core/sheet/textWidth';
import { summarise } from '../../../src/core/summary/summarise';
import { toReport } from '../../../src/core/report/report';

const SAMPLES = ['council-2007-08', 'council-clean', 'borough-2025-26'];

/** The value at "monitoring.streams[3].variance" of a report. */
function at(report: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).filter((part) => part !== '').reduce<unknown>((so, part) => (so as Record<string, unknown>)[part], report);
}

describe.each(SAMPLES)('the figures of %s', (name) => {
  test('come out of their formulas to the penny', async () => {
    const { summary, grids } = await summariseSample([name]);
    const value = evaluateSheet(summary.governance, grids);
    const differing = summary.figures.filter((figure) => !(Math.abs(Number(value(figure.cell)) - figure.value) < 0.005));
    expect(differing).toEqual([]);
    expect(summary.figures.filter(({ formula }) => formula !== null).length).toBeGreaterThan(summary.figures.length / 2);
  });

  test('are those of the report at their path', async () => {
    const { summary, review } = await summariseSample([name]);
    const report = toReport(review, { version: 'test', inputs: [] });
    for (const { path, value, unit } of summary.figures.filter((figure) => figure.path !== '')) {
      expect({ path, value: unit === 'percent' ? Math.round(value * 10_000) / 100 : Math.round(value * 10_000) / 10_000 }).toEqual({ path, value: at(report, path) });
    }
  });

  test('are formulas, or values that name their source', async () => {
    const { summary } = await summariseSample([name]);
    expect(summary.figures.filter(({ formula, source }) => formula === null && source === '')).toEqual([]);
  });

  test('have names that Excel takes, each once', async () => {
    const { summary } = await summariseSample([name]);
    const names = summary.figures.map((figure) => figure.name);
    expect(names.filter((each) => !/^ZB_[A-Z0-9_]{1,77}$/.test(each))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(summary.governance.names.map((each) => each.name)).toEqual(summary.figures.filter(({ defined }) => defined).map((figure) => figure.name));
  });

  test('use no function that IronCalc or Excel 2019 would not know, and nothing volatile', async () => {
    const { summary } = await summariseSample([name]);
    const formulas = summary.figures.flatMap(({ formula }) => formula ?? []);
    const functions = new Set(formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...functions].filter((each) => !['SUM', 'SUMIFS', 'SUMPRODUCT', 'COUNTIFS', 'ABS', 'IF'].includes(each))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes('--') || formula.includes('{') || formula.includes('['))).toEqual([]);
  });
});

describe.each(SAMPLES)('the sheets of %s', (name) => {
  test('show no figure as ####', async () => {
    const { summary } = await summariseSample([name]);
    for (const sheet of [summary.governance, summary.exceptions, summary.evidence]) expect(sheet.cells.filter((cell) => !fits(cell, sheet.columns, sheet.money))).toEqual([]);
  });

  test('have no text of the summary that runs over another cell or off the page', async () => {
    const { summary: { governance } } = await summariseSample([name]);
    const over = governance.cells.filter((cell) => {
      if (cell.content.kind !== 'text' || cell.content.text.includes('\n')) return false;
      const look = lookOf(cell.style, governance.money);
      if (look.horizontal !== 'Left' || look.size > 11) return false;
      const next = governance.cells.find((other) => other.row === cell.row && other.column > cell.column && other.content.kind !== 'blank');
      const free = governance.columns.slice(cell.column, next?.column ?? 12).reduce((so, width) => so + (width * 4) / 3, 0);
      return textWidth(cell.content.text, look.bold ? 'bold' : 'regular') + 9 * look.indent > free;
    });
    expect(over.map((cell) => cell.content)).toEqual([]);
  });

  test('cut no word short', async () => {
    const { summary } = await summariseSample([name]);
    const texts = [summary.governance, summary.exceptions].flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
  });

  test('print the summary on three pages, each no higher than A4', async () => {
    const { summary: { governance: { rows, print } } } = await summariseSample([name]);
    const ends = [...print.breaks, rows.length + 4];
    const heights = ends.map((end, index) => rows.slice((ends[index - 1] ?? 1) - 1, end - 4).reduce((so, height) => so + height, index === 0 ? 0 : (rows[1] ?? 0)));
    expect(ends).toHaveLength(3);
    expect(heights.filter((height) => height > 1110)).toEqual([]);
  });

  test('have bars on every row beside them, and no text under them', async () => {
    const { summary: { governance: { charts, cells, rows } } } = await summariseSample([name]);
    for (const { over, values } of charts) {
      const under = cells.filter(({ row, column, content }) => row >= over.firstRow && row <= over.lastRow && column >= over.firstColumn && column <= over.lastColumn && content.kind !== 'blank');
      expect(under.map(({ content }) => content)).toEqual([]);
      expect(new Set(rows.slice(values.firstRow - 1, values.lastRow)).size).toBe(1);
    }
  });

  test('are the same when made again', async () => {
    const { review, context, summary } = await summariseSample([name]);
    expect(summarise(review, context)).toEqual(summary);
  });

  test('give every row a height and stay inside A to L', async () => {
    const { summary } = await summariseSample([name]);
    for (const sheet of [summary.governance, summary.exceptions, summary.evidence]) {
      expect(sheet.cells.filter(({ row, column }) => row > sheet.rows.length || column >= sheet.columns.length)).toEqual([]);
      expect(sheet.print.footer.left.length + sheet.print.footer.centre.length + sheet.print.footer.right.length).toBeLessThan(256);
    }
  });
});

test('rows read from another file are values that name it', async () => {
  const { summary } = await summariseSample(['council-2007-08', 'borough-2025-26'], { year: '2025/26' });
  const parking = summary.figures.find((figure) => figure.name === 'ZB_BUDGET_PARKING_AND_HIGHWAYS_CURRENT');
  expect(parking).toMatchObject({ value: -1_269_800, formula: null, source: 'borough-2025-26.xlsx, Place and Environment, rows 25 to 30: another file' });
});

test('without the worksheets at hand streams are sums of their rows', async () => {
  const { review } = await summariseSample(['council-2007-08']);
  const { figures } = summarise(review, contextOf('council-2007-08.xlsx'));
  expect(figures.find(({ name }) => name === 'ZB_BUDGET_CUSTOMER_SERVICES_CURRENT')?.formula).toBe('=SUM(Budget!J28:J33)');
});

test('a name the workbook already has is left to it', async () => {
  const { review, context } = await summariseSample(['council-2007-08']);
  const { figures } = summarise(review, { ...context, takenNames: ['zb_budget_total_variance'] });
  expect(figures.find(({ path, cell }) => path === 'monitoring.total.variance' && cell.startsWith('I'))?.name).toBe('ZB_BUDGET_TOTAL_VARIANCE_2');
});

test('the agreement is printed in its cell, and a figure that differs is an exception', async () => {
  const { review, context } = await summariseSample(['council-2007-08']);
  const difference = { name: 'ZB_BUDGET_TOTAL_VARIANCE', sheet: 'Governance Summary', cell: 'I33', engine: 98_500, recalculated: 98_501 };
  const { governance, exceptions, agreementCell, figures } = summarise(review, { ...context, agreement: { agrees: figuresLess(1), notCalculated: 0, differences: [difference] } });
  const line = governance.cells.find(({ row, column }) => `B${row}` === agreementCell && column === 1);
  expect(line?.content).toEqual({ kind: 'text', text: `${figures.length - 1} of ${figures.length} figures agree with what this sheet calculates; 1 differ.` });
  expect(exceptions.cells.filter(({ row }) => row === exceptions.rows.length).map(({ content }) => content)).toEqual(expect.arrayContaining([{ kind: 'text', text: 'Differs' }, { kind: 'number', value: 1 }]));
  function figuresLess(count: number): number {
    return summarise(review, context).figures.length - count;
  }
});

test('a public copy leaves out what shows one person and says how many lines', async () => {
  const { summary } = await summariseSample(['borough-2025-26'], { publicCopy: 'yes' });
  const texts = [summary.governance, summary.exceptions].flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
  expect(texts.filter((text) => text.includes('Revenues Officer'))).toEqual([]);
  expect(texts.filter((text) => text.startsWith('This is a public copy: 2 lines'))).toHaveLength(1);
  expect(summary.figures.filter(({ name }) => name.includes('PAY_REVENUES'))).toEqual([]);
});

test('text of the workbook never becomes a formula, nor a code of the footer', async () => {
  const { summary } = await summariseSample(['council-2007-08'], { reportTitle: '=HYPERLINK("x")&A', preparedBy: '+cmd' });
  const formulas = summary.governance.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
  expect(formulas.filter((formula) => /HYPERLINK|cmd/.test(formula))).toEqual([]);
  expect(summary.governance.print.footer.left).toContain('=HYPERLINK("x")&&A');
});

test('a committee report goes with the summary where it is asked for, as it was drawn', async () => {
  const { review, context, summary } = await summariseSample(['council-clean']);
  expect(summary.committee).toBeNull();
  const asked = { ...summary.evidence, name: 'Committee Report' };
  expect(summarise(review, { ...context, committee: asked }).committee).toEqual(asked);
});
