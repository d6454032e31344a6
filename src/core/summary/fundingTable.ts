import type { Release, TimeLimitedMoney } from '../model/funding';
import type { FundingLine } from '../model/fundingLine';
import { type Pence, sum } from '../model/money';
import { present } from '../model/present';
import { fraction } from '../model/quantity';
import { type ByYear, yearField } from '../model/yearField';
import { sayDay } from '../model/wording';
import { type Column, type DraftCell, type DraftRow, figure, text } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { cutText } from '../sheet/textWidth';
import { type CellAmount, cellSum } from './cellSum';
import { type FigureParts, countFigure, moneyFigure } from './draftFigures';
import { ROOM_FOR_WHO } from './governanceGrid';
import type { Material } from './material';
import { tableRows, totalRow } from './rows';
import { FUNDING } from './sentences/funding';
import type { YearColumn, YearColumns } from './yearColumns';

/** Money of the register with its place in the report, its status and that of each release; several share a row when the list is long. */
export interface FundingRow {
  readonly label: string;
  readonly money: readonly [TimeLimitedMoney, ...TimeLimitedMoney[]];
  /** By which its figures are found. */
  readonly key: string;
  /** "funding[0]"; "" for several. */
  readonly path: string;
  readonly status: string;
}

const YEARS: readonly Column[] = ['C', 'D', 'E'];
const MONEY = [['F', 'target'], ['G', 'released'], ['H', 'gap']] as const;
type Measure = (typeof MONEY)[number][1];

/** The key of a figure of a row of the table. */
export function fundingKey(row: string, measure: string): string {
  return `${row}|${measure}`;
}

/** Money by year, what is to be released for it, what is, what remains; months left, status and end. */
export function fundingRows(row: FundingRow, years: YearColumns, material: Material): readonly DraftRow[] {
  return tableRows(row.label, [
    ...years.columns.flatMap((year, index) => yearCell(row, year, columnOf(index), material)),
    ...MONEY.flatMap(([column, measure]) => moneyCell(row, column, measure, material)),
    ...monthsCell(row, material),
    text('K', 'status', row.status),
    text('L', 'remark', row.path === '' ? '' : sayEnd(row)),
  ]);
}

/** Of the years, which are three at most. */
function columnOf(index: number): Column {
  return present(YEARS[index], `year ${index}`);
}

function sayEnd({ money: [{ end }] }: FundingRow): string {
  return end === null ? FUNDING.noEnd : cutText(sayDay(end.on), ROOM_FOR_WHO, 'regular');
}

function amountIn(money: readonly TimeLimitedMoney[], years: readonly number[]): Pence | null {
  const given = money.flatMap(({ byYear }) => amountsOf(byYear, years));
  return given.length === 0 ? null : sum(given);
}

function amountsOf(byYear: ByYear<Pence>, years: readonly number[]): readonly Pence[] {
  return years.flatMap((year) => byYear.get(year) ?? []);
}

function yearCell(row: FundingRow, { label, years }: YearColumn, column: Column, { cells }: Material): readonly DraftCell[] {
  const amount = amountIn(row.money, years);
  if (amount === null) return [];
  const read = (lines: readonly FundingLine[]): readonly CellAmount[] => lines.flatMap(({ at, amounts }) => [...amounts].flatMap(([year, amount]) => (years.includes(year) ? [{ at, field: yearField('amount', year), amount }] : [])));
  const path = row.path === '' || years.length > 1 ? '' : `${row.path}.byYear.${label}`;
  const own = read(row.money.flatMap(({ rows }) => rows.filter(({ fromService }) => fromService.trim() === '')));
  const from = own.length > 0 ? cellSum(own, amount, cells) : cellSum(read(row.money.flatMap(({ rows }) => rows)), amount, cells);
  return [figure(column, 'amount', moneyFigure({ ...partsOf(row, label), path, from }, amount))];
}

function partsOf({ key, label }: Pick<FundingRow, 'key' | 'label'>, measure: string): Omit<FigureParts, 'from' | 'path'> {
  return { key: fundingKey(key, measure), name: ['FUNDING', label, measure] };
}

/** What a measure comes to; null where no money of the row gives it. */
function valueOf(money: readonly TimeLimitedMoney[], measure: Measure): Pence | null {
  const given = money.flatMap((each) => each[measure] ?? []);
  return given.length === 0 ? null : sum(given);
}

function moneyCell(row: FundingRow, column: Column, measure: Measure, material: Material): readonly DraftCell[] {
  const value = valueOf(row.money, measure);
  if (value === null) return [];
  const path = row.path === '' ? '' : `${row.path}.${measure}`;
  return [figure(column, measure === 'gap' ? 'nilStrong' : 'amount', moneyFigure({ ...partsOf(row, measure), path, from: fromOf(row, measure, value, material) }, value))];
}

function fromOf({ key, money }: FundingRow, measure: Measure, value: Pence, { cells }: Material): FigureParts['from'] {
  if (measure === 'gap' && money.every(({ gap }) => gap !== null)) return { formula: ({ at }) => `=${at(fundingKey(key, 'target'))}-${at(fundingKey(key, 'released'))}` };
  if (measure === 'gap') return { source: 'target less released, where a target is known' };
  if (measure === 'target' && money.some(({ targetStated }) => !targetStated)) return { source: FUNDING.noTarget };
  return cellSum(money.flatMap(({ rows }) => statedIn(rows, measure)), value, cells);
}

/** The cells of the money itself, or those of its services: of the two, which one stands in the register. */
function statedIn(rows: readonly FundingLine[], measure: 'target' | 'released'): readonly CellAmount[] {
  const field = measure === 'target' ? 'releaseTarget' : 'released';
  const given = (lines: readonly FundingLine[]): readonly CellAmount[] => lines.flatMap((line) => (line[field] === null ? [] : [{ at: line.at, field, amount: line[field] }]));
  const services = given(rows.filter(({ fromService }) => fromService.trim() !== ''));
  const own = given(rows.filter(({ fromService }) => fromService.trim() === ''));
  const [first, second] = measure === 'target' ? [own, services] : [services, own];
  return first.length > 0 ? first : second;
}

function monthsCell(row: FundingRow, { review }: Material): readonly DraftCell[] {
  const { money: [{ end }], path } = row;
  if (path === '' || end === null) return [];
  const { left } = end;
  if (left.whole < 0) return [text('I', 'word', FUNDING.ended)];
  return [figure('I', 'whole', countFigure({ ...partsOf(row, 'monthsLeft'), path: `${path}.monthsLeft`, from: { source: FUNDING.monthsLeft(review.policy.asAt) } }, fraction(left.whole)))];
}

/** One service, or several, with whether the virement register shows what was released. */
export interface ReleaseRow {
  readonly release: Release;
  /** Of the money and the service, for names. */
  readonly label: string;
  readonly key: string;
  /** "funding[0].releases[2]"; "" for several. */
  readonly path: string;
  readonly status: string;
  readonly remark: string;
}

/** A service that is to release money: target, released and gap under those of the money it is for. */
export function releaseRow({ release, key, label, path, status, remark }: ReleaseRow, { cells }: Material): readonly DraftRow[] {
  const money = MONEY.flatMap(([column, measure]): readonly DraftCell[] => {
    const value = release[measure];
    if (value === null) return [];
    const from: FigureParts['from'] = measure === 'gap' ? { formula: ({ at }) => `=${at(fundingKey(key, 'target'))}-${at(fundingKey(key, 'released'))}` } : cellSum(statedIn(release.rows, measure), value, cells);
    return [figure(column, 'amount', moneyFigure({ ...partsOf({ key, label }, measure), path: path === '' ? '' : `${path}.${measure}`, from }, value))];
  });
  return tableRows(`\u2007\u2007${release.service}`, [...money, text('K', 'status', status), text('L', 'remark', remark)]);
}

/** Sums of the rows above. */
export function fundingTotal(rows: readonly FundingRow[], years: YearColumns): DraftRow {
  const money = rows.flatMap((row) => row.money);
  const total = (column: Column, measure: string, value: Pence | null, has: (row: FundingRow) => boolean): readonly DraftCell[] => {
    if (value === null) return [];
    const from = { formula: ({ all }: CellFinder) => `=SUM(${all(rows.filter(has).map(({ key }) => fundingKey(key, measure)))})` };
    return [figure(column, measure === 'gap' ? 'nilTotal' : 'amountTotal', moneyFigure({ key: fundingKey('funding.total', measure), name: ['FUNDING', 'total', measure], path: '', from }, value))];
  };
  return totalRow('All time-limited money', [
    ...years.columns.flatMap((column, index) => total(columnOf(index), column.label, amountIn(money, column.years), (row) => amountIn(row.money, column.years) !== null)),
    ...MONEY.flatMap(([column, measure]) => total(column, measure, valueOf(money, measure), (row) => valueOf(row.money, measure) !== null)),
  ]);
}
