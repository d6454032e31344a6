import { type Pence, NO_MONEY, percentageOf, sum } from '../model/money';
import type { MonitoredLine, Position, StreamPosition } from '../model/monitoring';
import type { TableSource } from '../model/source';
import { type DraftCell, type DraftRow, figure, text, wordFormula } from '../sheet/draft';
import type { CellFinder, DraftFigure } from '../sheet/figure';
import { type FigureParts, moneyFigure, ratioFigure } from './draftFigures';
import type { LineMeasure } from './lineTerms';
import type { Material } from './material';
import { fittingLabel, tableRows } from './rows';
import { BUDGET } from './sentences/budget';
import { streamSum } from './streamSum';

type Amounts = Pick<Position, 'original' | 'virement' | 'supplementary' | 'current' | 'forecast' | 'previousForecast' | 'movement' | 'variance' | 'variancePercent' | 'status' | 'grossBeside'>;

/** A row of the budget table: one stream, or several that are shown as one. */
export interface BudgetRow {
  readonly amounts: Amounts;
  readonly label: string;
  readonly stream: string;
  readonly lines: readonly MonitoredLine[];
  /** "monitoring.streams[3]", or "" for streams shown as one. */
  readonly path: string;
  /** Of its defined names. */
  readonly name: string;
}

/** The key of a figure of a budget row, for formulas elsewhere. */
export function budgetKey(path: string, measure: string): string {
  return `${path}.${measure}`;
}

const COLUMNS = [
  ['C', 'original'],
  ['D', 'virement'],
  ['E', 'supplementary'],
  ['F', 'current'],
  ['G', 'forecast'],
] as const;

/** Original, changes, current, forecast, movement, variance, per cent and status, each a formula where the cells allow it. */
export function budgetRow(row: BudgetRow, material: Material): readonly DraftRow[] {
  const sums = COLUMNS.map(([column, measure]) => figure(column, 'amount', summed(row, measure, material)));
  return tableRows(row.label, [...sums, ...movementCells(row, material), ...varianceCells(row, 'Strong'), statusCell(row.amounts)]);
}

function summed(row: BudgetRow, measure: (typeof COLUMNS)[number][1], material: Material): DraftFigure {
  const own = partsOf(row, measure);
  return moneyFigure({ ...own, from: sourceOf(row, measure, own.key, material) }, row.amounts[measure]);
}

function partsOf(row: BudgetRow, measure: string): Omit<FigureParts, 'from'> {
  const reported = row.path.startsWith('monitoring');
  return { key: budgetKey(row.path, measure), name: ['BUDGET', row.name, measure], path: reported ? `${row.path}.${measure}` : '' };
}

function sourceOf(row: BudgetRow, measure: LineMeasure, key: string, { cells, streamRows, once }: Material): FigureParts['from'] {
  return once(key, () => {
    const sum = streamSum({ lines: row.lines, stream: row.stream, key, labelled: fittingLabel(row.label) === row.stream }, measure, cells, streamRows);
    return 'why' in sum ? { source: `${placesOf(row.lines)}: ${sum.why}` } : { formula: (finder) => `=${sum.formula(finder)}` };
  });
}

/** forecast - previous forecast, the latter summed in the formula; a word where the workbook has no previous forecast. */
function movementCells(row: BudgetRow, material: Material): readonly DraftCell[] {
  const { movement } = row.amounts;
  if (movement === null) return [text('H', 'word', `${BUDGET.noPrevious} `)];
  const own = partsOf(row, 'movement');
  const previous = sourceOf(row, 'previousForecast', own.key, material);
  const formula = 'formula' in previous ? { formula: (finder: CellFinder): string => `=${finder.at(budgetKey(row.path, 'forecast'))}-${bracketed(previous.formula(finder).slice(1))}` } : previous;
  return [figure('H', 'variance', moneyFigure({ ...own, from: formula }, movement))];
}

function bracketed(expression: string): string {
  return /[+-]/.test(expression.replace(/'[^']*'|"[^"]*"/g, '')) ? `(${expression})` : expression;
}

/** forecast - current, and that over the size of current; "no base" on a nil budget. */
export function varianceCells(row: Pick<BudgetRow, 'amounts' | 'path' | 'name'>, place: 'Strong' | 'Total'): readonly DraftCell[] {
  const { variance, variancePercent } = row.amounts;
  const at = (measure: string, { at: find }: CellFinder): string => find(budgetKey(row.path, measure));
  const own = (measure: string): Omit<FigureParts, 'from'> => partsOf(row as BudgetRow, measure);
  const difference = moneyFigure({ ...own('variance'), from: { formula: (finder) => `=${at('forecast', finder)}-${at('current', finder)}` } }, variance);
  const share = (finder: CellFinder): string => `=IF(${at('current', finder)}=0,"${BUDGET.noBase}  ",${at('variance', finder)}/ABS(${at('current', finder)}))`;
  const percent =
    variancePercent === null
      ? wordFormula('J', place === 'Total' ? 'percentTotal' : 'percent', share, `${BUDGET.noBase}  `)
      : figure('J', place === 'Total' ? 'percentTotal' : 'percent', ratioFigure({ ...own('variancePercent'), from: { formula: share } }, variancePercent));
  return [figure('I', `variance${place}`, difference), percent];
}

function statusCell({ status }: Amounts): DraftCell {
  return text('K', 'status', status);
}

/** Several streams as one row, for those that do not fit the page. */
export function collapsedAmounts(streams: readonly StreamPosition[]): Amounts {
  const add = (measure: 'original' | 'virement' | 'supplementary' | 'current' | 'forecast' | 'variance'): Pence => sum(streams.map((stream) => stream[measure]));
  const movements = streams.flatMap(({ movement }) => movement ?? []);
  return {
    original: add('original'),
    virement: add('virement'),
    supplementary: add('supplementary'),
    current: add('current'),
    forecast: add('forecast'),
    variance: add('variance'),
    variancePercent: percentageOf(add('variance'), add('current')),
    previousForecast: NO_MONEY,
    movement: movements.length === streams.length ? sum(movements) : null,
    status: 'Green',
    grossBeside: null,
  };
}

/** "council.xlsx, Budget, rows 5 to 15": where the lines stand. */
function placesOf(lines: readonly MonitoredLine[]): string {
  const rows = new Map<TableSource, { first: number; last: number }>();
  for (const { line } of lines) {
    const { table, row } = line.at;
    const known = rows.get(table);
    if (known === undefined) rows.set(table, { first: row, last: row });
    else [known.first, known.last] = [Math.min(known.first, row), Math.max(known.last, row)];
  }
  return [...rows].map(([{ file, sheet }, { first, last }]) => `${file}, ${sheet}, rows ${first} to ${last}`).join('; ');
}
