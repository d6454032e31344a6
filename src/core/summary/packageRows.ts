import { NO_MONEY, type Pence, difference, sum } from '../model/money';
import { sayNumber } from '../model/wording';
import type { FundingUnit, ZeroBase } from '../model/zeroBase';
import { type DraftCell, type DraftRow, figure, ruled, text } from '../sheet/draft';
import type { CellFinder } from '../sheet/figure';
import { type CellAmount, cellSum } from './cellSum';
import { type FigureParts, moneyFigure } from './draftFigures';
import { HEIGHT, room } from './governanceGrid';
import type { Material } from './material';
import { type PackageRow, rowsOfPackages } from './packageRuns';
import { TABLE_GAP, fittingLabel, headingRow, noteRows, tableRows, totalRow } from './rows';
import { ZERO_BASE } from './sentences/zeroBase';
import { amountCell } from './zeroBaseTable';

/** Packages in the order of funding with cost and running total, the funding line among them, and the alternatives not chosen. */
export function packageRows(zeroBase: ZeroBase, material: Material): readonly DraftRow[] {
  const { packages, limit } = zeroBase;
  if (packages.length === 0) return noteRows('Packages', ZERO_BASE.noPackages);
  const rows = rowsOfPackages(packages);
  const line = limit === null ? [] : [lineRow(packages, limit, material)];
  const above = rows.filter(({ place }) => place === 'above');
  const competing = rows.filter(({ place }) => place !== 'alternative');
  const drawn = (row: PackageRow): readonly DraftRow[] => packageRow(row, before(row, competing), material);
  return [
    TABLE_GAP,
    headingRow({ B: 'Packages by rank', F: 'Stream', I: `Cost, ${material.unit}`, J: 'Running\ntotal', K: 'Result', L: 'Why' }, '', ['F']),
    ...above.flatMap(drawn),
    ...line,
    ...rows.filter(({ place }) => place === 'below').flatMap(drawn),
    ...rows.filter(({ place }) => place === 'alternative').flatMap(drawn),
    totalOf(rows, zeroBase),
    ...(limit === null ? noteRows('Packages', ZERO_BASE.noLimit) : []),
  ];
}

function before(row: PackageRow, rows: readonly PackageRow[]): PackageRow | null {
  return rows[rows.indexOf(row) - 1] ?? null;
}

function costKey({ key }: PackageRow): string {
  return `${key}|cost`;
}

function totalKey({ key }: PackageRow): string {
  return `${key}|cumulative`;
}

function packageRow(row: PackageRow, above: PackageRow | null, material: Material): readonly DraftRow[] {
  const [only] = row.units;
  const several = row.path === '' || only === undefined;
  const stream = several ? '' : fittingLabel(only.package.stream, room('F', 'H'));
  const cost = moneyFigure({ key: costKey(row), name: ['PACKAGE', row.label, 'cost'], path: several ? '' : `${row.path}.cost`, from: costFrom(row.units, material) }, costOf(row.units));
  const cells = [
    ...(several || stream === null ? [] : [text('F', 'label', stream)]),
    figure('I', 'amount', cost),
    ...runningCell(row, above),
    text('K', 'status', resultOf(row)),
    text('L', 'remark', several ? '' : whyOf(only)),
  ];
  if (several) return tableRows(row.label, cells);
  return tableRows(`${rankOf(only)} ${row.label}${stream === null ? `, ${only.package.stream}` : ''}`, cells);
}

/** "1", to two digits with a figure space; blank digits without a rank. */
function rankOf({ package: { rank } }: FundingUnit): string {
  return (rank === null ? '' : sayNumber(rank)).padStart(2, '\u2007');
}

function costOf(units: readonly FundingUnit[]): Pence {
  return sum(units.map(({ cost }) => cost));
}

/** The amounts of the lines of each level, or the cost that the sheet states for one without lines. */
function costFrom(units: readonly FundingUnit[], { cells }: Material): FigureParts['from'] {
  const parts = units.flatMap(({ lines, package: { at, statedCost } }): readonly CellAmount[] => (lines.length > 0 ? lines.map(amountCell) : statedCost === null ? [] : [{ at, field: 'cost', amount: statedCost }]));
  return cellSum(parts, costOf(units), cells);
}

function runningCell(row: PackageRow, above: PackageRow | null): readonly DraftCell[] {
  const cumulative = row.units.at(-1)?.cumulative ?? null;
  if (cumulative === null) return [];
  const formula = ({ at }: CellFinder): string => `=${above === null ? '' : `${at(totalKey(above))}+`}${at(costKey(row))}`;
  return [figure('J', 'nilBeside', moneyFigure({ key: totalKey(row), name: ['PACKAGE', row.label, 'cumulative'], path: row.path === '' ? '' : `${row.path}.cumulative`, from: { formula } }, cumulative))];
}

function resultOf({ units, place }: PackageRow): string {
  if (place === 'alternative') return ZERO_BASE.alternative;
  if (units.every(({ funded }) => funded)) return 'Funded';
  return units.every(({ aboveLine }) => aboveLine === null) ? ZERO_BASE.notDrawn : 'Not funded';
}

/** Why it stands where it does: the law, a decision against the line, or another option kept. */
function whyOf({ statutory, competes, funded, aboveLine }: FundingUnit): string {
  if (!competes) return ZERO_BASE.notChosen;
  return [statutory ? ZERO_BASE.statutory : '', aboveLine !== null && funded !== aboveLine ? ZERO_BASE.decided : ''].filter((part) => part !== '').join(', ');
}

/** The line itself: the limit, dashed across the table under the last level that it leaves above. */
function lineRow(packages: readonly FundingUnit[], limit: Pence, { cells }: Material): DraftRow {
  const stated = packages.flatMap(({ package: each }) => (each.limit === limit ? [{ at: each.at, field: 'limit', amount: limit }] : [])).slice(0, 1);
  const drafted = moneyFigure({ key: 'zeroBase.limit', name: ['PACKAGE', 'limit', 'amount'], path: 'zeroBase.limit', from: cellSum(stated, limit, cells) }, limit);
  return ruled(HEIGHT.row, 'line', [text('B', 'lineLabel', ZERO_BASE.fundingLine), figure('J', 'nilBesideLine', drafted), text('L', 'lineRemark', ZERO_BASE.limit)]);
}

/** What is funded, decisions included, and what that leaves of the limit. */
function totalOf(rows: readonly PackageRow[], { packages, limit }: ZeroBase): DraftRow {
  const funded = packages.filter((unit) => unit.funded);
  const amount = costOf(funded);
  const alike = rows.every(({ units }) => new Set(units.map((unit) => unit.funded)).size === 1);
  const keys = rows.filter(({ units }) => units[0]?.funded === true).map(costKey);
  const from: FigureParts['from'] = alike && keys.length > 0 ? { formula: ({ all }) => `=SUM(${all(keys)})` } : { source: ZERO_BASE.cost };
  const left = limit === null ? null : difference(limit, amount);
  return totalRow(ZERO_BASE.funded(funded.length, packages.length), [
    figure('I', 'amountTotal', moneyFigure({ key: 'packages.funded', name: ['PACKAGE', 'funded', 'cost'], path: '', from }, funded.length === 0 ? NO_MONEY : amount)),
    ...(left === null ? [] : [text('L', 'totalRemark', ZERO_BASE.left(left))]),
  ]);
}
