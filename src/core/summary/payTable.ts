import type { StreamEstablishment } from '../model/establishment';
import { type Pence, size, sum } from '../model/money';
import { present } from '../model/present';
import { type Quantity, compare, fraction, total } from '../model/quantity';
import { sameName } from '../model/wording';
import { type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import { type FigureParts, fteFigure, moneyFigure } from './draftFigures';
import type { Material } from './material';
import { fteFrom, payBudgetFrom, placesOf } from './postCells';
import { tableRows, totalRow } from './rows';
import { PAY } from './sentences/pay';

/** A stream of the establishment with where the report has it and what its names are made of. */
export interface PayRow {
  readonly stream: StreamEstablishment;
  readonly path: string;
  readonly name: string;
}

const FTE = [['C', 'approvedFte'], ['D', 'filledFte'], ['E', 'vacantFte'], ['F', 'overFte']] as const;
const MONEY = [['G', 'fullCost', 'amount'], ['H', 'cost', 'amount'], ['I', 'budget', 'amount'], ['J', 'difference', 'varianceBeside']] as const;
type Money = (typeof MONEY)[number][1];

export function payKey(path: string, measure: string): string {
  return `${path}.${measure}`;
}

/** FTE approved, filled, vacant and over; cost, cost less vacancy saving, budget and difference of a stream. */
export function payRow(row: PayRow, material: Material): readonly DraftRow[] {
  const { stream } = row;
  const fte = FTE.map(([column, measure]) => figure(column, measure === 'overFte' && compare(stream.overFte, fraction(0)) > 0 ? 'fteStrong' : 'fte', fteFigure({ ...partsOf(row, measure), from: fteSource(row, measure, material) }, stream[measure])));
  const remark = text('L', 'remark', PAY.rows(stream.posts.length));
  if (isOnePost(stream)) return tableRows(stream.stream, [...fte, text('H', 'word', `${PAY.onePost} `), remark]);
  const money = MONEY.flatMap(([column, measure, format]): readonly DraftCell[] => {
    const amount = stream[measure];
    return amount === null ? [] : [figure(column, format, moneyFigure({ ...partsOf(row, measure), from: moneySource(row, measure, material) }, amount))];
  });
  return tableRows(stream.stream, [...fte, ...money, statusCell(stream, material), remark]);
}

/** A stream of one post: its cost would be one person's pay, which the summary never prints. */
export function isOnePost({ posts, approvedFte }: StreamEstablishment): boolean {
  return posts.length === 1 && compare(approvedFte, fraction(1)) <= 0;
}

/** Sums of the rows above; money of the streams that show it. */
export function payTotal(rows: readonly PayRow[]): DraftRow {
  const streams = rows.map(({ stream }) => stream);
  const fte = FTE.map(([column, measure]) => figure(column, 'fteTotal', fteFigure({ ...totalParts(measure), from: sumOf(rows, measure) }, total(streams.map((each): Quantity => each[measure])))));
  const money = MONEY.flatMap(([column, measure, format]) => {
    const shown = rows.filter(({ stream }) => stream[measure] !== null && !isOnePost(stream));
    const amounts = shown.map(({ stream }): Pence => present(stream[measure], measure));
    return shown.length === 0 ? [] : [figure(column, `${format}Total`, moneyFigure({ ...totalParts(measure), from: sumOf(shown, measure) }, sum(amounts)))];
  });
  return totalRow('All streams', [...fte, ...money]);
}

/** "Pass" within the tolerance, else the severity that EST-01 gave it; what was not compared says so. */
function statusCell({ stream, difference }: StreamEstablishment, { review, findings }: Material): DraftCell {
  if (difference === null) return text('K', 'status', 'Not checked');
  const finding = findings.find(({ id, subject }) => id === 'EST-01' && sameName(subject) === sameName(stream));
  const within = size(difference) <= review.policy.tolerance.establishment;
  return text('K', 'status', within ? 'Pass' : (finding?.severity ?? 'Not checked'));
}

function partsOf({ path, name }: PayRow, measure: string): Omit<FigureParts, 'from'> {
  return { key: payKey(path, measure), name: ['PAY', name, measure], path: payKey(path, measure) };
}

function totalParts(measure: string): Omit<FigureParts, 'from'> {
  return { key: payKey('establishment.total', measure), name: ['PAY', 'total', measure], path: '' };
}

function sumOf(rows: readonly PayRow[], measure: string): FigureParts['from'] {
  return { formula: ({ all }) => `=SUM(${all(rows.map(({ path }) => payKey(path, measure)))})` };
}

function fteSource({ stream, path }: PayRow, measure: (typeof FTE)[number][1], material: Material): FigureParts['from'] {
  if (measure === 'overFte') return { source: PAY.overPaid };
  if (measure !== 'filledFte') return fteFrom(stream.posts, measure, material);
  return { formula: ({ at }) => `=${at(payKey(path, 'approvedFte'))}-${at(payKey(path, 'vacantFte'))}+${at(payKey(path, 'overFte'))}` };
}

function moneySource({ stream, path }: PayRow, measure: Money, material: Material): FigureParts['from'] {
  if (measure === 'budget') return payBudgetFrom(stream, material);
  if (measure === 'difference') return { formula: ({ at }) => `=${at(payKey(path, 'cost'))}-${at(payKey(path, 'budget'))}` };
  return { source: `${placesOf(stream.posts)}: ${measure === 'cost' ? PAY.allowance : PAY.costed}` };
}
