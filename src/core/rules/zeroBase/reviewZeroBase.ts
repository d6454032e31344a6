import { type Finding, inOrder } from '../../model/finding';
import { grouped } from '../../model/grouped';
import { type Pence, NO_MONEY, difference, percentageOf, sum } from '../../model/money';
import type { Monitoring } from '../../model/monitoring';
import type { ZeroBaseLine } from '../../model/recharge';
import type { NotChecked, RoomResult } from '../../model/review';
import type { Tables } from '../../model/tables';
import { sameName } from '../../model/wording';
import type { StreamZeroBase, ZeroBase } from '../../model/zeroBase';
import { amountNotBuilt } from './amountNotBuilt';
import { baseBudget } from './baseBudget';
import { baseNotZeroBased } from './baseNotZeroBased';
import { bridgeOf, isAllPrice } from './bridgeLines';
import { carriedForward } from './carriedForward';
import { chosenOptions } from './chosenOptions';
import { type CoveredLine, baseOf, coveredLines } from './coverage';
import { drawFundingLine } from './drawFundingLine';
import { fundedAgainstLine } from './fundedAgainstLine';
import { fundingLimits } from './fundingLimits';
import { incrementBelowNil } from './incrementBelowNil';
import { notJustified } from './notJustified';
import { NOT_CHECKED } from './notCheckedWords';
import { type PackagedLines, packageUnits } from './packageUnits';
import { packagedOnce } from './packagedOnce';
import { type PopulationCount, populationCount } from './populationCount';
import { statutoryBeyondLimit } from './statutoryBeyondLimit';
import { volumeNotCounted } from './volumeNotCounted';

/** What the zero-base room is given. */
export interface ZeroBaseInput {
  readonly tables: Tables;
  readonly monitoring: Monitoring;
}

/**
 * The zero-base requirement by stream against last year, how much of the base budget it covers, the packages with
 * their funding line, and what each pool comes to; pence (rules, section 3). Reports ZBB-01 to ZBB-09; null when the
 * workbook has no zero-base lines.
 */
export function reviewZeroBase({ tables, monitoring }: ZeroBaseInput): RoomResult<ZeroBase> | null {
  const lines = tables.zeroBase;
  if (lines.length === 0) return null;
  const base = baseBudget(tables.budget, tables.virements);
  const covered = coveredLines(lines, monitoring, base);
  const coveredByStream = grouped(covered, ({ stream }) => sameName(stream));
  const streams = [...grouped(lines, streamKey).values()].map((own) => streamZeroBase(own, coveredByStream));
  const pooled = grouped(lines.filter(({ pool }) => pool.trim() !== ''), ({ pool }) => sameName(pool));
  const pools = [...pooled.values()].map((own) => ({ pool: own[0].pool.trim(), amount: amountOf(own), lines: own }));
  const funding = fundingOf(tables);
  const countOf = populationCount(tables.drivers);
  return {
    figures: { streams, pools, packages: funding.packages, limit: funding.limit },
    findings: inOrder([...findingsOfLines(lines, countOf), ...baseNotZeroBased(covered), ...funding.findings]),
    notChecked: [...notChecked(lines, covered), ...notCounted(lines, countOf), ...(base.notPlaced > 0 ? [NOT_CHECKED.virements(base.notPlaced)] : []), ...funding.notChecked],
  };
}

function streamKey({ stream, directorate }: ZeroBaseLine): string {
  return `${sameName(stream)}\u0000${sameName(directorate)}`;
}

function streamZeroBase(lines: readonly [ZeroBaseLine, ...ZeroBaseLine[]], covered: ReadonlyMap<string, readonly CoveredLine[]>): StreamZeroBase {
  const { stream, directorate } = lines[0];
  const budget = (covered.get(sameName(stream)) ?? []).filter((line) => sameName(directorate) === '' || sameName(line.directorate) === sameName(directorate));
  const base = baseOf(budget);
  return {
    stream,
    lines,
    base,
    lastYear: sum(lines.map(({ lastAmount }) => lastAmount)),
    requirement: amountOf(lines),
    coverage: percentageOf(baseOf(budget.filter(({ by }) => by !== null)), base),
    bridge: bridgeOf(lines),
  };
}

function findingsOfLines(lines: readonly ZeroBaseLine[], countOf: PopulationCount): Finding[] {
  return [...notJustified(lines), ...amountNotBuilt(lines), ...carriedForward(lines), ...volumeNotCounted(lines, countOf)];
}

type Funding = Pick<ZeroBase, 'packages' | 'limit'> & Pick<RoomResult<ZeroBase>, 'findings' | 'notChecked'>;

/** Without a Packages sheet nothing is ranked, and no line can be in the wrong package. */
function fundingOf({ packages, zeroBase }: Tables): Funding {
  const named = zeroBase.filter((line) => line.package.trim() !== '');
  if (packages.length === 0) return { packages: [], limit: null, findings: [], notChecked: named.length === 0 ? [] : [NOT_CHECKED.noPackages(named.length, amountOf(named))] };
  const limits = fundingLimits(packages);
  const limit = limits[0] ?? null;
  const packaged: PackagedLines = packageUnits(packages, zeroBase);
  const funded = drawFundingLine(packaged.units, limit);
  const findings = [...packagedOnce(packaged, chosenOptions(packaged.units)), ...incrementBelowNil(packaged.units), ...fundedAgainstLine(funded), ...statutoryBeyondLimit(funded, limit)];
  const total = sum(funded.map(({ cost, competes }) => (competes ? cost : NO_MONEY)));
  const notDrawn = limits.length === 0 ? [NOT_CHECKED.noLimit(total)] : limits.length > 1 ? [NOT_CHECKED.limits(limits)] : [];
  return { packages: funded, limit, findings, notChecked: notDrawn };
}

function amountOf(lines: readonly ZeroBaseLine[]): Pence {
  return sum(lines.map(({ amount }) => amount));
}

function notChecked(lines: readonly ZeroBaseLine[], covered: readonly CoveredLine[]): readonly NotChecked[] {
  const allPrice = lines.filter(isAllPrice);
  const change = sum(allPrice.map(({ amount, lastAmount }) => difference(amount, lastAmount)));
  const byGroup = covered.filter(({ by }) => by === 'stream and group');
  return [
    ...(allPrice.length > 0 ? [NOT_CHECKED.allPrice(allPrice.map(({ line }) => line), change)] : []),
    ...(byGroup.length > 0 ? [NOT_CHECKED.byGroup(byGroup.length, baseOf(byGroup))] : []),
  ];
}

function notCounted(lines: readonly ZeroBaseLine[], countOf: PopulationCount): readonly NotChecked[] {
  const open = lines.filter(({ driver }) => countOf(driver) === null);
  return open.length === 0 ? [] : [NOT_CHECKED.noCounts(open.map(({ line }) => line), amountOf(open))];
}
