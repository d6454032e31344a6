import { type Pence, difference, sum } from '../model/money';
import type { ZeroBaseLine } from '../model/recharge';
import type { StreamZeroBase } from '../model/zeroBase';
import { type Column, type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type CellAmount, cellSum } from './cellSum';
import { type FigureParts, moneyFigure, ratioFigure } from './draftFigures';
import type { Material } from './material';
import { tableRows, totalRow } from './rows';
import { ZERO_BASE } from './sentences/zeroBase';

/** A stream built from nothing with its place in the report; several share a row when the list is long. */
export interface ZeroBaseRow {
  readonly label: string;
  readonly streams: readonly StreamZeroBase[];
  /** "zeroBase.streams[0]"; "" for several. */
  readonly path: string;
  readonly key: string;
  readonly status: string;
}

const MONEY = [
  ['C', 'lastYear', 'amount'],
  ['D', 'bridge.volume', 'variance'],
  ['E', 'bridge.price', 'variance'],
  ['F', 'bridge.new', 'variance'],
  ['G', 'bridge.dropped', 'variance'],
  ['H', 'requirement', 'amount'],
  ['I', 'change', 'variance'],
] as const;
type Measure = (typeof MONEY)[number][1];

/** Last year, volume, price, new and dropped, the requirement and its change, and how much of the base budget is covered. */
export function zeroBaseRow(row: ZeroBaseRow, material: Material): readonly DraftRow[] {
  const money = MONEY.map(([column, measure, format]) => figure(column, measure === 'change' ? 'varianceStrong' : format, moneyFigure({ ...partsOf(row, measure), from: fromOf(row, measure, material) }, valueOf(row.streams, measure))));
  const lines = row.streams.reduce((so, stream) => so + stream.lines.length, 0);
  return tableRows(row.label, [...money, ...coverageCell(row), text('K', 'status', row.status), text('L', 'remark', ZERO_BASE.lines(lines))]);
}

/** Sums of the rows above. */
export function zeroBaseTotal(rows: readonly ZeroBaseRow[]): DraftRow {
  const streams = rows.flatMap((row) => row.streams);
  return totalRow(ZERO_BASE.total, MONEY.map(([column, measure, format]) => {
    const from = { formula: ({ all }: CellFinder) => `=SUM(${all(rows.map(({ key }) => keyOf(key, measure)))})` };
    return figure(column, `${format}Total`, moneyFigure({ key: keyOf('zeroBase.total', measure), name: nameOf('total', measure), path: '', from }, valueOf(streams, measure)));
  }));
}

function keyOf(row: string, measure: string): string {
  return `${row}|${measure}`;
}

function nameOf(label: string, measure: string): readonly string[] {
  return ['ZEROBASE', label, measure.replace('bridge.', '')];
}

function partsOf({ label, key, path }: ZeroBaseRow, measure: Measure | 'coverage'): Omit<FigureParts, 'from'> {
  return { key: keyOf(key, measure), name: nameOf(label, measure), path: path === '' || measure === 'change' ? '' : `${path}.${measure}` };
}

function valueOf(streams: readonly StreamZeroBase[], measure: Measure): Pence {
  return sum(streams.map(({ lastYear, requirement, bridge }): Pence => {
    if (measure === 'lastYear') return lastYear;
    if (measure === 'requirement') return requirement;
    if (measure === 'change') return difference(requirement, lastYear);
    return bridge[measure.slice('bridge.'.length) as keyof typeof bridge];
  }));
}

/** Amounts and last year's amounts from their cells; price is what the other steps leave of the change. */
function fromOf(row: ZeroBaseRow, measure: Measure, { cells }: Material): FigureParts['from'] {
  const lines = row.streams.flatMap((stream) => stream.lines);
  const at = (name: Measure, finder: CellFinder): string => finder.at(keyOf(row.key, name));
  const value = valueOf(row.streams, measure);
  if (measure === 'change') return { formula: (finder) => `=${at('requirement', finder)}-${at('lastYear', finder)}` };
  if (measure === 'bridge.price') return { formula: (finder) => `=${at('requirement', finder)}-${(['lastYear', 'bridge.volume', 'bridge.new', 'bridge.dropped'] as const).map((name) => at(name, finder)).join('-')}` };
  if (measure === 'bridge.volume') return { source: `${placeOf(lines)}: ${ZERO_BASE.volume}` };
  if (measure === 'lastYear') return cellSum(lines.filter(({ lastAmount }) => lastAmount !== 0).map(lastCell), value, cells);
  if (measure === 'requirement') return cellSum(lines.map(amountCell), value, cells);
  const moved = measure === 'bridge.new' ? lines.filter(({ lastAmount }) => lastAmount === 0) : lines.filter(({ amount, lastAmount }) => amount === 0 && lastAmount !== 0);
  if (moved.length === 0) return { source: ZERO_BASE.noneOf };
  return measure === 'bridge.new' ? cellSum(moved.map(amountCell), value, cells) : cellSum(moved.map(lastCell), value, cells, 'turned');
}

/** The cell of a line's amount. */
export function amountCell({ at, amount }: ZeroBaseLine): CellAmount {
  return { at, field: 'amount', amount };
}

function lastCell({ at, lastAmount }: ZeroBaseLine): CellAmount {
  return { at, field: 'lastAmount', amount: lastAmount };
}

function placeOf(lines: readonly ZeroBaseLine[]): string {
  return [...new Set(lines.map(({ at }) => at.table))].map(({ file, sheet, range }) => `${file}, ${sheet} ${range}`).join('; ');
}

function coverageCell(row: ZeroBaseRow): readonly DraftCell[] {
  const [only] = row.streams;
  if (row.path === '' || only === undefined || only.coverage === null) return [];
  const column: Column = 'J';
  return [figure(column, 'share', ratioFigure({ ...partsOf(row, 'coverage'), from: { source: ZERO_BASE.coverage } }, only.coverage))];
}
