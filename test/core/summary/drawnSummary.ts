import type { Grid } from '../../../src/core/model/grid';
import { readTables } from '../../../src/core/reading/readTables';
import { toReport } from '../../../src/core/report/report';
import { review as reviewOf } from '../../../src/core/review';
import { scenariosAgainst } from '../../../src/core/scenario/runScenarios';
import { scenarioFrom } from '../../../src/core/scenario/scenarioFrom';
import type { KeptScenario } from '../../../src/core/scenario/scenariosText';
import { toText } from '../../../src/core/sheet/toText';
import { summarise } from '../../../src/core/summary/summarise';
import type { SummaryContext } from '../../../src/core/summary/summaryContext';
import { type Drawn, gridOf } from '../../builders/grid';
import { evaluateSheet } from './evaluate';
import { contextOf } from './sampleSummary';

/** A workbook drawn in a test: its sheets by name, and settings. */
export interface DrawnWorkbook {
  readonly sheets: Readonly<Record<string, readonly Drawn[] | Grid>>;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly context?: Partial<SummaryContext>;
  /** What-ifs that the workbook keeps, as they were asked for. */
  readonly scenarios?: readonly KeptScenario[];
}

/**
 * The summary of a drawn workbook as text, every figure of it checked: formulas come to the engine's figure over the drawn
 * cells, paths of the report hold it, values name their source.
 */
export function summariseDrawn({ sheets, settings = {}, context = {}, scenarios = [] }: DrawnWorkbook) {
  const set: readonly Drawn[] = [['Setting', 'Value'], ...Object.entries({ year: '2007/08', period: 7, ...settings })];
  const grids = [...Object.entries(sheets).map(([name, drawn]) => ('rows' in drawn ? drawn : gridOf(name, drawn))), gridOf('Settings', set)];
  const reading = readTables(grids, []);
  const plain = reviewOf(reading);
  const review = { ...plain, settings: reading.settings, scenarios: scenariosAgainst(plain, reading, scenarios.map((changes) => scenarioFrom('kept', changes).scenario)) };
  const summary = summarise(review, { ...contextOf('council.xlsx', grids), ...context });
  const value = evaluateSheet(summary.governance, grids);
  const report = toReport(review, { version: 'test', inputs: [] });
  for (const { cell, value: engine, formula, source, path, unit } of summary.figures) {
    if (formula === null) expect([cell, source]).not.toEqual([cell, '']);
    else expect([cell, formula, Math.abs(Number(value(cell)) - engine) < 0.005]).toEqual([cell, formula, true]);
    if (path !== '') expect([path, unit === 'percent' ? Math.round(engine * 10_000) / 100 : Math.round(engine * 10_000) / 10_000]).toEqual([path, at(report, path)]);
  }
  const names = summary.figures.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const lines = toText(summary.governance).split('\n');
  /** The row of the sheet whose label is this, else starts so, as it reads from its label on. */
  const row = (label: string): string => {
    const found = lines.find((line) => line.includes(`] ${label} |`) || line.endsWith(`] ${label}`)) ?? lines.find((line) => line.includes(`] ${label}`)) ?? '';
    return found.slice(found.indexOf(`] ${label}`) + 2).replace(/ \| [A-L] \[\w+\] /g, ' | ');
  };
  /** All the words of the sheet in reading order, as one text. */
  const words = summary.governance.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])).join(' ');
  return { review, summary, lines, text: lines.join('\n'), words, row, figure: (path: string) => summary.figures.find((each) => each.path === path) };
}

function at(report: unknown, path: string): unknown {
  return path.split(/[.[\]]+/).filter((part) => part !== '').reduce<unknown>((so, part) => (so as Record<string, unknown>)[part], report);
}

/** The headings of a drawn budget, and a line of it. */
export const BUDGET = ['Directorate', 'Service stream', 'Cost centre', 'Subjective', 'Description', 'Original budget', 'Current budget', 'Forecast'];

export function lineOf(stream: string, current: number, forecast: number | '', directorate = 'Corporate'): Drawn {
  return [directorate, stream, `C ${stream}`, '1010', 'Employees', current, current, forecast];
}
