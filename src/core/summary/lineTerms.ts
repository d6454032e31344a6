import { SUPPLEMENT_FIELDS } from '../model/budgetLine';
import type { MonitoredLine } from '../model/monitoring';
import type { TableSource } from '../model/source';

/** The measures of a budget line that stand in its own cells. */
export type LineMeasure = 'original' | 'virement' | 'supplementary' | 'current' | 'forecast' | 'previousForecast';

/** A cell of a table that is added to a figure, or taken from it. */
export interface Term {
  readonly table: TableSource;
  readonly column: string;
  readonly row: number;
  readonly sign: 1 | -1;
}

/** The cells that make up a measure of a line, or null when it was worked out in a way no plain sum can say. */
export function lineTerms(monitored: MonitoredLine, measure: LineMeasure): readonly Term[] | null {
  const { line } = monitored;
  if (measure === 'current') return currentTerms(monitored);
  if (measure === 'forecast') return forecastTerms(monitored);
  if (measure === 'supplementary') return supplementTerms(monitored);
  if (measure !== 'previousForecast') return cell(monitored, measure);
  return line.previousForecast === null ? currentTerms(monitored) : cell(monitored, measure);
}

/** The cells of the current budget of a line: its own, or the parts it adds up from. */
export function currentTerms(monitored: MonitoredLine): readonly Term[] {
  if (monitored.line.statedCurrent !== null) return cell(monitored, 'current');
  return [...(['original', 'virement'] as const).flatMap((part) => cell(monitored, part)), ...supplementTerms(monitored)];
}

/** New money may stand in several columns, one for each kind. */
function supplementTerms(monitored: MonitoredLine): readonly Term[] {
  return Object.keys(SUPPLEMENT_FIELDS).flatMap((field) => cell(monitored, field));
}

function forecastTerms(monitored: MonitoredLine): readonly Term[] | null {
  const { basis, line } = monitored;
  if (basis === 'given') return cell(monitored, 'forecast');
  if (basis === 'budget') return currentTerms(monitored);
  if (basis === 'actual') return cell(monitored, 'actualToDate');
  if (basis !== 'profile' || line.budgetToDate === null) return null;
  return [...cell(monitored, 'actualToDate'), ...currentTerms(monitored), ...cell(monitored, 'budgetToDate').map(opposite)];
}

/** The cell of a field; none where the table has no such column. Income is turned where the sheet shows it positive. */
function cell({ line: { at, nature } }: MonitoredLine, field: string): readonly Term[] {
  const column = at.table.columns.get(field);
  const turned = nature === 'income' && at.table.signs.income === 'positive';
  return column === undefined ? [] : [{ table: at.table, column, row: at.row, sign: turned ? -1 : 1 }];
}

function opposite(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}
