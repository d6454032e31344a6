import { type Pence, sum } from '../model/money';
import { fundingLabel } from '../model/fundingLabel';
import { grouped } from '../model/grouped';
import { present } from '../model/present';
import type { Project } from '../model/project';
import type { ProjectRegister } from '../model/projectRegister';
import { fraction } from '../model/quantity';
import { sameName } from '../model/wording';
import { yearField } from '../model/yearField';
import { type Column, type DraftCell, type DraftRow, figure } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type CellAmount, cellSum } from './cellSum';
import { type FigureParts, countFigure, moneyFigure } from './draftFigures';
import { listed } from './listed';
import type { Material } from './material';
import { mostFirst } from './mostFirst';
import { TABLE_GAP, headingRow, noteRows, tableRows, totalRow } from './rows';
import { INVESTMENT } from './sentences/investment';
import { type YearColumn, yearColumns } from './yearColumns';

const MOST_STATUSES = 8;
const COLUMNS: readonly Column[] = ['D', 'E', 'F', 'G', 'H', 'I'];
const KINDS = ['capital', 'revenue'] as const;

/** A funding status with its open projects; several share a row when the list is long. */
interface StatusRow {
  readonly label: string;
  readonly key: string;
  /** As REPORT.json has it; "" for several. */
  readonly status: string;
  readonly projects: readonly Project[];
}

/** Capital or revenue of a year, or of several, in its column. */
interface MoneyColumn {
  readonly column: Column;
  readonly kind: (typeof KINDS)[number];
  readonly year: YearColumn;
}

/** Open projects by funding status: how many, capital and revenue by year, and all years together. */
export function projectMoneyRows(register: ProjectRegister, material: Material): readonly DraftRow[] {
  const { open } = register;
  const given = open.flatMap(({ capital, revenue }) => [...capital.keys(), ...revenue.keys()]);
  const { columns: years, earlier } = yearColumns(given, material.review.policy.year, COLUMNS.length / KINDS.length);
  const columns = years.flatMap((year, index) => KINDS.map((kind, offset): MoneyColumn => ({ column: present(COLUMNS[index * KINDS.length + offset], 'column'), kind, year })));
  if (open.length === 0) return [];
  const rows = statusRows(register);
  const over = sum(open.flatMap((project) => KINDS.flatMap((kind) => earlier.flatMap((year) => project[kind].get(year) ?? []))));
  const headings = Object.fromEntries(columns.map(({ column, kind, year }) => [column, `${year.label}\n${kind}`]));
  return [
    headingRow({ B: `By status, ${material.unit}`, C: 'Open\nprojects', ...headings, ...(years.length === 0 ? {} : { J: 'Together' }) }),
    ...rows.flatMap((row) => rowsOfStatus(row, columns, register, material)),
    ...(rows.length > 1 ? [totalOf(rows, columns)] : []),
    ...(years.length === 0 ? noteRows('Money', INVESTMENT.noYears) : []),
    ...(over === 0 ? [] : noteRows('Earlier years', INVESTMENT.earlier(over, present(years[0], 'year').label))),
    TABLE_GAP,
  ];
}

function statusRows({ open, byStatus }: ProjectRegister): readonly StatusRow[] {
  const own = grouped(open, (project) => sameName(fundingLabel(project)));
  const rows = mostFirst(byStatus).map((each): StatusRow => ({ label: each.fundingStatus, status: each.fundingStatus, key: `status ${each.fundingStatus}`, projects: present(own.get(sameName(each.fundingStatus)), each.fundingStatus) }));
  const { shown, rest } = listed(rows, MOST_STATUSES);
  return rest.length === 0 ? shown : [...shown, { label: INVESTMENT.moreStatuses(rest.length), status: '', key: 'more statuses', projects: rest.flatMap(({ projects }) => projects) }];
}

/** The key of the number of open projects with a funding status. */
export function openKey(fundingStatus: string): string {
  return `status ${fundingStatus}|projects`;
}

function keyOfMoney(row: string, { kind, year }: MoneyColumn): string {
  return `${row}|${year.label}|${kind}`;
}

function amountsOf(projects: readonly Project[], { kind, year }: MoneyColumn): readonly CellAmount[] {
  return projects.flatMap((project) => year.years.flatMap((each) => amountIn(project, kind, each)));
}

function amountIn(project: Project, kind: MoneyColumn['kind'], year: number): readonly CellAmount[] {
  const amount = project[kind].get(year);
  return amount === undefined ? [] : [{ at: project.at, field: yearField(kind, year), amount }];
}

function moneyIn(projects: readonly Project[], column: MoneyColumn): Pence {
  return sum(amountsOf(projects, column).map(({ amount }) => amount));
}

function rowsOfStatus(row: StatusRow, columns: readonly MoneyColumn[], register: ProjectRegister, { cells }: Material): readonly DraftRow[] {
  const { label, key, status, projects } = row;
  const path = status === '' || /[.[\]]/.test(status) ? '' : `projects.byStatus.${status}`;
  const count = countFigure({ key: `${key}|projects`, name: ['PROJECTS', label, 'open'], path, from: { source: INVESTMENT.statusCounted } }, fraction(projects.length));
  const money = columns.flatMap((column): readonly DraftCell[] => {
    const parts = amountsOf(projects, column);
    if (parts.length === 0) return [];
    const amount = moneyIn(projects, column);
    const drafted = { key: keyOfMoney(key, column), name: ['PROJECTS', label, `${column.year.label} ${column.kind}`], path: pathOf(status, column, register), from: cellSum(parts, amount, cells) };
    return [figure(column.column, 'amount', moneyFigure(drafted, amount))];
  });
  return tableRows(label, [figure('C', 'whole', count), ...money, ...togetherCell(row, columns)]);
}

/** Where REPORT.json has the money of a year and status: its years one after the other, each by status. */
function pathOf(status: string, { kind, year }: MoneyColumn, { byYear }: ProjectRegister): string {
  const [only, ...others] = year.years;
  const listedByYear = byYear.flatMap((each) => each.byStatus.map(({ fundingStatus }) => ({ year: each.year, fundingStatus })));
  const index = listedByYear.findIndex((each) => each.year === only && each.fundingStatus === status);
  return others.length > 0 || index < 0 ? '' : `projects.byYear[${index}].${kind}`;
}

function togetherCell({ key, label, projects }: StatusRow, columns: readonly MoneyColumn[]): readonly DraftCell[] {
  const given = columns.filter((column) => amountsOf(projects, column).length > 0);
  if (given.length === 0) return [];
  const from: FigureParts['from'] = { formula: ({ at }) => `=${given.map((column) => at(keyOfMoney(key, column))).join('+')}` };
  return [figure('J', 'nilBeside', moneyFigure({ key: `${key}|together`, name: ['PROJECTS', label, 'together'], path: '', from }, sum(given.map((column) => moneyIn(projects, column)))))];
}

function totalOf(rows: readonly StatusRow[], columns: readonly MoneyColumn[]): DraftRow {
  const all = rows.flatMap(({ projects }) => projects);
  const parts = (measure: string, keys: readonly string[]): FigureParts => ({ key: `total|${measure}`, name: ['PROJECTS', 'total', measure], path: '', from: { formula: ({ all: cells }: CellFinder) => `=SUM(${cells(keys)})` } });
  const has = (column: MoneyColumn) => ({ projects }: StatusRow): boolean => amountsOf(projects, column).length > 0;
  const money = columns.flatMap((column): readonly DraftCell[] => {
    const own = rows.filter(has(column));
    return own.length === 0 ? [] : [figure(column.column, 'amountTotal', moneyFigure(parts(`${column.year.label} ${column.kind}`, own.map(({ key }) => keyOfMoney(key, column))), moneyIn(all, column)))];
  });
  const withMoney = rows.filter((row) => columns.some((column) => has(column)(row)));
  const together = withMoney.length === 0 ? [] : [figure('J', 'nilBesideTotal', moneyFigure(parts('together', withMoney.map(({ key }) => `${key}|together`)), sum(columns.map((column) => moneyIn(all, column)))))];
  return totalRow('All open projects', [figure('C', 'wholeTotal', countFigure(parts('open', rows.map(({ key }) => `${key}|projects`)), fraction(all.length))), ...money, ...together]);
}
