import { type Pence, NO_MONEY, pounds, size, sum, toPence } from '../model/money';
import { present } from '../model/present';
import { latestChange } from '../model/latestChange';
import { type Quantity, fraction, times, total } from '../model/quantity';
import type { CountRow, PoolResult } from '../model/rechargeResult';
import { sayPounds } from '../model/wording';
import { type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { addedCells, cellOf, countPaths, recipientPath } from './countCells';
import { type FigureParts, countFigure, moneyFigure, ratioFigure } from './draftFigures';
import type { Material } from './material';
import { type CountTable, type RecipientRow, allWhole, unitsOf } from './rechargeTables';
import { headingRow, tableRows, totalRow } from './rows';
import { RECHARGES } from './sentences/recharges';

const UNITS = [
  ['C', 'baseline', 'whole', 'Billed'],
  ['D', 'audit', 'whole', 'Audit\ncount'],
  ['E', 'change', 'wholeChange', 'Change'],
  ['F', 'returned', 'whole', 'Returned'],
  ['G', 'disputed', 'whole', 'Disputed'],
  ['G', 'agreed', 'whole', 'Agreed'],
] as const;
type Units = (typeof UNITS)[number][1];

/** The columns of counts: once any is agreed, the agreed ones stand where disputes did. */
function columnsOf({ rows }: CountTable): readonly (typeof UNITS)[number][] {
  const left = rows.some(({ counts }) => counts.some(({ agreed }) => agreed !== null)) ? 'disputed' : 'agreed';
  return UNITS.filter(([, measure]) => measure !== left);
}

/** A table of counts being written, with what its cells need. */
interface Writing {
  readonly table: CountTable;
  readonly material: Material;
  readonly paths: ReadonlyMap<CountRow, string>;
  readonly whole: boolean;
}

export function countKey({ pool, driver }: CountTable, recipient: string, measure: string): string {
  return ['counts', pool < 0 ? driver : pool, recipient, measure].join('|');
}

/** Counts then and now, what is disputed and not billed, share and charge, by directorate, with the total. */
export function countBlock(table: CountTable, material: Material): readonly DraftRow[] {
  const counts = table.rows.flatMap((row) => [...row.counts, ...row.uncharged]);
  const writing = { table, material, paths: countPaths(present(material.review.recharge, 'recharges').counts), whole: allWhole(counts.flatMap(({ audit, baseline, returned }) => [audit, baseline, returned])) };
  const title = table.result === null ? table.driver : table.result.pool.service;
  return [headingRow({ B: title, ...headingsOf(table, material.unit) }), ...table.rows.flatMap((row) => recipientRow(row, writing)), totalOf(writing)];
}

function headingsOf(table: CountTable, unit: string): Readonly<Record<string, string>> {
  const { rows, result, unchargedDrivers } = table;
  const counts = rows.flatMap((row) => row.counts);
  const given = columnsOf(table).filter(([, measure]) => unitsOf(counts, measure) !== null).map(([column, , , words]) => [column, words] as const);
  const [free, ...others] = unchargedDrivers;
  const price = result?.rate === null || result === null ? '' : `\nat ${sayPounds(toPence(result.rate.price))}`;
  return {
    ...Object.fromEntries(given),
    ...(counts.some(({ notCharged }) => notCharged !== null) ? { H: `Not billed${price}` } : {}),
    ...(free === undefined ? {} : { I: others.length === 0 && free.length < 11 ? `${free}\nno charge` : 'No\ncharge' }),
    ...(result === null ? {} : { J: 'Share', K: `Charge, ${chargeFormat(result) === 'pence' ? '£' : unit}${result.pool.year === '' ? '' : `\n${result.pool.year}`}` }),
  };
}

function recipientRow(row: RecipientRow, writing: Writing): readonly DraftRow[] {
  const units = columnsOf(writing.table).flatMap(([column, measure, format]): readonly DraftCell[] => {
    const value = unitsOf(row.counts, measure);
    return value === null ? [] : [figure(column, styleOf(format, writing), countFigure({ ...partsOf(row.recipient, measure, writing), path: pathOf(row.counts, measure, writing), from: unitsFrom(row, measure, writing) }, value))];
  });
  const own = row.share?.own === true ? text('L', 'remark', 'its own service') : text('L', 'remark', '');
  return tableRows(row.recipient, [...units, ...notBilledCells(row, writing), ...unchargedCells(row, writing), ...shareCells(row, writing), own]);
}

function styleOf(format: 'whole' | 'wholeChange', { whole }: Writing): 'whole' | 'wholeChange' | 'fte' {
  return whole ? format : 'fte';
}

function partsOf(recipient: string, measure: string, { table }: Writing): Omit<FigureParts, 'from' | 'path'> {
  return { key: countKey(table, recipient, measure), name: ['RECHARGE', `${table.driver} ${recipient}`, measure] };
}

function pathOf(counts: readonly CountRow[], measure: Units, { paths }: Writing): string {
  const [only, ...others] = counts;
  return only === undefined || others.length > 0 ? '' : `${present(paths.get(only), only.recipient)}.${measure}`;
}

function unitsFrom({ recipient, counts }: RecipientRow, measure: Units, { table, material }: Writing): FigureParts['from'] {
  const at = (other: string, finder: CellFinder): string => finder.at(countKey(table, recipient, other));
  if (measure === 'change' && counts.some(({ change }) => change === null)) return { source: 'audit less billed count, row by row' };
  if (measure === 'change') return { formula: (finder) => `=${at('audit', finder)}-${at('baseline', finder)}` };
  if (measure === 'disputed' && counts.length === 1) return { formula: (finder) => `=ABS(${at('returned', finder)}-${at('audit', finder)})` };
  if (measure === 'disputed') return { source: 'returned less audit count, row by row' };
  return addedCells(counts.filter((count) => count[measure] !== null).map(({ source }) => source.at), measure === 'agreed' ? 'locked' : measure, material.cells);
}

/** The change at the price: a formula where the price is whole pence and the cells give it. */
function notBilledCells({ recipient, counts }: RecipientRow, writing: Writing): readonly DraftCell[] {
  const given = counts.flatMap(({ notCharged }) => notCharged ?? []);
  if (given.length === 0) return [];
  const amount = sum(given);
  const price = writing.table.result?.rate ?? null;
  const change = counts.map(latestChange);
  const cell = price === null ? null : cellOf(price.at, 'price', writing.material.cells);
  const exact = price !== null && toPence(times(total(change.flatMap((each) => each ?? [])), price.price)) === amount;
  const units = ({ at }: CellFinder): string => {
    const key = (measure: string): string => at(countKey(writing.table, recipient, measure));
    return isAgreed(counts) ? `(${key('agreed')}-${key('baseline')})` : key('change');
  };
  const from = cell !== null && exact && isOneKind(counts) ? { formula: (finder: CellFinder) => `=${units(finder)}*${cell}` } : { source: 'latest and billed count at the price, each to the penny' };
  return [figure('H', 'amount', moneyFigure({ ...partsOf(recipient, 'notCharged', writing), path: '', from }, amount))];
}

/** Every count is agreed and was billed; or none is agreed, and a change is known. */
function isOneKind(counts: readonly CountRow[]): boolean {
  return counts.every(({ agreed }) => agreed === null) ? unitsOf(counts, 'change') !== null : isAgreed(counts);
}

function isAgreed(counts: readonly CountRow[]): boolean {
  return counts.every(({ agreed, baseline }) => agreed !== null && baseline !== null);
}

function unchargedCells({ recipient, uncharged }: RecipientRow, writing: Writing): readonly DraftCell[] {
  const value = unitsOf(uncharged, 'audit');
  if (value === null) return [];
  const from = addedCells(uncharged.filter(({ audit }) => audit !== null).map(({ source }) => source.at), 'audit', writing.material.cells);
  return [figure('I', styleOf('whole', writing), countFigure({ ...partsOf(recipient, 'uncharged', writing), path: pathOf(uncharged, 'audit', writing), from }, value))];
}

function shareCells({ recipient, share }: RecipientRow, writing: Writing): readonly DraftCell[] {
  const { result, pool } = writing.table;
  if (share === null || result === null) return [];
  const charge = moneyFigure({ ...partsOf(recipient, 'charge', writing), path: `${recipientPath(result.shares, recipient, `recharge.pools[${pool}].shares`)}.charge`, from: { source: RECHARGES.share } }, share.charge);
  const formula = ({ at }: CellFinder): string => `=${at(countKey(writing.table, recipient, 'charge'))}/${at(countKey(writing.table, '', 'charge'))}`;
  const charged = chargedBy(result);
  const part = charged === NO_MONEY ? [] : [figure('J', 'share', ratioFigure({ ...partsOf(recipient, 'share', writing), path: '', from: { formula } }, fraction(BigInt(share.charge) * 100n, BigInt(charged))))];
  return [...part, figure('K', chargeFormat(result), charge)];
}

/** All it charges: its cost, and where pools serve each other what others charge it as well. */
function chargedBy({ shares }: PoolResult): Pence {
  return sum(shares.map(({ charge }) => charge));
}

/** Charges are printed to the penny unless the pool is too large for the column. */
function chargeFormat({ cost }: PoolResult): 'pence' | 'amount' {
  return size(cost) < pounds(10_000_000) ? 'pence' : 'amount';
}

/** Sums of the column above; the charges come to the cost of the pool, which is the control total. */
function totalOf(writing: Writing): DraftRow {
  const { table } = writing;
  const counts = table.rows.flatMap((row) => row.counts);
  const from = (measure: string, has: (row: RecipientRow) => boolean): FigureParts['from'] => ({ formula: ({ all }) => `=SUM(${all(table.rows.filter(has).map(({ recipient }) => countKey(table, recipient, measure)))})` });
  const parts = (measure: string): Omit<FigureParts, 'from'> => ({ key: countKey(table, '', measure), name: ['RECHARGE', `${table.driver} total`, measure], path: '' });
  const units = columnsOf(table).flatMap(([column, measure, format]): readonly DraftCell[] => {
    const value = unitsOf(counts, measure);
    return value === null ? [] : [figure(column, `${styleOf(format, writing)}Total`, countFigure({ ...parts(measure), from: from(measure, (row) => unitsOf(row.counts, measure) !== null) }, value))];
  });
  const notCharged = counts.flatMap((count) => count.notCharged ?? []);
  const uncharged = table.rows.flatMap((row) => row.uncharged).flatMap(({ audit }): readonly Quantity[] => (audit === null ? [] : [audit]));
  const money = notCharged.length === 0 ? [] : [figure('H', 'amountTotal', moneyFigure({ ...parts('notCharged'), from: from('notCharged', (row) => row.counts.some((count) => count.notCharged !== null)) }, sum(notCharged)))];
  const free = uncharged.length === 0 ? [] : [figure('I', `${styleOf('whole', writing)}Total`, countFigure({ ...parts('uncharged'), from: from('uncharged', (row) => unitsOf(row.uncharged, 'audit') !== null) }, total(uncharged)))];
  return totalRow('Total', [...units, ...money, ...free, ...chargeTotal(writing, from)]);
}

function chargeTotal(writing: Writing, from: (measure: string, has: (row: RecipientRow) => boolean) => FigureParts['from']): readonly DraftCell[] {
  const { table } = writing;
  const { result } = table;
  if (result === null) return [];
  const charges = (row: RecipientRow): boolean => row.share !== null;
  const parts = (measure: string, path: string): Omit<FigureParts, 'from'> => ({ key: countKey(table, '', measure), name: ['RECHARGE', `${table.driver} total`, measure], path });
  const whole = ratioFigure({ ...parts('share', ''), from: from('share', charges) }, fraction(100));
  const charge = moneyFigure({ ...parts('charge', ''), from: from('charge', charges) }, chargedBy(result));
  return [...(chargedBy(result) === NO_MONEY ? [] : [figure('J', 'shareTotal', whole)]), figure('K', `${chargeFormat(result)}Total`, charge)];
}
